/** Is a quotation really in the text it is said to come from? */

/** Written differently, read the same. */
const SAME: readonly (readonly [RegExp, string])[] = [
  [/[«»“”„‟″]/g, '"'],
  [/[’‘‚‛ʼ`´′]/g, "'"],
  [/[‐‑‒–—―−]/g, '-'],
  // Markdown and invisible characters are no part of the words: bullets, cells, links, emphasis.
  [/^[ \t]*(?:[-+>#*]+|\d{1,3}[.)])[ \t]+|\|/gm, ' '],
  [/\]\([^()\s]*\)|[*\\[\]\u00AD\u200B-\u200D\u2060\uFEFF]/g, ''],
  [/…/g, '...'],
];
/** A space counts between two words only: typography moves all others. */
const LOOSE_SPACE = /(?<![\p{L}\p{N}])\s|\s(?![\p{L}\p{N}])/gu;
/** What stands for words left out. */
const OMISSION = /[[(]?(?:\.{3,}|…)[\])]?/;
const WORD = /[\p{L}\p{N}]/u;
/** Above this length a search by hand is needed: the engine's takes quadratic time on hostile repetitions. */
const SHORT = 64;

/**
 * Tells of any quotation whether it stands in `source`, word for word: typographic marks, spaces, Markdown and the case
 * of its first letter aside; pieces around an ellipsis must come in order. Linear in both texts.
 */
export function quoteFinder(source: string): (quote: string) => boolean {
  const text = folded(source);
  return (quote) => {
    const pieces = quote
      .split(OMISSION)
      .map(bare)
      .filter((piece) => piece !== '');
    let from = 0;
    for (const [index, piece] of pieces.entries()) {
      const other = index === 0 ? otherCase(piece) : piece;
      const [at = -1] = [piece, other].map((one) => find(text, one, from)).filter((place) => place >= 0);
      if (at < 0) return false;
      from = at + piece.length;
    }
    return pieces.length > 0;
  };
}

/** True when `quote` stands in `source` (see {@link quoteFinder}, which is quicker for several). */
export function isVerbatim(quote: string, source: string): boolean {
  return quoteFinder(source)(quote);
}

function folded(text: string): string {
  let same = text.normalize('NFC');
  for (const [pattern, by] of SAME) same = same.replace(pattern, by);
  return same.replace(/\s+/g, ' ').replace(LOOSE_SPACE, '');
}

/** A piece of a quotation without the marks around it, which belong to who quotes. */
function bare(piece: string): string {
  const text = folded(piece);
  let start = 0;
  let end = text.length;
  while (start < end && /["' ]/.test(text[start] ?? '')) start += 1;
  while (end > start && /["' .,;:]/.test(text[end - 1] ?? '')) end -= 1;
  return text.slice(start, end);
}

function otherCase(text: string): string {
  const [first = ''] = text;
  const other = first.toLowerCase() === first ? first.toUpperCase() : first.toLowerCase();
  return other + text.slice(first.length);
}

/** Where `piece` stands in `text` as whole words, at `from` or later; -1 when it does not. */
function find(text: string, piece: string, from: number): number {
  const search = piece.length > SHORT ? longSearch(piece) : (start: number) => text.indexOf(piece, start);
  for (let at = search(from, text); at >= 0; at = search(at + 1, text)) {
    if (!joined(text, at, piece[0]) && !joined(text, at + piece.length, piece.at(-1))) return at;
  }
  return -1;
}

/** Does a word go on across `at`? `edge` is the character of the piece there. */
function joined(text: string, at: number, edge = ''): boolean {
  return WORD.test(edge) && WORD.test(text[at - 1] ?? '') && WORD.test(text[at] ?? '');
}

/** Knuth, Morris and Pratt's search (1977), which never looks back; calls must come in order of `from`. */
function longSearch(piece: string): (from: number, text: string) => number {
  const borders = new Uint32Array(piece.length);
  for (let at = 1, length = 0; at < piece.length; at += 1) {
    while (length > 0 && piece[at] !== piece[length]) length = borders[length - 1] ?? 0;
    if (piece[at] === piece[length]) length += 1;
    borders[at] = length;
  }
  let read = -1;
  let matched = 0;
  return (from, text) => {
    if (read < 0) read = from;
    for (; read < text.length; read += 1) {
      while (matched > 0 && (matched === piece.length || text[read] !== piece[matched])) {
        matched = borders[matched - 1] ?? 0;
      }
      if (text[read] === piece[matched]) matched += 1;
      if (matched === piece.length) {
        read += 1;
        return read - piece.length;
      }
    }
    return -1;
  };
}
