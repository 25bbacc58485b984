import { expect, it } from 'vitest';
import { cutAtMarks } from '../../../../lib/inpage/target/islands.ts';

const MARKS = ['⟦TABLE_1⟧', '⟦IMAGE_2⟧'];

it('cuts a text at its marks, and at no other sign that looks like one', () => {
  expect(cutAtMarks('Un ⟦TABLE_9⟧\n\n⟦TABLE_1⟧\n\ndeux ⟦IMAGE_2⟧', MARKS)).toEqual([
    'Un ⟦TABLE_9⟧',
    'deux',
    '',
  ]);
  expect(cutAtMarks('Un texte.', [])).toEqual(['Un texte.']);
});

it('cuts nothing where a mark is missing, doubled or out of order', () => {
  for (const text of [
    '⟦TABLE_1⟧',
    '⟦IMAGE_2⟧ ⟦TABLE_1⟧',
    '⟦TABLE_1⟧ ⟦TABLE_1⟧ ⟦IMAGE_2⟧',
    '⟦TABLE_1⟧ ⟦IMAGE_2⟧ ⟦TABLE_1⟧',
    '⟦TABLE_1 ⟦IMAGE_2⟧',
    '',
  ]) {
    expect(cutAtMarks(text, MARKS), text).toBeNull();
  }
});
