import { describe, expect, it } from 'vitest';
import { documentOf } from '../../../../../lib/inpage/popover/review/document.ts';
import { checkable } from '../../../../../lib/inpage/popover/review/ranks.ts';

/** The words at a range, as a reader of a view finds them. */
const wordsAt = (text: string, { start, end }: { start: number; end: number }): string =>
  [...text]
    .filter((letter) => /\S/.test(letter))
    .slice(start, end)
    .join('');

const found = (markdown: string, words: string): string => {
  const document = documentOf(markdown, 'markdown');
  const { text, rangeAt } = checkable(document);
  const at = text.indexOf(words);
  return wordsAt(document.text, rangeAt(at, at + words.length));
};

describe('a text made ready to be checked', () => {
  it('says what is a list item and what a heading', () => {
    expect(checkable(documentOf('## Objet\n\n- un\n- deux', 'markdown')).text).toBe(
      '# Objet\n\n- un\n- deux',
    );
    expect(checkable(documentOf('1. un', 'plain')).text).toBe('1. un');
  });

  it('leads from words to the same words on screen, through formatting and line ends', () => {
    expect(found('Le **12 mars** ici\n\n- et *1 250 €* là', '1 250 €')).toBe('1250€');
    expect(found('Le **12 mars** ici', '12 mars')).toBe('12mars');
  });

  it('leads from the address of a link to the words that lead there', () => {
    expect(found('Voir [le site](https://a.fr/x) ici', 'https://a.fr/x')).toBe('lesite');
  });
});
