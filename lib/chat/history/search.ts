/**
 * Full-text search: every word of the request stands somewhere in the conversation, beginnings and middles of words
 * too, whatever the accents and capitals; words between quotation marks stand together. Texts are stored folded and
 * read through from end to end: 10 MB take some 10 ms, no index has to be built before the first answer, and none
 * can fall behind what is stored. Pure.
 */
import type { Conversation } from '../types.ts';

/** A conversation's words as they are searched. */
export interface Searchable {
  readonly id: string;
  readonly text: string;
}

/** Where a request was found, for the list. */
export interface Excerpt {
  readonly before: string;
  readonly match: string;
  readonly after: string;
}

/** Without accents and capitals, one sign for each kind of space, apostrophe and dash. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[’‘]/gu, "'")
    .replace(/[‐‑‒–—]/gu, '-')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replace(/\s+/gu, ' ');
}

/** Everything of a conversation that can be searched: its title, what was said, what it was about. */
export function searchableText(title: string, { messages, context, sent = [] }: Conversation): string {
  const titles = new Set([title, ...[...context, ...sent].map((item) => item.title)]);
  const said = messages.flatMap((message) =>
    message.role === 'user' ? [message.text, message.quote ?? ''] : [message.text],
  );
  return fold([...titles, ...said].join('\n'));
}

/** The words of a request; what stands between quotation marks is one of them. At most ten. */
export function wordsOf(query: string): readonly string[] {
  const folded = fold(query.replace(/[«»“”]/gu, '"'));
  const parts = folded.split('"');
  const words = parts.flatMap((part, at) =>
    // Every second part is between two marks; a mark that is not closed yet is none.
    at % 2 === 1 && at < parts.length - 1 ? [part.trim()] : part.split(' '),
  );
  return [...new Set(words.filter((word) => word !== ''))].slice(0, 10);
}

/** True when every word stands in the text. */
export const matches = (text: string, words: readonly string[]): boolean =>
  words.every((word) => text.includes(word));

/** Characters shown around a match. */
const BEFORE = 32;
const AFTER = 64;

/** The first place of a conversation where one of the words stands, as it is written there; null when in none. */
export function excerptOf(conversation: Conversation, words: readonly string[]): Excerpt | null {
  for (const message of conversation.messages) {
    for (const text of message.role === 'user' ? [message.text, message.quote ?? ''] : [message.text]) {
      const found = placeOf(text, words);
      if (found) return around(text, found.at, found.length);
    }
  }
  return null;
}

function placeOf(text: string, words: readonly string[]): { at: number; length: number } | null {
  const folded = fold(text);
  const starts = words.map((word) => ({ at: folded.indexOf(word), length: word.length }));
  const first = starts.filter(({ at }) => at >= 0).toSorted((a, b) => a.at - b.at)[0];
  if (!first) return null;
  return unfolded(text, first.at, first.length);
}

/** The place in the original of a place in the folded text, found by folding it character by character. */
function unfolded(text: string, at: number, length: number): { at: number; length: number } {
  let folded = 0;
  let original = 0;
  let start = 0;
  let space = false;
  for (const character of text) {
    if (folded >= at + length) break;
    if (folded <= at) start = original;
    const isSpace = character.trim() === '';
    if (!(isSpace && space)) folded += fold(character).length;
    space = isSpace;
    original += character.length;
  }
  return { at: start, length: original - start };
}

function around(text: string, at: number, length: number): Excerpt {
  const before = text.slice(Math.max(0, at - BEFORE), at).replace(/\s+/gu, ' ');
  const after = text.slice(at + length, at + length + AFTER).replace(/\s+/gu, ' ');
  return {
    before: at > BEFORE ? `…${before}` : before,
    match: text.slice(at, at + length),
    after: at + length + AFTER < text.length ? `${after}…` : after,
  };
}
