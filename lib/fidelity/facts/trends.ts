/** Which way a figure goes: `hausse de 3 %`, `+3 %`, `12 de plus`. */
import { TRENDS } from '../lexicon/units.ts';
import type { Words } from './reading.ts';

/** What a sign, one of the `reach` words before or the words after a figure say of its direction: `+`, `-` or nothing. */
export function trendAt(words: Words, from: number, to: number, reach: number): string | undefined {
  const isSigned = words.is(from - 1, '+ -') && words.isGlued(from) && !words.isGlued(from - 1);
  if (isSigned || (words.is(from - 1, '+ -') && words.is(from - 2, '('))) return words.text(from - 1);
  const after = words.is(to, 'de di en') ? to + 1 : to;
  if (words.is(after, 'plus more mehr mas piu') && (after > to || words.language !== 'fr')) return '+';
  if (words.is(after, 'moins fewer less weniger menos meno') && words.isNear(after)) return '-';
  for (let back = from - 1; back >= from - reach; back -= 1) {
    const trend = TRENDS.get(words.text(back));
    if (trend) return trend;
  }
  return undefined;
}
