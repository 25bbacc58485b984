import { abortError, type FailedTry } from './failure.ts';

/** Tries after the first one. */
const RETRIES = 3;
/** A server that wants more than this is not waited for. */
const LONGEST_ASKED_MS = 30_000;
const BASE_MS = 1000;
const CAP_MS = 20_000;
/** What is added at most to a wait the server asked for, so that those it sent away together come back apart. */
const SPREAD = 0.2;

/**
 * Milliseconds to wait before the next try, null when there must be none. `retries` is how many there were.
 * Full jitter, because 100,000 agents of a ministry must not come back in one wave.
 */
export function backoffMs({ retry }: FailedTry, retries: number, random: () => number): number | null {
  if (!retry || retries >= RETRIES) return null;
  const { afterMs } = retry;
  if (afterMs === undefined) return random() * Math.min(CAP_MS, BASE_MS * 2 ** retries);
  if (afterMs > LONGEST_ASKED_MS) return null;
  return Math.min(LONGEST_ASKED_MS, afterMs * (1 + random() * SPREAD));
}

/** Resolves after `ms` milliseconds; throws an AbortError at once when the signal aborts. */
export function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(abortError());
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, ms);
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
}
