/** What two facts side by side say together: from 1 May to 30 April is a year, 18 of 24 are 75 %. */
import type { Fact } from '../types.ts';

const DATE = /^(\d{4}|-)-(\d\d)-(\d\d)$/;
const TIME = /^(\d\d):(\d\d)$/;
/** What one count is of another: `24 agents, dont 18 femmes`, `1 204 réponses sur 4 800`. */
const OF = /(?:sur|dont|parmi|of)(?: les| the)?\s$/;
/** `Sur les 5 communes, 3 ont voté` */
const OUT_OF = /(?:sur|parmi|of)(?: (?:les|ces|nos|vos|the))?\s$/i;
const SENTENCE_ENDS = /[.;!?\n]/;
/** Characters that a look at what stands before a fact takes in. */
const BEFORE = 12;
const DAY = 86_400_000;
/** Any year without a 29 February stands for one that is not told. */
const SOME_YEAR = 2001;
/** Characters of the words between two dates or times, such as `au`, `to`, `bis zum`. */
const BETWEEN = 9;
/** A count is set against one that is told next or after that. */
const REACH = 2;

/** Values of facts that follow from two neighbours in `text`: lengths of time, shares, and so many of so many. */
export function toldTogether(facts: readonly Fact[], text: string): ReadonlySet<string> {
  const values = new Set<string>();
  facts.forEach((fact, at) => {
    const isWhole = OUT_OF.test(text.slice(Math.max(0, fact.start - BEFORE), fact.start));
    for (let next = at + 1; next <= at + REACH && next < facts.length; next += 1) {
      const other = facts[next];
      if (!other) continue;
      const between = text.slice(fact.end, other.start);
      const told = between.length <= BETWEEN ? lengths(fact.value, other.value) : [];
      const part = OF.test(between) ? shareOf(fact.value, other.value) : [];
      for (const value of [...told, ...part]) values.add(value);
      if (next === at + 1 && between.length < FROM_TO_WITHIN && FROM_TO.test(between))
        for (const value of changeOf(fact.value, other.value)) values.add(value);
      if (part.length > 0) values.add(`${fact.value}/${other.value}`);
      if (isWhole && !SENTENCE_ENDS.test(between)) values.add(`${other.value}/${fact.value}`);
    }
  });
  for (const year of yearsBeside(facts, text)) values.add(year);
  for (const day of daysBeside(facts)) values.add(day);
  for (const length of yearsApart(facts)) values.add(length);
  return values;
}

/** `le 29 août et … le lendemain`: the day after the last one told is the 30th, `la veille` the 28th. */
function daysBeside(facts: readonly Fact[]): readonly string[] {
  let last: RegExpExecArray | null = null;
  return facts.flatMap(({ value }) => {
    last = DATE.exec(value) ?? last;
    const step = value === 'relative day next' ? DAY : value === 'relative day eve' ? -DAY : 0;
    if (!last || step === 0) return [];
    const day = new Date(dayOf(last) + step).toISOString().slice(0, 10);
    return [day, `-${day.slice(4)}`];
  });
}

/** `de 120 000 à 96 000 kWh`, `96 000 kWh contre 120 000` */
const FROM_TO = /^\s(?:[^\d.;]{0,40}\s)?(?:à|to|contre|against)\s$/i;

/** Characters between two such figures, at most. */
const FROM_TO_WITHIN = 50;

/** By how many per cent the one is more or less than the other, of one unit. */
function changeOf(one: string, other: string): readonly string[] {
  const [a = '', unit] = one.split(' ');
  const [b = '', otherUnit] = other.split(' ');
  const [from, to] = [Number(a), Number(b)];
  if (unit !== otherUnit || !(from > 0 && to > 0)) return [];
  return [from, to].flatMap((base) => {
    const share = (100 * Math.abs(to - from)) / base;
    return [`${Math.round(share)} %`, `${Math.round(share * 10) / 10} %`];
  });
}

/** `du 3 au 7`, `entre le 3 et le 7` */
const TO = /^ ?(?:au|à|to|until|bis|al|-|–)(?: (?:le|zum))? ?(?:\p{L}+ )?$/u;
const AND = /^ (?:et|and)(?: le)? $/;
const BETWEEN_THEM = /(?:entre|between)(?: le)? $/i;
/** More days than these nobody tells one by one. */
const MOST_DAYS = 10;

/** Days that a text tells by the first and the last of them, by value, each with these two. */
export function daysInRanges(
  facts: readonly Fact[],
  text: string,
): ReadonlyMap<string, readonly [first: string, last: string]> {
  const days = new Map<string, readonly [string, string]>();
  facts.forEach((fact, at) => {
    const next = facts[at + 1];
    if (fact.type !== 'date' || next?.type !== 'date') return;
    const between = text.slice(fact.end, Math.min(next.start, fact.end + 2 * BEFORE));
    const before = text.slice(Math.max(0, fact.start - BEFORE), fact.start);
    const isRange = TO.test(between) || (AND.test(between) && BETWEEN_THEM.test(before));
    if (isRange)
      for (const day of daysBetween(fact.value, next.value)) days.set(day, [fact.value, next.value]);
  });
  return days;
}

