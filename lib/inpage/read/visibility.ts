/**
 * What a sighted person sees. `innerText` is no such filter: it keeps text that is white on white, one pixel high,
 * off screen, clipped or transparent. Here each element is judged once from its parent's verdict, and each text
 * by where it stands.
 */
import { type Colour, over, parseColour } from './colour.ts';
import { isElement, renderedParent } from './dom.ts';
import { isReadable } from './readable.ts';
import { type Area, clipPathArea, contains, intersect, isEmpty, NOWHERE } from './rect.ts';

/** Fainter than this nobody reads it: opacity multiplied through the ancestors. */
const FAINTEST_OPACITY = 0.1;
/** Pixels a page may reach to the right of the window before it is a hiding place. */
const FARTHEST_RIGHT = 8000;
const SCROLLS = /auto|scroll/;
const WHITE: Colour = [255, 255, 255, 1];

/** One element's verdict; what its children inherit. */
export interface Sight {
  /** False when the whole subtree is not rendered. */
  readonly rendered: boolean;
  /** False when text directly in it cannot be seen; a child may be visible again. */
  readonly visible: boolean;
  readonly display: string;
  /** Line ends and runs of spaces in text count. */
  readonly preformatted: boolean;
  readonly opacity: number;
  /** Where content can show, for content in flow, absolutely positioned and fixed. */
  readonly clip: Area;
  readonly clipAbsolute: Area;
  readonly clipFixed: Area;
  /** What lies behind; null when it cannot be told (an image, another colour space). */
  readonly background: Colour | null;
  /** Stands over something else than its ancestors, since the last background of its own. */
  readonly floating: boolean;
}

export interface Visibility {
  of(element: Element): Sight;
  /** The part of a text node's characters, between two offsets, that can be seen. */
  visibleText(text: Text, from: number, to: number): string;
}

/** A judge for one document. It reads layout and never writes: keep it for one reading only. */
export function createVisibility(document: Document): Visibility {
  const sights = new Map<Element, Sight>();
  const range = document.createRange();
  const root = rootSight(document);

  const of = (element: Element): Sight => {
    const known = sights.get(element);
    if (known !== undefined) return known;
    const chain: Element[] = [];
    let above: Sight = root;
    for (let at: Node | null = element; isElement(at); at = renderedParent(at)) {
      const sight = sights.get(at);
      if (sight !== undefined) {
        above = sight;
        break;
      }
      chain.push(at);
    }
    for (const next of chain.reverse()) {
      above = look(next, above);
      sights.set(next, above);
    }
    return above;
  };

  const visibleText = (text: Text, from: number, to: number): string => {
    const data = text.data.slice(from, to);
    const parent = renderedParent(text);
    if (!isElement(parent)) return '';
    const sight = of(parent);
    if (!sight.rendered || !sight.visible) return '';
    if (parent.localName === 'details' && !parent.hasAttribute('open')) return '';
    if (!/\S/.test(data)) return data;
    const place = (start: number, end: number): Area => {
      range.setStart(text, start);
      range.setEnd(text, end);
      return range.getBoundingClientRect();
    };
    const area = place(from, to);
    if (area.bottom - area.top < 2 || isEmpty(intersect(area, sight.clip))) return '';
    if (contains(sight.clip, area)) return data;
    // Partly clipped: word by word.
    return data.replace(/\S+/g, (word, at: number) => {
      const seen = intersect(place(from + at, from + at + word.length), sight.clip);
      return isEmpty(seen) ? '' : word;
    });
  };

  return { of, visibleText };
}

function rootSight(document: Document): Sight {
  const { defaultView: view, documentElement } = document;
  const { scrollWidth = 0, scrollHeight = 0 } = documentElement ?? {};
  const [x, y] = [view?.scrollX ?? 0, view?.scrollY ?? 0];
  const rightToLeft = view?.getComputedStyle(documentElement).direction === 'rtl';
  const page: Area = {
    left: rightToLeft ? -FARTHEST_RIGHT : -x,
    top: -y,
    right: Math.min(scrollWidth - x, (view?.innerWidth ?? 0) + FARTHEST_RIGHT),
    bottom: Math.max(scrollHeight - y, view?.innerHeight ?? 0),
  };
  return {
    rendered: true,
    visible: true,
    display: 'block',
    preformatted: false,
    opacity: 1,
    clip: page,
    clipAbsolute: page,
    clipFixed: { left: 0, top: 0, right: view?.innerWidth ?? 0, bottom: view?.innerHeight ?? 0 },
    background: canvasOf(document),
    floating: false,
  };
}

/** The colour under a page that paints none: white, or not known (dark scheme, a frame over its parent's). */
function canvasOf(document: Document): Colour | null {
  const view = document.defaultView;
  if (view === null || view.parent !== view) return null;
  return view.getComputedStyle(document.documentElement).colorScheme.includes('dark') ? null : WHITE;
}

