/** Days of the week: `jeudi`, `lun.-ven.`, `quinta-feira`, beside a date or alone. */
import { feira, shortWeekday, weekday } from '../lexicon/calendar.ts';
import type { Draft, Words } from './reading.ts';

export interface Weekday {
  /** `1` is Monday. */
  readonly day: string;
  readonly end: number;
}

/** The day of the week named at `at`. */
export function weekdayAt(words: Words, at: number): Weekday | null {
  if (!words.isWord(at)) return null;
  const whole = words.text(at);
  // `Freitagmittag`
  const text =
    words.language === 'de'
      ? whole.replace(/(?<=tag|woch)(?:mittag|morgen|abend|vormittag|nachmittag|nacht)s?$/, '')
      : whole;
  const day = weekday(text);
  if (day) return { day, end: at + 1 };
  const short = shortWeekday(text);
  if (short) {
    const isDotted = words.is(at + 1, '.') && words.isGlued(at + 1);
    const end = isDotted ? at + 2 : at + 1;
    return isShortDay(words, at, end, isDotted) ? { day: short, end } : null;
  }
  // `de segunda a sexta-feira`
  const isRange = feira(words.text(at + 2)) && words.is(at + 1, 'a e') && words.is(at + 4, 'feira');
  const first = isRange ? feira(text) : undefined;
  if (first) return { day: first, end: at + 1 };
  const isFeira = words.is(at + 2, 'feira') && words.is(at + 1, '-');
  const counted = isFeira ? feira(text) : undefined;
  return counted ? { day: counted, end: at + 3 } : null;
}

/** `lun.-ven.`, `Mon to Fri`, `jeu. 12 mars`; not `un jeu.` at the end of a sentence. */
function isShortDay(words: Words, at: number, end: number, isDotted: boolean): boolean {
  const joins = (place: number) => words.is(place, '- a au et to and /');
  const other = (place: number) => shortWeekday(words.text(place)) !== undefined;
  const isBefore = joins(at - 1) && (other(at - 2) || other(at - 3));
  const isAfter = joins(end) && other(end + 1);
  return isAfter || isBefore || ((isDotted || words.isCapital(at)) && words.digits(end, 2) <= 31);
}

/** A day of the week without a date. */
export function loneWeekday(from: number, { day, end }: Weekday): Draft {
  return { from, to: end, type: 'date', value: `weekday ${day}` };
}

/** Where the date after a day of the week begins: `Thursday, the 12th`, `jeudi le 12`, `Donnerstag, den 12.` */
export function afterWeekday(words: Words, at: number): number {
  let next = at;
  if (words.is(next, ', . (')) next += 1;
  if (words.is(next, 'le the den dem el il')) next += 1;
  return next;
}
