/** Tables: cells by row and column as they are seen, under a head of one row. */
import { NO_MARKS } from './markdown-writer.ts';
import type { Walk } from './walk.ts';
import type { Slices } from './walk-options.ts';

/** A row, whose cells are asked for when it is read: a table may have very many. */
type Rows = readonly { readonly cells: ArrayLike<Element> }[];

/** Columns a cell may span, rows it may span, and characters of a text that is said again in each row it spans. */
const MOST_COLUMNS = 100;
const MOST_ROWS = 200;
const LONGEST_REPEATED = 100;
/** Rows of a head that are put into one. */
const MOST_HEAD_ROWS = 4;

/** A table's cells by row when it holds data; null for one that only lays a page out. */
export function tableRows(table: HTMLTableElement): Rows | null {
  if (
    table.matches('[role="presentation"], [role="none"]') ||
    table.querySelector('table, iframe, td h1, td h2') !== null
  ) {
    return null;
  }
  const rows = Array.from(table.rows);
  const widest = rows.slice(0, MOST_ROWS).reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const isText = table.querySelector('td ul, td p + p, td textarea') !== null;
  return widest < 2 || (isText && table.querySelector('th') === null) ? null : rows;
}

/**
 * Writes rows of a table or a grid as Markdown. What spans rows is said in each of them: a row must be understood by
 * itself. Rows of a head become one. Columns that are not shown are none.
 */
export function* readTable(
  walk: Walk,
  rows: Rows,
  depth: number,
  { caption }: { readonly caption?: Element | null } = {},
): Slices<void> {
  if (caption) yield* walk.enter(caption, NO_MARKS, depth + 1);
  /** What reaches down into a column, and for how many rows. */
  const above: ({ text: string; rows: number } | undefined)[] = [];
  const heads: string[][] = [];
  let tight = false;
  const write = (texts: readonly string[]): void => {
    walk.writer.addLine(`| ${texts.join(' | ')} |`, tight);
    tight = true;
  };
  const writeHead = (): void => {
    if (heads.length === 0) return;
    const widest = heads.reduce((most, row) => Math.max(most, row.length), 0);
    write(
      Array.from({ length: widest }, (_, column) =>
        [...new Set(heads.map((row) => row[column] ?? ''))].filter(Boolean).join(' '),
      ),
    );
    walk.writer.addLine(`|${' --- |'.repeat(widest)}`, true);
    heads.length = 0;
  };
  for (const [index, { cells }] of rows.entries()) {
    const row = Array.from(cells);
    if (walk.onlyCounts) {
      for (const cell of row) yield* walk.inLine(cell, depth);
      continue;
    }
    const isHead = isHeadRow(row);
    const texts: string[] = [];
    let isEmpty = true;
    const reachDown = (): void => {
      for (let from = above[texts.length]; from !== undefined && from.rows > 0; from = above[texts.length]) {
        from.rows--;
        texts.push(from.text);
      }
    };
    for (const cell of row) {
      reachDown();
      const text = (yield* walk.inLine(cell, depth)).replaceAll('|', '\\|');
      if (!walk.visibility(cell).of(cell).rendered) continue;
      isEmpty &&= text === '';
      const { columns, rows: down } = spanOf(cell);
      const again = text.length > LONGEST_REPEATED ? '' : text;
      for (let column = 0; column < columns && texts.length < MOST_COLUMNS; column++) {
        const said = column === 0 ? text : isHead ? again : '';
        above[texts.length] = { text: column === 0 || isHead ? again : '', rows: down - 1 };
        texts.push(said);
      }
    }
    reachDown();
    if (isEmpty) continue;
    if (isHead && !tight && heads.length < MOST_HEAD_ROWS && index < rows.length - 1) heads.push(texts);
    else {
      writeHead();
      write(texts);
    }
  }
  writeHead();
}

function spanOf(cell: Element): { readonly columns: number; readonly rows: number } {
  const { colSpan, rowSpan } = cell as Partial<HTMLTableCellElement>;
  const columns = colSpan ?? Number(cell.getAttribute('aria-colspan'));
  const rows = rowSpan ?? Number(cell.getAttribute('aria-rowspan'));
  return {
    columns: between(columns, MOST_COLUMNS),
    rows: rowSpan === 0 ? MOST_ROWS : between(rows, MOST_ROWS),
  };
}

function between(value: number, most: number): number {
  return Math.min(Math.max(1, Math.trunc(value) || 1), most);
}

/** A row of heads; the corner above a column of heads is often an empty cell. */
function isHeadRow(row: readonly Element[]): boolean {
  if (row[0]?.closest('thead')) return true;
  let heads = 0;
  for (const [at, cell] of row.entries()) {
    if (cell.localName === 'th' || cell.getAttribute('role') === 'columnheader') heads++;
    else if (at > 0 || cell.textContent?.trim() !== '') return false;
  }
  return heads > 0;
}
