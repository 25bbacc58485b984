/** What makes a text hard to read: things to look at, not a mark. Pure, and linear in the length of the text. */
import type { Span } from '../types.ts';
import { acronyms } from './acronyms.ts';
import { type Administrative, administrative } from './administrative.ts';
import { looksFrench } from './french.ts';
import { negatives } from './negatives.ts';
import { passives, type Turn } from './passive.ts';
import { sentencesOf } from './sentences.ts';
import { syllables } from './syllables.ts';
import { readable, type Word, wordCount, wordsOf } from './words.ts';

export type { Administrative } from './administrative.ts';

/** What a reader may stumble over, in reading order. All but the sentences is looked for in French only. */
export interface Readability {
  /** A published formula; null for other languages than French and for a text too short to mean anything. */
  readonly score: { readonly name: string; readonly value: number } | null;
  readonly sentences: number;
  /** Of more than {@link LONG_SENTENCE} words. */
  readonly longSentences: readonly Span[];
  readonly passives: readonly Span[];
  readonly negatives: readonly Span[];
  /** The first place of each acronym that the text does not expand. */
  readonly acronyms: readonly Span[];
  readonly administrative: readonly Administrative[];
}

/** Words of a sentence above which it is long; the guides of the French administration ask for 15 to 20. */
export const LONG_SENTENCE = 25;

/** Words of a line without which it is no sentence: a salutation, an address. */
const SHORTEST = 4;

/** Words below which an average says nothing. */
const LEAST_WORDS = 20;

/**
 * What makes `text` (plain or Markdown) hard to read. `language` (BCP 47) is told from the words when it is absent.
 * The score, from 0 (hard) to 100 (easy), is Flesch's reading ease as L. Kandel and A. Moles adapted it to French
 * (« Application de l’indice de Flesch à la langue française », Cahiers d’études de radio-télévision, 19, 1958,
 * p. 253-274): 207 − 1.015 × words per sentence − 73.6 × syllables per word, with the constants most tools use
 * (some use 209, 1.15 and 68). Headings do not count.
 */
export function readability(text: string, language?: string): Readability {
  const source = readable(text);
  const sentences = sentencesOf(source).map((sentence) => ({
    ...sentence,
    words: wordsOf(source, sentence.start, sentence.end),
  }));
  const prose = sentences.filter(({ heading }) => !heading);
  const all = prose.flatMap(({ words }) => words);
  const french = language === undefined ? looksFrench(all) : /^fr\b/i.test(language);
  const span = (start: number, end: number): Span => ({ start, end, text: text.slice(start, end) });
  const turns = (find: (words: readonly Word[], source: string) => readonly Turn[]): readonly Span[] => {
    if (!french) return [];
    return prose.flatMap(({ words }) =>
      find(words, source).map(([first, last]) => span(words[first]?.start ?? 0, words[last]?.end ?? 0)),
    );
  };
  return {
    score: french
      ? scoreOf(prose.map(({ words }) => words).filter((words) => wordCount(words) >= SHORTEST))
      : null,
    sentences: prose.length,
    longSentences: prose
      .filter(({ words }) => wordCount(words) > LONG_SENTENCE)
      .map(({ start, end }) => span(start, end)),
    passives: turns(passives),
    negatives: turns(negatives),
    acronyms: french ? acronyms(source) : [],
    administrative: french ? prose.flatMap(({ words }) => administrative(words, source)) : [],
  };
}

function scoreOf(sentences: readonly (readonly Word[])[]): Readability['score'] {
  const words = sentences.flat();
  const count = wordCount(words);
  if (count < LEAST_WORDS) return null;
  const spoken = words.reduce((sum, { text }) => sum + (text.endsWith("'") ? 0 : syllables(text)), 0);
  const value = 207 - 1.015 * (count / sentences.length) - 73.6 * (spoken / count);
  return { name: 'Kandel-Moles', value: Math.round(Math.min(100, Math.max(0, value))) };
}
