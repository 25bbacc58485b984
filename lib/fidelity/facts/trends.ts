/** Which way a figure goes: `hausse de 3 %`, `+3 %`, `12 de plus`. */
import { TRENDS } from '../lexicon/units.ts';
import { isLineHead } from './numbering.ts';
import type { Words } from './reading.ts';

/** What a sign, one of the `reach` words before or the words after a figure say of its direction: `+`, `-` or nothing. */
export function trendAt(words: Words, from: number, to: number, reach: number): string | undefined {
  const isSigned = words.is(from - 1, '+ -') && words.isGlued(from) && !words.isGlued(from - 1);
  // `soit + 0,8 point`
  if (words.is(from - 1, '+') && words.isWord(from - 2)) return '+';
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

/** True for what stands before a minus with a space after it, rather than before a dash: `est de - 12 €`. */
export const isBeforeMinus = (words: Words, at: number): boolean =>
  words.is(
    at,
    'de d a soit est etait sera atteint sous ( of is at was deficit solde resultat ecart variation',
  );

const BELOW =
  /^(?:baiss|dimin|chut|dec(?:li|r|ouv)|de(?:du|b[it]|fici|ve[sz]|grad)|dois|re(?:cul|pli|du|tr|mis|ten|nd|mb)|pert|perd|negat|moins|infer|rabai|manqu|contract|econom|abatt|min(?:us|or)|less|below|under|drop|f[ae]ll|low|los[st]|short|owe|cut|down|sous|flech|tass|erosi|gap|saving)/;

/** `-` for a figure with the sign of what is below zero, `~` for one that words may say to be so, or nothing. */
export function signAt(words: Words, from: number, to: number): string {
  const isBeside = words.is(from - 1, '-') && words.isGlued(from) && !words.isDigits(from - 2);
  if (isBeside && !isLineHead(words, from - 1) && (!words.isGlued(from - 1) || words.is(from - 2, '( | :')))
    return '-';
  if (words.is(from - 1, '-') && isBeforeMinus(words, from - 2)) return '-';
  if (words.is(from - 1, '-') || (words.language !== 'fr' && words.language !== 'en')) return '~';
  for (let at = from - 14; at < to + 10; at += 1) if (BELOW.test(words.text(at))) return '~';
  // `déduire l’aide personnalisée au logement (APL), d’un montant de…`
  for (let at = from - 20; at < from - 14; at += 1) if (/^dedui/.test(words.text(at))) return '~';
  return '';
}
