/** Red, green, blue from 0 to 255 and opacity from 0 to 1. */
export type Colour = readonly [number, number, number, number];

const RGB = /^rgba?\(([\d.]+),? ([\d.]+),? ([\d.]+)(?:(?:,| \/) ([\d.]+%?))?\)$/;
const SRGB = /^color\(srgb ([\d.e-]+) ([\d.e-]+) ([\d.e-]+)(?: \/ ([\d.]+%?))?\)$/;

/** A computed colour as numbers, or null for a colour space we do not compare in. */
export function parseColour(computed: string): Colour | null {
  if (computed === 'transparent') return [0, 0, 0, 0];
  const rgb = RGB.exec(computed);
  const found = rgb ?? SRGB.exec(computed);
  if (found === null) return null;
  const scale = rgb === null ? 255 : 1;
  const [, red, green, blue, alpha] = found;
  return [Number(red) * scale, Number(green) * scale, Number(blue) * scale, parseAlpha(alpha)];
}

function parseAlpha(alpha: string | undefined): number {
  if (alpha === undefined) return 1;
  return alpha.endsWith('%') ? Number.parseFloat(alpha) / 100 : Number(alpha);
}

/** The colour seen when `front` lies on an opaque `back`. */
export function over(front: Colour, back: Colour): Colour {
  const mix = (a: number, b: number): number => a * front[3] + b * (1 - front[3]);
  return [mix(front[0], back[0]), mix(front[1], back[1]), mix(front[2], back[2]), 1];
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
