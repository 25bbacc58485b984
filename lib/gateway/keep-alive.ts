/**
 * Chromium ends an idle extension worker after 30 s, and cuts a request whose first byte or next chunk takes
 * longer (seen in Chromium 156 without a debugger). A cheap extension API call resets that clock.
 */
const EVERY_MS = 20_000;

/** Keeps the worker alive until the signal aborts; `touch` is any extension API call. */
export function keepAlive(touch: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const timer = setInterval(touch, EVERY_MS);
  signal.addEventListener('abort', () => clearInterval(timer), { once: true });
}
