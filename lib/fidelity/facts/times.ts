/** Times of day: `14h30`, `14 h 30`, `14:30`, `2:30 pm`, `14 heures 30`, `midi`, `de 9 à 12 h`. */
import { weekday } from '../lexicon/calendar.ts';
import { cardinal } from '../lexicon/numerals.ts';
import { table } from '../lexicon/table.ts';
import { readNumeral } from './numeral.ts';
import { afterJoint, type Draft, factOn, type Reading, type Words } from './reading.ts';

const NAMED = table('midi/noon/midday/mittag/mediodia/mezzogiorno/meio-dia minuit/midnight/mitternacht', [
  '12:00',
  '00:00',
]);

/** True for `midi`, `noon` and the like. */
export function isTimeWord(word: string): boolean {
  return NAMED.has(word);
}

interface Clock {
  readonly hour: number;
  readonly minute: number;
  /** False for a bare hour that only what follows makes one: `de 9 à 12 h`. */
  readonly end: number;
  /** Set when the twelve-hour clock says which half: `pm`. */
  readonly half?: 'am' | 'pm';
  /** True when it may as well be a duration: `2 h`, `5 h 30`. */
  readonly isLength: boolean;
}

/** Reads one time of day, or two that share `h` or `pm`. */
export function readTime(words: Words, at: number): Reading | null {
  const name =
    words.isWord(at) && !words.is(at - 1, '-') && !words.is(at + 1, '-') ? NAMED.get(words.text(at)) : '';
  if (name) return factOn(at, at + 1, 'time', name, { soft: 'always' });
  if (!words.isDigits(at)) return inWords(words, at);
  const read = readClock(words, at);
  const clock =
    read && (isAfternoon(words, read) || isBeforeAfternoon(words, read))
      ? { ...read, hour: read.hour + 12, isLength: false }
      : read;
  if (clock) return { end: clock.end, facts: [timeDraft(words, clock, at, clock.end)] };
  const dotted = readDottedPair(words, at);
  if (dotted) return dotted;
  const hour = words.digits(at, 2);
  // `1/2 heure`
  if (hour === 1 && words.is(at + 1, '/') && words.is(at + 2, '2 4')) return null;
  // `lundi 23 à 7h30`
  const isDay =
    weekday(words.text(at - 1)) !== undefined || (words.is(at - 1, 'le') && words.is(at + 1, ', a'));
  const next = hour <= 24 && !isDay ? afterJoint(words, at + 1) : -1;
  const last = next > 0 && !words.is(at + 1, ',') ? readClock(words, next) : null;
  if (!last) return null;
  const half = last.half === 'pm' && hour < 12 && hour <= last.hour % 12 ? 'pm' : last.half;
  const first = {
    hour: half === 'pm' && hour < 12 ? hour + 12 : hour,
    minute: 0,
    end: at + 1,
    isLength: last.isLength,
  };
  const fact = timeDraft(words, first, at, at + 1);
  return {
    end: last.end,
    facts: [{ ...fact, also: [...(fact.also ?? []), String(hour)] }, timeDraft(words, last, next, last.end)],
  };
}

/** `8 h du soir`, `2 h de l’après-midi` */
const isAfternoon = (words: Words, { hour, half, end }: Clock): boolean =>
  hour < 12 &&
  !half &&
  ((words.is(end, 'du') && words.is(end + 1, 'soir')) ||
    (words.is(end, 'de') && words.is(end + 3, 'apres') && words.is(end + 5, 'midi')));

/** `from 1:30 to 5 p.m.`: the second says which half of the day the first is in. */
function isBeforeAfternoon(words: Words, { hour, half, end }: Clock): boolean {
  if (words.language !== 'en' || half || hour >= 12) return false;
  const next = words.is(end, ',') ? -1 : afterJoint(words, end);
  const last = next > 0 ? readClock(words, next) : null;
  return last?.half === 'pm' && hour < last.hour - 11;
}

/** `de 8.30 a 11.45 horas`, `von 13.30 bis 17 Uhr`: the second says what the first is. */
function readDottedPair(words: Words, at: number): Reading | null {
  const [hour, minute] = [words.digits(at, 2), words.digits(at + 2, 2)];
  if (!words.is(at + 1, '.') || !words.isGlued(at + 2) || !(hour <= 24) || !(minute < 60)) return null;
  const next = words.text(at + 2).length === 2 && !words.is(at + 3, ',') ? afterJoint(words, at + 3) : -1;
  const last = next > 0 ? readClock(words, next) : null;
  if (!last) return null;
  const first = timeDraft(words, { hour, minute, end: at + 3, isLength: false }, at, at + 3);
  return { end: last.end, facts: [first, timeDraft(words, last, next, last.end)] };
}

