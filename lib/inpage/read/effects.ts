/** Effects that take a whole element away: masks, and turning its back. */

import { FAINTEST_OPACITY, gradientColours, isShrunk } from './paint.ts';
import { pixelsOf } from './rect.ts';

/** A mask that is a picture may hide anything, and text is hardly ever masked by one: what is under it goes. */
export function maskOpacity(style: CSSStyleDeclaration): number {
  const image = style.maskImage || style.webkitMaskImage || 'none';
  if (/^none(?:, none)*$/.test(image)) return 1;
  if (isShrunk(style.maskSize || style.webkitMaskSize || '')) return 0;
  const colours = gradientColours(image, style);
  return colours?.some((colour) => colour[3] >= FAINTEST_OPACITY) ? 1 : 0;
}

/** How an element is turned in space, with what its parent gives on; null when it is not. */
export function turnOf(style: CSSStyleDeclaration, above: DOMMatrix | null): DOMMatrix | null {
  const { transform, rotate = 'none' } = style;
  if (transform === 'none' && rotate === 'none') return above;
  const own = new DOMMatrix(rotate === 'none' ? 'none' : axisTurn(rotate)).multiply(new DOMMatrix(transform));
  return above === null ? own : above.multiply(own);
}

/** The property `rotate: y 180deg` as the function a matrix understands. */
function axisTurn(rotate: string): string {
  const parts = rotate.split(' ');
  const angle = parts.pop();
  const axis =
    { x: '1, 0, 0', y: '0, 1, 0' }[parts[0] ?? ''] ?? (parts.length === 3 ? parts.join(', ') : '0, 0, 1');
  return `rotate3d(${axis}, ${angle})`;
}

/** True when only its back would be seen, which it does not show. */
export function showsBack(style: CSSStyleDeclaration, turn: DOMMatrix | null): boolean {
  return style.backfaceVisibility === 'hidden' && turn !== null && turn.m33 < 0;
}

/** False when letters are too small, dotted out or pushed into one another. */
export function isLegible(style: CSSStyleDeclaration): boolean {
  const size = pixelsOf(style.fontSize);
  if (size <= 1) return false;
  const hidden = (style as { webkitTextSecurity?: string }).webkitTextSecurity ?? 'none';
  if (hidden !== 'none' && hidden !== '') return false;
  return !(pixelsOf(style.letterSpacing) < -0.3 * size || pixelsOf(style.wordSpacing) < -2 * size);
}
