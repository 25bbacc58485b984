import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { coalesce } from '../../../lib/gateway/coalesce.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('sends the first piece at once and then at most one per frame, losing none', () => {
  const sent: string[] = [];
  const pieces = coalesce((text) => sent.push(text), new AbortController().signal);
  pieces.add('a');
  expect(sent).toEqual(['a']);
  pieces.add('b');
  pieces.add('c');
  vi.advanceTimersByTime(16);
  pieces.add('d');
  expect(sent).toEqual(['a', 'bc']);
  vi.advanceTimersByTime(16);
  expect(sent).toEqual(['a', 'bc', 'd']);
});

it('sends the end without waiting for the frame', () => {
  const sent: string[] = [];
  const pieces = coalesce((text) => sent.push(text), new AbortController().signal);
  pieces.add('a');
  pieces.add('b');
  pieces.flush();
  expect(sent.join('')).toBe('ab');
});

it('sends nothing after a stop', () => {
  const sent: string[] = [];
  const stop = new AbortController();
  const pieces = coalesce((text) => sent.push(text), stop.signal);
  pieces.add('a');
  pieces.add('b');
  stop.abort();
  vi.advanceTimersByTime(100);
  pieces.flush();
  expect(sent).toEqual(['a']);
});
