/** Effects that take a whole element away: filters, masks, and turning its back. */
import { FAINTEST_OPACITY, gradientColours, isShrunk, type Paint } from './paint.ts';

/** What filters and masks leave of an element's opacity, from 0 to 1. */
export function effectOpacity(style: CSSStyleDeclaration): number {
  return filterOpacity(style.filter) * maskOpacity(style);
}

function filterOpacity(filter: string): number {
  if (filter === 'none') return 1;
  let opacity = 1;
  for (const [, name, number = '1', unit] of filter.matchAll(/([a-z]+)\(([\d.]+)(%|px)?\)/g)) {
    const value = Number(number) / (unit === '%' ? 100 : 1);
    if (name === 'opacity') opacity *= value;
    else if (/^(?:contrast|brightness)$/.test(name ?? '') && value < 0.05) return 0;
    else if (name === 'invert' && Math.abs(value - 0.5) < 0.1) return 0;
    else if (name === 'blur' && value > 8) return 0;
  }
  return opacity;
}

export function isInverted(filter: string): boolean {
  return /invert\((?:0?\.[6-9]|[1-9])/.test(filter);
}

/** Every colour turned into its opposite. */
export function inverted(paint: Paint): Paint {
  return paint?.map(([red, green, blue, alpha]) => [255 - red, 255 - green, 255 - blue, alpha]) ?? null;
}

/** A mask that is a picture may hide anything, and text is hardly ever masked by one: what is under it goes. */
function maskOpacity(style: CSSStyleDeclaration): number {
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
  const size = Number.parseFloat(style.fontSize);
  if (size <= 1) return false;
  const hidden = (style as { webkitTextSecurity?: string }).webkitTextSecurity ?? 'none';
  if (hidden !== 'none' && hidden !== '') return false;
  return !(
    Number.parseFloat(style.letterSpacing) < -0.3 * size || Number.parseFloat(style.wordSpacing) < -2 * size
  );
}
