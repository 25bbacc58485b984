import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { cutText } from '../../../lib/gateway/cut.ts';
import { tokensIn } from '../../../lib/gateway/tokens.ts';

const PIECES = [
  'Une phrase courte. ',
  'La somme de 1 234 567,89 € est due au 06 12 34 56 78. ',
  '\n\n## Un titre\n\n',
  '\n- un élément\n  - un autre\n',
  '⟦TABLE_1⟧',
  '[un lien](https://exemple.test/a/b?c=d)',
  '\n| a | b |\n|---|---|\n| c | d |\n',
  '```\nlet a = 1;\n\nlet b = 2;\n```\n',
  'مرحبا بالعالم ',
  '👨‍👩‍👧‍👦',
  'e\u0301',
  '\r\n\r\n',
  '\u00A0\u202F',
  'motsansfin'.repeat(60),
  '[[[](((⟦⟦',
];
const texts = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'grapheme' })), {
  maxLength: 200,
});

describe('the pieces of a text', () => {
  it('are the text when joined, none above the limit, none empty', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 150, max: 600 }), (parts, limit) => {
        const text = parts.join('');
        const pieces = cutText(text, limit);
        expect(pieces.join('')).toBe(text);
        for (const piece of pieces) expect(tokensIn(piece)).toBeLessThanOrEqual(limit);
        if (text !== '') expect(pieces.every((piece) => piece !== '')).toBe(true);
      }),
    );
  });

  it('hold whole marks, links, numbers and signs', () => {
    fc.assert(
      fc.property(texts, (parts) => {
        const pieces = cutText(parts.join(''), 150);
        for (const [index, piece] of pieces.entries()) {
          const after = pieces[index + 1] ?? '';
          expect(piece.isWellFormed()).toBe(parts.join('').isWellFormed() || piece.isWellFormed());
          expect(after.startsWith('\u0301')).toBe(false);
          expect(/\d $/.test(piece) && /^\d/.test(after)).toBe(false);
        }
        const marks = (list: readonly string[]) =>
          list.flatMap((text) => text.match(/⟦TABLE_1⟧/g) ?? []).length;
        expect(marks(pieces)).toBe(marks([parts.join('')]));
      }),
    );
  });

  test.each([
    [
      'a heading rather than a paragraph',
      `${'mot '.repeat(200)}\n\nfin\n\n## Titre\n\n${'mot '.repeat(200)}`,
      /^## Titre/,
    ],
    [
      'a paragraph rather than a line',
      `${'mot '.repeat(200)}\n\n${'mot '.repeat(30)}\nb ${'mot '.repeat(200)}`,
      /^mot /,
    ],
    ['a list item, its indent left behind', `${'mot '.repeat(250)}\n  - un ${'mot '.repeat(250)}`, /^- un/],
    ['a sentence rather than a word', `${'mot '.repeat(250)}fini. Puis ${'mot '.repeat(250)}`, /^Puis/],
  ])('begin at %s', (_, text, beginning) => {
    expect(cutText(text, 500)[1]).toMatch(beginning);
  });

  it('are of about the same length', () => {
    const pieces = cutText('Une phrase de sept mots en tout. '.repeat(400), 1000);
    const sizes = pieces.map(tokensIn);
    expect(Math.min(...sizes)).toBeGreaterThan(Math.max(...sizes) / 2);
  });

  test.each([
    [' '.repeat(400_000)],
    ['['.repeat(400_000)],
    ['⟦'.repeat(400_000)],
    ['[a](b'.repeat(80_000)],
    ['\n'.repeat(400_000)],
    ['```\n'.repeat(100_000)],
    ['1 '.repeat(200_000)],
    ['\u0301'.repeat(400_000)],
  ])('come at once from a text made to exhaust (%#)', (text) => {
    expect(cutText(text, 2000).join('')).toBe(text);
  });
});
