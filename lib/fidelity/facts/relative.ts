/** Days and parts of the day told by where they stand: `hier`, `le lendemain`, `tomorrow morning`. */
import { table } from '../lexicon/table.ts';
import { factOn, type Reading, type Words } from './reading.ts';

const RELATIVE = table(
  'hier/yesterday/gestern/ayer/ieri aujourd/today/heute/hoy/oggi demain/tomorrow/morgen/domani veille/eve/vortag lendemain ' +
    'matin*/matinee/morning*/vormittag*/manana/mattina apres/afternoon*/nachmittag*/pomeriggio soir*/soiree/evening*/abend*/sera',
  [
    'day yesterday',
    'day today',
    'day tomorrow',
    'day eve',
    'day next',
    'part morning',
    'part afternoon',
    'part evening',
  ],
);

/** Of another day the same is told in other words: `demain` is `le lendemain` then. */
const TOLD_LATER: ReadonlyMap<string, string> = new Map(
  [
    ['day tomorrow', 'day next'],
    ['day yesterday', 'day eve'],
  ].flatMap(([one = '', other = '']) => [
    [one, other],
    [other, one],
  ]),
);

/** True for a word that names a day or a part of it by where it stands. */
export const isRelative = (word: string): boolean => RELATIVE.has(word);

/** Reads such a word: it may be left out or added, and is told when another takes its place. */
export function readRelative(words: Words, at: number): Reading | null {
  const value = words.isWord(at) ? RELATIVE.get(words.text(at)) : undefined;
  if (!value || !isMeant(words, at)) return null;
  const end = words.is(at, 'apres aujourd') ? at + 3 : at + 1;
  const told = TOLD_LATER.get(value);
  return factOn(at, end, 'date', `relative ${value}`, {
    also: told ? [`relative ${told}`] : [],
    soft: 'always',
  });
}

function isMeant(words: Words, at: number): boolean {
  switch (words.text(at)) {
    case 'apres':
      return words.is(at + 1, '-') && words.is(at + 2, 'midi');
    case 'veille':
      return words.is(at - 1, 'la');
    case 'eve':
      return words.is(at - 1, 'the');
    // Other words in other languages.
    case 'morgen':
      return words.language === 'de';
    case 'manana':
      return words.language === 'es';
    case 'sera':
    case 'oggi':
      return words.language === 'it';
    default:
      return true;
  }
}
