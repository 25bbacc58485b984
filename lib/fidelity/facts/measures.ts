/** Units of length, area, weight, energy, data: `12 ha`, `3 m²`, `0,42 m3/s`. */
import { table } from '../lexicon/table.ts';
import { TIME_UNITS } from '../lexicon/units.ts';
import type { Numeral } from './numeral.ts';
import { factOn, type Reading, type Words } from './reading.ts';
import { readUnit } from './units.ts';

const ROWS =
  'm km cm mm hl cl ml dl g mg kg µg/μg/mcg ui w kw mw kva mmol db hz mhz ghz bar mph t/tonne*/tons/tonnen/tonelada*/tonnellate l ha/hectare*/hektar/hectarea*/ettari kwh mwh gwh mo/mb go/gb to/tb mile/miles feet/foot acre* m2/qm/quadratmeter* m3/kubikmeter*';
const MEASURES = table(
  ROWS,
  ROWS.split(' ').map((row) => row.split('/')[0] ?? ''),
);
/** Of units written in full their first letter and that of what multiplies them remain. */
const IN_FULL = /^(?:([kcm])(?:ilo|enti|illi))?([mlg])(?:et|it|ra)(?:r[eio]|er|mm?e?|mo)s?$/;
const SQUARE = /^(?:carre|square|cuadrad|quadra)/;
const CUBIC = /^cub[eio]/;

/** The unit at `at`, which belongs to a number before it: `m3/60min`, and where it ends; null for any other word. */
export function measureAt(words: Words, at: number): { name: string; end: number } | null {
  const before = powerOf(words, at);
  const place = before ? at + 1 : at;
  const text = words.text(place);
  const base = words.isNear(at) ? measure(text) : undefined;
  // `l’agent`, `5 to 7`
  if (!base || words.is(place + 1, "'") || !isCased(words, place, text)) return null;
  let end = place + 1;
  const small = before || smallPower(words, place);
  const power = small || (words.isGlued(end) && words.digits(end, 1)) || powerOf(words, end);
  if (power && !small) end += 1;
  const name = `${base}${power || ''}`;
  const next = words.text(end + 1);
  const [factor, unit] = TIME_UNITS.get(next === 's' ? 'sec' : next) ?? [];
  const per = words.is(end, '/ par per pro por al -') && (unit ? `${factor}${unit}` : measure(next));
  if (!per) return { name, end };
  // `kWh/m2/an`
  const last = words.isGlued(end + 2) && words.isDigits(end + 2) ? end + 3 : end + 2;
  return { name: `${name}/${per}`, end: words.is(end, '/') ? last : end };
}

function measure(word: string): string | undefined {
  const [, many = '', one = ''] = IN_FULL.exec(word.replace('chilo', 'kilo')) ?? [];
  return one ? many + one : word.startsWith('kilo') && word.length < 6 ? 'kg' : MEASURES.get(word);
}

/** Units by what they are so many of: `1,5 km` is 1,500 m. */
const BASES = table('km m cm mm t kg g mg hl l dl cl ml ha m2', [
  [1_000, 'm'],
  [1, 'm'],
  [0.01, 'm'],
  [0.001, 'm'],
  [1_000_000, 'g'],
  [1_000, 'g'],
  [1, 'g'],
  [0.001, 'g'],
  [100, 'l'],
  [1, 'l'],
  [0.1, 'l'],
  [0.01, 'l'],
  [0.001, 'l'],
  [10_000, 'm2'],
  [1, 'm2'],
] as const);

/** A quantity in the unit that others are made of, as a value of a fact; nothing for other units. */
export function inBase(value: string, name: string): readonly string[] {
  const [factor, base] = BASES.get(name) ?? [];
  return factor && base ? [`= ${Number((Number(value) * factor).toPrecision(12))} ${base}`] : [];
}

