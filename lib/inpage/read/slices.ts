import type { Slices } from './walk-options.ts';

/** Milliseconds of work before the page gets its turn. */
const SLICE = 25;

/** Runs a reading in slices that let the page's events through. Throws when the signal aborts. */
export async function inSlices<Result>(slices: Slices<Result>, signal?: AbortSignal): Promise<Result> {
  let began = performance.now();
  let turned = false;
  for (;;) {
    const { done, value } = slices.next(turned);
    if (done) return value;
    turned = performance.now() - began >= SLICE;
    if (!turned) continue;
    await turn();
    signal?.throwIfAborted();
    began = performance.now();
  }
}

/** Lets the page's events through. A message rather than a timer: timers are slowed down in a hidden tab. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
