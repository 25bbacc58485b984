/**
 * Going on with an answer that broke off. The model is asked to begin with the last words it wrote: where they end
 * in what comes is the seam, and nothing is doubled or glued together. Pure.
 */

import type { ModelMessage } from '../actions/types.ts';
import { cleanText } from '../markdown/clean.ts';

/** Characters of the end of an answer that the model is asked to repeat. */
const ANCHOR = 80;
/** Characters that tell an answer begun anew from one that goes on. */
const SAME_BEGINNING = 60;
/** Characters of a continuation after which the seam is looked for; until then nothing of it is shown. */
export const ENOUGH = 400;
/** Characters of the longest word that is given up because it may be half a word. */
const LONGEST_WORD = 60;
/** The longest repetition that is looked for: more than a model repeats of itself. */
const LONGEST_OVERLAP = 4_000;

/** What of an interrupted text a continuation goes on from, and the space that stood after it. */
export interface Base {
  readonly text: string;
  readonly space: string;
}

/** The base of an interrupted text: without the word that may have been cut in the middle. */
export function baseOf(received: string): Base {
  const text = received.trimEnd();
  const space = received.slice(text.length);
  // What ends a sentence, a line or a cell is whole.
  if (space !== '' || /[.!?…:;»)\]|]$/u.test(text)) return { text, space };
  const last = Math.max(text.lastIndexOf(' '), text.lastIndexOf('\n'), text.lastIndexOf('\u00a0'));
  if (last <= 0 || text.length - last > LONGEST_WORD) return { text, space: '' };
  const whole = text.slice(0, last + 1).trimEnd();
  return { text: whole, space: text.slice(whole.length, last + 1) };
}

/** The last words of a text, on one line: what a continuation is to begin with. */
export function anchorOf({ text: base }: Base): string {
  const line = base.slice(base.lastIndexOf('\n') + 1).trim();
  const tail = (line.length >= 12 ? line : base.slice(-ANCHOR).trim()).slice(-ANCHOR);
  // From the beginning of a word on.
  const space = tail.length === ANCHOR ? tail.indexOf(' ') : -1;
  return space >= 0 && space < ANCHOR / 2 ? tail.slice(space + 1) : tail;
}

/** What asks a model to go on: its own text as far as it came, and how to take it up. */
export function goOnMessages(partial: string): ModelMessage[] {
  const text = cleanText(partial);
  const anchor = anchorOf({ text, space: '' });
  const content = `Votre réponse a été interrompue. Continuez-la exactement où elle s’est arrêtée, dans la même langue et la même mise en forme, sans la recommencer et sans la commenter. Commencez par recopier ces derniers mots, puis poursuivez :\n${anchor}`;
  return [
    { role: 'assistant', content: text },
    { role: 'user', content },
  ];
}

/** True once enough of a continuation has come to find the seam. */
export const isDecided = (continuation: string): boolean => continuation.length >= ENOUGH;

/** How a continuation stands to the text before it. */
export type Seam =
  /** From `at` in the continuation on it is new; `glue` belongs between. */
  | { readonly kind: 'after'; readonly at: number; readonly glue: string }
  /** The model began anew: the continuation is an answer of its own. */
  | { readonly kind: 'anew' };

/** Where a continuation goes on from the text before it. Linear in the length of what is compared. */
export function seamOf({ text, space }: Base, continuation: string): Seam {
  const start = continuation.length - continuation.trimStart().length;
  const repeated = overlap(text, continuation.slice(start, start + LONGEST_OVERLAP));
  if (repeated > 0) return { kind: 'after', at: start + repeated, glue: '' };
  const beginning = squeeze(text.slice(0, SAME_BEGINNING * 2)).slice(0, SAME_BEGINNING);
  const began = squeeze(continuation.slice(0, SAME_BEGINNING * 3));
  if (isAnew(beginning, began)) return { kind: 'anew' };
  return { kind: 'after', at: start, glue: glue(text, space, continuation.slice(0, start), began) };
}