/** Numbers that a text tells by the first and the last of them, with these two: 6 of `échelons 5 à 7`. */
export function numbersInRanges(
  facts: readonly Fact[],
  text: string,
): ReadonlyMap<string, readonly [first: string, last: string]> {
  const numbers = new Map<string, readonly [string, string]>();
  facts.forEach(({ type, value, end }, at) => {
    const next = facts[at + 1];
    if (type !== 'number' || next?.type !== 'number' || next.start - end > BETWEEN) return;
    const [first, last] = [Number(value), Number(next.value)];
    if (!/^ ?(?:à|-|–|to|bis) ?$/.test(text.slice(end, next.start)) || !(last - first <= MOST_DAYS)) return;
    for (let each = first + 1; each < last; each += 1) numbers.set(String(each), [value, next.value]);
  });
  return numbers;
}

/** `du 3 au 7 mars` is on the 4th, the 5th and the 6th too. */
function daysBetween(one: string, other: string): readonly string[] {
  const [from, to] = [DATE.exec(one), DATE.exec(other)];
  const first = from ? dayOf(from) : 0;
  const days = from && to ? Math.round((dayOf(to) - first) / DAY) : 0;
  if (days > MOST_DAYS) return [];
  return Array.from({ length: Math.max(0, days - 1) }, (_, at) => {
    const day = new Date(first + (at + 1) * DAY).toISOString().slice(0, 10);
    return one.startsWith('-') ? `-${day.slice(4)}` : day;
  });
}

const YEAR = /^(\d{4})(?:-|$)/;

/** `contre 36 l’année précédente`: the year before one that is told. */
function yearsBeside(facts: readonly Fact[], text: string): readonly string[] {
  if (
    !/exercice pr[ée]c[ée]dent|ann[ée]e (?:d[’']avant|pr[ée]c[ée]dente|derni[èe]re|pass[ée]e)|an (?:dernier|pass[ée]|plus t[ôo]t|auparavant)|(?:last|previous) year/i.test(
      text,
    )
  )
    return [];
  return facts.flatMap(({ value }) => {
    const year = Number(YEAR.exec(value)?.[1]);
    return year > 1_900 && year < 2_100 ? [`${year - 1}`] : [];
  });
}

/** Years that a text tells, at most, to be set against each other. */
const MOST_YEARS = 6;

/** How far from each other the years of a text are: `apart 24 mo` for 2023 and 2025. */
function yearsApart(facts: readonly Fact[]): readonly string[] {
  const told = new Set<number>();
  for (const { value } of facts) {
    const year = /^[12]/.test(value) ? Number(YEAR.exec(value)?.[1]) : 0;
    if (year > 1_900 && year < 2_100) told.add(year);
  }
  const years = [...told].slice(0, MOST_YEARS);
  return years.flatMap((one) =>
    years.filter((other) => other > one).map((other) => `apart ${(other - one) * 12} mo`),
  );
}

function lengths(one: string, other: string): readonly string[] {
  const [first, last] = [Number(one), Number(other)];
  if (first > 1_900 && last > first && last < 2_100)
    return [`${(last - first) * 12} mo`, `${(last - first + 1) * 12} mo`];
  const [from, to] = [DATE.exec(one), DATE.exec(other)];
  if (from && to) return betweenDates(from, to);
  const [start, end] = [TIME.exec(one), TIME.exec(other)];
  return start && end ? [`${minutes(end) - minutes(start)} min`] : [];
}

/** Days with the last and without it, and months where they are whole. */
function betweenDates(from: RegExpExecArray, to: RegExpExecArray): readonly string[] {
  const [start, end] = [dayOf(from), dayOf(to)];
  const days = Math.round((end - start) / DAY);
  if (!(days > 0)) return [];
  const values = [`${days} d`, `${days + 1} d`];
  const first = new Date(start);
  for (const last of [end, end + DAY]) {
    const day = new Date(last);
    const years = day.getUTCFullYear() - first.getUTCFullYear();
    const months = years * 12 + day.getUTCMonth() - first.getUTCMonth();
    if (months > 0 && day.getUTCDate() === first.getUTCDate()) values.push(`${months} mo`);
  }
  return values;
}

/** What part of one the other is, in per cent. */
function shareOf(one: string, other: string): readonly string[] {
  const [a, b] = [Number(one), Number(other)];
  if (!(a > 0 && b > 0)) return [];
  const share = (100 * Math.min(a, b)) / Math.max(a, b);
  return [`${Math.round(share)} %`, `${Math.round(share * 10) / 10} %`];
}

const dayOf = ([, year, month, day]: RegExpExecArray): number =>
  Date.UTC(year === '-' ? SOME_YEAR : Number(year), Number(month) - 1, Number(day));
const minutes = ([, hour, minute]: RegExpExecArray): number => Number(hour) * 60 + Number(minute);