/** What two units say in a row: `38 ha 62 a 10 ca`, `un mètre cinquante`; null for anything else. */
export function inTwoUnits(words: Words, at: number, { value, end, inWords }: Numeral): Reading | null {
  if (inWords) {
    const isMetre = words.is(at - 1, 'metre') && words.is(at - 2, 'un') && Number(value) < 100;
    return isMetre ? measured(at, end, 1 + Number(value) / 100, 'm') : null;
  }
  // `38°5`
  const tenth = words.is(end, '°') && words.isGlued(end + 1) ? words.digits(end + 1, 1) : Number.NaN;
  if (tenth < 10) {
    const degrees = `${value}.${tenth}`;
    const also = [degrees, `bare ${degrees}`];
    return factOn(at, words.is(end + 2, 'c') ? end + 3 : end + 2, 'number', `${degrees} °`, { also });
  }
  // `1 m 80`
  const cm = words.is(end, 'm metre metres') && words.isNear(end + 1) ? words.digits(end + 1, 2) : Number.NaN;
  if (cm < 100 && words.text(end + 1).length === 2 && !(words.isWord(end + 2) && words.isGlued(end + 2)))
    return measured(at, end + 2, Number(value) + cm / 100, 'm');
  // `3 km 500`, `2 kg 500`
  const rest = words.is(end, 'km kg') && words.isNear(end + 1) ? words.digits(end + 1, 3) : Number.NaN;
  const isWhole = /^\d+$/.test(value) && !readUnit(words, end + 2);
  if (rest < 1_000 && isWhole && words.text(end + 1).length === 3 && endsMeasure(words, end + 2))
    return measured(at, end + 2, Number(value) + rest / 1_000, words.text(end));
  const ares = words.is(end, 'ha') ? words.digits(end + 1, 2) : Number.NaN;
  // `21 ha 40`
  if (ares < 100 && words.text(end + 1).length === 2 && words.isNear(end + 1) && endsMeasure(words, end + 2))
    return measured(at, end + 2, Number(value) + ares / 100, 'ha');
  if (!(ares < 100) || !words.is(end + 2, 'a are ares') || !words.isNear(end + 1)) return null;
  const centiares = words.is(end + 4, 'ca') && words.isNear(end + 3) ? words.digits(end + 3, 2) : Number.NaN;
  const area = Number(value) + ares / 100 + (centiares || 0) / 10_000;
  return measured(at, centiares < 100 ? end + 5 : end + 3, area, 'ha');
}

/** What stands after the last figure of a measure: no unit of its own, and no more digits. */
const endsMeasure = (words: Words, at: number): boolean =>
  !words.isDigits(at) &&
  (!words.isWord(at) || !(words.isGlued(at) || words.is(at, 'a are ares ca') || measure(words.text(at))));

function measured(at: number, end: number, size: number, unit: string): Reading {
  const value = String(Number(size.toFixed(4)));
  return factOn(at, end, 'number', value, { also: inBase(value, unit), unit });
}

/** True when two units may stand for each other: what one is for one of may be left out. */
export const areSameMeasure = (one: string, other: string): boolean =>
  one === other ||
  one.startsWith(`${other}/`) ||
  other.startsWith(`${one}/`) ||
  // `60 ml`, of a road: linear metres
  `${one} ${other}` === 'ml m' ||
  `${one} ${other}` === 'm ml';

const powerOf = (words: Words, at: number): number =>
  SQUARE.test(words.text(at)) ? 2 : CUBIC.test(words.text(at)) ? 3 : 0;

/** `m²`: the small digit is folded away. */
export const smallPower = (words: Words, at: number): number =>
  ({ '²': 2, '³': 3 })[words.source.charAt((words.tokens[at]?.end ?? 0) - 1)] ?? 0;

/** `Mo` and `To`, but `m` and `g`. */
const isCased = (words: Words, at: number, text: string): boolean =>
  /^(?:.[ob]|[mg])$/.test(text) ? words.isCapital(at) === text.length > 1 : true;
