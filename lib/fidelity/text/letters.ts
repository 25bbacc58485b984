/**
 * How many letters in a row one word has where the other has others: `mardy` and `mardi` differ in one. Their common
 * beginning and end are the same.
 */
export function lettersApart(one: string, other: string): number {
  const shortest = Math.min(one.length, other.length);
  let start = 0;
  while (start < shortest && one[start] === other[start]) start++;
  let end = 0;
  while (end < shortest - start && one.at(-1 - end) === other.at(-1 - end)) end++;
  return Math.max(one.length, other.length) - start - end;
}
