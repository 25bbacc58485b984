/** What a rewriting changed, word by word. */
import { inOneGo, keptItems, type Sliced } from './shortest-edit.ts';

/**
 * A piece of two texts. `same`: words both have, as the source (`was`) and as the proposal (`text`) space them.
 * `change`: what the proposal puts in place of something; either side may be empty.
 */
export type Piece =
  | { readonly kind: 'same'; readonly was: string; readonly text: string }
  | { readonly kind: 'change'; readonly removed: string; readonly added: string };

export interface Difference {
  /** In reading order; a change always stands between pieces that are the same, or at an end. */
  readonly pieces: readonly Piece[];
  /** Share of the words of both texts that stayed where they were, from 0 to 1. */
  readonly kept: number;
}

/**
 * Longest edit looked for, in words removed plus words added. Two texts further apart have little to compare.
 */
const LONGEST_EDIT = 2_000;

/**
 * A word with the spaces after it, so that a space alone is never what two texts have in common. `l’` and `qu’`
 * are words of their own (the word after them may be the same), `1 250,00`, `12/03/2026`, `rendez-vous` and the mark
 * of something that stays in place (`⟦TABLE_1⟧`) are one.
 */
const WORD =
  /(?:⟦[A-Z_]{1,20}\d{1,6}⟧|\d+(?:[ \u00A0\u202F]\d{3})*(?:[.,/:]\d+)*(?!\p{L})|[\p{L}\p{N}\p{M}_]+(?:-[\p{L}\p{N}\p{M}_]+)*['’]?|[^\s\p{L}\p{N}]|^)\s*/gu;

/** A line with what ends it, blank lines after it too. */
const LINE = /[^\n]+\n*|\n+/g;

const LETTER = /[\p{L}\p{N}]/u;

/**
 * The changes that turn `source` into `proposal`. What is the same and what was removed, joined, are the source to
 * the character; what is the same and what was added, the proposal. A no-break space is a space like another. Beyond
 * {@link LONGEST_EDIT} changed words the whole text counts as replaced.
 */
export function diffWords(source: string, proposal: string): Difference {
  return inOneGo(compareWords(source, proposal));
}

/** The same, with pauses. */
export function* compareWords(source: string, proposal: string): Sliced<Difference> {
  if (source === proposal) {
    return { pieces: source === '' ? [] : [{ kind: 'same', was: source, text: source }], kept: 1 };
  }
  const before = source.match(WORD) ?? [];
  const after = proposal.match(WORD) ?? [];
  const number = numbering();
  const kept = yield* keptItems(before.map(number), after.map(number), LONGEST_EDIT);
  if (!kept) return { pieces: [{ kind: 'change', removed: source, added: proposal }], kept: 0 };
  const stretches = withoutIslands(stretchesOf(kept.before, kept.after), before, after);
  const same = stretches.filter((stretch) => stretch.same);
  const words = (list: readonly string[]): number => list.filter((word) => LETTER.test(word)).length;
  const stayed = same.reduce((sum, { now, nowEnd }) => sum + words(after.slice(now, nowEnd)), 0);
  const all = words(before) + words(after);
  return { pieces: piecesOf(stretches, before, after), kept: all === 0 ? 1 : (2 * stayed) / all };
}

/** Gives equal words equal numbers; the spaces after a word are no part of it. */
function numbering(): (word: string) => number {
  const known = new Map<string, number>();
  return (word) => {
    const bare = word.trimEnd();
    const number = known.get(bare) ?? known.size;
    known.set(bare, number);
    return number;
  };
}

/** Words `old` to `oldEnd` of the source stand where `now` to `nowEnd` of the proposal do. */
interface Stretch {
  readonly same: boolean;
  readonly old: number;
  readonly oldEnd: number;
  readonly now: number;
  readonly nowEnd: number;
}

/** What stayed and what did not, in turns. */
function stretchesOf(before: readonly boolean[], after: readonly boolean[]): Stretch[] {
  const stretches: Stretch[] = [];
  let old = 0;
  let now = 0;
  while (old < before.length || now < after.length) {
    const from = { old, now };
    while (before[old] === false) old += 1;
    while (after[now] === false) now += 1;
    const same = old === from.old && now === from.now;
    while (same && before[old] === true && after[now] === true) {
      old += 1;
      now += 1;
    }
    stretches.push({ same, ...from, oldEnd: old, nowEnd: now });
  }
  return stretches;
}

/** Words in an island at most, between two changes that are each larger than it. */
const LARGEST_ISLAND = 3;

/**
 * Takes what two changes have between them into one change where it is no landmark for a reader: a comma, or a few
 * words in the middle of much that is new. A figure is always a landmark, and so is the end of a sentence.
 */
function withoutIslands(
  stretches: readonly Stretch[],
  before: readonly string[],
  after: readonly string[],
): Stretch[] {
  const done: Stretch[] = [];
  const wordsIn = (list: readonly string[], from: number, to: number): number => {
    let count = 0;
    for (let at = from; at < to; at += 1) if (LETTER.test(list[at] ?? '')) count += 1;
    return count;
  };
  const size = ({ old, oldEnd, now, nowEnd }: Stretch): number =>
    Math.max(wordsIn(before, old, oldEnd), wordsIn(after, now, nowEnd));
  for (const stretch of stretches) {
    const left = done.at(-2);
    const island = done.at(-1);
    const joins = !stretch.same && left && !left.same && island;
    if (joins && island.nowEnd - island.now <= 2 * LARGEST_ISLAND) {
      const text = after.slice(Math.max(0, island.now - 1), island.nowEnd).join('');
      const words = size(island);
      const least = Math.min(size(left), size(stretch));
      // With the word before: what begins a line is one.
      const isLandmark = /[\n⟦]|\d|[.!?…]\s/.test(text) || words > LARGEST_ISLAND || least <= 2 * words;
      if (!isLandmark) {
        done.splice(-2, 2, { ...stretch, old: left.old, now: left.now });
        continue;
      }
    }
    done.push(stretch);
  }
  return done;
}

/** The pieces of the stretches; a space belongs to the change when the two texts break differently there. */
function piecesOf(
  stretches: readonly Stretch[],
  before: readonly string[],
  after: readonly string[],
): readonly Piece[] {
  const pieces = new Pieces();
  for (const [place, { same, old, oldEnd, now, nowEnd }] of stretches.entries()) {
    if (!same) {
      const removed = before.slice(old, oldEnd).join('');
      const added = after.slice(now, nowEnd).join('');
      for (const line of lineByLine(removed, added)) pieces.replace(line.removed, line.added);
      continue;
    }
    for (let step = 0; step < oldEnd - old; step += 1) {
      const was = before[old + step] ?? '';
      const is = after[now + step] ?? '';
      const spaces = { was: spaceAfter(was), is: spaceAfter(is) };
      pieces.keep(was.slice(0, was.length - spaces.was.length), is.slice(0, is.length - spaces.is.length));
      const isLast = step === oldEnd - old - 1 && place === stretches.length - 1;
      if (isLast || breaks(spaces.was) === breaks(spaces.is)) {
        pieces.keep(spaces.was, spaces.is);
      } else pieces.change(spaces.was, spaces.is);
    }
  }
  return pieces.list;
}

function spaceAfter(word: string): string {
  return word.slice(word.trimEnd().length);
}

/** What a space separates with: nothing, a space, a line end, a blank line. */
function breaks(space: string): number {
  const lines = space.split('\n').length - 1;
  return lines > 0 ? Math.min(lines, 2) + 1 : Number(space !== '');
}

/** A change over several lines, each of which became one, is as many changes. */
function lineByLine(removed: string, added: string): { removed: string; added: string }[] {
  const was = removed.match(LINE) ?? [];
  const is = added.match(LINE) ?? [];
  if (was.length !== is.length || was.length < 2) return [{ removed, added }];
  const lines = was.map((line, place) => ({ removed: line, added: is[place] ?? '' }));
  const match = lines.every((line) => breaks(spaceAfter(line.removed)) === breaks(spaceAfter(line.added)));
  return match ? lines : [{ removed, added }];
}

/** Joins pieces of a kind that follow each other. */
class Pieces {
  readonly list: Piece[] = [];

  /** A change; the space that ends both sides belongs to neither. */
  replace(removed: string, added: string): void {
    const spaces = { was: spaceAfter(removed), is: spaceAfter(added) };
    const shared = spaces.was !== '' && breaks(spaces.was) === breaks(spaces.is);
    if (!shared || removed === spaces.was || added === spaces.is) {
      this.change(removed, added);
      return;
    }
    this.change(removed.slice(0, -spaces.was.length), added.slice(0, -spaces.is.length));
    this.keep(spaces.was, spaces.is);
  }

  keep(was: string, text: string): void {
    if (was === '' && text === '') return;
    const last = this.list.at(-1);
    if (last?.kind === 'same') {
      this.list[this.list.length - 1] = { kind: 'same', was: last.was + was, text: last.text + text };
    } else this.list.push({ kind: 'same', was, text });
  }

  change(removed: string, added: string): void {
    if (removed === '' && added === '') return;
    const last = this.list.at(-1);
    if (last?.kind === 'change') {
      const joined = { removed: last.removed + removed, added: last.added + added };
      this.list[this.list.length - 1] = { kind: 'change', ...joined };
    } else this.list.push({ kind: 'change', removed, added });
  }
}
