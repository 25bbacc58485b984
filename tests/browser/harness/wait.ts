/**
 * Asks until the answer is there. For what no event tells a driver from outside (another process, a page that
 * may navigate meanwhile).
 *
 * @param what names the thing in the error when it does not come.
 * @param ask answers undefined, null or false while it is not there; may throw while a page navigates.
 * @param milliseconds after which it throws.
 */
export async function until<T>(
  what: string,
  ask: () => Promise<T> | T,
  milliseconds = 10_000,
): Promise<NonNullable<Exclude<T, false>>> {
  const end = performance.now() + milliseconds;
  let last: unknown;
  for (;;) {
    try {
      const answer = await ask();
      if (answer !== undefined && answer !== null && answer !== false) {
        return answer as NonNullable<Exclude<T, false>>;
      }
    } catch (error) {
      last = error;
    }
    if (performance.now() > end) {
      throw new Error(`Not within ${milliseconds} ms: ${what}${last ? ` (${String(last)})` : ''}`);
    }
    await new Promise((done) => setTimeout(done, 20));
  }
}

/**
 * The time a person takes to see what appeared: our controls ignore what comes within 300 ms of their
 * appearance, because nobody can have meant it.
 */
export function asAPerson(): Promise<void> {
  return new Promise((done) => setTimeout(done, 400));
}
