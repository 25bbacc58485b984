/** The administration's colour as an accent that can be read: corrected when it falls under 4.5:1. Pure. */

/** Accent and the ink on it, for each colour scheme, as `#rrggbb`. */
export interface Accent {
  readonly light: { readonly accent: string; readonly ink: string };
  readonly dark: { readonly accent: string; readonly ink: string };
}

type Rgb = readonly [number, number, number];

/** WCAG 2.1, 1.4.3: what text needs on its background. */
const CONTRAST = 4.5;
const STEPS = 40;
const WHITE: Rgb = [255, 255, 255];
const BLACK: Rgb = [0, 0, 0];
// `--surface` of assets/styles/tokens.css, the harder of the two backgrounds of each scheme.
const LIGHT_SURFACE: Rgb = [0xf6, 0xf6, 0xf3];
const DARK_SURFACE: Rgb = [0x20, 0x22, 0x29];
const DARK_INK: Rgb = [0x0c, 0x14, 0x30];

/** The accent for a colour `#rrggbb`; null when it is none. */
export function accentOf(colour: string): Accent | null {
  const rgb = parse(colour);
  if (!rgb) return null;
  const light = readable(rgb, BLACK, [LIGHT_SURFACE, WHITE]);
  const dark = readable(rgb, WHITE, [DARK_SURFACE, DARK_INK]);
  return {
    light: { accent: text(light), ink: text(WHITE) },
    dark: { accent: text(dark), ink: text(DARK_INK) },
  };
}

/** The same as style rules for `selector`; empty when the colour is none. */
export function accentRules(colour: string, selector: string): string {
  const found = accentOf(colour);
  if (!found) return '';
  const rule = ({ accent, ink }: Accent['light']) => `${selector}{--accent:${accent};--accent-ink:${ink}}`;
  return `${rule(found.light)}@media (prefers-color-scheme:dark){${rule(found.dark)}}`;
}

/** Contrast of two colours `#rrggbb`, from 1 to 21. */
export function contrast(one: string, other: string): number {
  return contrastOf(parse(one) ?? BLACK, parse(other) ?? BLACK);
}

/** The colour, mixed with `towards` as little as makes it readable with each of `others`. */
function readable(colour: Rgb, towards: Rgb, others: readonly Rgb[]): Rgb {
  for (let step = 0; step < STEPS; step += 1) {
    const mixed = mix(colour, towards, step / STEPS);
    if (others.every((other) => contrastOf(mixed, other) >= CONTRAST)) return mixed;
  }
  return towards;
}

function mix(from: Rgb, to: Rgb, share: number): Rgb {
  const at = (index: 0 | 1 | 2) => Math.round(from[index] + (to[index] - from[index]) * share);
  return [at(0), at(1), at(2)];
}

function contrastOf(one: Rgb, other: Rgb): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance([red, green, blue]: Rgb): number {
  const linear = (channel: number) => {
    const value = channel / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function parse(colour: string): Rgb | null {
  const parts = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(colour);
  if (!parts) return null;
  const at = (index: number) => Number.parseInt(parts[index] ?? '0', 16);
  return [at(1), at(2), at(3)];
}

function text(colour: Rgb): string {
  return `#${colour.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}
