/** Days of notes with dashes between them: `14-15-16/05`, `30-31/03`, `14/2-1/3`. */
import { dateDraft } from './calendar-date.ts';
import type { Draft, Reading, Words } from './reading.ts';

/** So many days in a row, at most. */
const MOST = 8;

/** Reads several days of a month, or two days with their months, with nothing but dashes between. */
export function readDashedDays(words: Words, at: number): Reading | null {
  if (!(words.digits(at, 2) > 0) || (words.isGlued(at) && !words.is(at - 1, '( ,'))) return null;
  const days: { day: number; at: number }[] = [];
  let next = at;
  while (days.length < MOST) {
    const day = words.digits(next, 2);
    const isLater = day > (days.at(-1)?.day ?? 0) && day <= 31;
    if (!isLater || (next > at && !words.isGlued(next))) return null;
    days.push({ day, at: next });
    if (!words.is(next + 1, '-') || !words.isGlued(next + 1)) break;
    next += 2;
  }
  const month = monthAfter(words, next);
  if (!month) return null;
  const first = days.map((it) => dated(it.day, month, it.at, it.at === next ? next + 3 : it.at + 1));
  const end = next + 3;
  if (days.length > 1) return isOver(words, end) ? { end, facts: first } : null;
  // `14/2-1/3`
  const other =
    words.is(end, '-') && words.isGlued(end) && words.isGlued(end + 1) ? words.digits(end + 1, 2) : 0;
  const last = other > 0 && other <= 31 ? monthAfter(words, end + 1) : 0;
  return last && last !== month && isOver(words, end + 4)
    ? { end: end + 4, facts: [...first, dated(other, last, end + 1, end + 4)] }
    : null;
}

/** The month after a stroke that follows the day at `at`; 0 when there is none. */
function monthAfter(words: Words, at: number): number {
  const month =
    words.is(at + 1, '/') && words.isGlued(at + 1) && words.isGlued(at + 2) ? words.digits(at + 2, 2) : 0;
  return month > 0 && month <= 12 ? month : 0;
}

/** Nothing goes on that would make it a reference, or a date with its year. */
const isOver = (words: Words, at: number): boolean =>
  !words.isGlued(at) || /^[).,;:!?]$/.test(words.text(at));

const dated = (day: number, month: number, from: number, to: number): Draft =>
  dateDraft({ day: two(day), month: two(month), numeric: true }, from, to);

const two = (figure: number): string => String(figure).padStart(2, '0');
