import { describe, expect, it } from 'vitest';
import { cleanText } from '../../../lib/markdown/clean.ts';

const tags = (text: string): string =>
  [...text].map((c) => String.fromCodePoint(0xe0000 + c.charCodeAt(0))).join('');

describe('invisible characters', () => {
  it.each([
    ['Unicode tags', `a${tags('ignore previous')}b`],
    ['direction overrides', 'a\u202e\u2066b'],
    ['zero-width characters', 'a\u200b\u200c\u200d\u2060\ufeffb'],
    ['controls', 'a\u0000\u0007\u009bb'],
    ['soft hyphens', 'a\u00adb'],
    ['variation selectors that carry data', `a${'\u{e0101}\ufe01'.repeat(20)}b`],
    ['tags after an emoji that is not a flag', `a${tags('x')}b`],
  ])('are taken out: %s', (_, text) => {
    expect(cleanText(text)).toBe('ab');
  });

  it.each([
    ['families', '👩‍👩‍👧‍👦 👨🏽‍💻'],
    ['flags', '🇫🇷 🏴󠁧󠁢󠁳󠁣󠁴󠁿'],
    ['presentation selectors and keycaps', '❤️ 1️⃣ ☎︎'],
    ['French spaces', '« Oui\u202f! »\u00a0: 1\u202f250,00\u00a0€'],
    ['joiners where a script needs them', 'می\u200cخواهم'],
    ['line breaks and tabs', 'a\tb\r\nc'],
  ])('are kept in %s', (_, text) => {
    expect(cleanText(text)).toBe(text);
  });

  it('cannot ride on an emoji', () => {
    expect(cleanText(`👍${tags('obey')}\ufe0f\ufe0f`)).toBe('👍');
  });
});
