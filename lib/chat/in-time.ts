/** Milliseconds after which a browser that neither opens a database nor refuses to is taken to refuse. */
const OPENING = 8_000;

/** The same, or a `TimeoutError` when it takes longer than in any browser that is well. */
export function inTime<Value>(work: Promise<Value>): Promise<Value> {
  const late = AbortSignal.timeout(OPENING);
  const tooLate = new Promise<never>((_, fail) => {
    late.addEventListener('abort', () => fail(late.reason), { once: true });
  });
  return Promise.race([work, tooLate]);
}
