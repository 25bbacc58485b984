/** What an element paints: the paper under a text, and the ink the text is in. */

import { type Colour, colourOf, over } from './colour.ts';
import type { Lens } from './filter.ts';
import { pixelsOf } from './rect.ts';

/** Every colour that may be there; null when that cannot be told (a picture). */
export type Paint = readonly Colour[] | null;

/** Fainter than this nobody sees it. */
export const FAINTEST_OPACITY = 0.1;
const PICTURE = /(?:url|element|image|image-set|paint|cross-fade)\(/;
const COLOUR = /(?:rgba?|hsla?|hwb|color|(?:ok)?l(?:ab|ch))\([^()]*\)|\btransparent\b|\bcurrentcolor\b/gi;
/** Colours followed at most, so that gradients over gradients cost little. */
const MOST_COLOURS = 12;

/** True for text inside a drawing, which is filled and not coloured. */
export function isDrawn(element: Element): element is SVGElement {
  return element instanceof SVGElement && element.ownerSVGElement !== null;
}

/** The colours of a gradient; null for a picture. */
export function gradientColours(image: string, style: CSSStyleDeclaration): Paint {
  if (PICTURE.test(image)) return null;
  const colours: Colour[] = [];
  for (const [found] of image.slice(0, 5000).matchAll(COLOUR)) {
    const colour = colourOf(/^currentcolor$/i.test(found) ? style.color : found);
    if (colour === null) return null;
    colours.push(colour);
  }
  return colours;
}

export const SAME: Lens = (colour) => colour;

/** What is seen behind an element's text through a lens, given what is behind the element. */
export function paperOf(style: CSSStyleDeclaration, behind: Paint, lens: Lens = SAME): Paint {
  if (/^text(?:, text)*$/.test(style.backgroundClip)) return behind;
  const own = colourOf(style.backgroundColor);
  const plain = own === null ? null : own[3] === 0 ? behind : lay([lens(own)], behind);
  if (!paintsImage(style)) return plain;
  const stops = gradientColours(style.backgroundImage, style);
  return stops === null ? null : lay(stops.map(lens), plain);
}

/** True when a background image is there and not shrunk to nothing. */
export function paintsImage({ backgroundImage, backgroundSize }: CSSStyleDeclaration): boolean {
  return backgroundImage !== 'none' && !isShrunk(backgroundSize);
}

/** True for a background or mask size that leaves nothing to see. */
export function isShrunk(size: string): boolean {
  return size.split(/[ ,]+/).some((part) => pixelsOf(part) < 2);
}

function lay(front: readonly Colour[], behind: Paint): Paint {
  const seen: Colour[] = [];
  for (const colour of front) {
    if (colour[3] >= 0.99) seen.push(colour);
    else if (behind === null) return null;
    else seen.push(...behind.map((back) => over(colour, back)));
  }
  return seen.slice(0, MOST_COLOURS);
}

/** What an element paints through the letters in it (`background-clip: text`); undefined when it does not. */
export function throughLetters(style: CSSStyleDeclaration): Paint | undefined {
  if (!/\btext\b/.test(style.backgroundClip)) return undefined;
  const own = colourOf(style.backgroundColor);
  const stops = paintsImage(style) ? gradientColours(style.backgroundImage, style) : [];
  return own === null || stops === null ? null : [own, ...stops];
}

/** The colours a text is written in, its outline and shadow included; null when that cannot be told. */
export function inkOf(element: Element, style: CSSStyleDeclaration, through: Paint | undefined): Paint {
  const svg = isDrawn(element);
  const fill = svg
    ? svgColour(style.fill, style.fillOpacity)
    : colourOf(style.webkitTextFillColor || style.color);
  if (fill === null) return null;
  const ink: Colour[] = [fill];
  if (through !== undefined && fill[3] < 0.9) {
    if (through === null) return null;
    ink.push(...through);
  }
  const outline = svg ? style.strokeWidth : style.webkitTextStrokeWidth;
  if (pixelsOf(outline) > 0.2) {
    const stroke = svg ? svgColour(style.stroke, style.strokeOpacity) : colourOf(style.webkitTextStrokeColor);
    if (stroke === null) return null;
    ink.push(stroke);
  }
  if (style.textShadow !== 'none') ink.push(...shadows(style.textShadow, fill, pixelsOf(style.fontSize)));
  return ink.filter((colour) => colour[3] >= FAINTEST_OPACITY);
}

function svgColour(paint: string, opacity: string): Colour | null {
  if (paint === 'none') return [0, 0, 0, 0];
  const colour = colourOf(paint);
  return colour && [colour[0], colour[1], colour[2], colour[3] * Number(opacity)];
}

/** Shadows that can be read: near the letters, not blurred away, not just under them. */
function shadows(computed: string, fill: Colour, size: number): Colour[] {
  const found: Colour[] = [];
  for (const shadow of computed.slice(0, 2000).split(/,(?![^()]*\))/)) {
    const colour = colourOf(shadow.match(COLOUR)?.[0] ?? '');
    const [x = 0, y = 0, blur = 0] = (shadow.match(/-?[\d.]+(?=px)/g) ?? []).map(Number);
    const apart = Math.abs(x) + Math.abs(y) + blur >= 1 || fill[3] < 0.5;
    if (colour !== null && apart && Math.hypot(x, y) < 60 && blur < size) found.push(colour);
  }
  return found;
}
