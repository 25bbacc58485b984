/** Dates in digits: `12/03/2026`, `12.3.26`, `2026-03-12`, `12/03`. */
import { month, weekday } from '../lexicon/calendar.ts';
import { words as list } from '../lexicon/table.ts';
import type { CalendarDate } from './calendar-date.ts';
import type { Words } from './reading.ts';

/** Two-digit years from here on are of the last century: `17/07/78`. */
const LAST_CENTURY = 50;

/** The date in digits at `at`; in English the first figure may be the month. */
export function readNumericDate(words: Words, at: number): { date: CalendarDate; end: number } | null {
  const separator = words.text(at + 1);
  if (!words.isDigits(at) || !/^[/.-]$/.test(separator) || !areGlued(words, at + 1, at + 2)) return null;
  // `les 11-12/06`
  const isSecond = words.is(at - 1, '-') && (words.is(at - 3, 'les du') || isAfterDay(words, at));
  if (words.isGlued(at) && /^[/.-]$/.test(words.text(at - 1)) && words.isDigits(at - 2) && !isSecond)
    return null;
  const isWhole =
    words.text(at + 3) === separator && areGlued(words, at + 3, at + 4) && words.isDigits(at + 4);
  if (!isWhole) return withoutYear(words, at);
  const end = at + 5;
  if (/^[/.-]$/.test(words.text(end)) && areGlued(words, end, end + 1) && words.isDigits(end + 1))
    return null;
  const [first, second, third] = [words.text(at), words.text(at + 2), words.text(at + 4)];
  if (first.length === 4) {
    const date = ordered(first, second, third);
    return date && { date, end: words.is(end, 't') && words.isGlued(end) ? end + 1 : end };
  }
  const year = third.length === 4 ? third : third.length === 2 ? century(third) : '';
  const date = year ? inEitherOrder(words, year, first, second) : null;
  return date && { date, end };
}

/** `du 22-26/06`, of notes: a day before a later one. */
const isAfterDay = (words: Words, at: number): boolean =>
  words.is(at + 1, '/') &&
  words.text(at + 2).startsWith('0') &&
  words.digits(at - 2, 2) < words.digits(at, 2) &&
  !words.isGlued(at - 2);

function areGlued(words: Words, ...places: number[]): boolean {
  return places.every((place) => words.isGlued(place));
}

function century(year: string): string {
  return `${Number(year) < LAST_CENTURY ? '20' : '19'}${year}`;
}

function ordered(year: string, month: string, day: string): CalendarDate | null {
  const isDate = month.length <= 2 && day.length <= 2 && Number(month) <= 12 && Number(day) <= 31;
  if (!isDate || Number(month) < 1 || Number(day) < 1) return null;
  return { year, month: month.padStart(2, '0'), day: day.padStart(2, '0'), numeric: true };
}

function inEitherOrder(words: Words, year: string, first: string, second: string): CalendarDate | null {
  const usual = ordered(year, second, first);
  if (usual && words.language === 'en' && Number(first) <= 12) return { ...usual, swapped: true };
  return usual ?? ordered(year, first, second);
}

const BEFORE_A_DAY = list('avant avt apres depuis des le du au');

/** `avant le 1/7`, `du 5/9 au 20/9`: not `le 1/3 des agents`. */
function isShortDay(words: Words, at: number): boolean {
  // `jeu. 5/03`
  if (words.text(at + 2).startsWith('0')) return true;
  if (!BEFORE_A_DAY.has(words.text(at - 1)) && !weekday(words.text(at - 1))) return false;
  return !words.is(at + 3, 'des de du d');
}

/** `12/03`: a day only when both figures have two digits, or the words before say so. */
function withoutYear(words: Words, at: number): { date: CalendarDate; end: number } | null {
  const end = at + 3;
  const [first, second] = [words.text(at), words.text(at + 2)];
  if (first.length === 2 && second.length === 4 && words.is(at + 1, '/') && /^(?:19|20)/.test(second)) {
    const date = ordered(second, first, '01');
    return date && { date: { year: second, month: first, numeric: true }, end };
  }
  const isShort = first.length + second.length < 4;
  // `le 7.04 au matin`
  const isDotted = words.is(at + 1, '.') && words.is(at - 1, 'le') && /^0[1-9]$/.test(second);
  const isPair =
    first.length <= 2 &&
    second.length <= 2 &&
    (isDotted || (words.is(at + 1, '/') && (!isShort || isShortDay(words, at))));
  if (!isPair || (words.isGlued(end) && !/^[,;:!?)\].→]$/.test(words.text(end)))) return null;
  const date = inEitherOrder(words, '2000', first, second);
  const isDay = words.language === 'en' || Number(second) <= 12;
  if (!date || !isDay || month(words.text(end))) return null;
  const { year: _, ...day } = date;
  // `10/20` of a mark
  return { date: isShort || Number(second) > 12 ? { ...day, fraction: [first, second] } : day, end };
}
