/** What has letters and digits without a space, as a code has, and is none: `4m3`, `12.25/20`, `J-15`, `45k`. */
import { TIME_UNITS } from '../lexicon/units.ts';
import { measureAt } from './measures.ts';
import type { Words } from './reading.ts';

/** True when the unbroken run from `at` to `end` is a measure, a mark, a day or an amount rather than a code. */
export const isNoCode = (words: Words, at: number, end: number): boolean =>
  isMeasure(words, at, end) ||
  isMark(words, at, end) ||
  isLength(words, at, end) ||
  isRate(words, at, end) ||
  isDay(words, at, end) ||
  isThousands(words, at, end);

/** `4m3`, `a 47-km diversion` */
function isMeasure(words: Words, at: number, end: number): boolean {
  // `400-Liter-Komposter`
  if (words.language === 'de' && words.isDigits(at) && words.is(at + 1, '-') && words.isCapital(at + 2))
    return measureAt(words, at + 2) !== null || TIME_UNITS.has(words.text(at + 2));
  // `a 2.4-hectare plot`
  const decimal = words.is(at + 1, '.') && words.isDigits(at + 2) ? 2 : 0;
  const tied = at + 1 + decimal;
  const measure = words.language === 'en' && words.is(tied, '-') ? tied + 1 : at + 1;
  return (
    words.isDigits(at) &&
    words.isWord(measure) &&
    words.isGlued(measure) &&
    measureAt(words, measure)?.end === end
  );
}

/** `12.25/20` */
const isMark = (words: Words, at: number, end: number): boolean =>
  end === at + 5 && words.is(at + 1, '.') && words.is(at + 3, '/') && words.digits(at + 4, 3) >= 10;

/** `1m80` */
const isLength = (words: Words, at: number, end: number): boolean =>
  end === at + 3 && words.is(at + 1, 'm') && words.digits(at + 2, 2) >= 10 && words.isDigits(at);

/** `3/jour` */
const isRate = (words: Words, at: number, end: number): boolean =>
  end === at + 3 &&
  words.isDigits(at) &&
  words.is(at + 1, '/') &&
  /^[a-z]{3}/.test(words.text(at + 2)) &&
  !words.isCapital(at + 2);

/** `J-15` */
const isDay = (words: Words, at: number, end: number): boolean =>
  words.is(at, 'j') && end === at + 3 && words.is(at + 1, '-') && words.isDigits(at + 2);

/** `45k` */
const isThousands = (words: Words, at: number, end: number): boolean =>
  words.isDigits(at) && end === at + 2 && words.is(at + 1, 'k');

/** What two figures with a stroke say besides: of notes taken in haste `22/9` is a day, `26/27` a school year. */
export function daysOf(words: Words, at: number, end: number): readonly string[] {
  const [day, month] = [words.digits(at, 2), words.digits(at + 2, 2)];
  if (end !== at + 3 || !words.is(at + 1, '/')) return [];
  const isDay = day <= 31 && month > 0 && month <= 12;
  const isYear = day > 19 && month === day + 1;
  return [
    ...(isDay ? [`--${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`] : []),
    ...(isYear ? [`#20${day}20${day + 1}`] : []),
  ];
}
