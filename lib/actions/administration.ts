/** What an administration adds to the rules of a prompt: instructions for an application, and its glossary. */

/** A word of the administration: how it is said or translated, or that it stays as it is. */
export interface Term {
  readonly term: string;
  readonly translation?: string | undefined;
  /** Of the translation, BCP 47; one without is for every language. */
  readonly language?: string | undefined;
  readonly keep?: boolean | undefined;
}

export interface Administration {
  readonly instructions: readonly string[];
  /** Those that occur, see {@link termsIn}. */
  readonly terms: readonly Term[];
}

/** Terms told to a model at once: more would be no help, and cost on each request. */
const MOST_TERMS = 60;
/** Words of the longest term that is looked for. */
const LONGEST_TERM = 8;

/**
 * The terms that occur in a text, in the order of the glossary, in linear time: whole words, whatever their case and a
 * plural's s or x. `language` is the one that is written: translations into another do not count.
 */
export function termsIn(glossary: readonly Term[], text: string, language?: string): readonly Term[] {
  const base = language?.split('-', 1)[0];
  const wanted = glossary.filter(({ keep, language: of }) => keep || !of || of.split('-', 1)[0] === base);
  if (wanted.length === 0) return [];
  const byWords = new Map<string, Term[]>();
  const lengths = new Set<number>();
  for (const term of wanted) {
    const words = wordsOf(term.term);
    if (words.length === 0 || words.length > LONGEST_TERM) continue;
    lengths.add(words.length);
    const key = words.join(' ');
    byWords.set(key, [...(byWords.get(key) ?? []), term]);
  }
  const found = new Set<Term>();
  const words = wordsOf(text);
  for (let at = 0; at < words.length; at += 1) {
    for (const length of lengths) {
      for (const term of byWords.get(words.slice(at, at + length).join(' ')) ?? []) found.add(term);
    }
  }
  return wanted.filter((term) => found.has(term)).slice(0, MOST_TERMS);
}

function wordsOf(text: string): string[] {
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.map((word) => (word.length > 3 && /[sx]$/.test(word) ? word.slice(0, -1) : word));
}

/** What the administration says, as it stands at the end of the rules; empty when it says nothing. */
export function administrationRules({ instructions, terms }: Administration): string {
  const parts = instructions.map((text) => `Consignes de l’administration pour cette application :\n${text}`);
  if (terms.length > 0) {
    const lines = terms.map(({ term, translation, keep }) =>
      keep || translation === undefined
        ? `- « ${oneLine(term)} » : gardé tel quel, jamais traduit ni remplacé`
        : `- « ${oneLine(term)} » : « ${oneLine(translation)} »`,
    );
    parts.push(
      `Glossaire de l’administration : chaque terme se rend ainsi, accordé à la phrase.\n${lines.join('\n')}`,
    );
  }
  return parts.join('\n\n');
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
