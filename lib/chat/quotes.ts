/** Does a quotation stand, word for word, in what the model was given, and where? */
import { type Folded, fold, isWord } from './fold.ts';

/** Where a quotation stands. */
export interface Found {
  /** Place of the text among those that were searched. */
  readonly source: number;
  /** In UTF-16 units of that text in composed form (NFC). */
  readonly start: number;
  readonly end: number;
}

/** Why a citation is no proof: its words stand nowhere; they are too few; there are none. */
export type Doubt = 'not-found' | 'too-short' | 'no-quote';

export interface QuoteBook {
  readonly find: (quote: string) => Found | Doubt;
  /** True when these very characters stand in a text. */
  readonly has: (characters: string) => boolean;
  /** A stretch of a text that was searched. */
  readonly slice: (source: number, start: number, end: number) => string;
}

/** What stands for words left out. */
const OMISSION = /[[(]?(?:\.{3,}|…)[\])]?/gu;
/** Fewer words prove nothing, unless they are a figure that stands only once. */
const FEW_WORDS = 3;
const FEW_LETTERS = 9;
/** Characters between two pieces of one quotation. */
const NEAR = 1_500;
/** Places that are looked at closely for one piece: a text made of repetitions has as many as it has letters. */
const MOST_PLACES = 2_000;
const MOST_STARTS = 50;
/** The engine searches for so much at once; the rest is compared. */
const PROBE = 48;
const LONGEST_QUOTE = 4_000;

/** Folds each text once, when the first quotation is looked up. A look-up is linear in the texts. */
export function quoteBook(texts: readonly string[]): QuoteBook {
  const composed = texts.map((text) => text.normalize('NFC'));
  let folded: readonly Folded[] | null = null;
  const known = new Map<string, Found | Doubt>();
  const look = (quote: string): Found | Doubt => {
    const pieces = piecesOf(quote);
    if (pieces.length === 0) return 'no-quote';
    const words = pieces.map(wordsIn);
    const letters = pieces.join('').length;
    const all = words.reduce((sum, count) => sum + count, 0);
    const few =
      all < FEW_WORDS || letters < FEW_LETTERS || (words.length > 1 && words.some((count) => count < 2));
    const isFigure = pieces.length === 1 && /\p{N}/u.test(pieces[0] ?? '');
    folded ??= composed.map(foldedOnce);
    // The text itself may have an ellipsis there.
    const literal = pieces.length > 1 ? trimmed(fold(quote.normalize('NFC')).text) : '';
    if (literal !== '' && wordsIn(literal) >= FEW_WORDS) {
      const at = folded.findIndex((text) => spanIn(text, [literal]));
      const span = folded[at] && spanIn(folded[at], [literal]);
      if (span) return { source: at, ...span };
    }
    if (few && !isFigure) return 'too-short';
    let found: Found | null = null;
    for (const [source, text] of folded.entries()) {
      const span = spanIn(text, pieces);
      if (!span) continue;
      found ??= { source, start: span.start, end: span.end };
      if (!few) break;
      if (found.source !== source || occurrences(text.text, pieces[0] ?? '') > 1) return 'too-short';
    }
    return found ?? 'not-found';
  };
  return {
    find: (quote) => {
      const given = quote.slice(0, LONGEST_QUOTE);
      const answer = known.get(given) ?? look(given);
      known.set(given, answer);
      return answer;
    },
    has: (characters) => composed.some((text) => text.includes(characters)),
    slice: (source, start, end) => composed[source]?.slice(Math.max(0, start), end) ?? '',
  };
}

/** Answers about one page come one after the other. */
const RECENT = 4;
const recent = new Map<string, Folded>();

function foldedOnce(text: string): Folded {
  const folded = recent.get(text) ?? fold(text);
  recent.delete(text);
  recent.set(text, folded);
  for (const [oldest] of recent) {
    if (recent.size <= RECENT) break;
    recent.delete(oldest);
  }
  return folded;
}

/** The pieces of a quotation between its ellipses, without what stands around them. */
function piecesOf(quote: string): readonly string[] {
  return quote
    .normalize('NFC')
    .split(OMISSION)
    .map((piece) => trimmed(fold(piece).text))
    .filter((piece) => piece !== '');
}

/** Signs at both ends belong to who quotes; a sign that belongs to a figure stays. */
function trimmed(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && "' .,;:!?-".includes(text.charAt(start))) start += 1;
  while (end > start && "' .,;:!?-".includes(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

function wordsIn(piece: string): number {
  let words = 0;
  for (let at = 0; at < piece.length; at += 1) if (isWord(piece[at]) && !isWord(piece[at - 1])) words += 1;
  return words;
}

function spanIn({ text, at }: Folded, pieces: readonly string[]): { start: number; end: number } | null {
  const [first = '', ...others] = pieces;
  let from = 0;
  for (let tries = 0; tries < MOST_STARTS; tries += 1) {
    const start = find(text, first, from);
    if (start < 0) return null;
    let end = start + first.length;
    const together = others.every((piece) => {
      const place = find(text, piece, end, end + NEAR);
      if (place >= 0) end = place + piece.length;
      return place >= 0;
    });
    if (together) return { start: at[start] ?? 0, end: (at[end - 1] ?? 0) + 1 };
    from = start + 1;
  }
  return null;
}

function occurrences(text: string, piece: string): number {
  const first = find(text, piece, 0);
  return first < 0 ? 0 : find(text, piece, first + 1) < 0 ? 1 : 2;
}

/** Where a piece stands as whole words between `from` and `to`; its first letter may be a capital or not. -1 when nowhere. */
function find(text: string, piece: string, from: number, to = text.length): number {
  const within = to < text.length ? text.slice(0, to + piece.length) : text;
  const places = [piece, otherCase(piece)]
    .map((one) => search(within, one, from))
    .filter((place) => place >= 0);
  return places.length === 0 ? -1 : Math.min(...places);
}

function search(text: string, piece: string, from: number): number {
  const probe = piece.slice(0, PROBE);
  let at = text.indexOf(probe, from);
  for (let places = 0; at >= 0 && places < MOST_PLACES; places += 1) {
    const end = at + piece.length;
    const apart = !joined(text, at) && !joined(text, end);
    if (apart && (piece.length <= PROBE || text.startsWith(piece, at))) return at;
    at = text.indexOf(probe, at + 1);
  }
  return -1;
}

/** Does a word go on across `at`? */
const joined = (text: string, at: number): boolean => isWord(text[at - 1]) && isWord(text[at]);

function otherCase(piece: string): string {
  const first = piece.charAt(0);
  const other = first.toLowerCase() === first ? first.toUpperCase() : first.toLowerCase();
  return other + piece.slice(1);
}
