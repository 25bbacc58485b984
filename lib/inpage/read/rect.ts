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

/** What is left of a box under a computed `clip-path`; null when the shape is not one that hides text. */
export function clipPathArea(clipPath: string, box: Area): Area | null {
  const [, shape, body = ''] = /^(inset|circle|ellipse|polygon)\((.*?)\)/.exec(clipPath) ?? [];
  const width = box.right - box.left;
  const height = box.bottom - box.top;
  if (shape === 'circle' || shape === 'ellipse') return /^0(?:px|%)?\b(?![.\d])/.test(body) ? NOWHERE : null;
  if (shape === 'inset') {
    const parts = (body.split(' round ')[0] ?? '').trim().split(/\s+/);
    const [top = '0', right = top, bottom = top, left = right] = parts;
    return {
      left: box.left + lengthOf(left, width),
      top: box.top + lengthOf(top, height),
      right: box.right - lengthOf(right, width),
      bottom: box.bottom - lengthOf(bottom, height),
    };
  }
  if (shape !== 'polygon') return null;
  const points = body
    .replace(/^(?:nonzero|evenodd),/, '')
    .split(',')
    .map((point) => point.trim().split(/\s+/));
  const xs = points.map(([x = '0']) => box.left + lengthOf(x, width));
  const ys = points.map(([, y = '0']) => box.top + lengthOf(y, height));
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}

function lengthOf(length: string, whole: number): number {
  const value = Number.parseFloat(length) || 0;
  return length.endsWith('%') ? (value / 100) * whole : value;
}
