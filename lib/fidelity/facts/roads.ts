/** Roads by their letters: `RD 114`, `D114`, `la route départementale 114`. */

import type { Words } from './reading.ts';

/** What each may be called. */
const LETTERS: ReadonlyMap<string, readonly string[]> = new Map(
  ['d rd departementale', 'n rn nationale'].flatMap((row) => {
    const [one = '', other = '', name = ''] = row.split(' ');
    const all = [one, other];
    return [one, other, name].map((word) => [word, all] as const);
  }),
);

/** The word before the number at `at`, or before those it follows: `les départementales 12 et 47`. */
export function roadWord(words: Words, at: number): string {
  let back = at - 1;
  while (back > at - 6 && words.is(back, ', et') && words.isDigits(back - 1)) back -= 2;
  return words.text(back).replace(/ales$/, 'ale');
}

/** The codes of the road that a word before a number makes of it: `#d114`, `#rd114`; none for other words. */
export const roadCodes = (word: string, number: string): readonly string[] =>
  (LETTERS.get(word) ?? []).map((letters) => `#${letters}${number}`);
