import type { Limits } from './clip.ts';
import type { Lens } from './filter.ts';
import { rootElementOf, viewOf } from './native.ts';
import { type Paint, SAME } from './paint.ts';
import type { Area } from './rect.ts';

/** Pixels a page may reach to the right of the window before it is a hiding place. */
const FARTHEST_RIGHT = 8000;

/** One element's verdict; what its children inherit. */
export interface Sight {
  /** False when the whole subtree is not rendered. */
  readonly rendered: boolean;
  /** False when text directly in it cannot be seen; a child may be visible again. */
  readonly visible: boolean;
  readonly display: string;
  /** Line ends and runs of spaces in text count. */
  readonly preformatted: boolean;
  /** A line goes through its text. */
  readonly struck: boolean;
  readonly opacity: number;
  /** Where content can show, for content in flow, absolutely positioned and fixed. */
  readonly limits: Limits;
  readonly limitsAbsolute: Limits;
  readonly limitsFixed: Limits;
  /** What lies behind. */
  readonly paper: Paint;
  /** What shows through the letters; undefined when nothing does. */
  readonly through: Paint | undefined;
  /** How colours are seen through the filters around. */
  readonly lens: Lens;
  /** How ink is mixed with the paper: `mix-blend-mode` since the last background of its own. */
  readonly blend: string;
  /** Stands over something else than its ancestors, since the last background of its own. */
  readonly floating: boolean;
  /** How children are turned with it in space. */
  readonly turn: DOMMatrix | null;
}

/** What holds for a whole page before any of its elements is looked at. */
export function rootSight(document: Document): Sight {
  const view = viewOf(document);
  const whole = Reflect.get(Document.prototype, 'scrollingElement', document) as Element | null;
  const { scrollWidth = 0, scrollHeight = 0 } = whole ?? rootElementOf(document);
  const [x, y] = [view?.scrollX ?? 0, view?.scrollY ?? 0];
  // In a right-to-left page everything left of the window can be reached, and nothing to its right.
  const rightToLeft = view?.getComputedStyle(rootElementOf(document)).direction === 'rtl';
  const window: Area = { left: 0, top: 0, right: view?.innerWidth ?? 0, bottom: view?.innerHeight ?? 0 };
  const page: Area = {
    left: rightToLeft ? -FARTHEST_RIGHT : -x,
    top: -y,
    right: Math.min(scrollWidth - x, window.right + FARTHEST_RIGHT),
    bottom: Math.max(scrollHeight - y, window.bottom),
  };
  const limits = { clip: page, port: window };
  return {
    rendered: true,
    visible: true,
    display: 'block',
    preformatted: false,
    struck: false,
    opacity: 1,
    limits,
    limitsAbsolute: limits,
    limitsFixed: { clip: window, port: window },
    paper: canvasOf(document),
    through: undefined,
    lens: SAME,
    blend: 'normal',
    floating: false,
    turn: null,
  };
}

/** The colour under a page that paints none: white, or not known (dark scheme, a frame over its parent's). */
function canvasOf(document: Document): Paint {
  const view = viewOf(document);
  if (view === null || view.parent !== view) return null;
  return view.getComputedStyle(rootElementOf(document)).colorScheme.includes('dark')
    ? null
    : [[255, 255, 255, 1]];
}
