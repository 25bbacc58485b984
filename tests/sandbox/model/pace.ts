import { setTimeout as delay } from 'node:timers/promises';

/**
 * Yields how many pieces are due, so that the speed (pieces per second) holds on average whatever the timer's grain;
 * one that changes on the way holds from then on. Throws when the signal aborts.
 */
export async function* pace(
  total: number,
  speed: () => number,
  signal: AbortSignal,
): AsyncGenerator<{ from: number; to: number }> {
  let since = { speed: speed(), at: performance.now(), sent: 0 };
  for (let sent = 0; sent < total; ) {
    if (speed() !== since.speed) since = { speed: speed(), at: performance.now(), sent };
    const elapsed = (performance.now() - since.at) / 1000;
    const due = Number.isFinite(since.speed)
      ? Math.min(total, since.sent + Math.floor(elapsed * since.speed) + 1)
      : total;
    if (due > sent) {
      yield { from: sent, to: due };
      sent = due;
    }
    if (sent < total) {
      const next = ((sent - since.sent) / since.speed) * 1000 - (performance.now() - since.at);
      await delay(Math.max(1, Math.min(next, 250)), undefined, { signal });
    }
  }
}