/** `deux heures et demie`, `14 heures et quart`. */
function partAfter(words: Words, at: number): { minute: number; length: number } | null {
  // `sept heures moins le quart`, `moins dix`
  if (words.is(at, 'moins') && words.is(at + 1, 'le') && words.is(at + 2, 'quart'))
    return { minute: -15, length: 3 };
  const less = words.is(at, 'moins') ? (cardinal(words.text(at + 1), 'fr') ?? words.digits(at + 1, 2)) : 0;
  if (less > 0 && less < 30 && less % 5 === 0) return { minute: -less, length: 2 };
  if (!words.is(at, 'et') || !words.follows(at)) return null;
  if (/^demie?$/.test(words.text(at + 1))) return { minute: 30, length: 2 };
  return words.is(at + 1, 'quart') ? { minute: 15, length: 2 } : null;
}

/** `dix-neuf heures trente`; without minutes it may as well be a length. */
function inFrench(words: Words, at: number): Reading | null {
  const hours = readNumeral(words, at);
  const hour = Number(hours?.value);
  if (!hours || !(hour <= 24) || !words.is(hours.end, 'heures')) return null;
  const after = hours.end + 1;
  const part = partAfter(words, after);
  if (part) {
    const end = after + part.length;
    return timeOn(words, at, { hour, minute: part.minute, end, isLength: true });
  }
  const from = words.is(after, 'et') ? after + 1 : after;
  const minutes = words.isWord(from) && words.isNear(from) ? readNumeral(words, from) : null;
  const isNamed = minutes !== null && words.is(minutes.end, 'minutes');
  const isMinute =
    minutes !== null &&
    Number(minutes.value) < 60 &&
    (isNamed || (from === after && !(words.isWord(minutes.end) && COUNTED.test(words.text(minutes.end)))));
  const end = isMinute ? minutes.end + (isNamed ? 1 : 0) : after;
  return timeOn(words, at, { hour, minute: isMinute ? Number(minutes.value) : 0, end, isLength: true });
}

/** What may be counted after an hour, rather than what goes on: `quatorze heures trente agents`. */
const COUNTED =
  /^(?!precises|minutes|pas|dans|sans|puis|apres|aux|des|les|ces|nos|vos|nous|vous|plus|sous|mais|depuis|vers|jusqu|toujours|temps).*[sx]$/;

function timeOn(words: Words, at: number, clock: Clock): Reading {
  const read = isAfternoon(words, clock) ? { ...clock, hour: clock.hour + 12, isLength: false } : clock;
  return { end: read.end, facts: [timeDraft(words, read, at, read.end)] };
}

/** `at seven p.m.` */
function inWords(words: Words, at: number): Reading | null {
  if (words.isWord(at) && words.language === 'fr') return inFrench(words, at);
  const hour = words.isWord(at) && words.language === 'en' ? (cardinal(words.text(at), 'en') ?? 0) : 0;
  const clock = hour > 0 && hour <= 12 ? withHalf(words, hour, 0, at + 1) : null;
  return clock?.half ? { end: clock.end, facts: [timeDraft(words, clock, at, clock.end)] } : null;
}

function readClock(words: Words, at: number): Clock | null {
  const hour = words.digits(at, 2);
  if (!(hour <= 24)) return null;
  const mark = words.text(at + 1);
  // `10 heures 5`
  const isBare = words.is(at + 1, 'heures') && !words.isWord(at + 3);
  const minute = words.text(at + 2).length === 2 || isBare ? words.digits(at + 2, 2) : Number.NaN;
  const isMinute = minute < 60;
  // `1:25 000`, a scale
  const isScale = words.isDigits(at + 3) && words.text(at + 3).length === 3;
  if (mark === ':' && !isScale && words.isGlued(at + 1) && words.isGlued(at + 2) && isMinute) {
    const hasSeconds = words.is(at + 3, ':') && words.isGlued(at + 3) && words.digits(at + 4, 2) < 60;
    return withHalf(words, hour, minute, hasSeconds ? at + 5 : at + 3) ?? null;
  }
  const isDotted = /^[.,]$/.test(mark) && words.isGlued(at + 1) && words.isGlued(at + 2) && isMinute;
  if (isDotted) {
    const clock = withHalf(words, hour, minute, at + 3);
    const isClock = clock?.half || words.is(at + 3, 'uhr h horas hrs') || /^ore$/.test(words.text(at - 1));
    return isClock ? clock : null;
  }
  if (/^(?:h|heures?|uhr|hrs|horas)$/.test(mark) && words.isNear(at + 1))
    return readHours(words, at, hour, minute);
  const clock = withHalf(words, hour, 0, at + 1);
  if (clock?.half) return clock;
  const isOClock = mark === 'o' && words.is(at + 2, "'") && words.is(at + 3, 'clock');
  return isOClock ? { hour, minute: 0, end: at + 4, isLength: false } : null;
}

