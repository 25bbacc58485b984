/** A text as words, digits and marks, with where each stands in it. */
import type { Span } from '../types.ts';
import { fold, type Kind, kindOf } from './fold.ts';

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

/**
 * The tokens of `text`, in time linear in its length. `links` (in order, apart) become one token each. Emphasis
 * marks of Markdown and escapes vanish: `**12** 000` is `12 000`.
 */
export function tokenize(text: string, links: readonly Span[] = []): readonly Token[] {
  const tokens: { kind: Token['kind']; text: string; start: number; end: number; gap: Token['gap'] }[] = [];
  let gap: Token['gap'] = 0;
  let link = 0;
  /** The token that may go on. */
  let open: (typeof tokens)[number] | undefined;
  /** Most words of a text stand in it more than once: each is folded once. */
  const seen = new Map<string, string>();

  for (let at = 0; at < text.length; at += 1) {
    const span = links[link];
    if (span && at === span.start) {
      tokens.push({ kind: 'link', text: '', start: at, end: span.end, gap });
      open = undefined;
      gap = 0;
      link += 1;
      at = span.end - 1;
      continue;
    }
    const code = text.charCodeAt(at);
    if (isMarkdown(code, text, at)) continue;
    if (code === AMPERSAND && text.startsWith('&nbsp;', at)) {
      open = undefined;
      if (gap === 0) gap = 1;
      at += 5;
      continue;
    }
    const { text: folded, kind } = fold(code);
    if (kind === 'space') {
      open = undefined;
      if (gap === 0) gap = 1;
    } else if (kind === 'line') {
      open = undefined;
      gap = gap < 2 ? 2 : code === 10 && text.charCodeAt(at - 1) === 13 ? gap : 3;
    } else if (kind === '') {
      if (open) open.end = at + 1;
    } else if (open && open.kind === kind && kind !== 'mark' && folded.length === 1) {
      open.text += folded;
      open.end = at + 1;
    } else if (kind !== 'mark' && folded.length === 1) {
      const end = runFrom(text, at, kind, span?.start ?? text.length);
      const raw = text.slice(at, end);
      const known = seen.get(raw) ?? foldedRun(raw);
      seen.set(raw, known);
      open = { kind, text: known, start: at, end, gap };
      tokens.push(open);
      gap = 0;
      at = end - 1;
    } else {
      for (const piece of folded.length === 1 ? [folded] : folded) {
        const own = kindOf(piece);
        if (own !== 'word' && own !== 'digits' && own !== 'mark') continue;
        if (open && open.kind === own && own !== 'mark') {
          open.text += piece;
          open.end = at + 1;
          continue;
        }
        open = { kind: own, text: piece, start: at, end: at + 1, gap };
        tokens.push(open);
        gap = 0;
      }
    }
  }
  return tokens;
}

/** Where the characters of one kind from `at` on end, each of which folds to one. */
function runFrom(text: string, at: number, kind: Kind, most: number): number {
  let end = at + 1;
  for (; end < most; end += 1) {
    const next = fold(text.charCodeAt(end));
    if (next.kind !== kind || next.text.length !== 1) break;
  }
  return end;
}

function foldedRun(raw: string): string {
  let text = '';
  for (let at = 0; at < raw.length; at += 1) text += fold(raw.charCodeAt(at)).text;
  return text;
}

const AMPERSAND = 38;

/** Emphasis and escapes; not the star of `3*4`, nor the underscore inside a word. */
function isMarkdown(code: number, text: string, at: number): boolean {
  switch (code) {
    case 42: // *
      return !(isAscii(text, at - 1, 48, 57) && isAscii(text, at + 1, 48, 57));
    case 95: // _
      return !(isAlphanumeric(text, at - 1) && isAlphanumeric(text, at + 1));
    case 92: // backslash
      return !isAlphanumeric(text, at + 1);
    case 96: // `
    case 126: // ~
      return true;
    default:
      return false;
  }
}

function isAscii(text: string, at: number, from: number, to: number): boolean {
  const code = text.charCodeAt(at);
  return code >= from && code <= to;
}

function isAlphanumeric(text: string, at: number): boolean {
  if (at < 0 || at >= text.length) return false;
  const { kind } = fold(text.charCodeAt(at));
  return kind === 'word' || kind === 'digits';
}
