/**
 * Cuts a Markdown text into pieces that can be rendered one by one and never again. Only complete lines and
 * fixed lengths decide, never how the text arrived, so that a streamed text gives the very nodes of a whole one.
 * The parser then sees each character once, and no piece is long.
 */

import {
  DELIMITERS,
  FENCE,
  HEADING,
  ITEM,
  indentOf,
  interrupts,
  markerKind,
  QUOTE,
  RULE,
  UNDERLINE,
} from './lines.ts';
import type { Glue, Join, Scan, Segment } from './scan.ts';

/** A piece of text or quote is closed at the first line that ends beyond this many characters. */
const PIECE = 4_000;
/** A list item that is longer than this is closed even where its list cannot be joined again. */
const LONGEST_ITEM = 16_000;
const ROWS = 16;
/** Pieces that may go on from one another: a browser lays out a block as a whole, so none grows without end. */
const LONGEST_CHAIN = { none: 0, inline: 3, list: 200, quote: 50, rows: 32, code: 100_000 } as const;
/** Beyond so many blocks of fewer characters each, the rest is shown as it is. */
const DENSE = { blocks: 1_000, characters: 12 } as const;

/** Ends the piece being gathered. */
export function flush(scan: Scan, out: Segment[]): void {
  if (scan.text !== '') {
    const join = joinOf(scan);
    out.push({
      join,
      text: scan.block === 'table' && scan.rows > ROWS ? scan.header + scan.text : scan.text,
      ...(scan.block === 'code' && { code: true }),
      ...(scan.dense && { plain: true }),
      ...(join === 'inline' && { glue: scan.glue }),
    });
    scan.blocks += 1;
    scan.taken += scan.text.length;
    scan.dense ||= scan.blocks > DENSE.blocks && scan.taken < scan.blocks * DENSE.characters;
  }
  scan.text = '';
  scan.join = 'none';
}

/** How the piece goes on, unless too many did before it: then it begins a block of its own. */
function joinOf(scan: Scan): Join {
  scan.joined = scan.join === 'none' ? 0 : scan.joined + 1;
  if (scan.joined <= LONGEST_CHAIN[scan.join]) return scan.join;
  scan.joined = 0;
  return 'none';
}

function close(scan: Scan, out: Segment[]): void {
  flush(scan, out);
  scan.block = 'none';
  scan.blank = false;
  scan.nested = '';
}

/** Takes one complete line, without its line break; or what remains of a long one. */
export function takeLine(scan: Scan, given: string, out: Segment[]): void {
  if (scan.rest) {
    scan.rest = false;
    scan.text += `${given}\n`;
    return;
  }
  if (scan.dense) {
    takeDense(scan, given, out);
    return;
  }
  const line = unshift(scan, given);
  const indent = indentOf(line);
  if (scan.block === 'code') takeCode(scan, line, out);
  else if (line.trim() === '') takeBlank(scan, out);
  else if (goesOn(scan, line, indent)) append(scan, line, out);
  else {
    const join = scan.block === 'list' && sameList(scan, line, indent) ? 'list' : 'none';
    close(scan, out);
    begin(scan, line, join, out);
  }
}

function takeDense(scan: Scan, line: string, out: Segment[]): void {
  scan.block = 'text';
  scan.text += `${line}\n`;
  if (scan.text.length > PIECE) flush(scan, out);
}

/** Takes the beginning of a line that is too long to wait for its end. */
export function takeHead(scan: Scan, head: string, glue: Glue, out: Segment[]): void {
  if (scan.rest || scan.block === 'code') scan.text += head;
  else {
    takeLine(scan, head, out);
    scan.text = scan.text.slice(0, -1);
  }
  if (scan.block === 'none') scan.block = 'text';
  if (scan.block === 'code') scan.text += glue;
  flush(scan, out);
  scan.join = scan.block === 'code' ? 'code' : 'inline';
  scan.glue = glue;
  scan.rest = true;
}

function unshift(scan: Scan, line: string): string {
  if (scan.shift === 0) return line;
  if (indentOf(line) >= scan.shift) return line.slice(scan.shift);
  if (line.trim() !== '') scan.shift = 0;
  return line;
}

function takeBlank(scan: Scan, out: Segment[]): void {
  if (scan.block === 'list' || scan.block === 'indented') {
    scan.text += '\n';
    scan.blank = true;
  } else {
    close(scan, out);
  }
}

