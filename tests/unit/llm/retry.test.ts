/** TRUST 30: bounded waits with a countdown, no retry after text was shown. */
import { expect, it } from 'vitest';
import { backoffMs } from '../../../lib/llm/backoff.ts';
import { FailedTry, failed } from '../../../lib/llm/failure.ts';
import { retryAfterMs } from '../../../lib/llm/retry-after.ts';
import { chatRequest, chunk, DONE, told } from './ask.ts';
import { serve } from './server.ts';

const SSE = { 'content-type': 'text/event-stream' };
const soon = { random: () => 0 };

it.each<[number, string]>([
  [429, 'rate'],
  [500, 'busy'],
  [502, 'busy'],
  [503, 'busy'],
  [504, 'busy'],
])('tries again after a %i, and says that it waits', async (status, reason) => {
  await using server = await serve((response) => {
    if (server.seen.length < 4) response.writeHead(status).end('{"detail":"occupé"}');
    else response.writeHead(200, SSE).end(chunk('Oui', 'stop') + DONE);
  });
  const { text, events, error } = await told(chatRequest(server.url), soon);
  expect({ text, error }).toEqual({ text: 'Oui', error: null });
  const waits = events.filter(({ type }) => type === 'retrying');
  expect(waits).toEqual(Array(3).fill({ type: 'retrying', seconds: 0, reason }));
  expect(server.seen).toHaveLength(4);
});

it.each<[number, string]>([
  [429, 'rate-limited'],
  [500, 'server-error'],
  [503, 'server-busy'],
])('gives up on a %i after three more tries', async (status, code) => {
  await using server = await serve((response) => response.writeHead(status).end('<html>'));
  const { error } = await told(chatRequest(server.url), soon);
  expect(error).toMatchObject({ code, detail: { status } });
  expect(server.seen).toHaveLength(4);
});

it.each([501, 505, 408, 409, 425])('does not try again after a %i', async (status) => {
  await using server = await serve((response) => response.writeHead(status).end('{}'));
  await told(chatRequest(server.url), soon);
  expect(server.seen).toHaveLength(1);
});

it('waits as long as Retry-After asks, in seconds', async () => {
  const times: number[] = [];
  await using server = await serve((response) => {
    times.push(performance.now());
    if (times.length === 1) response.writeHead(503, { 'retry-after': '1' }).end('{"detail":"occupé"}');
    else response.writeHead(200, SSE).end(chunk('Oui', 'stop'));
  });
  const { events } = await told(chatRequest(server.url), soon);
  expect(events[0]).toEqual({ type: 'retrying', seconds: 1, reason: 'busy' });
  expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual(990);
});

it('gives up at once, with the seconds, when Retry-After asks for more than 30', async () => {
  await using server = await serve((response) => response.writeHead(429, { 'retry-after': '31' }).end('{}'));
  const { error, events } = await told(chatRequest(server.url), soon);
  expect(error).toMatchObject({ code: 'rate-limited', detail: { seconds: 31 } });
  expect(events).toEqual([]);
});

it('reads Retry-After as a date on the server’s clock, or on ours where it shows none', () => {
  const date = 'Sun, 22 Nov 2026 10:00:12 GMT';
  const server = new Headers({ 'retry-after': date, date: 'Sun, 22 Nov 2026 10:00:00 GMT' });
  expect(retryAfterMs(server, 0)).toBe(12_000);
  expect(retryAfterMs(new Headers({ 'retry-after': date }), Date.parse(date) - 5000)).toBe(5000);
  expect(retryAfterMs(new Headers({ 'retry-after': date }), Date.parse(date) + 5000)).toBe(0);
  expect(retryAfterMs(new Headers({ 'retry-after': 'bientôt' }), 0)).toBeNull();
  expect(retryAfterMs(new Headers(), 0)).toBeNull();
});

it('spreads its tries over the whole of a growing and capped time', () => {
  const busy = new FailedTry(failed('server-busy').error, { reason: 'busy' });
  expect([0, 1, 2].map((retries) => backoffMs(busy, retries, () => 0.999))).toEqual([999, 1998, 3996]);
  expect([0, 1, 2].map((retries) => backoffMs(busy, retries, () => 0))).toEqual([0, 0, 0]);
  expect(backoffMs(busy, 3, () => 0)).toBeNull();
  expect(backoffMs(failed('unauthorized'), 0, () => 0)).toBeNull();
});

it('spreads those whom a server sent away together, never before the time it asked for', () => {
  const asked = new FailedTry(failed('server-busy').error, { reason: 'busy', afterMs: 10_000 });
  expect(backoffMs(asked, 0, () => 0)).toBe(10_000);
  expect(backoffMs(asked, 0, () => 0.5)).toBe(11_000);
  const longest = new FailedTry(failed('server-busy').error, { reason: 'busy', afterMs: 30_000 });
  expect(backoffMs(longest, 0, () => 0.9)).toBe(30_000);
});

it('tries again when nobody listens, then says that the server is out of reach', async () => {
  const gone = await serve(() => {});
  const { url } = gone;
  await gone[Symbol.asyncDispose]();
  const { error, events } = await told(chatRequest(url), soon);
  expect(error).toMatchObject({ code: 'unreachable', detail: { host: new URL(url).host } });
  expect(events).toEqual(Array(3).fill({ type: 'retrying', seconds: 0, reason: 'network' }));
});

it.each([
  'Failed to fetch',
  'NetworkError when attempting to fetch resource.',
  'Load failed',
  'fetch failed',
])('knows the network failure "%s" for what it is, and says offline at once', async (words) => {
  const fetch = () => Promise.reject(new TypeError(words));
  const request = chatRequest('https://serveur.test');
  expect((await told(request, { ...soon, fetch, online: () => true })).error).toMatchObject({
    code: 'unreachable',
  });
  const offline = await told(request, { ...soon, fetch, online: () => false });
  expect(offline).toMatchObject({ error: { code: 'offline' }, events: [] });
});

it('tries again when the connection breaks before any text', async () => {
  await using server = await serve((response) => {
    response.writeHead(200, SSE);
    if (server.seen.length === 1) response.write(chunk(null), () => setTimeout(() => response.destroy(), 10));
    else response.end(chunk('Oui', 'stop'));
  });
  const { text, events } = await told(chatRequest(server.url), soon);
  expect(text).toBe('Oui');
  expect(events.map(({ type }) => type)).toEqual(['connected', 'retrying', 'connected', 'text', 'end']);
});
