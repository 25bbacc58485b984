/** An area in viewport CSS pixels. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export const NOWHERE: Area = { left: 0, top: 0, right: 0, bottom: 0 };

export function intersect(a: Area, b: Area): Area {
  return {
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  };
}

/** The smallest area that holds both. */
export function join(a: Area, b: Area): Area {
  return {
    left: Math.min(a.left, b.left),
    top: Math.min(a.top, b.top),
    right: Math.max(a.right, b.right),
    bottom: Math.max(a.bottom, b.bottom),
  };
}

/** True when nothing can be seen in it: a pixel or less in one direction. */
export function isEmpty(area: Area): boolean {
  return area.right - area.left <= 1 || area.bottom - area.top <= 1;
}

export function contains(outer: Area, inner: Area): boolean {
  return (
    inner.left >= outer.left - 1 &&
    inner.top >= outer.top - 1 &&
    inner.right <= outer.right + 1 &&
    inner.bottom <= outer.bottom + 1
  );
}

/** A computed length in pixels; NaN for a word. */
export const pixelsOf = Number.parseFloat;
