import { expect, test } from 'vitest';
import { sparingly } from '../../../lib/background/sparingly.ts';

test('lets a tab ask a few times, refuses a flood, and lets it ask again later', () => {
  let time = 1_000_000;
  const count = sparingly(3, () => time);
  for (let asked = 0; asked < 3; asked++) count(1);
  expect(() => count(1)).toThrow('sender-refused');
  expect(() => count(1)).toThrow('sender-refused');
  time += 10_000;
  expect(() => count(1)).not.toThrow();
});

test('does not make one tab pay for another', () => {
  const count = sparingly(1, () => 0);
  count(1);
  expect(() => count(1)).toThrow();
  expect(() => count(2)).not.toThrow();
});
