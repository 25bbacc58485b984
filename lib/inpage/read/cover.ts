/**
 * Text covered by something opaque. The browser is asked what lies at a few points of the text, where it is on
 * screen right now; what elsewhere on the page only lies over it for the moment (a fixed header) does not count.
 */
import { colourOf } from './colour.ts';
import { isOurs, isShadowRoot, renderedParent } from './dom.ts';
import { paperOf } from './paint.ts';
import { type Area, intersect, isEmpty } from './rect.ts';

const OPAQUE = 0.9;
/** Elements looked at in one reading; beyond, only in an attack, what something else lies on is taken as covered. */
const MOST_LOOKS = 100_000;

export interface Cover {
  /** True when something opaque lies over all of the places where a text stands. */
  hides(element: Element, places: readonly Area[], port: Area): boolean;
  /** Notes an element if it lies over others without catching the pointer: the browser does not name those. */
  note(element: Element): void;
}

/** `opacityOf` gives an element's opacity with its ancestors'. */
export function createCover(document: Document, opacityOf: (element: Element) => number): Cover {
  const view = document.defaultView;
  const veils: Element[] = [];
  let looks = 0;

  const styleOf = (element: Element): CSSStyleDeclaration | undefined => view?.getComputedStyle(element);

  const isOpaque = (element: Element): boolean => {
    const style = styleOf(element);
    if (style === undefined || isOurs(element) || style.visibility !== 'visible') return false;
    if (opacityOf(element) < OPAQUE) return false;
    if (/blur\((?:[89]|\d\d)/.test(style.backdropFilter ?? '')) return true;
    if (/^(?:img|video)$/.test(element.localName)) return true;
    if (/text/.test(style.backgroundClip)) return false;
    return (colourOf(style.backgroundColor)?.[3] ?? 0) >= OPAQUE || (paperOf(style, null)?.length ?? 0) > 0;
  };

  const liesOver = (other: Element, element: Element, [x, y]: Point, port: Area): boolean => {
    const box: Area = other.getBoundingClientRect();
    // Outside its box: the backdrop of a dialog, or its own overflowing text.
    if (x < box.left || x > box.right || y < box.top || y > box.bottom) return false;
    return isOpaque(other) && !movesAway(element, other, [x, y], box, port);
  };

  /** Whether the agent gets the text out from under the other by scrolling. */
  const movesAway = (element: Element, other: Element, [x, y]: Point, box: Area, port: Area): boolean => {
    const stays = isStuck(other);
    let [left, right, up, down] = [0, 0, 0, 0];
    for (let at: Node | null = element; at !== null; at = renderedParent(at)) {
      if (at.nodeType !== 1) continue;
      const scroller = at as Element;
      const style = styleOf(scroller);
      const scrolls = scroller === document.documentElement || /auto|scroll/.test(style?.overflow ?? '');
      if (scrolls && (stays || !holds(scroller, other))) {
        const of = scroller === document.documentElement ? (document.scrollingElement ?? scroller) : scroller;
        left += Math.abs(of.scrollLeft);
        up += of.scrollTop;
        right += of.scrollWidth - of.clientWidth - Math.abs(of.scrollLeft);
        down += of.scrollHeight - of.clientHeight - of.scrollTop;
      }
      if (style?.position === 'fixed') break;
    }
    return (
      Math.max(y - down, port.top) < box.top - 2 ||
      Math.min(y + up, port.bottom) > box.bottom + 2 ||
      Math.max(x - right, port.left) < box.left - 2 ||
      Math.min(x + left, port.right) > box.right + 2
    );
  };

  const isStuck = (other: Element): boolean => {
    for (let at: Node | null = other; at !== null; at = renderedParent(at)) {
      if (at.nodeType === 1 && /fixed|sticky/.test(styleOf(at as Element)?.position ?? '')) return true;
    }
    return false;
  };

  /** Which of two is painted later, told from positions and order where the browser does not say it. */
  const isPaintedOver = (other: Element, element: Element): boolean => {
    if (other.contains(element)) return false;
    let common: Element | null = element;
    while (common !== null && !common.contains(other)) common = common.parentElement;
    const difference = layer(other, common) - layer(element, common);
    if (difference !== 0) return difference > 0;
    return (element.compareDocumentPosition(other) & 4) !== 0;
  };

  const layer = (element: Element, common: Element | null): number => {
    let found = 0;
    for (let at: Element | null = element; at !== null && at !== common; at = at.parentElement) {
      const style = styleOf(at);
      if (style === undefined || (style.position === 'static' && style.transform === 'none')) continue;
      found = style.zIndex === 'auto' ? 0.5 : Number(style.zIndex);
    }
    return found;
  };

  const isHiddenAt = (element: Element, point: Point, port: Area): boolean => {
    const root = element.getRootNode() as Document | ShadowRoot;
    const covered = (other: Element): boolean => liesOver(other, element, point, port);
    if (root === document && veils.some((veil) => isPaintedOver(veil, element) && covered(veil))) return true;
    const top = root.elementFromPoint(...point);
    if (top !== null && top !== element) {
      if (looks > MOST_LOOKS) return true;
      const pile = root.elementsFromPoint(...point);
      looks += pile.length;
      const at = pile.indexOf(element);
      // Not in the pile: the pointer goes through the text, or it lies in an inert part of the page.
      const over = at === -1 ? pile.filter((other) => isPaintedOver(other, element)) : pile.slice(0, at);
      if (over.some(covered)) return true;
    }
    return isShadowRoot(root) && isHiddenAt(root.host, point, port);
  };

  return {
    hides(element, places, port) {
      const points = pointsOf(places, port);
      return points.length > 0 && points.every((point) => isHiddenAt(element, point, port));
    },
    note(element) {
      const style = styleOf(element);
      if (style?.pointerEvents !== 'none' || style.position === 'static' || veils.length > 50) return;
      if (isOpaque(element)) veils.push(element);
    },
  };
}

/** Contains, through shadow roots too. */
function holds(outer: Element, inner: Element): boolean {
  let at: Node | null = inner;
  while (at !== null && at !== outer) at = renderedParent(at);
  return at !== null;
}

type Point = readonly [x: number, y: number];

/** The middle and both ends of the first, the middle and the last line, as far as they are on screen. */
function pointsOf(places: readonly Area[], port: Area): Point[] {
  const lines = new Set([places[0], places[places.length >> 1], places.at(-1)]);
  const points: Point[] = [];
  for (const line of lines) {
    const seen = line === undefined ? null : intersect(line, port);
    if (seen === null || isEmpty(seen)) continue;
    const y = (seen.top + seen.bottom) / 2;
    for (const part of [0.5, 0.1, 0.9]) points.push([seen.left + (seen.right - seen.left) * part, y]);
  }
  return points;
}
