/** How many times a day: `x1/j`, `3x/jour`, `2 fois/sem`, as prescriptions and tickets say it. */
import { TIME_UNITS } from '../lexicon/units.ts';
import { decimal } from './decimal.ts';
import { factOn, type Reading, type Words } from './reading.ts';

const TIMES = 'x fois times';

/** How often `count` times by the unit at `at` is, in its base: four times a year is every `3 mo`; nothing when it is not whole. */
export function everyOf(words: Words, at: number, count: number): readonly string[] {
  const place = words.is(at, 'l d la le') ? at + 1 : at;
  const [factor = 0, base] = TIME_UNITS.get(words.text(words.is(place, "'") ? place + 1 : place)) ?? [];
  const length = count > 0 && factor % count === 0 ? factor / count : 0;
  return length > 0 && base ? [`${length} ${base}`, `rate ${length} ${base}`] : [];
}

/** Reads a count of times with the unit of time after a stroke; the count is the fact. */
export function readOften(words: Words, at: number): Reading | null {
  const figure = words.is(at, 'x') && words.isGlued(at + 1) ? at + 1 : at;
  const value = words.digits(figure, 2);
  if (!(value > 0)) return null;
  const stroke = words.is(figure + 1, TIMES) && words.isNear(figure + 1) ? figure + 2 : figure + 1;
  const isMarked = figure > at || stroke > figure + 1 || words.is(at - 1, 'x');
  const text = decimal(words.text(figure));
  // `oubli x3`
  if (figure > at && !(words.isGlued(figure + 1) && !words.is(figure + 1, '. , )')))
    return factOn(at, figure + 1, 'number', text, { soft: text === '1' ? 'always' : undefined });
  const isOften = isMarked && words.is(stroke, '/') && TIME_UNITS.has(words.text(stroke + 1));
  if (!isOften) return null;
  // `une fois par jour`, `tous les jours`
  return factOn(at, stroke + 2, 'number', text, { soft: text === '1' ? 'always' : undefined });
}
