import { capitalize } from './lines.ts';

/** Pairs of what is said and what to say instead; the longest match wins. */
export type Lexicon = readonly (readonly [string, string])[];

/** A lexicon ready for look-up. */
export interface Phrases {
  readonly entries: ReadonlyMap<string, string>;
  readonly longest: number;
}

const TOKEN = /\p{L}[\p{L}\p{M}]*['’](?=[\p{L}\uE000])|\p{L}[\p{L}\p{M}]*(?:-[\p{L}\p{M}]+)*/gu;

/** In a lexicon an apostrophe may come last: `l’` stands before any vowel. */
const KEY_TOKEN = /\p{L}[\p{L}\p{M}]*['’]|\p{L}[\p{L}\p{M}]*(?:-[\p{L}\p{M}]+)*/gu;

function words(text: string): string[] {
  return (text.match(KEY_TOKEN) ?? []).map(normal);
}

function normal(word: string): string {
  return word.toLocaleLowerCase('fr').replace('’', "'");
}

/** Prepares a lexicon; an entry that ends with "de" or "que" also holds before a vowel. */
export function phrases(...lexicons: readonly Lexicon[]): Phrases {
  const entries = new Map<string, string>();
  let longest = 1;
  const add = (key: readonly string[], to: string): void => {
    longest = Math.max(longest, key.length);
    const glued = key.at(-1)?.endsWith("'") && !/[’ ]$/.test(to) && to !== '';
    entries.set(key.join(' '), glued ? `${to} ` : to);
  };
  for (const [from, to] of lexicons.flat()) {
    const key = words(from);
    add(key, to);
    const elided = /\b(d|qu)e$/.exec(from)?.[1];
    if (elided) {
      const alsoElided = to.endsWith(` ${elided}e`);
      add([...key.slice(0, -1), `${elided}'`], alsoElided ? to.replace(/e$/, '’') : `${to} `);
    }
  }
  return { entries, longest };
}

interface Word {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

export interface ReplaceOptions {
  /** Leave capitalised words alone inside a sentence: they are names. */
  readonly keepNames?: boolean;
  /** Capitalised words that are no names, in lower case: months, days, "I". */
  readonly capitalised?: ReadonlySet<string>;
  /** Mend "de" and "que" before what was put in. */
  readonly french?: boolean;
}

/** Replaces every phrase of the lexicon in a prose, keeping the case of what it replaces. */
export function replacePhrases(
  prose: string,
  { entries, longest }: Phrases,
  options: ReplaceOptions = {},
): string {
  const found: Word[] = [...prose.matchAll(TOKEN)].map((match) => ({
    key: normal(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
  let output = '';
  let at = 0;
  for (let i = 0; i < found.length; ) {
    const first = found[i]!;
    const size = matchLength(prose, found, i, longest, entries);
    const last = found[i + size - 1];
    const inside = isInside(prose, first);
    const ordinary = options.capitalised?.has(first.key) === true;
    if (size === 0 || !last || (options.keepNames && size === 1 && !ordinary && isName(prose, first))) {
      i += 1;
      continue;
    }
    const said = prose.slice(first.start, last.end);
    const key = found.slice(i, i + size).map((word) => word.key);
    const instead = entries.get(key.join(' ')) ?? said;
    const replacement = inside && ordinary ? instead : inCaseOf(said, instead);
    output += prose.slice(at, first.start);
    output = options.french ? joinFrench(output, replacement) : output + replacement;
    at = last.end;
    // A phrase replaced by nothing leaves no double space behind.
    if (replacement === '' && /(^|\s)$/.test(output)) while (prose[at] === ' ') at += 1;
    i += size;
  }
  return output + prose.slice(at);
}

function matchLength(
  prose: string,
  found: readonly Word[],
  from: number,
  longest: number,
  entries: ReadonlyMap<string, string>,
): number {
  let key = '';
  let best = 0;
  for (let size = 1; size <= longest && from + size <= found.length; size += 1) {
    const word = found[from + size - 1]!;
    const previous = found[from + size - 2];
    if (size > 1 && previous && !/^[ \u00A0\u202F]*$/.test(prose.slice(previous.end, word.start))) break;
    key = size === 1 ? word.key : `${key} ${word.key}`;
    if (entries.has(key)) best = size;
  }
  return best;
}

/** True for a word that does not begin a sentence. */
function isInside(prose: string, word: Word): boolean {
  const before = prose.slice(0, word.start).replace(/[\s*_«"“([]+$/u, '');
  return before !== '' && !/[.!?…:|]$/.test(before);
}

/** A capitalised word inside a sentence or after a title is somebody's or something's name. */
function isName(prose: string, word: Word): boolean {
  if (word.key.length < 2 || !/^\p{Lu}/u.test(prose.slice(word.start))) return false;
  return isInside(prose, word) || /\b(?:M|Mme|Mr|Ms|Mrs|Dr)\.?\s*$/.test(prose.slice(0, word.start));
}

function inCaseOf(said: string, replacement: string): string {
  const letters = said.replace(/[^\p{L}]/gu, '');
  if (letters.length > 3 && letters === letters.toLocaleUpperCase('fr'))
    return replacement.toLocaleUpperCase('fr');
  return /^\p{Lu}/u.test(said) ? capitalize(replacement) : replacement;
}

const VOWEL = /^[aàâeéèêëiîïoôuùûœ]/i;

/** Adds a word after a text with the elision French asks for: "de" + "argent", "d’" + "dire". */
function joinFrench(text: string, word: string): string {
  if (word === '') return text;
  if (VOWEL.test(word)) {
    return text.replace(/(^|[\s(«’'])(d|qu|n|s|j)e ([*_]*)$/i, '$1$2’$3') + word;
  }
  const mended = text.replace(/(^|[\s(«])(d|qu|n|s|j)['’]([*_]*)$/i, '$1$2e $3');
  if (/^le /.test(word) && /(^|\s)de $/.test(mended)) return mended.replace(/de $/, 'du ') + word.slice(3);
  if (/^les /.test(word) && /(^|\s)de $/.test(mended)) return mended.replace(/de $/, 'des ') + word.slice(4);
  return mended + word;
}
