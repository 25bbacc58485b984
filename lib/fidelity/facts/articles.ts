/** Articles of law: `art. L. 311-3-1`, `articles L. 311-3 et R. 312-1`, `article 6`. */

import { ordinal } from '../lexicon/numerals.ts';
import { words as list } from '../lexicon/table.ts';
import { isLineHead, opensSentence } from './numbering.ts';
import { afterJoint, type Draft, type Reading, type Words } from './reading.ts';
import { roadCodes } from './roads.ts';
import { readUnit } from './units.ts';

const NAMES = list('article* art* artikel articulo* artigo* articolo articoli');
/** True for `article` and what other languages call it. */
export function isArticleWord(word: string): boolean {
  return NAMES.has(word);
}

const REPEATED = /^(?:bis|ter|quater|quinquies|sexies|septies)$/;

/** Reads an article, or the articles of a list. */
export function readArticles(words: Words, at: number): Reading | null {
  if (!words.isWord(at)) return null;
  if (!NAMES.has(words.text(at))) return lettered(words, at);
  const facts: Draft[] = [];
  let next = words.is(at + 1, '.') ? at + 2 : at + 1;
  for (let from = at; ; from = next) {
    const one = number(words, next);
    if (!one || (facts.length > 0 && !one.letter && readUnit(words, one.end))) break;
    const fact = article(words, from, one);
    const first = words.is(next - 1, 'a') ? Number(facts.at(-1)?.value.slice(4)) : Number.NaN;
    facts.push({ ...fact, gives: [...(fact.gives ?? []), ...between(first, Number(one.number))] });
    const following = afterJoint(words, one.end);
    if (following < 0) return { end: one.end, facts };
    next = following;
    if (!number(words, next)?.letter && words.is(one.end, ',')) return { end: one.end, facts };
  }
  const last = facts.at(-1);
  return last ? { end: last.to, facts } : null;
}

/** `les articles 3 à 6` are 4 and 5 too. */
const between = (first: number, last: number): readonly string[] =>
  last - first < MOST_BETWEEN
    ? Array.from({ length: Math.max(0, last - first - 1) }, (_, at) => [
        `${first + 1 + at}`,
        `art ${first + 1 + at}`,
      ]).flat()
    : [];
const MOST_BETWEEN = 20;

/** Words between an article and its code, at most: `, 2° et 3°, du code…`. */
const REACH = 7;
/** What the names of several codes begin with. */
const SHARED = /^(?:de|la|le|les|l|du|des|'|general|generale|procedure|procedures|nouveau)$/;
/** `du code précité` */
const POINTING = /^(?:precit|susvis|susmen|suscit|en|applicable|qui|et|ou)/;

/** `du code du travail` after an article: which code it is of. */
function codeAfter(words: Words, end: number): string | undefined {
  for (let at = end; at < end + REACH && words.isNear(at); at += 1) {
    const text = words.text(at);
    if (text === '.' || text === ';' || NAMES.has(text)) return undefined;
    if (text === 'code' && /^(?:du|\()$/.test(words.text(at - 1))) return codeName(words, at + 1);
  }
  return undefined;
}

/** Its first letters are enough to tell codes apart, and a spelling mended is no other code. */
function codeName(words: Words, from: number): string | undefined {
  let at = from;
  while (at < from + REACH && SHARED.test(words.text(at)) && words.follows(at)) at += 1;
  const name = words.isWord(at) && words.follows(at) && words.language === 'fr' ? words.text(at) : '';
  return name && !POINTING.test(name) ? `code ${name.slice(0, 5)}` : undefined;
}

/** `L. 311-3` without the word article. */
function lettered(words: Words, at: number): Reading | null {
  const one = number(words, at);
  if (!one?.letter || one.letter === 'A') return null;
  // `la D114` may be a road.
  const said = one.letter === 'D' ? [one.number, ...roadCodes('d', one.number)] : [];
  const fact = { ...article(words, at, one), gives: said };
  // `les étudiants de L1` are those of the first year.
  const isYear = one.letter === 'L' && /^[1-3]$/.test(one.number) && words.isGlued(at + 1);
  return { end: one.end, facts: [isYear ? { ...fact, gives: [`nth ${one.number}`], soft: 'new' } : fact] };
}

/** `Article 1er. – Le…` */
const afterDash = (words: Words, at: number): number => (words.is(at, '-') ? at + 1 : at);

interface Numbered {
  readonly letter: string;
  readonly number: string;
  readonly end: number;
}

function article(words: Words, from: number, { letter, number, end }: Numbered): Draft {
  const code = codeAfter(words, end);
  const fact: Draft = {
    from,
    to: end,
    type: 'reference',
    value: `art ${letter}${number}`,
    also: letter ? [`#${letter}${number}`.replaceAll('-', '').toLowerCase()] : [number],
    aspect: code,
  };
  if (letter) return fact;
  // The articles of the text itself are its numbering: `Article 2 : La vitesse…`
  const isHeading =
    (isLineHead(words, from) && (words.is(end, ': . -') || !words.isNear(end))) ||
    (opensSentence(words, from) &&
      words.is(end, ': . -') &&
      (words.is(end, ':') || words.isCapital(afterDash(words, end + 1))));
  return { ...fact, gives: [number, `nth ${number}`], soft: isHeading ? 'always' : undefined };
}

/** `L. 311-3-1`, `L311-3`, `R.* 123-4`, `6`, `1er`, `6 bis`. */
function number(words: Words, at: number): Numbered | null {
  let next = at;
  let letter = '';
  if (words.is(at, 'l r d a lo lp') && words.isCapital(at)) {
    letter = words.text(at).toUpperCase();
    next += 1;
    while (words.is(next, '. * -') && next < at + 3) next += 1;
    if (!words.isNear(next)) return null;
  }
  const first = words.isWord(next) && !letter && ordinal(words.text(next), words.language) === 1;
  if (first) return { letter, number: '1', end: next + 1 };
  if (!words.isDigits(next) || !words.follows(next)) return null;
  let number = words.text(next);
  let end = next + 1;
  while (
    words.is(end, '- .') &&
    words.isGlued(end) &&
    words.isDigits(end + 1) &&
    words.isGlued(end + 1) &&
    !words.is(end + 2, '°')
  ) {
    number += `-${words.text(end + 1)}`;
    end += 2;
  }
  if (words.isGlued(end) && words.is(end, 'er e re st')) end += 1;
  if (REPEATED.test(words.text(end))) {
    number += ` ${words.text(end)}`;
    end += 1;
  }
  return { letter, number, end };
}
