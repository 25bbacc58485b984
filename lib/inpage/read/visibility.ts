/**
 * What a sighted person sees. `innerText` is no such filter: it keeps text that is white on white, one pixel high,
 * off screen, clipped or transparent. Here each element is judged once from its parent's verdict, and each text
 * by where it stands.
 */
import { limitsOf } from './clip.ts';
import { colourOf } from './colour.ts';
import { type Cover, createCover } from './cover.ts';
import { isElement, nameOf, parentOf, renderedParent } from './dom.ts';
import { isLegible, maskOpacity, showsBack, turnOf } from './effects.ts';
import { filterOf } from './filter.ts';
import { boxOf, styleOf } from './native.ts';
import { FAINTEST_OPACITY, isDrawn, paperOf, throughLetters } from './paint.ts';
import { isReadable } from './readable.ts';
import { type Area, contains, intersect, isEmpty, join, NOWHERE } from './rect.ts';
import { rootSight, type Sight } from './sight.ts';

export type { Sight } from './sight.ts';

/** Lower or narrower than this a line of text cannot be read, whatever shrinks it. */
const SMALLEST_LINE = 3;
/** Square pixels of a letter below which letters are shrunk or lie in a heap. */
const SMALLEST_LETTER = 4;
/** Words of one reading looked at one by one; what is cut off beyond, only in an attack, is left out. */
const MOST_WORDS = 20_000;

export interface Visibility {
  of(element: Element): Sight;
  /** The part of a text node's characters, between two offsets, that can be seen. */
  visibleText(text: Text, from: number, to: number): string;
  /** True when what is written in a style of an element's own (of a pseudo-element) can be read where it is. */
  reads(element: Element, style: CSSStyleDeclaration): boolean;
  /** True when an element without text nodes (a field, a frame) is seen. */
  shows(element: Element): boolean;
  /** Notes what the page paints over its text, to be called for every element before texts are judged (cover.ts). */
  note(element: Element, briefly: boolean): void;
  /** Forgets where things stood: the page had its turn and may have been scrolled. */
  refresh(): void;
}

/** A judge for one document. It reads layout and never writes: keep it for one reading only. */
export function createVisibility(document: Document, { covers }: { covers: boolean }): Visibility {
  const sights = new Map<Element, Sight>();
  const range = Document.prototype.createRange.call(document);
  const cover: Cover = createCover(document, (element) => of(element).opacity);
  let root = rootSight(document);
  let words = 0;

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
      above = look(next, above, styleOf(next));
      sights.set(next, above);
    }
    return above;
  };

  const linesOf = (text: Text, start: number, end: number): Area[] => {
    range.setStart(text, start);
    range.setEnd(text, end);
    return Array.from(range.getClientRects());
  };

  const visibleText = (text: Text, from: number, to: number): string => {
    const data = text.substringData(from, to - from);
    const parent = renderedParent(text);
    if (!isElement(parent)) return '';
    const { rendered, visible, limits } = of(parent);
    if (!rendered || !visible) return '';
    if (nameOf(parent) === 'details' && !parent.hasAttribute('open')) return '';
    if (!/\S/.test(data)) return data;
    const lines = linesOf(text, from, to);
    const area = around(lines);
    if (isTooSmall(lines, data) || isEmpty(intersect(area, limits.clip))) return '';
    const box = boxed(parent);
    if (contains(limits.clip, area)) return covers && cover.hides(box, lines, limits.port) ? '' : data;
    // Partly clipped: word by word.
    return data.replace(/\S+/g, (word, at: number) => {
      if (++words > MOST_WORDS) return '';
      const places = linesOf(text, from + at, from + at + word.length);
      if (isEmpty(intersect(around(places), limits.clip))) return '';
      return covers && cover.hides(box, places, limits.port) ? '' : word;
    });
  };

  const shows = (element: Element): boolean => {
    const { visible, limits } = of(element);
    const area = boxOf(element);
    if (!visible || area.width <= SMALLEST_LINE || area.height <= SMALLEST_LINE) return false;
    return !isEmpty(intersect(area, limits.clip)) && !(covers && cover.hides(element, [area], limits.port));
  };

  const reads = (element: Element, style: CSSStyleDeclaration): boolean => {
    const { rendered, visible } = look(element, of(element), style);
    return rendered && visible;
  };

  /** The element of a text as it lies on screen: a slot and the like have no box of their own. */
  const boxed = (element: Element): Element => {
    let at: Node | null = element;
    while (isElement(at) && of(at).display === 'contents') at = renderedParent(at);
    return isElement(at) ? at : element;
  };

  const refresh = (): void => {
    sights.clear();
    root = rootSight(document);
  };

  return { of, visibleText, reads, shows, note: cover.note, refresh };
}

