/** Writes blocks and formatted text down as Markdown with as little escaping as possible. Pure. */

export interface Marks {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly href: string | null;
}

export const NO_MARKS: Marks = { bold: false, italic: false, href: null };

const DEEPEST_INDENT = 60;

interface Piece {
  readonly text: string;
  readonly marks: Marks;
}

interface Item {
  readonly marker: string;
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
  private headingLevel = 0;
  private endsInSpace = true;
  private pending = 0;
  private written = 0;

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

  addBreak(): void {
    this.pieces.push({ text: '\n', marks: NO_MARKS });
    this.endsInSpace = true;
  }

  /** Writes a line as it is, without escaping: a row of a table. */
  addLine(line: string, tight: boolean): void {
    this.endBlock();
    this.put([line], tight);
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
    this.items.push({ marker, written: false });
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
      const blank = ' '.repeat(item.marker.length);
      first += item.written ? blank : item.marker;
      rest += blank;
      item.written = true;
    }
    const text = lines.map((line, index) => (index === 0 ? first : rest) + line).join('\n');
    const separator = this.chunks.length === 0 ? '' : tight ? '\n' : '\n\n';
    this.chunks.push(separator + text);
    this.written += separator.length + text.length;
    this.lastList = this.list;
  }
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
  return a.bold === b.bold && a.italic === b.italic && a.href === b.href;
}

function mark(text: string, { bold, italic, href }: Marks): string {
  const plain = escapeMarks(text);
  if (!bold && !italic && href === null) return plain;
  // Marks touch the words, and do not run over a line break.
  return plain.replace(/[^\n]+/g, (line) => {
    const words = line.trim();
    if (words === '') return line;
    const before = line.slice(0, line.length - line.trimStart().length);
    const after = line.slice(line.trimEnd().length);
    const emphasis = `${bold ? '**' : ''}${italic ? '*' : ''}`;
    const inner = emphasis + words + [...emphasis].reverse().join('');
    return before + (href === null ? inner : `[${inner}](${href})`) + after;
  });
}

/** Escapes only what would otherwise be read as a mark: a pair of stars or underscores, a link. */
function escapeMarks(text: string): string {
  let escaped = text;
  if (/\*[^\s*]/.test(text) && /[^\s*]\*/.test(text)) escaped = escaped.replace(/\*/g, '\\*');
  const opening = text.search(/(?<![\p{L}\p{N}_])_+[^\s_]/u);
  if (opening !== -1 && /[^\s_]_+(?![\p{L}\p{N}_])/u.test(text.slice(opening)))
    escaped = escaped.replace(/_/g, '\\_');
  return escapeLinks(escaped);
}

/** Brackets are text unless an address follows the closing one; one look at each part between closing brackets. */
function escapeLinks(text: string): string {
  const parts = text.split(']');
  return parts
    .map((part, index) =>
      /^\((?:https?:|mailto:)/i.test(parts[index + 1] ?? '') ? part.replaceAll('[', '\\[') : part,
    )
    .join(']');
}

/** A line that merely looks like a heading or a list item keeps its first characters. */
function escapeLineStarts(text: string): string {
  return text.replace(
    /^([-+#](?=[-+# ]))|^(\d{1,3})([.)] )/gm,
    (whole, sign?: string, number?: string, end?: string) => {
      if (sign !== undefined) return `\\${sign}`;
      return number === undefined ? whole : `${number}\\${end}`;
    },
  );
}
