/** A number as written: in digits with its separators, in words, or both (`quinze (15)`). */
import { cardinal } from '../lexicon/numerals.ts';
import { decimal, shifted } from './decimal.ts';
import type { Words } from './reading.ts';

export interface Numeral {
  /** Canonical decimal, such as `1234.5`. */
  readonly value: string;
  /** The other reading where separators do not tell: `1.234` is 1234 or 1.234. */
  readonly other?: string;
  readonly end: number;
  readonly inWords: boolean;
  /** The power of ten that a word after the digits multiplied them by: 6 of `1,2 million`. */
  readonly scale?: number;
}

/** No number has more groups of digits; lists do (`1,2,3,…`). */
const MOST_GROUPS = 12;

/** The number that begins at `at`, or null. */
export function readNumeral(words: Words, at: number): Numeral | null {
  const known = words.numerals.get(at);
  if (known !== undefined) return known;
  const numeral = words.isDigits(at) ? inDigits(words, at) : decimalInWords(words, at);
  const read = numeral && repeated(words, numeral);
  words.numerals.set(at, read);
  return read;
}

/** `12 345,67`, `12'345.67`, `1.234.567`, `1,234.56`, `1,2 million`. */
function inDigits(words: Words, at: number): Numeral | null {
  const groups = [words.text(at)];
  const separators: string[] = [];
  let end = at + 1;
  while (groups.length < MOST_GROUPS) {
    const separator = words.text(end);
    const isMark =
      /^[.,']$/.test(separator) && words.isGlued(end) && words.isDigits(end + 1) && words.isGlued(end + 1);
    if (isMark) {
      separators.push(separator);
      groups.push(words.text(end + 1));
      end += 2;
    } else if (isThousands(words, end, groups, separators)) {
      separators.push(' ');
      groups.push(separator);
      end += 1;
    } else break;
  }
  const read = figure(groups, separators, words.language === 'en');
  if (!read) return { value: decimal(words.text(at)), end: at + 1, inWords: false };
  const scale = scaleAt(words, end);
  if (!scale) return { ...read, end, inWords: false };
  const { other } = read;
  const value = shifted(read.value, scale);
  const rest = words.isDigits(end + 1) && words.isNear(end + 1) ? inDigits(words, end + 1) : null;
  const isRest = rest !== null && Number(rest.value) >= 1_000 && Number(rest.value) < 10 ** scale;
  if (isRest) return { value: String(Number(value) + Number(rest.value)), end: rest.end, inWords: false };
  return {
    value,
    ...(other === undefined ? {} : { other: shifted(other, scale) }),
    end: end + 1,
    inWords: false,
    scale,
  };
}

function isThousands(
  words: Words,
  at: number,
  groups: readonly string[],
  separators: readonly string[],
): boolean {
  return (
    words.isDigits(at) &&
    words.text(at).length === 3 &&
    words.tokens[at]?.gap === 1 &&
    (groups[0] ?? '').length <= 3 &&
    groups[0] !== '0' &&
    separators.every((separator) => separator === ' ')
  );
}

/** The number that digit groups and what separates them stand for; null when they are no number (`1.2.3`). */
function figure(
  groups: readonly string[],
  separators: readonly string[],
  isEnglish: boolean,
): { value: string; other?: string } | null {
  const last = separators.at(-1) ?? '';
  const grouping = separators[0] ?? '';
  const fraction = groups.at(-1) ?? '';
  const isGrouped = (count: number): boolean =>
    (groups[0] ?? '').length <= 3 &&
    groups.slice(1, count).every((group) => group.length === 3) &&
    separators.slice(0, count - 1).every((separator) => separator === grouping);
  const whole = decimal(groups.join(''));
  if (separators.length === 0) return { value: whole };
  if (last === ' ' || last === "'") return isGrouped(groups.length) ? { value: whole } : null;
  if (separators.length === 1) {
    const [first = ''] = groups;
    const fractional = decimal(first, fraction);
    if (first.length === 4 && fraction.length === 4) return null;
    if (fraction.length !== 3 || first.length > 3 || /^0/.test(first)) return { value: fractional };
    if (last === ',') return isEnglish ? { value: whole } : { value: fractional, other: whole };
    return isEnglish ? { value: fractional } : { value: whole, other: fractional };
  }
  if (last === grouping) return isGrouped(groups.length) ? { value: whole } : null;
  return isGrouped(groups.length - 1) ? { value: decimal(groups.slice(0, -1).join(''), fraction) } : null;
}

/** The power of ten a word such as `millions` after digits multiplies by. */
function scaleAt(words: Words, at: number): number {
  if (!words.isWord(at) || !words.follows(at)) return 0;
  // `2,3 M de titres`
  const isDecimal = words.is(at - 2, ',') && words.isGlued(at - 1);
  const isMoney = words.is(at + 1, '€ $ £ eur euro euros');
  if (words.is(at, 'm') && words.isCapital(at) && !isMoney && (isDecimal || words.is(at + 1, 'de d')))
    return 6;
  // `45k`
  if (words.is(at, 'k') && words.isGlued(at) && !isMoney && !(words.isGlued(at + 1) && words.isWord(at + 1)))
    return 3;
  const value = cardinal(words.text(at), words.language) ?? 0;
  return value >= 1_000 ? Math.round(Math.log10(value)) : 0;
}

/** `douze virgule cinq` */
function decimalInWords(words: Words, at: number): Numeral | null {
  const whole = inWords(words, at);
  const fraction = whole && words.is(whole.end, 'virgule') ? inWords(words, whole.end + 1) : null;
  return whole && fraction ? { ...fraction, value: decimal(whole.value, fraction.value) } : whole;
}

/** `vingt-trois`, `deux cent mille`, `twenty-one`. A lone `un` is an article, not a number. */
function inWords(words: Words, at: number): Numeral | null {
  let total = 0;
  let current = 0;
  let end = at;
  let next = at;
  while (words.isWord(next) && (next === at || words.follows(next))) {
    const value = cardinal(words.text(next), words.language);
    if (value === undefined || !fits(current, value, end === at)) break;
    if (value >= 1_000) {
      if (total > 0 && value >= total) break;
      total += Math.max(current, 1) * value;
      current = 0;
    } else if (value === 100) current = Math.max(current, 1) * 100;
    else if (value === 20 && current % 100 === 4) current += 76;
    else current += value;
    end = next + 1;
    next = end;
    if (words.is(next, '-') && words.isGlued(next) && words.isGlued(next + 1)) {
      next += 1;
      // `vingt-et-un`
      if (words.is(next, 'et') && words.is(next + 1, '-') && cardinal(words.text(next + 2), words.language))
        next += 2;
    } else if (words.is(next, 'et and y e und') && joins(words, next, current, total)) next += 1;
  }
  const value = total + current;
  if (isName(words, at, end)) return null;
  if (end === at || (end === at + 1 && (value === 1 || isVague(words, at)))) return null;
  return { value: String(value), end, inWords: true };
}

/** `le GAEC des Trois Cantons`: a capital amid a sentence, and another. */
function isName(words: Words, at: number, end: number): boolean {
  const isAmid = words.isWord(at - 1) && words.isNear(at) && words.isCapital(at);
  return (
    isAmid &&
    words.language === 'fr' &&
    end === at + 1 &&
    words.isNear(end) &&
    words.isWord(end) &&
    words.isCapital(end)
  );
}

/** True when a number word can go on the number so far: `vingt` then `trois`, not `trois` then `deux`. */
function fits(current: number, value: number, isFirst: boolean): boolean {
  if (isFirst || value >= 1_000) return true;
  if (value === 100) return current < 100 || current === 0;
  if (value === 20 && current % 100 === 4) return true;
  if (value === 0) return false;
  const rest = current % 100;
  if (rest === 0) return true;
  if (value < 10) return rest % 10 === 0;
  return value < 20 && (rest === 60 || rest === 80);
}

/** `vingt et un`, `one hundred and five`, `treinta y dos`: not `deux cents et trois cents`. */
function joins(words: Words, at: number, current: number, total: number): boolean {
  const value = cardinal(words.text(at + 1), words.language) ?? 0;
  if (value === 0 || value >= 100) return false;
  if (words.is(at, 'and')) return current + total >= 100 && current % 100 === 0;
  const isTens = current % 10 === 0 && current >= 20;
  return isTens && (!words.is(at, 'et') || value === 1 || value === 11);
}

/** `millions d’habitants`, `des centaines`, `des mille et des cents`. */
function isVague(words: Words, at: number): boolean {
  return (cardinal(words.text(at), words.language) ?? 0) >= 100 && words.text(at).endsWith('s');
}

/** `quinze (15) jours` and `15 (quinze) jours` say one number. */
function repeated(words: Words, numeral: Numeral): Numeral {
  const { end, value } = numeral;
  if (words.is(end, 'et') && words.is(end + 1, 'demi')) {
    // `un million et demi`
    const scale = cardinal(words.text(end - 1), words.language) ?? 0;
    if (scale >= 1_000) return { ...numeral, value: String(Number(value) + scale / 2), end: end + 2 };
  }
  if (!words.is(end, '(')) return numeral;
  const again = words.isDigits(end + 1)
    ? { value: decimal(words.text(end + 1)), end: end + 2 }
    : numeral.inWords
      ? null
      : inWords(words, end + 1);
  return again?.value === value && words.is(again.end, ')') ? { ...numeral, end: again.end + 1 } : numeral;
}

/** `6 à 7000 personnes`: thousands both. */
export function thousandsOf(words: Words, end: number, value: string): readonly string[] {
  const next = /^[1-9]\d?$/.test(value) && words.is(end, 'a ou -') ? readNumeral(words, end + 1) : null;
  const last = Number(next?.value);
  return next && !next.inWords && last % 1_000 === 0 && last / 1_000 > Number(value) ? [`${value}000`] : [];
}
