/** One script of each kind in a frame, however often it is injected. */
import { browser } from 'wxt/browser';

interface Running {
  readonly isAlive: () => boolean;
  readonly leave: () => void;
}

/** A look at whether the extension that this script came with is still there: false once it was updated under it. */
export function extensionLives(): () => boolean {
  const id = browser.runtime?.id;
  return () => browser.runtime?.id === id;
}

/**
 * Runs a script in this frame until the signal aborts. Does nothing when it already runs here; one left over from
 * before an update of the extension is taken away first: it can only leave. The first is found under a name in our
 * own world, which the page does not share.
 */
export function runOnce(name: string, run: (signal: AbortSignal) => void, signal: AbortSignal): void {
  const key = Symbol.for(`renfort.${name}`);
  const world = globalThis as unknown as Record<symbol, Running | undefined>;
  if (world[key]?.isAlive()) return;
  world[key]?.leave();
  const leaving = new AbortController();
  const lives = extensionLives();
  world[key] = { isAlive: () => !leaving.signal.aborted && lives(), leave: () => leaving.abort() };
  run(AbortSignal.any([signal, leaving.signal]));
}
