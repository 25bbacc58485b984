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

/** What stands before a minus with a space after it, rather than before a dash: `est de - 12 €`. */
const BEFORE_MINUS = 'de d a soit est etait sera atteint sous ( | = > of is at was et and ou';
/** What may be below zero: `Résultat : - 12 €`, but not `Tarifs : - 12 €`. */
const RESULT =
  /^(?:result|sold|deficit|ecart|variation|evolution|temperature|minimal|tendance|bilan|difference|marge|epargne|valeur|indique|releve|perte|result|balance|change|gap|temp$|t$|autofinancement|caf$)/;
/** Words between such a word and the minus, at most. */
const RESULT_WITHIN = 5;

/** True for a number before a word, and no unit. */
function isCounted(words: Words, at: number): boolean {
  let next = at;
  while (words.isDigits(next) || words.is(next, '. ,')) next += 1;
  return (
    words.isWord(next) &&
    words.isNear(next) &&
    /^(?!point|million|euro|degre|pour).{4}/.test(words.text(next))
  );
}

/** The word for the sign. */
export const MINUS = /^(?:moins|minus|meno|menos)$/;

/** True for a number at `at` with the sign of what is below zero before it: `-3`, `: − 3`, `(- 3`, `moins 3`. */
export function hasMinus(words: Words, at: number): boolean {
  const sign = at - 1;
  // `est de moins 12 €`, but not `298 €, moins 110 €`
  if (MINUS.test(words.text(sign)))
    return (
      (words.is(at - 2, BEFORE_MINUS) && !words.is(at - 2, 'ou')) ||
      words.is(at - 2, ': constate constatee') ||
      RESULT.test(words.text(at - 2))
    );
  if (!words.is(sign, '-') || !words.isNear(at)) return false;
  const isOpened = words.is(at - 2, '( | : = >');
  if (words.isGlued(at)) {
    if (isLineHead(words, sign)) return false;
    return !words.isDigits(at - 2) ? !words.isGlued(sign) || isOpened : false;
  }
  if (isLineHead(words, sign)) return false;
  if (words.is(at - 2, BEFORE_MINUS)) return true;
  const isLabelled = words.is(at - 2, ':');
  // `Résultats : - 12 reçus - 3 recalés`
  if (isLabelled && isCounted(words, at)) return false;
  const from = isLabelled ? at - 3 : at - 2;
  for (let back = from; back > from - RESULT_WITHIN && words.isNear(back + 1); back -= 1) {
    if (words.is(back, '. ; , ! ?') || words.isDigits(back)) return false;
    if (RESULT.test(words.text(back))) return true;
  }
  return false;
}

const BELOW =
  /^(?:baiss|dimin|chut|dec(?:li|r|ouv)|de(?:du|b[it]|fici|ve[sz]|grad)|dois|re(?:cul|pli|du|tr|mis|ten|nd|mb)|pert|perd|negat|moins|infer|rabai|manqu|contract|econom|abatt|min(?:us|or)|less|below|under|drop|f[ae]ll|low|los[st]|short|owe|cut|down|sous|flech|tass|erosi|gap|gain|saving)/;

/** Words before a figure and after it that may say it to be below zero. */
const [BEFORE, AFTER] = [14, 10];

const decreases = (word: string): boolean => BELOW.test(word);

/**
 * `-` for a figure with the sign of what is below zero, `~` for one that words up to `before` and `after` it may say to
 * be so, or nothing.
 */
export function signAt(words: Words, from: number, to: number, before = BEFORE, after = AFTER): string {
  if (hasMinus(words, from)) return '-';
  if (words.is(from - 1, '-') || (words.language !== 'fr' && words.language !== 'en')) return '~';
  for (let at = Math.max(0, from - before); at < to + after; at += 1)
    if (words.isWord(at) && words.known(words.text(at), decreases)) return '~';
  // `déduire l’aide personnalisée au logement (APL), d’un montant de…`
  for (let at = from - 20; at < from - before; at += 1) if (words.text(at).startsWith('dedui')) return '~';
  return '';
}