function around(places: readonly Area[]): Area {
  return places.length === 0 ? NOWHERE : places.reduce(join);
}

/** True for text that is shrunk in whatever way: by a transform, a zoom, a font. */
function isTooSmall(lines: readonly Area[], data: string): boolean {
  let [widest, highest, painted] = [0, 0, 0];
  for (const { left, top, right, bottom } of lines) {
    widest = Math.max(widest, right - left);
    highest = Math.max(highest, bottom - top);
    painted += (right - left) * (bottom - top);
  }
  if (widest < SMALLEST_LINE && data.trim().length === 1) return highest < SMALLEST_LINE || widest < 0.5;
  if (Math.min(widest, highest) < SMALLEST_LINE) return true;
  return painted / data.replace(/\s+/g, '').length < SMALLEST_LETTER;
}

const HIDDEN: Pick<Sight, 'rendered' | 'visible'> = { rendered: false, visible: false };

/** `style` is that of the element, or of a pseudo-element in it. */
function look(element: Element, above: Sight, style: CSSStyleDeclaration | undefined): Sight {
  if (!above.rendered) return above;
  if (isFolded(element)) return { ...above, ...HIDDEN };
  if (style === undefined || style.display === 'none' || style.display === '') return { ...above, ...HIDDEN };
  const { display, position } = style;
  const filter = filterOf(element, style, above.lens);
  const opacity = above.opacity * Number(style.opacity) * filter.opacity * maskOpacity(style);
  const { lens } = filter;
  const outer =
    position === 'fixed' ? above.limitsFixed : position === 'absolute' ? above.limitsAbsolute : above.limits;
  const limits = limitsOf(element, style, outer);
  const turn = turnOf(style, above.turn);
  const away = opacity < FAINTEST_OPACITY || showsBack(style, turn);
  if (away || (limits !== outer && isEmpty(limits.clip))) return { ...above, ...HIDDEN };
  const transformed =
    [style.transform, style.filter, style.rotate, style.scale, style.translate].some(
      (value) => value !== undefined && value !== 'none',
    ) || /paint|layout|strict|content/.test(style.contain);
  const anchors = transformed || position !== 'static';
  const paper = paperOf(style, above.paper, lens);
  const opaque = isOpaque(style);
  const blend = style.mixBlendMode === 'normal' ? (opaque ? 'normal' : above.blend) : style.mixBlendMode;
  const own = throughLetters(style);
  const through = own === undefined ? above.through : own;
  const placed = position === 'absolute' || position === 'fixed' || isDrawn(element);
  const floating = placed || (above.floating && !opaque);
  return {
    rendered: style.contentVisibility !== 'hidden',
    visible: isWritten(element, style, { paper, through, floating, blend, lens }),
    display,
    struck:
      /line-through/.test(style.textDecorationLine) ||
      /^(?:del|s|strike)$/.test(nameOf(element)) ||
      (above.struck && !placed && style.float === 'none' && !/^inline-/.test(display)),
    preformatted: /pre|break-spaces/.test(style.whiteSpace),
    opacity,
    limits,
    limitsAbsolute: anchors ? limits : above.limitsAbsolute,
    limitsFixed: transformed ? limits : above.limitsFixed,
    paper,
    through,
    lens,
    blend,
    floating,
    turn: style.transformStyle === 'preserve-3d' ? turn : null,
  };
}

/** True for letters that are there to be read. */
function isWritten(
  element: Element,
  style: CSSStyleDeclaration,
  on: Parameters<typeof isReadable>[2],
): boolean {
  return style.visibility === 'visible' && isLegible(style) && isReadable(element, style, on);
}

/** True for an element that is painted wholly: what is in it stands on that. */
function isOpaque(style: CSSStyleDeclaration): boolean {
  return colourOf(style.backgroundColor)?.[3] === 1 && !/text/.test(style.backgroundClip);
}

/** What a closed `details` holds has boxes in Chromium; only its summary shows. */
function isFolded(element: Element): boolean {
  const parent = parentOf(element);
  if (!isElement(parent) || nameOf(parent) !== 'details' || parent.hasAttribute('open')) return false;
  return nameOf(element) !== 'summary' || parent.querySelector(':scope > summary') !== element;
}
