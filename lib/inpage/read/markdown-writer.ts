/** Writes blocks and formatted text down as Markdown with as little escaping as possible. Pure. */
import { escapeLineStarts, escapeMarks } from './escape.ts';
import { weigh } from './measure.ts';

export interface Marks {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly href: string | null;
  readonly struck?: boolean;
}

export const NO_MARKS: Marks = { bold: false, italic: false, href: null };

const DEEPEST_INDENT = 60;

interface Piece {
  readonly text: string;
  readonly marks: Marks;
}

interface Item {
  readonly marker: string;
  /** What stands before its other lines. */
  readonly blank: string;
  written: boolean;
}

export class MarkdownWriter {
  private readonly chunks: string[] = [];
  private pieces: Piece[] = [];
  private readonly items: Item[] = [];
  /** The outermost list being written, and the one the last block belonged to. */
  private list = 0;
  private lists = 0;
  private lastList = 0;
  private lastIsField = false;
  private headingLevel = 0;
  private endsInSpace = true;
  private pending = 0;
  private written = 0;
  /** Characters, spaces apart, of the blocks that did not fit. */
  dropped = 0;

  constructor(private readonly limit = Number.POSITIVE_INFINITY) {}

  /** True once a block did not fit: none after it is written. */
  get full(): boolean {
    return this.dropped > 0;
  }

  /** Characters written so far. */
  get length(): number {
    return this.written + this.pending;
  }

  /** Adds text; spaces and line ends collapse as they do on screen unless `preformatted`. */
  addText(text: string, marks: Marks = NO_MARKS, preformatted = false): void {
    let shown = preformatted ? text.replace(/\r\n?/g, '\n') : text.replace(/[ \t\r\n\f]+/g, ' ');
    if (!preformatted && this.endsInSpace && shown.startsWith(' ')) shown = shown.slice(1);
    if (shown === '') return;
    this.pieces.push({ text: shown, marks });
    this.pending += shown.length;
    this.endsInSpace = shown.endsWith(' ') || shown.endsWith('\n');
  }

  /** Keeps words apart that stand apart on screen (two buttons, two cells). */
  addSpace(): void {
    this.addText(' ');
  }

  /** Writes what stands for something, on a line of its own unless it stands in one. */
  addMark(mark: string, inLine: boolean): void {
    if (!inLine) this.endBlock();
    this.addText(mark);
    if (!inLine) this.endBlock();
  }

  addBreak(): void {
    this.pieces.push({ text: '\n', marks: NO_MARKS });
    this.endsInSpace = true;
  }

  /** Writes lines as they are, without escaping: a row of a table, a field. Tight against others of its kind. */
  addLine(lines: string, tight: boolean | 'field'): void {
    this.endBlock();
    this.put(lines.split('\n'), tight === 'field' ? this.lastIsField : tight);
    this.lastIsField = tight === 'field';
  }

  openHeading(level: number): void {
    this.endBlock();
    this.headingLevel = level;
  }

  closeHeading(): void {
    this.endBlock();
    this.headingLevel = 0;
  }

  openItem(marker: string): void {
    this.endBlock();
    if (this.items.length === 0 && this.list === 0) this.list = ++this.lists;
    this.items.push({ marker, blank: ' '.repeat(marker.length), written: false });
  }

  /** Begins what somebody else said. */
  openQuote(): void {
    this.endBlock();
    this.items.push({ marker: '> ', blank: '> ', written: false });
  }

  closeItem(): void {
    this.endBlock();
    this.items.pop();
  }

  openList(): void {
    this.endBlock();
    if (this.items.length === 0) this.list = ++this.lists;
  }

  closeList(): void {
    this.endBlock();
    if (this.items.length === 0) this.list = 0;
  }

