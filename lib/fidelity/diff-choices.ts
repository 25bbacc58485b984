/** The text that stands when some changes of a proposal are taken and others are not. */
import type { Piece } from './diff.ts';

/** A stretch of one of the two texts, in UTF-16 offsets. */
export interface Slice {
  readonly from: 'source' | 'proposal';
  readonly start: number;
  readonly end: number;
}

/**
 * The stretches that make up the text, in order: of what is the same and of changes taken, the proposal's; of
 * changes refused (by their place among the changes, from 0), the source's.
 */
export function chosenSlices(pieces: readonly Piece[], refused: ReadonlySet<number>): readonly Slice[] {
  const slices: Slice[] = [];
  let source = 0;
  let proposal = 0;
  let change = 0;
  for (const piece of pieces) {
    const isSame = piece.kind === 'same';
    const was = isSame ? piece.was : piece.removed;
    const is = isSame ? piece.text : piece.added;
    const keepsSource = !isSame && refused.has(change++);
    const slice: Slice = keepsSource
      ? { from: 'source', start: source, end: source + was.length }
      : { from: 'proposal', start: proposal, end: proposal + is.length };
    if (slice.end > slice.start) slices.push(slice);
    source += was.length;
    proposal += is.length;
  }
  return slices;
}

/** The text of slices. */
export function textOf(slices: readonly Slice[], texts: { source: string; proposal: string }): string {
  return slices.map(({ from, start, end }) => texts[from].slice(start, end)).join('');
}

/** The text with the refused changes left out; all refused, it is the source, and none, the proposal. */
export function applyChoices(pieces: readonly Piece[], refused: ReadonlySet<number>): string {
  const source = pieces.map((piece) => (piece.kind === 'same' ? piece.was : piece.removed)).join('');
  const proposal = pieces.map((piece) => (piece.kind === 'same' ? piece.text : piece.added)).join('');
  const changes = pieces.filter(({ kind }) => kind === 'change').length;
  if (changes > 0 && refused.size >= changes) return source;
  return textOf(chosenSlices(pieces, refused), { source, proposal });
}
