/** What an element paints over its own text: a `::before` or `::after` laid over it, which the browser never names. */
import { boxOf, documentOf } from './native.ts';
import { type Area, pixelsOf } from './rect.ts';

interface Veil {
  /** Its place in the element's box. */
  readonly box: Area;
  /** As it is layered among what is in the element; `last` above its equals. */
  readonly layer: number;
  readonly last: boolean;
}

/** The veils of an element; `isPaint` tells what lets nothing through. */
export function veilsOf(element: Element, isPaint: (style: CSSStyleDeclaration) => boolean): Veil[] {
  const veils: Veil[] = [];
  for (const pseudo of ['::before', '::after']) {
    const style = documentOf(element).defaultView?.getComputedStyle(element, pseudo);
    if (!style || /^(?:none|normal|)$/.test(style.content)) continue;
    if (!/absolute|fixed/.test(style.position) || !isPaint(style)) continue;
    const [left = 0, top = 0, width = 0, height = 0] = [style.left, style.top, style.width, style.height].map(
      (length) => pixelsOf(length) || 0,
    );
    const { a, d, e, f } = new DOMMatrix(style.transform === 'none' ? '' : style.transform);
    const [x, y] = [left + e + (width * (1 - a)) / 2, top + f + (height * (1 - d)) / 2];
    veils.push({
      box: { left: x, top: y, right: x + width * a, bottom: y + height * d },
      layer: style.zIndex === 'auto' ? 0.5 : Number(style.zIndex),
      last: pseudo === '::after',
    });
  }
  return veils;
}

/** True when one of an element's veils lies over a point of what is in it, `layer` up. */
export function isVeiled(
  veils: readonly Veil[],
  element: Element,
  [x, y]: readonly [number, number],
  layer: number,
): boolean {
  const { left, top } = boxOf(element);
  const [across, down] = [x - left - element.clientLeft, y - top - element.clientTop];
  return veils.some(
    ({ box, layer: own, last }) =>
      (own > layer || (last && own === layer)) &&
      across >= box.left &&
      across <= box.right &&
      down >= box.top &&
      down <= box.bottom,
  );
}
