/** Stretches of an editor: their lines, their nodes, what stands there now. */
import { markupOf } from '../read/dom.ts';
import type { Ends } from '../target/target.ts';
import type { Content } from './strategy.ts';

/** Where the line of an offset begins. */
export function lineStartOf(whole: string, offset: number): number {
  return whole.lastIndexOf('\n', offset - 1) + 1;
}

/** Where the line of an offset ends. */
export function lineEndOf(whole: string, from: number): number {
  const at = whole.indexOf('\n', from);
  return at === -1 ? whole.length : at;
}

/** True when a stretch is one line and all of it. */
export function isWholeLine(whole: string, start: number, end: number): boolean {
  return lineStartOf(whole, start) === start && lineEndOf(whole, start) === end;
}

/** Two ends as a range. */
export function rangeOf(root: HTMLElement, { startNode, startOffset, endNode, endOffset }: Ends): Range {
  const range = root.ownerDocument.createRange();
  range.setStart(startNode, startOffset);
  range.setEnd(endNode, endOffset);
  return range;
}

/** What a stretch is to the lines it stands in. */
export function placeOf(whole: string, start: number, end: number): Content['place'] {
  const ends = end === whole.length || whole[end] === '\n';
  const begins = start === 0 || whole[start - 1] === '\n';
  if (begins && ends && (end - start === whole.length || whole.slice(start, end).includes('\n')))
    return 'all';
  return ends ? 'block-end' : 'line';
}

/** A part of an editor as it stands, for bringing it back: the page's own markup, given back to the same page. */
export function contentBetween(root: HTMLElement, ends: Ends, text: string, empty = false): Content {
  const holder = root.ownerDocument.createElement('div');
  if (!empty) holder.append(rangeOf(root, ends).cloneContents());
  const html = markupOf(holder);
  return {
    html,
    blocks: html,
    joined: html,
    plain: text,
    lines: text,
    text,
    formatted: html.includes('<'),
    wrapped: false,
    place: 'line',
  };
}
