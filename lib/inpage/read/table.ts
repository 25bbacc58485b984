import type { Walk } from './walk.ts';
import type { Slices } from './walk-options.ts';

type Rows = readonly (readonly Element[])[];

/** A table's cells by row when it holds data; null for one that only lays a page out. */
export function tableRows(table: HTMLTableElement): Rows | null {
  if (
    table.matches('[role="presentation"], [role="none"]') ||
    table.querySelector('table, iframe') !== null
  ) {
    return null;
  }
  const rows = Array.from(table.rows, (row) => Array.from(row.cells));
  const widest = rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (widest < 2 || table.querySelector('td h1, td h2, td ul, td p + p, td textarea') !== null) return null;
  return rows;
}

/** Writes rows of a table or a grid as Markdown; the first one is its head when all its cells are. */
export function* readTable(walk: Walk, rows: Rows, depth: number): Slices<void> {
  const widest = rows.reduce((most, row) => Math.max(most, row.length), 0);
  let tight = false;
  for (const row of rows) {
    const cells: string[] = [];
    for (const cell of row) cells.push((yield* walk.inLine(cell, depth)).replaceAll('|', '\\|'));
    if (cells.every((cell) => cell === '')) continue;
    walk.writer.addLine(`| ${cells.join(' | ')} |`, tight);
    if (!tight && row.every(isHead)) walk.writer.addLine(`|${' --- |'.repeat(widest)}`, true);
    tight = true;
  }
}

function isHead(cell: Element): boolean {
  return cell.localName === 'th' || cell.getAttribute('role') === 'columnheader';
}
