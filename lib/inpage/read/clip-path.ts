/** What a computed `clip-path` leaves of a box. */
import { scratchCanvas } from './colour.ts';
import { type Area, NOWHERE } from './rect.ts';

/** Points looked at in each direction to find out whether an outline holds anything. */
const GRID = 15;

/** The area left, which may be larger than the shape; null when the shape is not one known here. */
export function clipPathArea(clipPath: string, box: Area): Area | null {
  const [, shape, body = ''] = /^(\w+)\((.*)\)/.exec(clipPath) ?? [];
  if (shape === 'circle' || shape === 'ellipse') return roundArea(body, box, shape === 'circle');
  if (shape === 'inset') return insetArea(body, box);
  if (shape === 'polygon') return polygonArea(body, box);
  return null;
}

/** True when an outline given as path data holds nothing of a box. */
export function isEmptyPath(data: string, box: Area): boolean {
  const context = scratchCanvas();
  if (context === null) return false;
  const path = new Path2D(data);
  const [width, height] = [box.right - box.left, box.bottom - box.top];
  for (let row = 0; row < GRID; row++) {
    for (let column = 0; column < GRID; column++) {
      const x = ((column + 0.5) / GRID) * width;
      const y = ((row + 0.5) / GRID) * height;
      if (context.isPointInPath(path, x, y) || context.isPointInPath(path, x, y, 'evenodd')) return false;
    }
  }
  return true;
}

function insetArea(body: string, box: Area): Area {
  const [width, height] = [box.right - box.left, box.bottom - box.top];
  const [top = '0', right = top, bottom = top, left = right] = partsOf(body.split(' round ')[0] ?? '');
  return {
    left: box.left + lengthOf(left, width),
    top: box.top + lengthOf(top, height),
    right: box.right - lengthOf(right, width),
    bottom: box.bottom - lengthOf(bottom, height),
  };
}

function roundArea(body: string, box: Area, circle: boolean): Area | null {
  const [width, height] = [box.right - box.left, box.bottom - box.top];
  const [radii = '', position = ''] = body.split(/(?:^| )at /);
  const [across, down = across] = partsOf(radii);
  // Without a radius, or with a word for it, the shape touches the sides.
  if (across === undefined || down === undefined || /[a-z]-/.test(radii.replace('calc', ''))) return null;
  const whole = Math.hypot(width, height) / Math.SQRT2;
  const rx = lengthOf(across, circle ? whole : width);
  const ry = lengthOf(down, circle ? whole : height);
  const [left = '50%', top = '50%'] = partsOf(position);
  const [x, y] = [box.left + lengthOf(left, width), box.top + lengthOf(top, height)];
  return { left: x - rx, top: y - ry, right: x + rx, bottom: y + ry };
}

function polygonArea(body: string, box: Area): Area {
  const [width, height] = [box.right - box.left, box.bottom - box.top];
  const points = body
    .replace(/^(?:nonzero|evenodd),/, '')
    .split(',')
    .slice(0, 500)
    .map((point) => {
      const [x = '0', y = '0'] = partsOf(point);
      return [lengthOf(x, width), lengthOf(y, height)] as const;
    });
  // Twice what a line encloses; a bow tie encloses nothing by this measure, but its name is not text.
  let enclosed = 0;
  points.forEach(([x, y], index) => {
    const [nextX, nextY] = points[(index + 1) % points.length] ?? [x, y];
    enclosed += x * nextY - nextX * y;
  });
  if (Math.abs(enclosed) < 4) return NOWHERE;
  const xs = points.map(([x]) => box.left + x);
  const ys = points.map(([, y]) => box.top + y);
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}

function partsOf(list: string): string[] {
  return list.match(/calc\([^()]*\)|[^\s]+/g) ?? [];
}

/** Pixels of a computed length: `12px`, `50%`, `calc(100% - 3px)`. */
function lengthOf(length: string, whole: number): number {
  let sum = 0;
  for (const [, sign, value, unit] of length.matchAll(/([-+]?) ?([\d.]+(?:e-?\d+)?)(%|px|)/g)) {
    const pixels = unit === '%' ? (Number(value) / 100) * whole : Number(value);
    sum += sign === '-' ? -pixels : pixels;
  }
  return sum;
}
