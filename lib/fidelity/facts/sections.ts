/** Parts of a text or a list named by a letter or a Roman figure: `titre II`, `catégorie A`, `le XXIe siècle`. */
import { words as list } from '../lexicon/table.ts';
import { isLineHead } from './numbering.ts';
import { factOn, type Reading, type Words } from './reading.ts';

const DIVISION = list(
  'titre chapitre livre annexe section tome partie phase article art volume title chapter annex appendix part book niveau level',
);
const CLASS = list(
  'categorie cat category classe class groupe group lot batiment bat building gebaude edificio zone annexe* annex escalier bloc block option porte hall ligne line linea permis visa type parcelle aile wing salle room',
);

/** True for a word after which a letter or a Roman figure names something. */
export function isSectionWord(word: string): boolean {
  return DIVISION.has(word) || CLASS.has(word);
}

/** Reads what stands after such a name, or a century in Roman figures. */
export function readSection(words: Words, at: number): Reading | null {
  if (!words.isWord(at) || !words.isCapital(at)) return null;
  const century = /^([ivxlc]{2,7})(?:e|eme)$/.exec(words.text(at))?.[1];
  // `XXIe`, but not the CLE
  const isCentury = century && isUpper(words, at, century.length) && !isUpper(words, at, century.length + 1);
  if (isCentury) return section(at, `nth ${roman(century)}`);
  if (!words.isNear(at)) return null;
  const before = words.text(words.is(at - 1, '.') && words.is(at - 2, 'bat esc') ? at - 2 : at - 1);
  // `section C`, of a land register
  const isLettered = before === 'section' && /^[cl]$/.test(words.text(at));
  const figure =
    DIVISION.has(before) && !isLettered && isUpper(words, at, words.text(at).length)
      ? roman(words.text(at))
      : 0;
  // The titles of the text itself are its numbering: `Titre II – Des modalités`
  const isHeading = isLineHead(words, at - 1) && (words.is(at + 1, '- : .') || !words.isNear(at + 1));
  if (figure > 0) return section(at, String(figure), isHeading ? 'always' : undefined);
  const isLetter = words.text(at).length === 1 && !words.is(at + 1, "'");
  // `bâtiment B. Apportez`, but not `le dossier J. Dupont`
  const isInitial = words.is(at + 1, '.') && words.isNear(at + 2) && !CLASS.has(before);
  if (!isLetter || isInitial || !(CLASS.has(before) || isPlace(words, at))) return null;
  return factOn(at, at + 1, 'reference', `letter ${words.text(at)}`, { soft: 'always' });
}

/** `ponton C`, `quai D`, `plan B`: any word may be told by a letter; after `M` or before a name it is a person’s. */
const isPlace = (words: Words, at: number): boolean =>
  // `avis du N+1`
  !(words.is(at + 1, '+') && words.isGlued(at + 1)) &&
  words.isWord(at - 1) &&
  words.text(at - 1).length > 3 &&
  !words.isCapital(at - 1) &&
  words.language === 'fr' &&
  !words.is(at, 'a o y') &&
  !(words.isWord(at + 1) && words.isNear(at + 1) && words.isCapital(at + 1));

function section(at: number, value: string, soft?: 'always'): Reading {
  const figure = value.replace(/^nth /, '');
  const gives = [`no ${figure}`, `nth ${figure}`];
  return factOn(at, at + 1, 'reference', value, { gives, soft });
}

function isUpper(words: Words, at: number, length: number): boolean {
  const start = words.tokens[at]?.start ?? 0;
  const text = words.source.slice(start, start + length);
  return text === text.toUpperCase();
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

function roman(text: string): number {
  if (!/^[ivxlc]{1,8}$/.test(text)) return 0;
  const values = Array.from(text, (letter) => ROMAN[letter] ?? 0);
  return values.reduce((sum, value, place) => sum + (value < (values[place + 1] ?? 0) ? -value : value), 0);
}
