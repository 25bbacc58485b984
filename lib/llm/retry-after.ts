/** Milliseconds that a `Retry-After` header asks for (seconds or an HTTP date, RFC 9110 10.2.3), null without one. */
export function retryAfterMs(headers: Headers, now: number): number | null {
  const value = headers.get('retry-after')?.trim();
  if (!value) return null;
  if (/^\d+(\.\d+)?$/.test(value)) return Number(value) * 1000;
  const until = Date.parse(value);
  if (Number.isNaN(until)) return null;
  // Measured on the server's own clock where it tells it: clocks of workstations are often wrong.
  const here = Date.parse(headers.get('date') ?? '');
  return Math.max(0, until - (Number.isNaN(here) ? now : here));
}
