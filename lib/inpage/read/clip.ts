/** Where an element's content can show: its own clipping and what it scrolls, inside its container's. */
import { clipPathArea, isEmptyPath } from './clip-path.ts';
import { nameOf } from './dom.ts';
import { boxOf, documentOf } from './native.ts';
import { type Area, intersect, isEmpty, join, NOWHERE, pixelsOf } from './rect.ts';

/** Limits of what is in an element. */
export interface Limits {
  /** Where content can show once everything that scrolls was scrolled. */
  readonly clip: Area;
  /** Where it can show right now. */
  readonly port: Area;
}

const SCROLLS = /auto|scroll/;

/** The limits of an element's content; the outer ones unchanged when it does not cut anything off. */
export function limitsOf(element: Element, style: CSSStyleDeclaration, outer: Limits): Limits {
  const { display, position } = style;
  const clips = /absolute|fixed/.test(position) && style.clip !== 'auto' && style.clip !== '';
  const clipped = style.clipPath !== 'none' || clips;
  // A drawing has a box of its own, whatever it is displayed as.
  const isLine = display === 'inline' && nameOf(element) !== 'svg';
  if (display === 'contents' || (isLine && !clipped)) return outer;
  const painted = /paint|strict|content/.test(style.contain);
  const overflowX = painted ? 'clip' : style.overflowX;
  const overflowY = painted ? 'clip' : style.overflowY;
  if (!clipped && overflowX === 'visible' && overflowY === 'visible') return outer;
  // The page's own scrolling is the browser's, and a page locked behind a dialog is still the page.
  if (/^(?:html|body)$/.test(nameOf(element)) && !clipped) return outer;
  const box: Area = boxOf(element);
  const shape = intersect(clips ? rectArea(style.clip, box) : box, shapeArea(element, style.clipPath, box));
  const seen = intersect(outer.clip, shape);
  if (isEmpty(seen)) return { clip: NOWHERE, port: NOWHERE };
  // In each direction: everything scrolling brings, the outer limit where nothing is cut off, or what is seen.
  const limit = clipped ? seen : outer.clip;
  const across = overflowX === 'visible' ? [limit.left, limit.right] : [seen.left, seen.right];
  const down = overflowY === 'visible' ? [limit.top, limit.bottom] : [seen.top, seen.bottom];
  const [left = 0, right = 0] = SCROLLS.test(overflowX) ? scrolledAcross(element, style, box) : across;
  const [top = 0, bottom = 0] = SCROLLS.test(overflowY) ? scrolledDown(element, box) : down;
  const port = intersect(outer.port, {
    left: overflowX === 'visible' && !clipped ? outer.port.left : shape.left,
    right: overflowX === 'visible' && !clipped ? outer.port.right : shape.right,
    top: overflowY === 'visible' && !clipped ? outer.port.top : shape.top,
    bottom: overflowY === 'visible' && !clipped ? outer.port.bottom : shape.bottom,
  });
  return { clip: { left, top, right, bottom }, port };
}

/** What the old `clip: rect()` leaves of a box. */
function rectArea(clip: string, box: Area): Area {
  const [top = 0, right = 0, bottom = 0, left = 0] = (clip.match(/-?[\d.]+|auto/g) ?? []).map(Number);
  return right - left <= 1 || bottom - top <= 1 ? NOWHERE : box;
}

/** What `clip-path` leaves of a box. */
function shapeArea(element: Element, clipPath: string, box: Area): Area {
  if (clipPath === 'none') return box;
  const data = /^path\((?:\w+, ?)?["'](.*)["']\)/.exec(clipPath)?.[1];
  if (data !== undefined) return isEmptyPath(data, box) ? NOWHERE : box;
  const id = /^url\(["']?#(.*?)["']?\)/.exec(clipPath)?.[1];
  if (id !== undefined) return drawnArea(documentOf(element).getElementById(id), box);
  return clipPathArea(clipPath, box) ?? box;
}

/**
 * What an SVG `clipPath` element leaves; one that is not there clips nothing. Told from the shapes' attributes:
 * browsers do not measure what they do not draw.
 */
function drawnArea(clipPath: Element | null, box: Area): Area {
  if (clipPath?.localName !== 'clipPath') return box;
  const relative = clipPath.getAttribute('clipPathUnits') === 'objectBoundingBox';
  const [width, height] = [box.right - box.left, box.bottom - box.top];
  let area: Area | null = null;
  for (const shape of clipPath.children) {
    const size = (name: string, whole: number): number => {
      const value = shape.getAttribute(name) ?? '0';
      const number = pixelsOf(value) || 0;
      return value.endsWith('%') ? (number / 100) * whole : relative ? number * whole : number;
    };
    const [rx, ry] = [size('rx', width) || size('r', width), size('ry', height) || size('r', height)];
    const [cx, cy] = [size('cx', width), size('cy', height)];
    const [x, y, w, h] =
      shape.localName === 'rect'
        ? [size('x', width), size('y', height), size('width', width), size('height', height)]
        : [cx - rx, cy - ry, 2 * rx, 2 * ry];
    if (!/^(?:rect|circle|ellipse)$/.test(shape.localName)) return box;
    if (w === 0 || h === 0) continue;
    const drawn = { left: box.left + x, top: box.top + y, right: box.left + x + w, bottom: box.top + y + h };
    area = area === null ? drawn : join(area, drawn);
  }
  return area ?? NOWHERE;
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
