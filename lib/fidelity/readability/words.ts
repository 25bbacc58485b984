/** A word of a text, in UTF-16 offsets. */
export interface Word {
  readonly start: number;
  readonly end: number;
  /** In lower case, with a straight apostrophe when it is elided: `l'`, `qu'`. */
  readonly text: string;
}

/** A word with its apostrophe, so that `l’` and `qu’` stand alone; what stands between digits belongs to a number. */
const WORD = /\p{L}[\p{L}\p{M}]*(?:-[\p{L}\p{M}]+)*['’]?|\d[\d\p{L}]*(?:[.,:/-]\d+)*/gu;

/** The words between two places of a text. */
export function wordsOf(text: string, start: number, end: number): readonly Word[] {
  return [...text.slice(start, end).matchAll(WORD)].map(({ 0: word, index }) => ({
    start: start + index,
    end: start + index + word.length,
    text: word.toLowerCase().replace('’', "'"),
  }));
}

/** How many words a reader counts: `l’agent` is one, as with Flesch. */
export function wordCount(words: readonly Word[]): number {
  return words.filter(({ text }) => !text.endsWith("'")).length;
}

// Bounded runs: each place of a hostile text is looked at a fixed number of times.
const NOT_READ = /https?:\/\/\S+|[\w.+-]{1,64}@[\w.-]{1,255}|\]\([^()[\]\s]{1,2000}\)|`[^`\n]{1,200}`/g;

/** The text with addresses, link targets and code blanked out: nobody reads them aloud. Offsets stay. */
export function readable(text: string): string {
  return text.replace(NOT_READ, (found) => ' '.repeat(found.length));
}
