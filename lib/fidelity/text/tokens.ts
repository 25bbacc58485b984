/** A text as words, digits and marks, with where each stands in it. */
import type { Span } from '../types.ts';
import { fold } from './fold.ts';

export interface Token {
  readonly kind: 'word' | 'digits' | 'mark' | 'link';
  /** Folded: lower case, no accents. */
  readonly text: string;
  /** UTF-16 offsets in the text itself. */
  readonly start: number;
  readonly end: number;
  /** What stands before it: nothing, a space, a line end, a blank line. */
  readonly gap: 0 | 1 | 2 | 3;
}

const DIGIT = /[0-9]/;
const LETTER = /\p{L}/u;

/**
 * The tokens of `text`, in time linear in its length. `links` (in order, apart) become one token each. Emphasis
 * marks of Markdown and escapes vanish: `**12** 000` is `12 000`.
 */
export function tokenize(text: string, links: readonly Span[] = []): readonly Token[] {
  const tokens: Token[] = [];
  let gap: Token['gap'] = 0;
  let link = 0;
  let kind: Token['kind'] | null = null;
  let word = '';
  let start = 0;
  let end = 0;
  let before: Token['gap'] = 0;
  const close = () => {
    if (kind) tokens.push({ kind, text: word, start, end, gap: before });
    kind = null;
  };
  const open = (next: Token['kind'], piece: string, from: number, to: number) => {
    close();
    kind = next;
    word = piece;
    start = from;
    end = to;
    before = gap;
    gap = 0;
  };

  for (let at = 0; at < text.length; at += 1) {
    const span = links[link];
    if (span && at === span.start) {
      open('link', '', at, span.end);
      close();
      link += 1;
      at = span.end - 1;
      continue;
    }
    const character = text.charAt(at);
    if (isMarkdown(character, text, at)) continue;
    if (character === '&' && text.startsWith('&nbsp;', at)) {
      close();
      gap = 1;
      at += 5;
      continue;
    }
    const folded = fold(character);
    if (folded === '' && kind) end = at + 1;
    for (const piece of folded) {
      if (piece === ' ' || piece === '\n') {
        close();
        gap = piece === ' ' ? (Math.max(gap, 1) as Token['gap']) : gap < 2 ? 2 : isCrLf(text, at) ? gap : 3;
        continue;
      }
      const next = DIGIT.test(piece) ? 'digits' : LETTER.test(piece) ? 'word' : 'mark';
      if (next === kind && next !== 'mark') {
        word += piece;
        end = at + 1;
      } else open(next, piece, at, at + 1);
    }
  }
  close();
  return tokens;
}

function isCrLf(text: string, at: number): boolean {
  return text[at] === '\n' && text[at - 1] === '\r';
}

/** Emphasis and escapes; not the star of `3*4`, nor the underscore inside a word. */
function isMarkdown(character: string, text: string, at: number): boolean {
  if (character === '*') return !(DIGIT.test(text[at - 1] ?? '') && DIGIT.test(text[at + 1] ?? ''));
  if (character === '_') return !(isAlphanumeric(text[at - 1]) && isAlphanumeric(text[at + 1]));
  if (character === '\\') return !isAlphanumeric(text[at + 1]);
  return character === '`' || character === '~';
}

function isAlphanumeric(character: string | undefined): boolean {
  return character !== undefined && (DIGIT.test(character) || LETTER.test(character));
}
