/** A table's cells by row when it holds data; null for one that only lays a page out. */
export function tableRows(table: HTMLTableElement): readonly (readonly Element[])[] | null {
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
