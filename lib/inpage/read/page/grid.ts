import { readTable } from '../table.ts';
import type { Walk } from '../walk.ts';
import type { Place, Slices } from '../walk-options.ts';

const CELLS = '[role="cell"], [role="gridcell"], [role="columnheader"], [role="rowheader"]';

/** A table made of roles instead of table elements; false when it is none. */
export function* readGrid(walk: Walk, grid: Element, { depth }: Place): Slices<boolean> {
  if (
    grid.localName === 'table' ||
    grid.querySelector('table, iframe, [role="grid"], [role="table"]') !== null
  )
    return false;
  const rows = new Map<Element, { readonly cells: Element[] }>();
  let looked = 0;
  for (const cell of grid.querySelectorAll(CELLS)) {
    if (++looked % 16 === 0) yield* walk.breathe();
    const row = cell.closest('[role="row"]');
    if (!row || !grid.contains(row) || cell.parentElement?.closest(CELLS)) continue;
    const { cells } = rows.get(row) ?? { cells: [] };
    cells.push(cell);
    rows.set(row, { cells });
  }
  if (rows.size < 2 || ![...rows.values()].some(({ cells }) => cells.length > 1)) return false;
  yield* readTable(walk, [...rows.values()], depth);
  return true;
}
