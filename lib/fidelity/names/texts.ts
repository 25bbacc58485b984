import type { Span } from '../types.ts';
import { type Initials, initialsOf } from './acronyms.ts';
import { placesOf } from './demonyms.ts';
import { fold } from './fold.ts';
import { GRAMMAR, isHalfOfPlace, keyOf } from './lists.ts';
import type { Mention } from './mention.ts';
import { mentionsOf, type Reading } from './mentions.ts';
import { type Word, wordsOf } from './words.ts';

/** A text as names are looked for in it. */
export interface NamedText {
  readonly text: string;
  readonly words: readonly Word[];
  readonly mentions: readonly Mention[];
  /** Words by key: indexes where they stand, the first ones. */
  readonly places: ReadonlyMap<string, readonly number[]>;
  /** Mentions by the key of each of their parts, the first ones. */
  readonly byPart: ReadonlyMap<string, readonly Mention[]>;
  readonly reading: Reading;
  readonly initials: Initials;
}

/** So many places of one word are looked at: enough for any letter, and a bound for a hostile text. */
const PLACES = 40;

/** Reads a text for its names. */
export function namedText(
  text: string,
  language: string | undefined,
  taken: readonly Span[] = [],
): NamedText {
  const words = wordsOf(text, taken);
  const reading = readingOf(words, language);
  const mentions = mentionsOf(words, reading);
  const places = new Map<string, number[]>();
  words.forEach((word, at) => {
    if (!word.fold) return;
    add(places, word.fold, at);
    const next = words[at + 1];
    // MaPrimeRénov’ is Ma Prime Rénov’, and back.
    if (word.shape === 'capital' && next?.gap === 'space' && next.shape === 'capital') {
      const third = words[at + 2];
      add(places, word.fold + next.fold, at);
      if (third?.gap === 'space' && third.shape === 'capital')
        add(places, word.fold + next.fold + third.fold, at);
    }
    if (GRAMMAR.has(word.fold)) return;
    const key = keyOf(word.fold);
    if (key !== word.fold) add(places, key, at);
    for (const place of placesOf(word.fold) ?? []) add(places, place, at);
    if (next && next.fold !== word.fold && isHalfOfPlace(word.fold))
      add(places, keyOf(`${word.fold}-${next.fold}`), at);
    // AB123 is AB 123.
    const code = word.shape === 'other' ? /^[a-z]{2,3}(?=\d)/.exec(word.fold)?.[0] : undefined;
    if (code) add(places, code, at);
    if (word.shape === 'mixed')
      for (const part of word.text.split(/(?=\p{Lu})/u)) if (part.length > 1) add(places, fold(part), at);
  });
  const byPart = new Map<string, Mention[]>();
  for (const mention of mentions) for (const { key } of mention.parts) add(byPart, key, mention);
  return { text, words, mentions, places, byPart, reading, initials: initialsOf(words) };
}

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const all = map.get(key);
  if (!all) map.set(key, [value]);
  else if (all.length < PLACES) all.push(value);
}

const GERMAN = new Set(
  'der die das und ist nicht mit sie ein eine von zu den dem des auf fur wir wird'.split(' '),
);
const ENGLISH = new Set('the of and is to in that for you with this are be will have your we'.split(' '));
const ROMANCE = new Set(
  'le la les des et est une dans vous pour du que nous au sur el los las una y se del'.split(' '),
);

/** What the text says of its language by its smallest words, where nobody has said it. */
function readingOf(words: readonly Word[], language: string | undefined): Reading {
  const told = language?.slice(0, 2).toLowerCase();
  if (told) return { german: told === 'de', english: told === 'en', french: told === 'fr' };
  let german = 0;
  let english = 0;
  let romance = 0;
  for (const { fold } of words) {
    if (GERMAN.has(fold)) german++;
    if (ENGLISH.has(fold)) english++;
    if (ROMANCE.has(fold)) romance++;
  }
  const isGerman = german > english && german > romance;
  const isEnglish = english > german && english > romance;
  return { german: isGerman, english: isEnglish, french: !isGerman && !isEnglish };
}
