/**
 * The two scripts of the top frame meet here, in our own world: while the focus is in one of our surfaces, an
 * action asked for is about the target that surface works on, not about what the page has selected.
 */
import type { TargetSummary } from './target/types.ts';

const KEY = Symbol.for('renfort.held');
type Held = () => TargetSummary | null;
const world = globalThis as unknown as Record<symbol, Held | undefined>;

/** Says how to learn the target at work, until the signal aborts. */
export function shareHeld(held: Held, signal: AbortSignal): void {
  world[KEY] = held;
  signal.addEventListener(
    'abort',
    () => {
      if (world[KEY] === held) delete world[KEY];
    },
    { once: true },
  );
}

/** The target at work in a focused surface of this frame, null when there is none. */
export function heldTarget(): TargetSummary | null {
  return world[KEY]?.() ?? null;
}
