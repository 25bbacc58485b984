/** Temperatures, and what is below zero. */
import { isLineHead } from './numbering.ts';
import type { Words } from './reading.ts';
import { hasMinus, MINUS } from './trends.ts';

const DEGREE = /^(?:°|degres?|degrees?|grad|grados?|gradi)$/;

/** `-6 °C`, and the first of `entre -6 et -9 °C`. */
export function isDegreeAt(words: Words, at: number, end: number): boolean {
  // `l’article L. 311-3, 2° du code`
  if (words.is(end, '°') && words.is(at - 1, ', et') && words.is(end + 1, 'du de des et ,')) return false;
  let next = end;
  while (next < end + 4 && (words.isDigits(next) || words.is(next, 'et a ou and to - moins'))) next += 1;
  return DEGREE.test(words.text(next)) && (next === end || words.isDigits(next - 1));
}

/** `-12,4 °C`, `moins 12 degrés`, `12 degrees below zero`. */
export function isBelowZero(words: Words, at: number, end: number): boolean {
  if (hasMinus(words, at)) return true;
  if (MINUS.test(words.text(at - 1)) && !words.is(at - 2, 'au du al lo ou')) return true;
  // `l’air à - 2 °C`: of a temperature any word may stand before it.
  const isDegree = DEGREE.test(words.text(end));
  if (
    isDegree &&
    words.is(at - 1, '-') &&
    words.isNear(at) &&
    words.isWord(at - 2) &&
    !isLineHead(words, at - 1)
  )
    return true;
  if (!isDegree) return false;
  if (words.is(at - 1, 'de') && words.is(at - 2, 'negative negatives')) return true;
  const next = words.isGlued(end + 1) || words.text(end + 1).length > 6 ? end + 2 : end + 1;
  return words.is(next, 'sous below unter bajo sotto') && words.is(next + 1, 'zero null cero freezing');
}
