/**
 * Text covered by something opaque. The browser is asked what lies at a few points of the text, where it is on
 * screen right now; what elsewhere on the page only lies over it for the moment (a fixed header) does not count.
 */
import { isOurs, isShadowRoot, nameOf, renderedParent } from './dom.ts';
import { boxOf, contains, elementAbove, rootOf, styleOf as styleOfAny, viewOf } from './native.ts';
import { borderOf, isInBorder, isOpaquePaint, isOpaqueStyle } from './opaque.ts';
import { type Area, intersect, isEmpty } from './rect.ts';
import { isVeiled, veilsOf } from './veils.ts';

const OPAQUE = 0.9;
/** Milliseconds spent on one reading; beyond, only in an attack, texts are taken as covered. */
const MOST_TIME = 3000;
const MOST_IN_STRIPE = 100;
/**
 * Milliseconds for asking the browser what lies at a point. Chromium takes 30 for each where half a million elements stand
 * side by side, 300 where they are a table: there, and from then on, what was noted tells, which is all that can lie over a
 * text but pictures in its line.
 */
const MOST_ASKING = 300;

export interface Cover {
  /** True when something opaque lies over all of the places where a text stands. */
  hides(element: Element, places: readonly Area[], port: Area): boolean;
  /** Notes an element that may lie over others: the browser names neither those that let the pointer through nor
   * any out of sight. Briefly: only when it is positioned. */
  note(element: Element, briefly: boolean): void;
}

