/**
 * Clickjacking: a control of ours acts only when the agent can have seen it, where it is, for a moment. The page
 * shares our document, so it can cover us, move us or make us transparent, but it cannot change how we measure.
 */

/** Milliseconds a control must have stood still before it acts. */
const SETTLED_AFTER = 300;
const LEAST_OPACITY = 0.7;

/** Why a control does not act. `unsettled`: it has just appeared or moved. */
export type Refusal = 'hidden' | 'covered' | 'unsettled';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Guard {
  /** Remembers where controls stand; called after each change of ours and when the pointer passes. */
  readonly note: (controls: Iterable<Element>) => void;
  /** Why this control may not act at this point (its centre when null), or null when it may. */
  readonly refusal: (control: Element, point: Point | null) => Refusal | null;
}

interface Stand {
  readonly box: DOMRect;
  readonly since: number;
}

/** Watches one surface. `isOccluded` tells of covers that do not take clicks, where the browser can see them. */
export function createGuard(host: HTMLElement, root: ShadowRoot, isOccluded: () => boolean): Guard {
  const stands = new WeakMap<Element, Stand>();

  const noteOne = (control: Element): Stand => {
    const box = control.getBoundingClientRect();
    const known = stands.get(control);
    if (known && sameBox(known.box, box)) return known;
    const stand = { box, since: performance.now() };
    stands.set(control, stand);
    return stand;
  };

  return {
    note: (controls) => {
      for (const control of controls) noteOne(control);
    },
    refusal: (control, point) => {
      const { box, since } = noteOne(control);
      const at = point ?? { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      if (!isSeen(host) || box.width === 0 || !isInside(at)) return 'hidden';
      if (document.elementFromPoint(at.x, at.y) !== host) return 'covered';
      const hit = root.elementFromPoint(at.x, at.y);
      if (!hit || !(control.contains(hit) || hit.contains(control)) || isOccluded()) return 'covered';
      return performance.now() - since < SETTLED_AFTER ? 'unsettled' : null;
    },
  };
}

/** Not removed, not hidden, not see-through, neither itself nor by what it stands in. */
function isSeen(host: HTMLElement): boolean {
  if (!host.isConnected || !host.matches(':popover-open')) return false;
  const own = getComputedStyle(host);
  if (own.visibility !== 'visible' || own.clipPath !== 'none' || own.filter !== 'none') return false;
  if (own.transform !== 'none' || own.maskImage !== 'none') return false;
  let opacity = 1;
  for (let up: Element | null = host; up; up = up.parentElement) {
    opacity *= Number(getComputedStyle(up).opacity);
  }
  return opacity >= LEAST_OPACITY;
}

function isInside({ x, y }: Point): boolean {
  return x >= 0 && y >= 0 && x <= innerWidth && y <= innerHeight;
}

/** The same place to the pixel: sub-pixel layout differs from one zoom to the next. */
function sameBox(one: DOMRect, other: DOMRect): boolean {
  return (
    Math.abs(one.x - other.x) < 1 &&
    Math.abs(one.y - other.y) < 1 &&
    Math.abs(one.width - other.width) < 1 &&
    Math.abs(one.height - other.height) < 1
  );
}
