/** Two texts compared, and the text that stands when some changes are refused: pure. */
import { compareWords, type Difference, type Piece } from '../../../fidelity/diff.ts';
import { chosenSlices, type Slice, textOf } from '../../../fidelity/diff-choices.ts';
import type { Sliced } from '../../../fidelity/shortest-edit.ts';
import { markdownOf } from './chosen-markdown.ts';
import { documentOf, type TextDocument } from './document.ts';

export interface Comparison {
  readonly source: TextDocument;
  readonly proposal: TextDocument;
  readonly pieces: readonly Piece[];
  /** Number of changes among the pieces. */
  readonly changes: number;
  /**
   * `words`: changes one by one. `whole`: so little stayed, or so much cannot be put together anew, that only before
   * and after can be read.
   */
  readonly view: 'words' | 'whole';
  /** What stands with these changes refused (by their place among the changes). */
  readonly chosen: (refused: ReadonlySet<number>) => Chosen;
}

export interface Chosen {
  /** What is written, copied and continued. */
  readonly text: string;
  /** Where the words of {@link shown} come from. */
  readonly slices: readonly Slice[];
  /** The words as they are shown, without formatting marks. */
  readonly shown: string;
}

/**
 * Share of kept words under which single changes are no longer readable, and words from which that matters. Looked
 * up on letters made plain: with a fifth kept, what is left of a sentence is its date.
 */
const READABLE = 0.25;
const SHORT = 12;

/** Compares a text and its proposal, with pauses. */
export function* compare(
  original: string,
  proposed: string,
  format: 'plain' | 'markdown',
): Sliced<Comparison> {
  const source = documentOf(original, format);
  yield;
  const proposal = documentOf(proposed, format);
  yield;
  const divisible = source.divisible && proposal.divisible;
  const difference: Difference = divisible
    ? yield* compareWords(source.text, proposal.text)
    : { pieces: [{ kind: 'change', removed: source.text, added: proposal.text }], kept: 0 };
  const { pieces, kept } = difference;
  const isLong = (source.text.match(/\S+/g)?.length ?? 0) >= SHORT;
  const changes = pieces.filter(({ kind }) => kind === 'change').length;
  const chosen = (refused: ReadonlySet<number>): Chosen => {
    const all = refused.size >= changes && changes > 0;
    const slices = chosenSlices(pieces, refused);
    const shown = textOf(slices, { source: source.text, proposal: proposal.text });
    if (refused.size === 0) return { text: proposed, slices, shown };
    if (all) return { text: original, slices, shown };
    return {
      text: format === 'plain' ? shown : markdownOf(slices, { source, proposal }),
      slices,
      shown,
    };
  };
  const view = divisible && !(isLong && kept < READABLE) ? 'words' : 'whole';
  return { source, proposal, pieces, changes, view, chosen };
}
