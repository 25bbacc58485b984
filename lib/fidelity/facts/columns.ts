/** Units that the head of a column gives to the figures under it: `| Montant (€) |`. */
import type { Words } from './reading.ts';
import { readUnit, type Unit } from './units.ts';

const known = new WeakMap<Words, ReadonlyMap<number, Unit>>();

/** The unit of the column in which the token stands, when its cell begins with it and its head names one. */
export function columnUnit(words: Words, at: number): Unit | undefined {
  if (!words.is(at - 1, '|')) return undefined;
  const units = known.get(words) ?? readTables(words);
  known.set(words, units);
  return units.get(at);
}

/** The unit of each first token of a cell, in one pass over the text. */
function readTables(words: Words): ReadonlyMap<number, Unit> {
  const units = new Map<number, Unit>();
  let heads: Unit[] = [];
  let column = 0;
  let isHead = false;
  let isTable = false;
  for (let at = 0; at < words.tokens.length; at += 1) {
    if (at === 0 || !words.isNear(at)) {
      const isRow = words.is(at, '|');
      isHead = isRow && !isTable;
      isTable = isRow;
      column = -1;
      if (isHead) heads = [];
    }
    if (!isTable) continue;
    if (words.is(at, '|')) column += 1;
    else if (isHead) {
      const unit = /^(?:[|(,]|en|in)$/.test(words.text(at - 1)) ? readUnit(words, at) : null;
      if (unit) heads[column] = unit;
    } else if (words.is(at - 1, '|')) {
      const unit = heads[column];
      if (unit) units.set(at, unit);
    }
  }
  return units;
}
