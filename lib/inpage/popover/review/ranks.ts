/**
 * Places in a text by rank: how many characters that are not spaces stand before. Views of a text break its lines
 * in their own ways; a rank means the same word in all of them.
 */
import type { TextDocument } from './document.ts';

/** From the rank of the first character to that after the last one. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A text made ready to be checked: the words, and what formatting says that words do not. */
export interface Checkable {
  readonly text: string;
  /** The range of the words that stand at these offsets of {@link text}; of an address, the words that lead there. */
  readonly rangeAt: (start: number, end: number) => Range;
  /** The offset in {@link text} of the character of a rank. */
  readonly offsetOf: (rank: number) => number;
}

const SPACE = /\s/;

/** The document with list and heading marks, and the addresses that links lead to, between its words. */
export function checkable(document: TextDocument): Checkable {
  const { text: words, stretches } = document;
  let text = '';
  const ranks: number[] = [];
  const links: Range[] = [];
  let rank = 0;
  let from = 0;
  const add = (piece: string, counts: boolean): void => {
    for (let at = 0; at < piece.length; at += 1) {
      ranks.push(rank);
      if (counts && !SPACE.test(piece[at] ?? '')) rank += 1;
    }
    text += piece;
  };
  for (const { start, end, style, block, opens } of stretches) {
    add(words.slice(from, start), true);
    if (opens && block.type === 'item') add('- ', false);
    if (opens && block.type === 'heading') add('# ', false);
    const began = rank;
    const label = words.slice(start, end);
    add(label, true);
    const { href } = style;
    if (href !== undefined && href !== label && href !== `mailto:${label}`) {
      links.push({ start: began, end: rank });
      add(` (${href.replace(/^mailto:/, '')})`, false);
    }
    from = end;
  }
  add(words.slice(from), true);
  ranks.push(rank);
  const rankAt = (offset: number): number => ranks[Math.max(0, Math.min(offset, text.length))] ?? rank;
  const offsetOf = (wanted: number): number => {
    let low = 0;
    let high = text.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ranks[middle] ?? rank) < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    text,
    offsetOf,
    rangeAt: (start, end) => {
      const range = { start: rankAt(start), end: rankAt(end) };
      if (range.end > range.start) return range;
      return links.find((link) => link.end === range.start) ?? range;
    },
  };
}

/** Number of characters of a text that are not spaces. */
export function solid(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) if (!SPACE.test(text[at] ?? '')) count += 1;
  return count;
}
