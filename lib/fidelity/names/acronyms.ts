import type { Word } from './words.ts';

/** Words an acronym may pass over: caisse d’allocations familiales is CAF. */
const PASSED = new Set(
  'd de du des l la le les un une et ou au aux a en pour par sur entre dans avec of the and for in to on'.split(
    ' ',
  ),
);
const LONGEST = 10;
/** More acronyms than this are no text; the rest is taken as not spelled out. */
const MOST = 60;

/** A stretch of words, by index, that says what an acronym abbreviates. */
export interface Expansion {
  readonly from: number;
  readonly to: number;
}

/** Where some words spell out acronyms, by acronym (folded); each once. Linear: bit-parallel matching of initials. */
export function expansionsOf(acronyms: ReadonlySet<string>, words: readonly Word[]): Map<string, Expansion> {
  const found = new Map<string, Expansion>();
  for (const acronym of [...acronyms].slice(0, MOST)) {
    if (acronym.length < 2 || acronym.length > LONGEST) continue;
    const to = endOf(acronym, words);
    if (to >= 0) found.set(acronym, { from: startOf(acronym, words, to), to });
  }
  return found;
}

/** Index of the word that completes the acronym, or -1. */
function endOf(acronym: string, words: readonly Word[]): number {
  const masks = new Map<string, number>();
  for (let at = 0; at < acronym.length; at++)
    masks.set(acronym[at] ?? '', (masks.get(acronym[at] ?? '') ?? 0) | (1 << at));
  const last = 1 << (acronym.length - 1);
  let state = 0;
  for (let at = 0; at < words.length; at++) {
    const word = words[at]?.fold ?? '';
    const mask = masks.get(word[0] ?? '') ?? 0;
    const step = ((state << 1) | (PASSED.has(word) ? 0 : 1)) & mask;
    state = PASSED.has(word) ? state | step : word.length > 1 ? step : 0;
    if (state & last && !PASSED.has(word)) return at;
  }
  return -1;
}

/** Goes back from the last word to the one that gives the first letter. */
function startOf(acronym: string, words: readonly Word[], end: number): number {
  let letter = acronym.length - 1;
  let at = end;
  for (; at > end - 3 * LONGEST && at > 0; at--) {
    const word = words[at]?.fold ?? '';
    if (word[0] === acronym[letter] && (!PASSED.has(word) || word[0] !== acronym[letter - 1] || true))
      letter--;
    if (letter < 0) break;
  }
  return Math.max(0, at);
}
