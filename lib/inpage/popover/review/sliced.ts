/** Runs long work in slices, so that the page goes on meanwhile. */
import type { Sliced } from '../../../fidelity/shortest-edit.ts';

/** Milliseconds at a stretch. */
const SLICE = 12;

/** The result of the work, or the signal's reason when it aborts. */
export async function inSlices<Result>(work: Sliced<Result>, signal: AbortSignal): Promise<Result> {
  let began = performance.now();
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() - began < SLICE) continue;
    await new Promise((resolve) => setTimeout(resolve));
    signal.throwIfAborted();
    began = performance.now();
  }
}
