/** Where the popover stands: pure geometry, in CSS pixels of the top document's viewport. */
import type { Box } from '../target/types.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Placement {
  readonly x: number;
  readonly y: number;
  /** How high it may grow from there: downwards, never out of the viewport. */
  readonly maxHeight: number;
  readonly side: 'under' | 'above' | 'beside' | 'over' | 'kept';
  /** Where its lower edge stays, when it grows upwards instead: its distance to the lower edge of the viewport. */
  readonly bottom?: number;
}

/** Space to the selection, and to the edges of the viewport. */
const GAP = 8;
const MARGIN = 8;
/** Share of the viewport's height at most; more where that would leave no room to read. */
const MOST_HEIGHT = 0.7;
const LEAST_HEIGHT = 340;
/** Room in which a proposal can still be read, line by line: better than to cover what it is about. */
const LEAST_ROOM = 260;

/**
 * Under the target, above when there is no room, beside when there is neither; else as high as there is room under or
 * above, and over it only when that is too little to read in. A place the agent dragged it to is kept, moved as
 * little as it takes to be wholly visible.
 */
export function placePopover(
  size: Size,
  viewport: Size,
  target: Box | null,
  kept: { readonly x: number; readonly y: number } | null,
): Placement {
  const most = Math.min(Math.max(viewport.height * MOST_HEIGHT, LEAST_HEIGHT), viewport.height - 2 * MARGIN);
  const height = Math.min(size.height, most);
  const within = (value: number, length: number, room: number): number =>
    Math.max(MARGIN, Math.min(value, room - length - MARGIN));
  const at = (x: number, y: number, side: Placement['side']): Placement => ({
    x: within(x, size.width, viewport.width),
    y: within(y, height, viewport.height),
    maxHeight: most,
    side,
  });
  // It grows downwards from where it is put, as far as there is room.
  const growing = (place: Placement): Placement => ({
    ...place,
    maxHeight: Math.max(height, Math.min(most, viewport.height - MARGIN - place.y)),
  });

  if (kept) return growing(at(kept.x, kept.y, 'kept'));
  const seen = target && visiblePart(target, viewport);
  if (!seen) {
    // Nothing to stand by: the upper third, where the eye goes first.
    return growing(at((viewport.width - size.width) / 2, (viewport.height - height) / 3, 'over'));
  }
  const below = seen.y + seen.height + GAP;
  if (below + height <= viewport.height - MARGIN) return growing(at(seen.x, below, 'under'));
  const above = seen.y - GAP - height;
  if (above >= MARGIN) {
    const bottom = viewport.height - seen.y + GAP;
    return { ...at(seen.x, above, 'above'), maxHeight: Math.min(most, seen.y - GAP - MARGIN), bottom };
  }
  const right = seen.x + seen.width + GAP;
  if (right + size.width <= viewport.width - MARGIN) return growing(at(right, seen.y, 'beside'));
  const left = seen.x - GAP - size.width;
  if (left >= MARGIN) return growing(at(left, seen.y, 'beside'));
  const under = viewport.height - MARGIN - below;
  const over = seen.y - GAP - MARGIN;
  const lower = under >= over;
  if (Math.max(under, over) < LEAST_ROOM) {
    // At the edge where less of it is covered.
    const edge = right + left > viewport.width - size.width ? 0 : viewport.width;
    return growing(at(edge, viewport.height, 'over'));
  }
  return lower
    ? { ...at(seen.x, below, 'under'), y: below, maxHeight: under }
    : { ...at(seen.x, MARGIN, 'above'), y: MARGIN, maxHeight: over, bottom: viewport.height - seen.y + GAP };
}

/** Characters in a line of the popover, and its height in pixels. */
const LINE = 62;
const LINE_HEIGHT = 21;

/**
 * Height in pixels to keep for the proposal before it comes, so that the frame does not jump: of the length of
 * the original (of one that is still to be read, in characters without blanks), and half more where removed and added
 * words stand side by side; a few lines for an answer.
 */
export function reservedHeight(original: string, kind: 'edit' | 'answer', unread = 0): number {
  const lines = original
    .split('\n')
    .reduce((sum, paragraph) => sum + Math.max(1, Math.ceil(paragraph.length / LINE)), unread / (0.8 * LINE));
  const expected = kind === 'edit' ? lines * 1.5 : 6;
  return LINE_HEIGHT * Math.min(Math.max(Math.ceil(expected), 3), 16);
}

/** The part of the target that is on screen, null when none is. */
function visiblePart(target: Box, viewport: Size): Box | null {
  const x = Math.max(0, target.x);
  const y = Math.max(0, target.y);
  const width = Math.min(viewport.width, target.x + target.width) - x;
  const height = Math.min(viewport.height, target.y + target.height) - y;
  return width >= 0 && height >= 0 ? { x, y, width, height } : null;
}
