/** Where two long texts can be cut in step, so that a part of one is compared with that part of the other: pure. */
import type { Piece } from '../../../fidelity/diff.ts';
import { solid } from './ranks.ts';

/** A place in both texts, by rank. */
export interface Cut {
  readonly source: number;
  readonly proposal: number;
}

/** Characters that are not spaces in a part, about. */
const PART = 8_000;

/** Ends of lines that both texts have, about {@link PART} characters apart; none when there are none. */
export function cutsOf(pieces: readonly Piece[], refused: ReadonlySet<number>): readonly Cut[] {
  const cuts: Cut[] = [];
  let source = 0;
  let proposal = 0;
  let change = 0;
  let last = 0;
  for (const piece of pieces) {
    if (piece.kind === 'change') {
      source += solid(piece.removed);
      proposal += solid(refused.has(change++) ? piece.removed : piece.added);
      continue;
    }
    let from = 0;
    for (let end = piece.text.indexOf('\n'); end !== -1; end = piece.text.indexOf('\n', end + 1)) {
      const step = solid(piece.text.slice(from, end));
      from = end;
      source += step;
      proposal += step;
      if (source + proposal - last < 2 * PART) continue;
      last = source + proposal;
      cuts.push({ source, proposal });
    }
    const rest = solid(piece.text.slice(from));
    source += rest;
    proposal += rest;
  }
  return cuts;
}
