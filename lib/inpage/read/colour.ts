/** Red, green, blue from 0 to 255 and opacity from 0 to 1. */
import { pixelsOf } from './rect.ts';
export type Colour = readonly [number, number, number, number];

const RGB = /^rgba?\(([\d.]+),? ([\d.]+),? ([\d.]+)(?:(?:,| \/) ([\d.]+%?))?\)$/;
const SRGB = /^color\(srgb ([\d.e-]+) ([\d.e-]+) ([\d.e-]+)(?: \/ ([\d.]+%?))?\)$/;
const FAINTEST_CONTRAST = 1.2;
/** Of equal lightness, yet of another hue: seen, if not well. */
const FAINTEST_DIFFERENCE = 60;

/** A computed colour as numbers, or null for one in another colour space. */
export function parseColour(computed: string): Colour | null {
  if (computed === 'transparent') return [0, 0, 0, 0];
  if (/^#[\da-f]{6}$/.test(computed)) {
    const value = Number.parseInt(computed.slice(1), 16);
    return [value >> 16, (value >> 8) & 255, value & 255, 1];
  }
  const plain = computed.replaceAll('none', '0');
  const rgb = RGB.exec(plain);
  const found = rgb ?? SRGB.exec(plain);
  if (found === null) return null;
  const scale = rgb === null ? 255 : 1;
  const [, red, green, blue, alpha] = found;
  return [Number(red) * scale, Number(green) * scale, Number(blue) * scale, parseAlpha(alpha)];
}

function parseAlpha(alpha: string | undefined): number {
  if (alpha === undefined) return 1;
  return alpha.endsWith('%') ? pixelsOf(alpha) / 100 : Number(alpha);
}

/** What a canvas refuses leaves the colour it had. */
const REFUSED = '#010203';
const resolved = new Map<string, Colour | null>();
let canvas: OffscreenCanvasRenderingContext2D | null | undefined;

/** A drawing surface nobody sees, for the browser's own knowledge of colours and shapes. */
export function scratchCanvas(): OffscreenCanvasRenderingContext2D | null {
  canvas ??= new OffscreenCanvas(1, 1).getContext('2d');
  return canvas;
}

/**
 * A colour of any colour space in sRGB, null when the browser does not know it either. A canvas gives its fill
 * style back as text: nothing is drawn and no pixel is read, which a browser may forbid or falsify.
 */
export function colourOf(computed: string): Colour | null {
  const plain = parseColour(computed);
  if (plain !== null) return plain;
  const known = resolved.get(computed);
  if (known !== undefined) return known;
  const context = scratchCanvas();
  let colour: Colour | null = null;
  if (context !== null) {
    context.fillStyle = REFUSED;
    context.fillStyle = `color-mix(in srgb, ${computed}, ${computed})`;
    if (context.fillStyle !== REFUSED) colour = parseColour(context.fillStyle);
  }
  // A page that animates its colours must not fill the memory.
  if (resolved.size > 500) resolved.clear();
  resolved.set(computed, colour);
  return colour;
}

/** The colour seen when `front` lies on an opaque `back`. */
export function over(front: Colour, back: Colour): Colour {
  const mix = (a: number, b: number): number => a * front[3] + b * (1 - front[3]);
  return [mix(front[0], back[0]), mix(front[1], back[1]), mix(front[2], back[2]), 1];
}

/** True when ink of one colour is seen on paper of the other, mixed as `mix-blend-mode` says. */
export function standsOut(ink: Colour, paper: Colour, blend = 'normal'): boolean {
  const seen = over(mixed(ink, paper, blend), paper);
  if (contrast(seen, paper) >= FAINTEST_CONTRAST) return true;
  return [0, 1, 2].some((at) => Math.abs((seen[at] ?? 0) - (paper[at] ?? 0)) >= FAINTEST_DIFFERENCE);
}

/** The modes that can make ink vanish; the others leave it near what it was. */
function mixed(ink: Colour, paper: Colour, blend: string): Colour {
  const mix = (at: 0 | 1 | 2): number => {
    const [a, b] = [ink[at], paper[at]];
    if (/screen|lighten|dodge|plus-lighter/.test(blend)) return 255 - ((255 - a) * (255 - b)) / 255;
    if (/multiply|darken|burn/.test(blend)) return (a * b) / 255;
    return /difference|exclusion/.test(blend) ? Math.abs(a - b) : a;
  };
  return [mix(0), mix(1), mix(2), ink[3]];
}

/** WCAG contrast ratio of two opaque colours, from 1 (the same) to 21. */
export function contrast(a: Colour, b: Colour): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance([red, green, blue]: Colour): number {
  const linear = (value: number): number => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}
