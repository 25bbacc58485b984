/**
 * Right after a gesture the grant of `activeTab` and a frame's first listener may not have reached every process of
 * the browser: seen in Chromium 156 on a loaded machine, in an editor's frame. A refusal that is meant stays one.
 */
const WAITS_MS = [40, 120, 240];

/** Runs what may be refused for a moment; throws the last refusal when it is still refused after 0.4 s. */
export async function patiently<Result>(
  run: () => Promise<Result>,
  isPassing: (error: unknown) => boolean = () => true,
): Promise<Result> {
  for (const wait of WAITS_MS) {
    try {
      return await run();
    } catch (error) {
      if (!isPassing(error)) throw error;
      await new Promise((done) => setTimeout(done, wait));
    }
  }
  return run();
}
