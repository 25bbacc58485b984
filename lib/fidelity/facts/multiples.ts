/** How many times more a verb or an adverb says: `doublera`, `tripled`, `eightfold`. */
import { cardinal } from '../lexicon/numerals.ts';
import { factOn, type Reading, type Words } from './reading.ts';

const MULTIPLYING = /^(?:(doubl)|(tripl)|(quadrupl)|(quintupl)|(decupl))(?:[aio]|e[mnr])/;
const FACTORS = ['2', '3', '4', '5', '10'];
const FOLD = /^(.{3,8})fold$/;

/** How many times; nothing for nearly all words. */
export function factorOf(word: string): string | undefined {
  const fold = word.endsWith('fold') ? FOLD.exec(word)?.[1] : undefined;
  if (fold) return cardinal(fold, 'en')?.toString();
  if (word.length < 6) return undefined;
  const found = MULTIPLYING.exec(word);
  return found ? FACTORS.find((_, at) => found[at + 1]) : undefined;
}

/** Reads it as the figure that it says. */
export function readMultiple(words: Words, at: number): Reading | null {
  const factor = words.isWord(at) ? factorOf(words.text(at)) : undefined;
  return factor ? factOn(at, at + 1, 'number', factor, { soft: 'always' }) : null;
}
