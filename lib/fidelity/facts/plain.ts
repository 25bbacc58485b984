/** Words that begin no fact, which is nearly all of them: said once for each, so that the others have the time. */
import { month, shortWeekday, weekday } from '../lexicon/calendar.ts';
import { cardinal, ordinal } from '../lexicon/numerals.ts';
import { words as list } from '../lexicon/table.ts';
import { CURRENCIES } from '../lexicon/units.ts';
import { isArticleWord } from './articles.ts';
import { isFractionWord } from './fractions.ts';
import { factorOf } from './multiples.ts';
import type { Words } from './reading.ts';
import { isRelative } from './relative.ts';
import { isSectionWord } from './sections.ts';
import { isTermWord } from './terms.ts';
import { isTimeWord } from './times.ts';

/** True for a word that can begin no fact, unless digits or a dash go on. */
export function isPlain(words: Words, at: number): boolean {
  const text = words.text(at);
  if (!words.isWord(at) || text.length < 2 || (text.length < 4 && words.isCapital(at))) return false;
  const next = words.tokens[at + 1];
  if (next?.gap === 0 && /^[\d/_-]/.test(next.text)) return false;
  return !words.known(text, isTelling) && !(words.isCapital(at) && isSectionWord(words.text(at - 1)));
}

/** What stands before a share, a term, an amount or an identifier. */
const SMALL = list('swift par per pro us eur usd gbp chf jpy art mi en a an');

function isTelling(word: string, words: Words): boolean {
  return (
    SMALL.has(word) ||
    month(word) !== undefined ||
    weekday(word) !== undefined ||
    cardinal(word, words.language) !== undefined ||
    ordinal(word, words.language) !== undefined ||
    CURRENCIES.has(word) ||
    isArticleWord(word) ||
    isTimeWord(word) ||
    isTermWord(word) ||
    isRelative(word) ||
    factorOf(word) !== undefined ||
    isFractionWord(word) ||
    shortWeekday(word) !== undefined ||
    /^[ivxlc]+e(?:me)?$/.test(word)
  );
}