/** `14 h 30`, `14 heures 30 minutes`, `9h`. */
function readHours(words: Words, at: number, hour: number, minute: number): Clock | null {
  const isUhr = words.is(at + 1, 'uhr');
  const part = partAfter(words, at + 2);
  if (part) return { hour, minute: part.minute, end: at + 2 + part.length, isLength: true };
  const joined = words.is(at + 2, 'et y e and und') ? words.digits(at + 3, 2) : Number.NaN;
  if (
    joined < 60 &&
    words.is(at + 4, 'minutes minute minuten minutos minuti min mn') &&
    words.isNear(at + 4)
  ) {
    return { hour, minute: joined, end: at + 5, isLength: true };
  }
  // `9h-12h 14h-17h`
  const isHour = (words.is(at + 3, 'h') && words.isGlued(at + 3)) || isPhone(words, at + 2);
  if (!(minute < 60) || isHour || !words.isNear(at + 2) || isCounted(words, at + 2)) {
    return { hour, minute: 0, end: at + 2, isLength: !isUhr };
  }
  const isNamed = words.is(at + 3, 'minutes minute min mn') && words.isNear(at + 3);
  return { hour, minute, end: isNamed ? at + 4 : at + 3, isLength: !isUhr };
}

/** `après 17h 06 12 00 45 78`: five pairs of digits. */
const isPhone = (words: Words, at: number): boolean =>
  words.text(at).startsWith('0') &&
  [0, 1, 2, 3, 4].every((pair) => words.isDigits(at + pair) && words.text(at + pair).length === 2);

/** `à 14 h 30 personnes` is rare; `14 h 12/03` and `14 h 30 %` are not minutes. */
function isCounted(words: Words, at: number): boolean {
  return (
    words.is(at + 1, '% €') ||
    (words.is(at + 1, '/') && words.isGlued(at + 1) && !words.is(at + 3, 'h')) ||
    (words.is(at + 1, ',') && words.isGlued(at + 2) && words.isDigits(at + 2))
  );
}

/** `pm`, `p.m.`, `Uhr`, `h` after a time. */
function withHalf(words: Words, hour: number, minute: number, at: number): Clock | null {
  const text = words.text(at);
  const isShort = /^[ap]m$/.test(text) && words.isNear(at);
  const isDotted = /^[ap]$/.test(text) && words.is(at + 1, '.') && words.is(at + 2, 'm');
  if ((isShort || isDotted) && hour <= 12) {
    const half = text.startsWith('a') ? 'am' : 'pm';
    const end = isShort ? at + 1 : at + (words.is(at + 3, '.') && words.isGlued(at + 3) ? 4 : 3);
    return { hour: (hour % 12) + (half === 'pm' ? 12 : 0), minute, end, half, isLength: false };
  }
  const named = hour === 12 && words.isNear(at) ? NAMED.get(text) : undefined;
  if (named) return { hour: named === '12:00' ? 12 : 0, minute, end: at + 1, half: 'pm', isLength: false };
  const isNamed = /^(?:uhr|h|hrs|horas)$/.test(text) && words.isNear(at);
  return { hour, minute, end: isNamed ? at + 1 : at, isLength: false };
}

const BEFORE_A_LENGTH = /^(?:sous|pendant|durant|duree|delai|within|for|en|de|dure|during)$/;

function timeDraft(words: Words, clock: Clock, from: number, to: number): Draft {
  const { isLength } = clock;
  const minute = (clock.minute + 60) % 60;
  const hour = clock.minute < 0 ? clock.hour - 1 : clock.hour;
  const value = `${String(hour % 24).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
  const fact: Draft = { from, to, type: 'time', value, gives: hour === 24 ? ['24'] : undefined };
  if (!isLength) return fact;
  const length = `${hour * 60 + minute} min`;
  const before = words.text(from - 1);
  const isDuration =
    BEFORE_A_LENGTH.test(before) && minute === 0 && (before !== 'de' || !/^h$/.test(words.text(from + 1)));
  return isDuration
    ? { ...fact, type: 'duration', value: length, also: [value] }
    : { ...fact, also: [length] };
}
