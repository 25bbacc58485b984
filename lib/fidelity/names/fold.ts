/** A word without case, accents, ligatures and soft hyphens: LEFÈVRE, Lefevre and lefèvre are one. */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  // Most words need no more.
  if (/^[a-z0-9]*$/.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/[\p{M}\u00AD]/gu, '')
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/ß/g, 'ss')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l');
}
