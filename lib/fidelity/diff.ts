/** What a rewriting changed, word by word. */
import Diff from 'diff/lib/diff/base.js';

/** A run of words kept, removed from the source, or added by the proposal. */
export interface Change {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/**
 * Longest edit looked for, in words removed plus words added. The search costs the square of it: about a tenth of
 * a second at this length. Two texts further apart have nothing to compare anyway.
 */
const LONGEST_EDIT = 2_000;

/**
 * A word with the spaces after it, so that a space alone is never what two texts have in common. `l’` and `qu’`
 * are words of their own (the word after them may be the same), `1 250,00` and `rendez-vous` are one.
 */
const WORD =
  /(?:\d+(?:[ \u00A0\u202F]\d{3})*(?:[.,]\d+)*(?!\p{L})|[\p{L}\p{N}\p{M}_]+(?:-[\p{L}\p{N}\p{M}_]+)*['’]?|[^\s\p{L}\p{N}]|^)\s*/gu;

/** Words are compared as numbers, which makes the search several times faster than comparing strings. */
class NumberDiff extends Diff<number, number[]> {
  override tokenize(words: number[]): number[] {
    return words;
  }

  override join(words: number[]): number[] {
    return words;
  }
}

const numberDiff = new NumberDiff();

/** Gives equal words equal numbers, from 1. Spaces are left out: one made unbreakable is not a changed word. */
function numbering(): (word: string) => number {
  const known = new Map<string, number>();
  return (word) => {
    const bare = word.trimEnd();
    const number = known.get(bare) ?? known.size + 1;
    known.set(bare, number);
    return number;
  };
}

/**
 * The changes that turn `source` into `proposal`, in reading order: a removal comes before what replaces it.
 * Joined without the removals they are the proposal to the character; without the additions, the source but for
 * its spaces. Beyond {@link LONGEST_EDIT} changed words the whole text counts as replaced.
 */
export function diffWords(source: string, proposal: string): readonly Change[] {
  const before = source.match(WORD) ?? [];
  const after = proposal.match(WORD) ?? [];
  const number = numbering();
  const runs = numberDiff.diff(before.map(number), after.map(number), { maxEditLength: LONGEST_EDIT });
  if (!runs) return [change('removed', source), change('added', proposal)].filter(isFull);

  const changes: Change[] = [];
  let removed = '';
  let added = '';
  let inSource = 0;
  let inProposal = 0;
  runs.forEach((run, place) => {
    const text = (
      run.removed
        ? before.slice(inSource, inSource + run.count)
        : after.slice(inProposal, inProposal + run.count)
    ).join('');
    if (!run.added) inSource += run.count;
    if (!run.removed) inProposal += run.count;
    if (run.removed) {
      removed += text;
    } else if (run.added) {
      added += text;
    } else if ((removed || added) && place < runs.length - 1 && !/[\p{L}\p{N}]/u.test(text)) {
      // A comma between two changes is no landmark for a reader: one change instead of two.
      removed += text;
      added += text;
    } else {
      const gap = commonGap(removed, added);
      changes.push(change('removed', cut(removed, gap)), change('added', cut(added, gap)));
      changes.push(change('same', gap + text));
      removed = '';
      added = '';
    }
  });
  changes.push(change('removed', removed), change('added', added));
  return changes.filter(isFull);
}

/** The space that ends both sides of a replacement: it belongs to neither. */
function commonGap(removed: string, added: string): string {
  if (!removed || !added) return '';
  const gap = /\s*$/.exec(added)?.[0] ?? '';
  return /\s$/.test(removed) ? gap : '';
}

function cut(text: string, gap: string): string {
  return gap ? text.trimEnd() : text;
}

function change(kind: Change['kind'], text: string): Change {
  return { kind, text };
}

function isFull({ text }: Change): boolean {
  return text !== '';
}
