/** Dates: `jeudi 12 mars 2026`, `1er janvier`, `March 12th, 2026`, `du 3 au 5 mai`, `mars 2026`, `le jeudi`. */
import { isSureMonth, month, weekday } from '../lexicon/calendar.ts';
import { ordinal } from '../lexicon/numerals.ts';
import { words as list } from '../lexicon/table.ts';
import { type CalendarDate, dateDraft } from './calendar-date.ts';
import { LABELS } from './numbers.ts';
import { readNumeral } from './numeral.ts';
import { readNumericDate } from './numeric-dates.ts';
import { afterJoint, type Reading, type Words } from './reading.ts';
import { afterWeekday, loneWeekday, weekdayAt } from './weekdays.ts';

/** Days that share a month, at most: `les 3, 10, 17 et 24 mai`. */
const MOST_IN_A_ROW = 6;

interface Dated {
  readonly end: number;
  readonly dates: readonly (CalendarDate & { readonly from: number; readonly to: number })[];
}

/** Reads one date, or several that share a month or a year. */
export function readDate(words: Words, at: number): Reading | null {
  const day = weekdayAt(words, at);
  const start = day ? afterWeekday(words, day.end) : at;
  const dated = readDated(words, start, MOST_IN_A_ROW) ?? readMonthFirst(words, start);
  if (!dated)
    return day ? { end: day.end, facts: [{ ...loneWeekday(at, day), gives: weekly(words, at) }] } : null;
  const facts = dated.dates.map(({ from, to, ...date }, place) =>
    place === 0 && day ? dateDraft({ ...date, weekday: day.day }, at, to) : dateDraft(date, from, to),
  );
  return { end: dated.end, facts };
}

/** `tous les samedis`, `chaque samedi`: every week. */
const weekly = (words: Words, at: number): readonly string[] | undefined =>
  words.is(at - 1, 'chaque every jeden ogni cada') || /[^r]dis$|days$/.test(words.text(at))
    ? ['rate 7 d']
    : undefined;

/** A day and what follows it: its month, or other days of the same month. */
function readDated(words: Words, at: number, most: number): Dated | null {
  const numeric = readNumericDate(words, at);
  if (numeric)
    return { end: numeric.end, dates: [{ ...numeric.date, from: at, to: at + (numeric.date.year ? 5 : 3) }] };
  const day = dayAt(words, at);
  if (!day) return null;
  const named = readMonthAfter(words, day.end);
  if (named) {
    const date = { day: day.day, ...named.date, from: at, to: named.end };
    const rest = most > 0 && !date.year ? readJoined(words, named.end, most) : null;
    const year = rest?.dates[0]?.year;
    if (!rest || !year) return { end: named.end, dates: [date] };
    return { end: rest.end, dates: [{ ...date, year }, ...rest.dates] };
  }
  if (isLabelled(words, at)) return null;
  const rest = most > 0 ? readJoined(words, day.end, most) : null;
  const next = rest?.dates[0];
  if (
    !rest ||
    !next?.month ||
    !next.day ||
    (next.numeric && most === MOST_IN_A_ROW && !isOfDays(words, at, day.end))
  )
    return null;
  const date = {
    day: day.day,
    month: next.month,
    year: next.year,
    from: at,
    to: day.end,
  };
  return { end: rest.end, dates: [date, ...rest.dates] };
}

/** `les 9 et 24/03`, `capture 16 au 27/11`: what comes before the first or after it makes days of both. */
const isOfDays = (words: Words, at: number, end: number): boolean =>
  words.is(at - 1, 'les le du des entre') || words.is(end, 'au → -');

function readJoined(words: Words, at: number, most: number): Dated | null {
  let next = afterJoint(words, at);
  if (next < 0) return null;
  const named = weekdayAt(words, next);
  if (named) next = afterWeekday(words, named.end);
  return readDated(words, next, most - 1);
}

/** A day of the month: `12`, `1er`, `12th`, `12.`, `premier`, `douze`. */
function dayAt(words: Words, at: number): { day: string; end: number } | null {
  const spelled = words.isDigits(at) ? null : inWords(words, at);
  const value = spelled?.value ?? words.digits(at, 2);
  if (!(value >= 1 && value <= 31) || isNumbered(words, at - 1)) return null;
  // `alle ore 9 a venerdì`, `49 élèves de 3e`
  const isRank = words.language === 'fr' && value > 1 && words.isGlued(at + 1) && words.is(at + 1, 'e eme');
  if (isRank || words.is(at - 1, 'ore')) return null;
  let end = spelled?.end ?? at + 1;
  // `1 er juin`
  const isApart = value === 1 && words.is(end, 'er');
  if (isApart || (words.isGlued(end) && /^(?:er|re|e|st|nd|rd|th|o|°|\.)$/.test(words.text(end)))) end += 1;
  return { day: String(value).padStart(2, '0'), end };
}

/** `n° 18, du 20 au 24 avril` */
const isNumbered = (words: Words, at: number): boolean =>
  words.is(at, '° numero numeros') ||
  (words.is(at, 'd rd n rn') && words.isCapital(at)) ||
  /^n(?:o?s?|r)$/.test(words.text(words.is(at, '.') ? at - 1 : at));

/** `les lots 1 et 2, les 28 et 30 avril` */
function isLabelled(words: Words, at: number): boolean {
  let back = at - 1;
  while (back > at - 8 && (words.isDigits(back) || words.is(back, 'et a , and to'))) back -= 1;
  return LABELS.has(words.text(back)) || /^(?:nos|numeros)$/.test(words.text(back));
}

