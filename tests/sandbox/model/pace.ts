import { setTimeout as delay } from 'node:timers/promises';

/**
 * Yields how many pieces are due, so that `tokensPerSecond` holds on average whatever the timer's grain.
 * Throws when the signal aborts.
 */
export async function* pace(
  total: number,
  tokensPerSecond: number,
  signal: AbortSignal,
): AsyncGenerator<{ from: number; to: number }> {
  const start = performance.now();
  for (let sent = 0; sent < total; ) {
    const elapsed = (performance.now() - start) / 1000;
    const due = Number.isFinite(tokensPerSecond)
      ? Math.min(total, Math.floor(elapsed * tokensPerSecond) + 1)
      : total;
    if (due > sent) {
      yield { from: sent, to: due };
      sent = due;
    }
    if (sent < total) {
      const next = (sent / tokensPerSecond) * 1000 - (performance.now() - start);
      await delay(Math.max(1, next), undefined, { signal });
    }
  }
}
