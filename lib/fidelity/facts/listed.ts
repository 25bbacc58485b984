/** Numbers of what a text lists, before it or after. */
import { month } from '../lexicon/calendar.ts';
import { cardinal } from '../lexicon/numerals.ts';
import { TIME_UNITS } from '../lexicon/units.ts';
import type { Words } from './reading.ts';

/** `Déposez 2 documents avant le 30 novembre :` and a list, within so many words. */
const LIST_WITHIN = 24;

/** True for what a sentence says that ends in a colon before a list. */
export function isBeforeList(words: Words, from: number): boolean {
  for (let at = from; at < from + LIST_WITHIN; at += 1) {
    // `**Vos 2 rendez-vous**` and a list
    if (!words.isNear(at)) return at > from && words.is(at, '- * + •');
    if (words.is(at, '; ! ?') || (words.is(at, '.') && !words.isGlued(at + 1))) return false;
    if (words.is(at, ':'))
      return (
        !words.isNear(at + 1) &&
        (words.is(at + 1, '- * + •') || (words.is(at + 1, '1') && words.is(at + 2, '. )')))
      );
  }
  return false;
}

/** `trois dates en février (12, 17 et 23)` */
export function isListedDay(words: Words, at: number, end: number): boolean {
  if (!words.is(end, ', ) et and') || !words.is(at - 1, '( , et and')) return false;
  let back = at - 1;
  while (back > at - 12 && (words.isDigits(back) || words.is(back, ', et and ('))) back -= 1;
  return month(words.text(back)) !== undefined;
}

/** `2 jours, 11 et 12` */
export const isAfterDays = (words: Words, at: number): boolean =>
  (words.is(at - 1, ', :') && words.is(at - 2, 'jours dates')) ||
  (words.is(at - 1, 'et') && words.is(at - 3, ', :') && words.is(at - 4, 'jours dates'));

/** Words between a month and a day of it. */
const MONTH_WITHIN = 8;

/** `En décembre 2025 (du 1er au 31)`: the day of the month that was named right before. */
export function ofMonthBefore(words: Words, at: number, day: string): readonly string[] {
  for (let back = at - 1; back > at - MONTH_WITHIN && words.isNear(back + 1); back -= 1) {
    const name = month(words.text(back));
    if (name) return [`no year ${name}-${day.padStart(2, '0')}`];
    if (words.is(back, '. ; : !')) return [];
  }
  return [];
}

/** Words between a length of time and a figure that leaves its unit out. */
const UNIT_WITHIN = 18;

/** `une durée de douze mois, pouvant être portée à dix-huit`: the length that the unit before makes of a figure. */
export function elidedLength(words: Words, at: number, end: number, value: string): readonly string[] {
  if (words.isWord(end) && words.isNear(end)) return [];
  for (let back = at - 1; back > at - UNIT_WITHIN && words.follows(back + 1); back -= 1) {
    if (words.is(back, '. ; : !')) return [];
    const [factor, base] = TIME_UNITS.get(words.text(back)) ?? [];
    const isCounted =
      words.isDigits(back - 1) || cardinal(words.text(back - 1), words.language) !== undefined;
    if (factor && isCounted)
      return base === 'min' || base === 's' ? [] : [`${Number(value) * factor} ${base}`];
  }
  return [];
}