function takeCode(scan: Scan, line: string, out: Segment[]): void {
  const closing = line.trim();
  if (closing.length >= scan.fence.length && closing === scan.fence.charAt(0).repeat(closing.length)) {
    // A block without a line still is a block.
    if (scan.text === '' && scan.join === 'none') out.push({ join: 'none', text: '', code: true });
    close(scan, out);
    return;
  }
  scan.text += `${line}\n`;
  if (scan.text.length > PIECE) {
    flush(scan, out);
    scan.join = 'code';
  }
}

/** True when a line belongs to the open block. */
function goesOn(scan: Scan, line: string, indent: number): boolean {
  const starts = FENCE.test(line) || HEADING.test(line) || QUOTE.test(line);
  switch (scan.block) {
    case 'text':
      if (UNDERLINE.test(line)) return true;
      return !starts && !RULE.test(line) && !interrupts(line);
    case 'quote':
      return QUOTE.test(line) || (!starts && !RULE.test(line) && !interrupts(line));
    case 'list':
      if (scan.nested !== '' && indent < scan.inset) scan.nested = '';
      if (scan.nested !== '') return true;
      if (indent >= Math.min(scan.inset, 2) && indent > 0) return true;
      return !scan.blank && !starts && !RULE.test(line) && !ITEM.test(line);
    case 'table':
      return !starts && !RULE.test(line) && !interrupts(line);
    case 'indented':
      return indent >= 4;
    default:
      return false;
  }
}

function sameList(scan: Scan, line: string, indent: number): boolean {
  const item = ITEM.exec(line);
  return item !== null && !RULE.test(line) && indent < 4 && markerKind(item[2] ?? '') === scan.marker;
}

function append(scan: Scan, line: string, out: Segment[]): void {
  if (scan.block === 'text' && beginsTable(scan, line, out)) return;
  scan.text += `${line}\n`;
  if (scan.block === 'list') {
    const fence = /^\s*(`{3,}|~{3,})/u.exec(line)?.[1] ?? '';
    if (scan.nested === '') scan.nested = fence;
    else if (fence.startsWith(scan.nested) && line.trim() === fence) scan.nested = '';
    if (scan.text.length > LONGEST_ITEM) endItem(scan, out);
  } else if (scan.block === 'table') {
    scan.rows += 1;
    if (scan.rows % ROWS === 0) {
      flush(scan, out);
      scan.join = 'rows';
    }
  } else if (scan.block === 'text' && UNDERLINE.test(line)) {
    close(scan, out);
  } else if (scan.text.length > PIECE) {
    const join = scan.block === 'quote' ? 'quote' : scan.block === 'text' ? 'inline' : 'none';
    flush(scan, out);
    scan.join = join;
    scan.glue = '\n';
  }
  if (scan.block !== 'none') scan.blank = false;
}

/** Closes an item for its length: what follows inside it stands on its own, code stays code. */
function endItem(scan: Scan, out: Segment[]): void {
  const fence = scan.nested;
  close(scan, out);
  scan.shift = scan.inset;
  if (fence === '') return;
  scan.block = 'code';
  scan.fence = fence;
}

/** A line of dashes and bars under a line with bars makes a table of the two. */
function beginsTable(scan: Scan, line: string, out: Segment[]): boolean {
  if (!DELIMITERS.test(line) || !line.includes('-')) return false;
  const lines = scan.text.slice(0, -1).split('\n');
  const header = lines.at(-1) ?? '';
  const bars = header.includes('|') && line.includes('|');
  if (!bars || header.length > 1_000 || line.length > 1_000) return false;
  scan.text = lines.length > 1 ? `${lines.slice(0, -1).join('\n')}\n` : '';
  close(scan, out);
  scan.block = 'table';
  scan.header = `${header}\n${line}\n`;
  scan.text = scan.header;
  scan.rows = 0;
  return true;
}

function begin(scan: Scan, line: string, join: Join, out: Segment[]): void {
  const fence = FENCE.exec(line)?.[1];
  const item = ITEM.exec(line);
  if (fence) {
    scan.block = 'code';
    scan.fence = fence;
    return;
  }
  scan.text = `${line}\n`;
  scan.join = join;
  if (HEADING.test(line) || RULE.test(line)) close(scan, out);
  else if (/^(?: {4}| {0,3}\t)/u.test(line)) scan.block = 'indented';
  else if (QUOTE.test(line)) scan.block = 'quote';
  else if (item) {
    scan.block = 'list';
    scan.marker = markerKind(item[2] ?? '');
    scan.inset = (item[1] ?? '').length + (item[2] ?? '').length + 1;
    scan.nested = /^(`{3,}|~{3,})/u.exec(line.slice(item[0].length))?.[1] ?? '';
  } else scan.block = 'text';
}
