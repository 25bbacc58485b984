/** Units of length, area, weight, energy, data: `12 ha`, `3 m²`, `0,42 m3/s`. */
import { table } from '../lexicon/table.ts';
import { TIME_UNITS } from '../lexicon/units.ts';
import type { Words } from './reading.ts';

const ROWS =
  'm/metre*/meter*/metro*/metri km/kilometre*/kilometer*/kilometro*/chilometri cm/centimetre*/centimeter/centimetro* mm/millimetre*/millimeter ha/hectare*/hektar/hectarea*/ettari kg/kilo*/kilogramme*/kilogram*/kilogramm g/gramme*/gram*/gramm t/tonne*/tons/tonnen/tonelada*/tonnellate l/litre*/liter*/litro*/litri kwh mwh gwh kw mw mo/mb go/gb to/tb mi/mile*/mille* feet/foot acre* yard* m2/qm/quadratmeter* m3/kubikmeter*';
const MEASURES = table(
  ROWS,
  ROWS.split(' ').map((row) => row.split('/')[0] ?? ''),
);
const SQUARE = /^(?:carre|square|cuadrad|quadrat)/;
const CUBIC = /^(?:cub[eio]|metric?cub)/;

/** The unit at `at`, which belongs to a number before it: `m3/60min`, and where it ends; null for any other word. */
export function measureAt(words: Words, at: number): { name: string; end: number } | null {
  if (!words.isWord(at) || !words.isNear(at)) return null;
  const before = powerOf(words, at);
  const place = before ? at + 1 : at;
  const text = words.text(place);
  const base = MEASURES.get(text);
  const isShort = text.length < 3;
  // `l’agent`, `5 to 7`, `mille euros`
  if (!base || (isShort && (words.is(place + 1, "'") || !isCased(words, place, text)))) return null;
  if (/^mill?es?$/.test(text) && words.language === 'fr') return null;
  let { name, end } = { name: base, end: place + 1 };
  const digit = words.isGlued(end) ? words.digits(end, 1) : 0;
  const power =
    before || (digit === 2 || digit === 3 ? digit : powerOf(words, end)) || smallPower(words, place);
  if (power && !before && !smallPower(words, place)) end += 1;
  if (power) name += power;
  if (!words.is(end, '/ par per pro por al -') || !words.isWord(end + 1)) return { name, end };
  const [factor, unit] = TIME_UNITS.get(words.text(end + 1)) ?? [];
  const per = unit ? `${factor}${unit}` : MEASURES.get(words.text(end + 1));
  return per ? { name: `${name}/${per}`, end: words.is(end, '/') ? end + 2 : end } : { name, end };
}

/** True when two units may stand for each other: what one is for one of may be left out. */
export const areSameMeasure = (one: string, other: string): boolean =>
  one === other || one.startsWith(`${other}/`) || other.startsWith(`${one}/`);

const powerOf = (words: Words, at: number): number =>
  SQUARE.test(words.text(at)) ? 2 : CUBIC.test(words.text(at)) ? 3 : 0;

/** `m²`: the small digit is folded away. */
const smallPower = (words: Words, at: number): number =>
  ({ '²': 2, '³': 3 })[words.source.charAt((words.tokens[at]?.end ?? 0) - 1)] ?? 0;

/** `Mo` and `To`, but `m` and `g`. */
const isCased = (words: Words, at: number, text: string): boolean =>
  /[ob]$/.test(text) ? words.isCapital(at) : !/^[mg]$/.test(text) || !words.isCapital(at);
