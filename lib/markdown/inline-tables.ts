/**
 * Pipe tables beside the small Markdown subset of inline.ts: for what is shown and copied. Text goes on as text where
 * an editor may know no tables. Linear in the length of the text.
 */
import { type Block, parseMarkdown, type Run } from './inline.ts';
import { parseInline } from './inline-runs.ts';

export interface TableBlock {
  readonly type: 'table';
  /** The first row is the header; every row has as many cells as it. */
  readonly rows: readonly (readonly (readonly Run[])[])[];
}

/** Columns of a table at most; what a row has beyond is left out, as in any table of Markdown. */
const MOST_COLUMNS = 40;

/** Parses Markdown into blocks, tables among them. */
export function parseBlocks(text: string): readonly (Block | TableBlock)[] {
  if (!text.includes('|')) return parseMarkdown(text);
  const lines = text.split(/\r\n?|\n/);
  const blocks: (Block | TableBlock)[] = [];
  let from = 0;
  let at = 0;
  const close = (): void => {
    if (at > from) blocks.push(...parseMarkdown(lines.slice(from, at).join('\n')));
  };
  while (at < lines.length) {
    const header = lines[at] ?? '';
    if (!header.includes('|') || !isRule(lines[at + 1] ?? '')) {
      at += 1;
      continue;
    }
    close();
    const columns = Math.min(cellsOf(header).length, MOST_COLUMNS);
    const rows = [rowOf(header, columns)];
    at += 2;
    for (; (lines[at] ?? '').includes('|'); at += 1) rows.push(rowOf(lines[at] ?? '', columns));
    blocks.push({ type: 'table', rows });
    from = at;
  }
  close();
  return blocks;
}

/** The line under a header: `|---|:---|`. */
function isRule(line: string): boolean {
  return /^[|:\- \t]+$/.test(line) && line.includes('-') && line.includes('|');
}

function rowOf(line: string, columns: number): readonly (readonly Run[])[] {
  const cells = cellsOf(line);
  return Array.from({ length: columns }, (_, place) => parseInline(cells[place] ?? ''));
}

/** The cells of a row; `\|` is a bar inside a cell. */
function cellsOf(line: string): string[] {
  const cells: string[] = [];
  let cell = '';
  for (let at = 0; at < line.length; at += 1) {
    if (line[at] === '\\' && line[at + 1] === '|') {
      cell += '|';
      at += 1;
    } else if (line[at] === '|') {
      cells.push(cell.trim());
      cell = '';
    } else cell += line[at];
  }
  cells.push(cell.trim());
  // The bars at both ends separate nothing.
  if (cells[0] === '' && cells.length > 1) cells.shift();
  if (cells.at(-1) === '' && cells.length > 1) cells.pop();
  return cells;
}
