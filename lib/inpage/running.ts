/** One script of each kind in a frame, however often it is injected. */
import { browser } from 'wxt/browser';

interface Running {
  /** False once the extension was updated under the script: it can only leave. */
  readonly isAlive: () => boolean;
  readonly leave: () => void;
}

/**
 * Runs a script in this frame until the signal aborts. Does nothing when it already runs here; one left over from
 * before an update of the extension is taken away first. The first is found under a name in our own world, which
 * the page does not share.
 */
export function runOnce(name: string, run: (signal: AbortSignal) => void, signal: AbortSignal): void {
  const key = Symbol.for(`renfort.${name}`);
  const world = globalThis as unknown as Record<symbol, Running | undefined>;
  if (world[key]?.isAlive()) return;
  world[key]?.leave();
  const leaving = new AbortController();
  const id = browser.runtime.id;
  world[key] = {
    isAlive: () => !leaving.signal.aborted && browser.runtime?.id === id,
    leave: () => leaving.abort(),
  };
  run(AbortSignal.any([signal, leaving.signal]));
}
