/** Terms and rates that no figure tells: `l’année qui suit`, `dans le mois`, `par an`, `chaque semestre`, `triennal`. */
import { weekday } from '../lexicon/calendar.ts';
import { CURRENCIES, RATES, TIME_UNITS } from '../lexicon/units.ts';
import type { Draft, Reading, Words } from './reading.ts';

/** True for a word that names a length of time or how often something comes. */
export function isTermWord(word: string): boolean {
  return TIME_UNITS.has(word) || rateOf(word) !== undefined;
}

const OFTEN = /^(?:par|chaque|each|every|per|pro|al|alla|por|jeden?|jedes|ogni|cada)$/;
const FOLLOWING = /^(?:suivante?|suivi|suit|suivra|suivaient|following|seguente|siguiente)$/;

/** Reads a unit of time that stands without a number, or an adjective made of one. */
export function readTerm(words: Words, at: number): Reading | null {
  if (!words.isWord(at)) return null;
  // `Horaires : de 8 h à 12 h`
  const isTimetable = words.is(at, 'horaires') || (words.is(at, 'horaire') && words.isCapital(at));
  const rate = isTimetable ? undefined : rateOf(words.text(at));
  if (rate) return rateOn(at, rate);
  const unit = TIME_UNITS.get(words.text(at));
  if (!unit || words.text(at).length < 2) return null;
  const length = `${unit[0]} ${unit[1]}`;
  const before = words.text(at - 1);
  if ((OFTEN.test(before) || isAfterPrice(words, at)) && words.follows(at)) return rateOn(at, length);
  if (/^(?:l[eo]s|las|i|le)$/.test(before) && /^(?:tou(?:s|tes)|tod[oa]s|tutt[ie])$/.test(words.text(at - 2)))
    return rateOn(at, length);
  // `le premier dimanche du mois`
  if (before === 'du' && weekday(words.text(at - 2)) !== undefined) return rateOn(at, length);
  const article = before === "'" && words.is(at - 2, 'l') ? at - 2 : /^(?:le|la)$/.test(before) ? at - 1 : -1;
  if (article < 0 || unit[1] === 's') return null;
  const next = words.is(at + 1, 'qui') ? at + 2 : at + 1;
  const end = words.is(next, 'a') ? next + 1 : next;
  const isFollowing = words.follows(end) && FOLLOWING.test(words.text(end));
  const isWithin = words.is(article - 1, 'dans') && !words.isDigits(at + 1);
  if (!isFollowing && !isWithin) return null;
  const to = isFollowing ? end + 1 : at + 1;
  const fact: Draft = { from: article, to, type: 'duration', value: length };
  return { end: to, facts: [{ ...fact, soft: 'always' }] };
}

/** `2 € de l’heure`, `€18 a month` */
export const isAfterPrice = (words: Words, at: number): boolean =>
  (words.is(at - 1, "'") &&
    words.is(at - 2, 'l') &&
    CURRENCIES.has(words.text(words.is(at - 3, 'de') ? at - 4 : at - 3))) ||
  (words.language === 'en' &&
    words.is(at - 1, 'a an') &&
    (words.is(at - 2, '-') || words.isDigits(at - 2)) &&
    words.isDigits(words.is(at - 2, '-') ? at - 3 : at - 2));

/** How often an amount that ends before `at` is paid: `600 € par an`, `1 043 € bruts mensuels`. */
export function rateAfter(words: Words, at: number): string | undefined {
  const next = /^(?:brut|net)/.test(words.text(at)) ? at + 1 : at;
  if (!words.isNear(next)) return undefined;
  const unit =
    OFTEN.test(words.text(next)) || words.is(next, '/') ? TIME_UNITS.get(words.text(next + 1)) : undefined;
  const length = unit ? `${unit[0]} ${unit[1]}` : rateOf(words.text(next));
  return length && `rate ${length}`;
}

/** How often: `rate 3 mo` is also said by `tous les trois mois`. */
function rateOn(at: number, length: string): Reading {
  const isWhole = /^(?:1|7|12) |^60 min/.test(length);
  const fact: Draft = {
    from: at,
    to: at + 1,
    type: 'duration',
    value: `rate ${length}`,
    also: isWhole ? undefined : [length],
    soft: 'always',
  };
  return { end: at + 1, facts: [fact] };
}

/** How the adjectives begin: most words are none. */
const BEGINNINGS: ReadonlySet<string> = new Set([...RATES.keys()].map((rate) => rate.slice(0, 4)));

/** The length of what an adjective or an adverb says comes again: `trimestrielles`, `annuellement`. */
function rateOf(word: string): string | undefined {
  if (word.length < 5 || !BEGINNINGS.has(word.slice(0, 4))) return undefined;
  const root = word.replace(/ment$/, '').replace(/s$/, '').replace(/aux?$/, 'al').replace(/iere$/, 'ier');
  const rate =
    RATES.get(word) ??
    RATES.get(root) ??
    RATES.get(root.replace(/(?:le|ne)$/, '')) ??
    RATES.get(root.replace(/e[nrs]?$/, ''));
  const unit = rate && TIME_UNITS.get(rate[1]);
  return rate && unit ? `${rate[0] * unit[0]} ${unit[1]}` : undefined;
}
