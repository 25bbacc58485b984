/** A date as a fact: what it says, what it says besides, and what says it. */
import type { Draft } from './reading.ts';

export interface CalendarDate {
  readonly year?: string | undefined;
  readonly month?: string;
  readonly day?: string;
  /** `1` is Monday. */
  readonly weekday?: string | undefined;
  /** Day and month the other way round, where the order is not known: `03/04/2026` in English. */
  readonly swapped?: boolean;
  /** True for a date in digits only. */
  readonly numeric?: boolean;
  /** The figures of `1/7`, where it may be a fraction as well. */
  readonly fraction?: readonly [string, string];
}

/**
 * The fact a date on tokens `from` to `to` is. A date without a year is said by the same day of any year, and says
 * half of it: the other half is the year, anywhere in the text.
 */
export function dateDraft(date: CalendarDate, from: number, to: number): Draft {
  const { year, month = '', day, weekday } = date;
  const orders =
    date.swapped && day ? [`${month}-${day}`, `${day}-${month}`] : [day ? `${month}-${day}` : month];
  const full = orders.map((order) => (year ? `${year}-${order}` : `--${order}`));
  const [value = '', ...also] = full;
  if (date.fraction) also.push(date.fraction.join('/'), `#${date.fraction.join('')}`);
  const gives: string[] = [];
  const accepts = day === '01' ? full.map((each) => `month ${each.slice(0, -3)}`) : undefined;
  if (!day) gives.push(`month ${value}`);
  if (year) gives.push(year, `year ${year}`, ...orders.map((order) => `--${order}`));
  else gives.push(...orders.map((order) => `no year ${order}`));
  // `au printemps 2025, du 9 au 10 avril` is in April 2025.
  if (day && !year) gives.push(`no year ${month}`);
  if (day) gives.push(`--${month}`, `day ${Number(day)}`, ...(year ? [`${year}-${month}`] : []));
  if (weekday) gives.push(`weekday ${weekday}`);
  // `vendredi 3 avril 2026` is `vendredi 3 avril`: the day of the week says of which year.
  const ofWeek = weekday && day ? orders.map((order) => `weekday ${weekday} ${order}`) : [];
  if (!year) gives.push(...ofWeek);
  return {
    from,
    to,
    type: 'date',
    value,
    also,
    gives,
    accepts: year && ofWeek.length > 0 ? [...(accepts ?? []), ...ofWeek] : accepts,
    parts: year
      ? [`no year ${orders[0]}`, `year ${year}`]
      : day
        ? [`bare day ${Number(day)}`, `--${month}`]
        : undefined,
    aspect: weekday && `weekday ${weekday}`,
  };
}
