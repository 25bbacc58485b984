import { GRAMMAR } from './lists.ts';
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

/** What the words of a text give to acronyms, one number for each: its first letter, and what it does. */
export interface Initials {
  /** Codes of first letters; 0 where a run of words ends. */
  readonly letters: Uint16Array;
  /** 1 for words that may be passed over. */
  readonly passed: Uint8Array;
  /** 1 for words that begin a sentence: none abbreviates across it. */
  readonly starts: Uint8Array;
  readonly words: readonly Word[];
}

/** The initials of some words. */
export function initialsOf(words: readonly Word[]): Initials {
  const letters = new Uint16Array(words.length);
  const passed = new Uint8Array(words.length);
  const starts = new Uint8Array(words.length);
  words.forEach(({ fold, weak, gap }, at) => {
    if (PASSED.has(fold)) passed[at] = 1;
    if (passed[at] || /^(?:non|sans)$/.test(fold) || (fold.length > 1 && !GRAMMAR.has(fold)))
      letters[at] = fold.charCodeAt(0);
    if (weak && gap === 'break') starts[at] = 1;
  });
  return { letters, passed, starts, words };
}

/** Where some words spell out acronyms, by acronym (folded); each once. Linear: bit-parallel matching of initials. */
export function expansionsOf(acronyms: ReadonlySet<string>, initials: Initials): Map<string, Expansion> {
  const found = new Map<string, Expansion>();
  for (const acronym of [...acronyms].slice(0, MOST)) {
    if (acronym.length < 2 || acronym.length > LONGEST) continue;
    const to = endOf(acronym, initials);
    const expansion = to >= 0 ? { from: startOf(acronym, initials, to), to } : syllablesOf(acronym, initials);
    if (expansion) found.set(acronym, expansion);
  }
  return found;
}

/** Index of the word that completes the acronym, or -1. */
function endOf(acronym: string, { letters, passed, starts }: Initials): number {
  const masks = new Uint16Array(128);
  for (let at = 0; at < acronym.length; at++) {
    const code = acronym.charCodeAt(at) & 127;
    masks[code] = (masks[code] ?? 0) | (1 << at);
  }
  const last = 1 << (acronym.length - 1);
  let state = 0;
  for (let at = 0; at < letters.length; at++) {
    if (starts[at]) state = 0;
    const code = letters[at] ?? 0;
    const mask = code < 128 ? (masks[code] ?? 0) : 0;
    if (passed[at]) state |= (state << 1) & mask;
    else {
      state = ((state << 1) | 1) & mask;
      if (state & last) return at;
    }
  }
  return -1;
}

/** Goes back from the last word to the one that gives the first letter. */
function startOf(acronym: string, { letters }: Initials, end: number): number {
  let letter = acronym.length - 1;
  for (let at = end; at > end - 3 * LONGEST && at >= 0; at--) {
    if (letters[at] === acronym.charCodeAt(letter)) letter--;
    if (letter < 0) return at;
  }
  return end;
}

/** Two words whose beginnings make the acronym: comité de pilotage is COPIL. */
function syllablesOf(acronym: string, { words, passed, letters }: Initials): Expansion | undefined {
  if (acronym.length < 4) return undefined;
  const head = acronym.slice(0, 2);
  for (let from = 0; from < words.length; from++) {
    if (letters[from] !== acronym.charCodeAt(0)) continue;
    const first = words[from]?.fold ?? '';
    if (first.length < 5 || !first.startsWith(head)) continue;
    let to = from + 1;
    while (passed[to] && to < from + 4) to++;
    const second = words[to]?.fold ?? '';
    for (let cut = 2; cut <= acronym.length - 2; cut++) {
      if (first.startsWith(acronym.slice(0, cut)) && second.startsWith(acronym.slice(cut)))
        return { from, to };
    }
  }
  return undefined;
}
