/** One character as facts see it: no accent, no capital, one kind of space, dash and apostrophe. */

const known = new Map<string, string>();

/**
 * What `character` (one UTF-16 unit) counts as: lower case without accents, `' '` or `'\n'` for white space, nothing
 * for what is not seen (combining accents, soft hyphens, zero-width marks). May be several characters (`…`, `№`).
 */
export function fold(character: string): string {
  let folded = known.get(character);
  if (folded === undefined) {
    folded = foldAnew(character);
    known.set(character, folded);
  }
  return folded;
}

function foldAnew(character: string): string {
  if (/[\n\r\u2028\u2029\v\f]/.test(character)) return '\n';
  if (/\s/.test(character)) return ' ';
  if (/[\u2010-\u2015\u2212]/.test(character)) return '-';
  if (/[’‘ʼ′´`]/.test(character)) return "'";
  const plain = character.normalize('NFKD').replace(/[\p{M}\p{Cf}\u00AD]/gu, '');
  return plain.toLowerCase().replace(/\s+/g, ' ').replaceAll('\u2010', '-');
}