const HIDDEN: Pick<Sight, 'rendered' | 'visible'> = { rendered: false, visible: false };

function look(element: Element, above: Sight): Sight {
  if (!above.rendered) return above;
  if (isFolded(element)) return { ...above, ...HIDDEN };
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  if (style === undefined || style.display === 'none' || style.display === '') return { ...above, ...HIDDEN };
  const { display, position } = style;
  const opacity = above.opacity * Number(style.opacity) * filterOpacity(style.filter);
  const clip = clipOf(element, style, above);
  if (opacity < FAINTEST_OPACITY || (clip !== above.clip && isEmpty(clip))) return { ...above, ...HIDDEN };
  const transformed = style.transform !== 'none' || style.filter !== 'none';
  const anchors = transformed || position !== 'static';
  const own = parseColour(style.backgroundColor);
  const background = backgroundOf(style, own, above.background);
  const floating =
    position === 'absolute' || position === 'fixed' || (above.floating && (own === null || own[3] < 1));
  const visible =
    style.visibility === 'visible' &&
    Number.parseFloat(style.fontSize) > 1 &&
    isReadable(style, background, floating, element);
  return {
    rendered: style.contentVisibility !== 'hidden',
    visible,
    display,
    preformatted: /pre|break-spaces/.test(style.whiteSpace),
    opacity,
    clip,
    clipAbsolute: anchors ? clip : above.clipAbsolute,
    clipFixed: transformed ? clip : above.clipFixed,
    background,
    floating,
  };
}

/** What a closed `details` holds has boxes in Chromium; only its summary shows. */
function isFolded(element: Element): boolean {
  const parent = element.parentElement;
  if (parent?.localName !== 'details' || parent.hasAttribute('open')) return false;
  return parent.querySelector(':scope > summary') !== element;
}

function filterOpacity(filter: string): number {
  const found = /opacity\(([\d.]+)(%?)\)/.exec(filter);
  return found === null ? 1 : Number(found[1]) / (found[2] === '%' ? 100 : 1);
}

function clipOf(element: Element, style: CSSStyleDeclaration, above: Sight): Area {
  const { position, display } = style;
  const outer =
    position === 'fixed' ? above.clipFixed : position === 'absolute' ? above.clipAbsolute : above.clip;
  if (display === 'inline' || display === 'contents') return outer;
  const clipped = style.clipPath !== 'none' || (style.clip !== 'auto' && style.clip !== '');
  const { overflowX, overflowY } = style;
  if (!clipped && overflowX === 'visible' && overflowY === 'visible') return outer;
  // The page's own scrolling is the browser's, and a page locked behind a dialog is still the page.
  if (/^(?:html|body)$/.test(element.localName)) return outer;
  const box: Area = element.getBoundingClientRect();
  let seen = intersect(outer, box);
  if (clipped) {
    const [top, right, bottom, left] = (style.clip.match(/-?[\d.]+/g) ?? []).map(Number);
    if (top !== undefined && right !== undefined && bottom !== undefined && left !== undefined) {
      if (right - left <= 1 || bottom - top <= 1) return NOWHERE;
    }
    seen = intersect(seen, clipPathArea(style.clipPath, box) ?? seen);
  }
  if (isEmpty(seen)) return NOWHERE;
  // In each direction: everything scrolling brings, the outer limit where nothing is cut off, or what is seen.
  const limit = clipped ? seen : outer;
  const across = overflowX === 'visible' ? [limit.left, limit.right] : [seen.left, seen.right];
  const down = overflowY === 'visible' ? [limit.top, limit.bottom] : [seen.top, seen.bottom];
  const [left = 0, right = 0] = SCROLLS.test(overflowX) ? scrolledAcross(element, style, box) : across;
  const [top = 0, bottom = 0] = SCROLLS.test(overflowY) ? scrolledDown(element, box) : down;
  return { left, top, right, bottom };
}

function scrolledAcross(element: Element, style: CSSStyleDeclaration, box: Area): readonly [number, number] {
  if (style.direction === 'rtl') {
    const right = box.right - element.scrollLeft;
    return [right - element.scrollWidth, right];
  }
  const left = box.left - element.scrollLeft;
  return [left, left + Math.max(element.scrollWidth, box.right - box.left)];
}

function scrolledDown(element: Element, box: Area): readonly [number, number] {
  const top = box.top - element.scrollTop;
  return [top, top + Math.max(element.scrollHeight, box.bottom - box.top)];
}

function backgroundOf(style: CSSStyleDeclaration, own: Colour | null, behind: Colour | null): Colour | null {
  if (style.backgroundImage !== 'none' || own === null) return null;
  if (own[3] === 0) return behind;
  if (own[3] >= 0.99) return own;
  return behind === null ? null : over(own, behind);
}