/** `douze`, `premier`, `twenty-sixth`, `third`. */
function inWords(words: Words, at: number): { value: number; end: number } | null {
  if (!words.isWord(at)) return null;
  const isEnglish = words.language === 'en';
  const numeral = readNumeral(words, at);
  if (numeral) {
    const { value, end } = numeral;
    const isJoined = isEnglish && words.is(end, '-') && words.isGlued(end + 1);
    const unit = isJoined ? ordinal(words.text(end + 1), 'en') : undefined;
    return unit ? { value: Number(value) + unit, end: end + 2 } : { value: Number(value), end };
  }
  const rank = ordinal(words.text(at), words.language);
  return rank && (rank === 1 || isEnglish) ? { value: rank, end: at + 1 } : null;
}

/** ` mars 2026`, `-mars-2026`, ` of March, 2026`, ` de marzo de 2026`. */
function readMonthAfter(words: Words, at: number): { date: CalendarDate; end: number } | null {
  let next = at;
  if (words.is(next, 'de of - /')) next += 1;
  const name = words.follows(next) && words.isWord(next) ? month(words.text(next)) : undefined;
  if (!name || isVerb(words, next)) return null;
  const { year, end } = yearAfter(words, next + 1);
  return { date: { month: name, year }, end };
}

/** `You may`, `we march`: English writes months with a capital. `sept jours` is seven. */
function isVerb(words: Words, at: number): boolean {
  const text = words.text(at);
  if (words.language === 'en' && !words.isCapital(at)) return true;
  if (text !== 'sept') return false;
  // `le 3 sept`
  if (words.isDigits(at - 1) && (words.is(at - 2, 'le du au') || weekday(words.text(at - 2)))) return false;
  if (words.is(at - 1, 'fin debut mi courant')) return false;
  const next = words.text(at + 1);
  return words.language === 'fr' && next !== '.' && !(words.digits(at + 1, 4) >= 1_900);
}

/** The year at `at`, perhaps after a dot, a comma, `de`. */
function yearAfter(words: Words, at: number): { year?: string; end: number } {
  let next = at;
  if (words.is(next, '.') && words.isGlued(next)) next += 1;
  if (words.is(next, ', de del of - /') && words.follows(next)) next += 1;
  const year = words.digits(next, 4);
  if (words.follows(next) && year >= 1_000 && year < 3_000) return { year: String(year), end: next + 1 };
  const spelled = words.isWord(next) && words.follows(next) ? readNumeral(words, next) : null;
  if (spelled && Number(spelled.value) >= 1_900 && Number(spelled.value) < 2_100) {
    return { year: spelled.value, end: spelled.end };
  }
  return { end: at };
}

const BEFORE_A_MONTH = list(
  "en in im fin debut mi courant mois depuis des de of since by until during from d avant apres d' of em enero entre et a au last next early late mid",
);

/** `mars 2026`, `March 12, 2026`, `en mai`. */
function readMonthFirst(words: Words, at: number): Dated | null {
  const name = words.isWord(at) ? month(words.text(at)) : undefined;
  if (!name || isVerb(words, at)) return null;
  const dotted = words.is(at + 1, '.') && words.isGlued(at + 1) ? at + 2 : at + 1;
  const day =
    words.isDigits(dotted) && words.isNear(dotted) && isDayAfterMonth(words) ? dayAt(words, dotted) : null;
  if (day) return readDaysAfterMonth(words, at, name, dotted, MOST_IN_A_ROW);
  const { year, end } = yearAfter(words, at + 1);
  if (year) return { end, dates: [{ month: name, year, from: at, to: end }] };
  const before = words.is(at - 1, "'") || words.is(at - 1, '-') ? words.text(at - 2) : words.text(at - 1);
  const isMonth = isSureMonth(words.text(at)) || BEFORE_A_MONTH.has(before) || isCut(words, at, dotted);
  return isMonth ? { end: at + 1, dates: [{ month: name, from: at, to: at + 1 }] } : null;
}

/** `publication sept., 4 lots`: a dot inside a sentence cuts a word. */
function isCut(words: Words, at: number, next: number): boolean {
  return next === at + 2 && words.is(next, ', ; )') && words.isNear(next);
}

function isDayAfterMonth(words: Words): boolean {
  return words.language === 'en' || words.language === null;
}

/** `March 12th, 2026`, `May 3-5, 2026`, `May 3 and 5`. */
function readDaysAfterMonth(
  words: Words,
  at: number,
  name: string,
  first: number,
  most: number,
): Dated | null {
  const days: { day: string; from: number; to: number }[] = [];
  let from = first;
  let end = first;
  for (;;) {
    const day = dayAt(words, from);
    if (!day || days.length > most) break;
    days.push({ day: day.day, from: days.length === 0 ? at : from, to: day.end });
    end = day.end;
    const next = afterJoint(words, end);
    if (next < 0 || words.is(end, ',') || month(words.text(next)) || readMonthAfter(words, next + 1)) break;
    if (!words.isDigits(next) || words.digits(next, 2) > 31) break;
    from = next;
  }
  const { year, end: last } = yearAfter(words, end);
  const dates = days.map((day) => ({ ...day, month: name, year }));
  const final = dates.at(-1);
  if (!final) return null;
  dates[dates.length - 1] = { ...final, to: last };
  return { end: last, dates };
}
