import { capitalize } from './lines.ts';

/**
 * Pairs of what is said and what to say instead; the longest match wins. `merci de +INF` matches only before an
 * infinitive.
 */
export type Lexicon = readonly (readonly [string, string])[];

/** A lexicon ready for look-up. */
export interface Phrases {
  readonly entries: ReadonlyMap<string, string>;
  /** Keys that only match before an infinitive. */
  readonly beforeInfinitive: ReadonlySet<string>;
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
  const beforeInfinitive = new Set<string>();
  let longest = 1;
  const add = (key: readonly string[], to: string, infinitive: boolean): void => {
    if (infinitive) beforeInfinitive.add(key.join(' '));
    longest = Math.max(longest, key.length);
    const glued = key.at(-1)?.endsWith("'") && !/[’ ]$/.test(to) && to !== '';
    entries.set(key.join(' '), glued ? `${to} ` : to);
  };
  for (const [written, to] of lexicons.flat()) {
    const infinitive = written.endsWith(' +INF');
    const from = infinitive ? written.slice(0, -5) : written;
    const key = words(from);
    add(key, to, infinitive);
    const elided = /\b(d|qu)e$/.exec(from)?.[1];
    if (elided) {
      const alsoElided = to.endsWith(` ${elided}e`);
      add([...key.slice(0, -1), `${elided}'`], alsoElided ? to.replace(/e$/, '’') : `${to} `, infinitive);
    }
  }
  return { entries, beforeInfinitive, longest };
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
export function replacePhrases(prose: string, lexicon: Phrases, options: ReplaceOptions = {}): string {
  const found: Word[] = [...prose.matchAll(TOKEN)].map((match) => ({
    key: normal(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
  let output = '';
  let at = 0;
  for (let i = 0; i < found.length; ) {
    const first = found[i]!;
    const size = matchLength(prose, found, i, lexicon);
    const last = found[i + size - 1];
    const inside = isInside(prose, first);
    const ordinary = options.capitalised?.has(first.key) === true;
    if (size === 0 || !last || (options.keepNames && size === 1 && !ordinary && isName(prose, first))) {
      i += 1;
      continue;
    }
    const said = prose.slice(first.start, last.end);
    const key = found.slice(i, i + size).map((word) => word.key);
    const instead = lexicon.entries.get(key.join(' ')) ?? said;
    const replacement = inside && ordinary ? instead : inCaseOf(said, instead);
    output += prose.slice(at, first.start);
    output = options.french ? joinFrench(output, replacement) : output + replacement;
    at = last.end;
    if (options.french && /[\s’]de$/.test(output.slice(-4)) && VOWEL.test(prose.slice(at + 1, at + 2))) {
      output = `${output.slice(0, -1)}’`;
      at += 1;
    }
    // A phrase replaced by nothing leaves no double space behind.
    if (replacement === '' && /^\s?$/.test(output.slice(-1))) while (prose[at] === ' ') at += 1;
    i += size;
  }
  return output + prose.slice(at);
}

function matchLength(
  prose: string,
  found: readonly Word[],
  from: number,
  { entries, beforeInfinitive, longest }: Phrases,
): number {
  let key = '';
  let best = 0;
  for (let size = 1; size <= longest && from + size <= found.length; size += 1) {
    const word = found[from + size - 1]!;
    const previous = found[from + size - 2];
    if (size > 1 && previous && !/^[ \u00A0\u202F]*$/.test(prose.slice(previous.end, word.start))) break;
    key = size === 1 ? word.key : `${key} ${word.key}`;
    const fits = !beforeInfinitive.has(key) || INFINITIVE_FOLLOWS.test(prose.slice(word.end, word.end + 40));
    if (entries.has(key) && fits) best = size;
  }
  return best;
}

/** An infinitive, perhaps after the pronouns and adverbs that may stand before one. */
const INFINITIVE_FOLLOWS =
  /^\s*(?:(?:nous|vous|me|te|se|le|la|les|lui|leur|y|en|ne|pas|bien|[lmtsn]['’])\s*)*(?!(?:votre|notre|leur|autre|hier|papier|courrier|premier|dernier)(?!\p{L}))\p{L}+(?:er|ir|re|oir)(?!\p{L})/iu;

/** True for a word that does not begin a sentence. */
function isInside(prose: string, word: Word): boolean {
  const before = prose.slice(Math.max(0, word.start - 60), word.start).replace(/[\s*_«"“([]+$/u, '');
  return before !== '' && !/[.!?…:|]$/.test(before);
}

/** A capitalised word inside a sentence or after a title is somebody's or something's name. */
function isName(prose: string, word: Word): boolean {
  if (word.key.length < 2 || !/^\p{Lu}/u.test(prose.slice(word.start))) return false;
  return (
    isInside(prose, word) ||
    /\b(?:M|Mme|Mr|Ms|Mrs|Dr)\.?\s*$/.test(prose.slice(Math.max(0, word.start - 8), word.start))
  );
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
  const head = text.slice(0, -12);
  const tail = text.slice(-12);
  if (VOWEL.test(word)) return head + tail.replace(/(^|[\s(«’'])(d|qu|n|s|j)e ([*_]*)$/i, '$1$2’$3') + word;
  const mended = tail.replace(/(^|[\s(«])(d|qu|n|s|j|l)['’]([*_]*)$/i, '$1$2e $3');
  if (/^le /.test(word) && /(^|\s)de $/.test(mended))
    return head + mended.replace(/de $/, 'du ') + word.slice(3);
  if (/^les /.test(word) && /(^|\s)de $/.test(mended))
    return head + mended.replace(/de $/, 'des ') + word.slice(4);
  return head + mended + word;
}
