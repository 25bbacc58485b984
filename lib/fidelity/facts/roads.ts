/** Roads by their letters: `RD 114`, `D114`, `la route départementale 114`. */

/** What each may be called. */
const LETTERS: ReadonlyMap<string, readonly string[]> = new Map(
  ['d rd departementale', 'n rn nationale'].flatMap((row) => {
    const [one = '', other = '', name = ''] = row.split(' ');
    const all = [one, other];
    return [one, other, name].map((word) => [word, all] as const);
  }),
);

/** The codes of the road that a word before a number makes of it: `#d114`, `#rd114`; none for other words. */
export const roadCodes = (word: string, number: string): readonly string[] =>
  (LETTERS.get(word) ?? []).map((letters) => `#${letters}${number}`);