/** True when a continuation begins as the text itself did; one that broke off at once may be shorter. */
function isAnew(beginning: string, began: string): boolean {
  if (beginning.length < SAME_BEGINNING) return false;
  return began.length >= SAME_BEGINNING
    ? began.startsWith(beginning)
    : began.length >= SAME_BEGINNING / 2 && beginning.startsWith(began);
}

/** The text with its continuation, without a seam. */
export function join(base: Base, continuation: string): string {
  const seam = seamOf(base, continuation);
  if (seam.kind === 'after') return base.text + seam.glue + continuation.slice(seam.at);
  // An answer begun anew that broke off sooner says less than what stands already.
  return continuation.length > base.text.length ? continuation : base.text + base.space;
}

/** Characters at the beginning of `next` that repeat the end of `base`, spaces aside; 0 when it is too few to tell. */
function overlap(base: string, next: string): number {
  const head = squeezed(next);
  const from = Math.max(0, base.length - LONGEST_OVERLAP * 2);
  const tail = squeezed(base.slice(from));
  // The longest beginning of `head` that ends `tail`: the last value of the prefix function over both.
  const shared = longestBorder(head.text, tail.text);
  const end = head.ends[shared - 1];
  if (end === undefined) return 0;
  if (shared >= LEAST_OVERLAP || shared === tail.text.length) return end;
  // A few letters in common are chance; whole words are not.
  const start = from + (tail.ends[tail.text.length - shared] ?? 0) - 1;
  const cutsWord = isOfWord(base[start - 1]) || isOfWord(next[end]);
  return shared > 1 && !cutsWord ? end : 0;
}

/** Signs in common that are no chance, wherever words end. */
const LEAST_OVERLAP = 10;
const isOfWord = (character: string | undefined): boolean =>
  character !== undefined && /[\p{L}\p{N}]/u.test(character);

/** Length of the longest prefix of `pattern` that is a suffix of `text` (Knuth, Morris and Pratt). */
function longestBorder(pattern: string, text: string): number {
  const fails = new Array<number>(pattern.length).fill(0);
  let length = 0;
  for (let i = 1; i < pattern.length; i++) {
    while (length > 0 && pattern[i] !== pattern[length]) length = fails[length - 1] ?? 0;
    if (pattern[i] === pattern[length]) length++;
    fails[i] = length;
  }
  let matched = 0;
  for (let i = 0; i < text.length; i++) {
    while (matched > 0 && (matched === pattern.length || text[i] !== pattern[matched])) {
      matched = fails[matched - 1] ?? 0;
    }
    if (text[i] === pattern[matched]) matched++;
  }
  return matched;
}

/** Letters and signs without spaces, and after which character of the original each one ends. */
function squeezed(text: string): { readonly text: string; readonly ends: readonly number[] } {
  const ends: number[] = [];
  let kept = '';
  for (let i = 0; i < text.length; i++) {
    const character = text[i] ?? '';
    if (isSpace(character) || character === '…') continue;
    kept += plain(character);
    ends.push(i + 1);
  }
  return { text: kept, ends };
}

const squeeze = (text: string): string => squeezed(text).text;
const isSpace = (character: string): boolean => character.trim() === '';
/** Apostrophes and quotes that models write one way or another. */
const plain = (character: string): string =>
  character === '’' ? "'" : character === '“' || character === '”' ? '"' : character;

/** What belongs between a text and a continuation that repeats nothing of it: the larger of the spaces around. */
function glue(text: string, before: string, after: string, next: string): string {
  const spaces = lines(after) > lines(before) ? after : before || after;
  if (spaces === ' ' && /^[,.)\]]/u.test(next)) return '';
  if (spaces !== '' || text === '') return spaces;
  if (/^(?:[*+>|#]|-|\d{1,3}[.)])/u.test(next)) return '\n';
  if (/^[,.;:!?…)\]’']/u.test(next)) return '';
  return /[’'(«[-]$/u.test(text) ? '' : ' ';
}

const lines = (space: string): number => space.split('\n').length;
