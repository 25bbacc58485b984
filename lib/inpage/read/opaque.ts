/** What lets nothing of what lies under it through. */
import { type Colour, colourOf } from './colour.ts';
import { nameOf } from './dom.ts';
import { isDrawn, paperOf } from './paint.ts';
import { type Area, pixelsOf } from './rect.ts';

const OPAQUE = 0.9;
/** Pixels from which a border is wide enough to hide a line. */
const WIDE = 8;

/** True when an element's own paint is opaque, its shape aside. */
export function isOpaquePaint(element: Element, style: CSSStyleDeclaration): boolean {
  const localName = nameOf(element);
  if (isDrawn(element)) {
    if (localName === 'image') return true;
    const isShape = /^(?:rect|circle|ellipse|polygon|path)$/.test(localName);
    return isShape && Number(style.fillOpacity) >= OPAQUE && isSolid(colourOf(style.fill));
  }
  if (/^(?:img|video)$/.test(localName)) return true;
  if (localName === 'canvas' && isPainted(element as HTMLCanvasElement)) return true;
  if (localName === 'iframe' && holdsPaper(element as HTMLIFrameElement)) return true;
  return isOpaqueStyle(style);
}

/** The same of a style alone. */
export function isOpaqueStyle(style: CSSStyleDeclaration): boolean {
  if (Number(style.opacity) < OPAQUE || style.visibility !== 'visible') return false;
  if (/blur\((?:[89]|\d\d)/.test(style.backdropFilter ?? '')) return true;
  if (/text/.test(style.backgroundClip)) return false;
  return isSolid(colourOf(style.backgroundColor)) || (paperOf(style, null)?.length ?? 0) > 0;
}

const SIDES = ['Left', 'Top', 'Right', 'Bottom'] as const;

/** Widths of the borders that hide what they lie on: left, top, right, bottom; null when none does. */
export function borderOf(style: CSSStyleDeclaration): number[] | null {
  const widths = SIDES.map((side) => {
    const width = pixelsOf(style[`border${side}Width`]);
    return width >= WIDE && isSolid(colourOf(style[`border${side}Color`])) ? width : 0;
  });
  return widths.some((width) => width > 0) ? widths : null;
}

/** True when a point of a box lies in one of its borders. */
export function isInBorder(
  [left = 0, top = 0, right = 0, bottom = 0]: number[],
  box: Area,
  x: number,
  y: number,
): boolean {
  return x < box.left + left || y < box.top + top || x > box.right - right || y > box.bottom - bottom;
}

function isSolid(colour: Colour | null): boolean {
  return (colour?.[3] ?? 0) >= OPAQUE;
}

/** A canvas that is painted over at its middle and near its corners; one that may not be looked at is clear. */
function isPainted(canvas: HTMLCanvasElement): boolean {
  const { width, height } = canvas;
  try {
    // One of its own: a picture from elsewhere in it would spoil any other.
    const scratch = new OffscreenCanvas(3, 3).getContext('2d');
    if (!scratch || width === 0 || height === 0) return false;
    scratch.drawImage(canvas, 0, 0, 3, 3);
    const { data } = scratch.getImageData(0, 0, 3, 3);
    return data.every((value, at) => at % 4 !== 3 || value > 250);
  } catch {
    return false;
  }
}

/** A frame of the same origin that paints a ground of its own. */
function holdsPaper({ contentDocument }: HTMLIFrameElement): boolean {
  const view = contentDocument?.defaultView;
  const grounds = [contentDocument?.documentElement, contentDocument?.body];
  return grounds.some((ground) => view && ground && isOpaqueStyle(view.getComputedStyle(ground)));
}