/** `opacityOf` gives an element's opacity with its ancestors'. */
export function createCover(document: Document, opacityOf: (element: Element) => number): Cover {
  const view = viewOf(document);
  /** Opaque elements that may lie over others, by the stripes of the page they touch. */
  const stripes = new Map<number, Element[]>();
  const veils = new Map<Element, ReturnType<typeof veilsOf>>();
  let spent = 0;
  let asking = 0;

  const styleOf = (element: Element): CSSStyleDeclaration | undefined => view?.getComputedStyle(element);

  const isOpaque = (element: Element): boolean => {
    const style = styleOf(element);
    if (style === undefined || isOurs(element) || style.visibility !== 'visible') return false;
    if (opacityOf(element) < OPAQUE) return false;
    return isOpaquePaint(element, style);
  };

  /** The borders of an element, where they hide. */
  const edgesOf = (element: Element): number[] | null => {
    const style = styleOf(element);
    const seen = style?.visibility === 'visible' && !isOurs(element) && opacityOf(element) >= OPAQUE;
    return style && seen ? borderOf(style) : null;
  };

  const liesOver = (other: Element, element: Element, [x, y]: Point, port: Area): boolean => {
    const box: Area = boxOf(other);
    // Outside its box: the backdrop of a dialog, or its own overflowing text.
    if (x < box.left || x > box.right || y < box.top || y > box.bottom) return false;
    const edges = isOpaque(other) ? null : edgesOf(other);
    const hides = edges ? isInBorder(edges, box, x, y) : isOpaque(other);
    return hides && !movesAway(element, other, [x, y], box, port);
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
    if (contains(other, element)) return false;
    let common: Element | null = element;
    while (common !== null && !contains(common, other)) common = elementAbove(common);
    const difference = layer(other, common) - layer(element, common);
    if (difference !== 0) return difference > 0;
    return (Node.prototype.compareDocumentPosition.call(element, other) & 4) !== 0;
  };

  const layer = (element: Element, common: Element | null): number => {
    let found = 0;
    for (let at: Element | null = element; at !== null && at !== common; at = elementAbove(at)) {
      const style = styleOf(at);
      if (
        style === undefined ||
        (style.position === 'static' && style.transform === 'none' && style.opacity === '1')
      )
        continue;
      found = style.zIndex === 'auto' ? 0.5 : Number(style.zIndex);
    }
    return found;
  };

  /** What was noted at a point; `through` leaves only what the browser does not name there. */
  const notedAt = ([, y]: Point, through: boolean): Element[] => {
    const noted = [...(stripes.get(stripeOf(y, view)) ?? []), ...(stripes.get(ALL_STRIPES) ?? [])];
    return through ? noted.filter((other) => styleOf(other)?.pointerEvents === 'none') : noted;
  };

  /** Under what an element around it paints over it, wherever the page stands. */
  const isUnderVeil = (element: Element, point: Point): boolean => {
    if (veils.size === 0) return false;
    for (let at: Node | null = element; at !== null; at = renderedParent(at)) {
      const own = veils.get(at as Element);
      if (own && isVeiled(own, at as Element, point, layer(element, at as Element))) return true;
    }
    return false;
  };

  const isHiddenAt = (element: Element, point: Point, port: Area): boolean => {
    const root = rootOf(element) as Document | ShadowRoot;
    const covered = (other: Element): boolean => liesOver(other, element, point, port);
    const isOver = (other: Element): boolean => isPaintedOver(other, element) && covered(other);
    if (root === document && notedAt(point, true).some(isOver)) return true;
    if (asking > MOST_ASKING) return isHiddenOutOfSight(element, point);
    const began = performance.now();
    const top = root.elementFromPoint(...point);
    const pile = top === null || top === element ? [] : root.elementsFromPoint(...point);
    asking += performance.now() - began;
    if (pile.length > 0) {
      const at = pile.indexOf(element);
      // Not in the pile: the pointer goes through the text, or it lies in an inert part of the page.
      if (at === -1 ? pile.some(isOver) : pile.slice(0, at).some(covered)) return true;
    }
    return isShadowRoot(root) && isHiddenAt(root.host, point, port);
  };

  /** The same where the browser cannot be asked: only what was noted, and order, can tell. */
  const isHiddenOutOfSight = (element: Element, point: Point): boolean => {
    const lit = lightOf(element);
    return notedAt(point, false).some(
      (other) => isPaintedOver(other, lit) && liesOver(other, lit, point, EVERYWHERE),
    );
  };

  return {
    hides(element, places, port) {
      if (spent > MOST_TIME) return true;
      const began = performance.now();
      const points = pointsOf(places, port);
      const hidden =
        points.length > 0
          ? points.every((point) => isUnderVeil(element, point) || isHiddenAt(element, point, port))
          : pointsOf(places, EVERYWHERE).every(
              (point) => isUnderVeil(element, point) || isHiddenOutOfSight(element, point),
            );
      spent += performance.now() - began;
      return hidden;
    },
    note(element, briefly) {
      if (briefly) asking = Number.POSITIVE_INFINITY;
      const style = styleOf(element);
      if (style === undefined) return;
      const isStatic = style.position === 'static';
      if (isStatic && briefly) return;
      if (isStatic && style.transform === 'none' && !isShifted(element, style)) {
        const { ownerSVGElement: drawing } = element as SVGElement;
        if (nameOf(element) !== 'rect' || !drawing || styleOf(drawing)?.position === 'static') return;
      } else {
        const own = veilsOf(element, isOpaqueStyle);
        if (own.length > 0) veils.set(element, own);
      }
      if (!isOpaque(element) && !edgesOf(element)) return;
      const { top, bottom } = boxOf(element);
      const [first, last] = [stripeOf(top, view), stripeOf(bottom, view)];
      const wanted =
        last - first > 50 ? [ALL_STRIPES] : Array.from({ length: last - first + 1 }, (_, n) => first + n);
      for (const stripe of wanted) {
        const known = stripes.get(stripe) ?? [];
        if (known.length < MOST_IN_STRIPE) stripes.set(stripe, [...known, element]);
      }
    },
  };
}

/** Put over what stands beside it without being positioned: in the same cell of a grid, or by a margin, in a line or a box. */
function isShifted(element: Element, style: CSSStyleDeclaration): boolean {
  const { gridRowStart, gridColumnStart, marginLeft, marginTop, display } = style;
  if (gridRowStart !== 'auto' || gridColumnStart !== 'auto') return true;
  if (!marginLeft.startsWith('-') && !marginTop.startsWith('-')) return false;
  const above = elementAbove(element);
  // A block is painted under the text of those before it.
  return /inline/.test(display) || /flex|grid/.test((above && styleOfAny(above)?.display) ?? '');
}

/** Page pixels in a stripe. */
const STRIPE = 64;
const ALL_STRIPES = -1e9;
const EVERYWHERE: Area = { left: -1e9, top: -1e9, right: 1e9, bottom: 1e9 };

function stripeOf(y: number, view: Window | null): number {
  return Math.floor((y + (view?.scrollY ?? 0)) / STRIPE);
}

/** The element itself, or the outermost host of the shadow roots it is in. */
function lightOf(element: Element): Element {
  const root = rootOf(element);
  return isShadowRoot(root) ? lightOf(root.host) : element;
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
