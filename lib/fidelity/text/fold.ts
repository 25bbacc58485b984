/** Characters as facts see them: no accent, no capital, one kind of space, dash and apostrophe. */

/** What a character is part of, or that it is none (`''`): combining accents, soft hyphens, zero-width marks, the
 * small 2 of `m²`. */
export type Kind = 'word' | 'digits' | 'mark' | 'space' | 'line' | '';

export interface Folded {
  /** Lower case without accents; may be several characters (`…`, `№`). */
  readonly text: string;
  /** The kind of its first character, and of the others unless they are marks. */
  readonly kind: Kind;
}

/** Characters of texts in Latin letters, by their code; the others are rare. */
const LATIN = 0x2100;
const latin = new Array<Folded | undefined>(LATIN);
const known = new Map<number, Folded>();

/** What the UTF-16 unit `code` counts as. */
export function fold(code: number): Folded {
  const seen = code < LATIN ? latin[code] : known.get(code);
  if (seen) return seen;
  const text = plain(String.fromCharCode(code));
  const folded = { text, kind: kindOf(text.charAt(0)) };
  if (code < LATIN) latin[code] = folded;
  else known.set(code, folded);
  return folded;
}

/** The kind of a folded character. */
export function kindOf(character: string): Kind {
  if (character === '') return '';
  if (character === ' ') return 'space';
  if (character === '\n') return 'line';
  if (character >= '0' && character <= '9') return 'digits';
  return /\p{L}/u.test(character) ? 'word' : 'mark';
}

function plain(character: string): string {
  if (/[\n\r\u2028\u2029\v\f]/.test(character)) return '\n';
  if (/\s/.test(character)) return ' ';
  if (/[\u2010-\u2015\u2212]/.test(character)) return '-';
  if (/[’‘ʼ′´`]/.test(character)) return "'";
  const digit = /[\u0660-\u0669\u06F0-\u06F9]/.test(character) ? character.charCodeAt(0) & 15 : -1;
  if (digit >= 0) return String(digit);
  if (/[\u00B2\u00B3\u00B9\u2070-\u2079]/.test(character)) return '';
  const bare = character.normalize('NFKD').replace(/[\p{M}\p{Cf}\u00AD]/gu, '');
  if (bare.includes('\u2044')) return character;
  return bare.toLowerCase().replaceAll(' ', '');
}