  /** Ends the current paragraph, if there is one. */
  endBlock(): void {
    const { pieces } = this;
    this.pieces = [];
    this.pending = 0;
    this.endsInSpace = true;
    const text = renderPieces(pieces);
    if (text === '') return;
    const { headingLevel } = this;
    const lines =
      headingLevel === 0
        ? escapeLineStarts(text).split('\n')
        : [`${'#'.repeat(headingLevel)} ${text.replaceAll('\n', ' ')}`];
    this.put(lines, this.list !== 0 && this.list === this.lastList);
  }

  /** Everything written. */
  toString(): string {
    this.endBlock();
    return this.chunks.join('');
  }

  private put(lines: readonly string[], tight: boolean): void {
    let first = '';
    let rest = '';
    for (const item of this.items) {
      // Nobody nests so deeply but to make a short line long.
      if (rest.length > DEEPEST_INDENT) break;
      first += item.written ? item.blank : item.marker;
      rest += item.blank;
      item.written = true;
    }
    const whole = lines.map((line, index) => (index === 0 ? first : rest) + line).join('\n');
    const separator = this.chunks.length === 0 ? '' : tight ? '\n' : '\n\n';
    const text = this.fitting(whole, this.limit - this.written - separator.length);
    if (text === '') return;
    this.chunks.push(separator + text);
    this.written += separator.length + text.length;
    this.lastList = this.list;
    this.lastIsField = false;
  }

  /** A block is dropped whole, unless that would leave less than half of what may be written. */
  private fitting(text: string, room: number): string {
    if (!this.full && text.length <= room) return text;
    const kept = !this.full && this.written < this.limit / 2 && room > 0 ? cutAt(text, room) : '';
    this.dropped += weigh(text) - weigh(kept);
    return kept;
  }
}

/** A text as far as it fits, cut after a word. */
function cutAt(text: string, room: number): string {
  const space = text.lastIndexOf(' ', room);
  const at = space > room / 2 ? space : room;
  return text.slice(0, /[\ud800-\udbff]/.test(text[at - 1] ?? '') ? at - 1 : at);
}

function renderPieces(pieces: readonly Piece[]): string {
  const joined: { text: string; marks: Marks }[] = [];
  for (const { text, marks } of pieces) {
    const last = joined.at(-1);
    // A space or a line break takes the formatting around it, so that marks are not closed and opened for it.
    const blank = /^[ \n]*$/.test(text);
    if (last !== undefined && (blank || sameMarks(last.marks, marks))) last.text += text;
    else joined.push({ text, marks });
  }
  const parts = joined.map(({ text, marks }) => mark(text, marks));
  const lines = parts.join('').split('\n').map(trimSpaces);
  let from = 0;
  let to = lines.length;
  while (from < to && lines[from] === '') from++;
  while (to > from && lines[to - 1] === '') to--;
  return lines.slice(from, to).join('\n');
}

/** Spaces only, by hand: a regular expression takes quadratic time on a long run of them. */
function trimSpaces(line: string): string {
  let start = 0;
  let end = line.length;
  while (start < end && line.charCodeAt(start) === 0x20) start++;
  while (end > start && line.charCodeAt(end - 1) === 0x20) end--;
  return line.slice(start, end);
}

function sameMarks(a: Marks, b: Marks): boolean {
  return a.bold === b.bold && a.italic === b.italic && a.href === b.href && !a.struck === !b.struck;
}

function mark(text: string, { bold, italic, href, struck }: Marks): string {
  const plain = escapeMarks(text);
  if (!bold && !italic && !struck && href === null) return plain;
  // Marks touch the words, and do not run over a line break.
  return plain.replace(/[^\n]+/g, (line) => {
    const words = line.trim();
    if (words === '') return line;
    const before = line.slice(0, line.length - line.trimStart().length);
    const after = line.slice(line.trimEnd().length);
    const emphasis = `${struck ? '~~' : ''}${bold ? '**' : ''}${italic ? '*' : ''}`;
    const inner = emphasis + words + [...emphasis].reverse().join('');
    return before + (href === null ? inner : `[${inner}](${href})`) + after;
  });
}
