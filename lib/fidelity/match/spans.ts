/** What two facts side by side say together: from 1 May to 30 April is a year, from 9 to 12 three hours. */
import type { Fact } from '../types.ts';

const DATE = /^(\d{4})-(\d\d)-(\d\d)$/;
const TIME = /^(\d\d):(\d\d)$/;
const DAY = 86_400_000;
/** Characters of the words between the two, such as `au`, `to`, `bis zum`. */
const BETWEEN = 9;

/** The lengths of time between each date and the next, and each time of day and the next, as values of facts. */
export function lengthsBetween(facts: readonly Fact[]): readonly string[] {
  const values: string[] = [];
  facts.forEach(({ value, end: stop }, at) => {
    const { value: next, start: go } = facts[at + 1] ?? {};
    // `du 1er mai 2026 au 30 avril 2027`
    if (!next || go === undefined || go - stop > BETWEEN) return;
    const [from, to] = [DATE.exec(value), DATE.exec(next)];
    if (from && to) values.push(...betweenDates(from, to));
    const [start, end] = [TIME.exec(value), TIME.exec(next)];
    if (start && end) values.push(`${minutes(end) - minutes(start)} min`);
  });
  return values;
}

/** Days with the last and without it, and months where they are whole. */
function betweenDates(from: RegExpExecArray, to: RegExpExecArray): readonly string[] {
  const [start, end] = [dayOf(from), dayOf(to)];
  const days = (end - start) / DAY;
  if (days <= 0) return [];
  const values = [`${days} d`, `${days + 1} d`];
  for (const last of [end, end + DAY]) {
    const day = new Date(last);
    const months = (day.getUTCFullYear() - Number(from[1])) * 12 + day.getUTCMonth() + 1 - Number(from[2]);
    if (months > 0 && day.getUTCDate() === Number(from[3])) values.push(`${months} mo`);
  }
  return values;
}

const dayOf = ([, year, month, day]: RegExpExecArray): number =>
  Date.UTC(Number(year), Number(month) - 1, Number(day));
const minutes = ([, hour, minute]: RegExpExecArray): number => Number(hour) * 60 + Number(minute);
