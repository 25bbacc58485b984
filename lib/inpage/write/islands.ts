/** Writing around what stays: each stretch between two islands for itself, the last one first. */

import { readEditorText } from '../target/editor-text.ts';
import { cutAtMarks, islandMarkup, type Segment } from '../target/islands.ts';
import { endsAt, isPlainEditor } from '../target/rich.ts';
import type { RichTarget } from '../target/target.ts';
import type { UndoOutcome, WriteOutcome } from '../target/types.ts';
import { findElement } from './find.ts';
import { plainMarkup } from './markup.ts';
import { undoRich, writeRich } from './rich.ts';

/** What was written of a target, in the order of writing. */
const written = new WeakMap<RichTarget, readonly RichTarget[]>();

/** Replaces the text around the islands of a target; all of it or nothing. */
export async function writeAround(
  target: RichTarget,
  text: string,
  signal: AbortSignal,
): Promise<WriteOutcome> {
  const root = findElement(target);
  if (root === null) return { outcome: 'gone' };
  const pieces = cutAtMarks(
    text,
    target.islands.map(({ mark }) => mark),
  );
  const before = cutAtMarks(
    target.summary.islands?.text ?? '',
    target.islands.map(({ mark }) => mark),
  );
  if (pieces === null || before === null || isPlainEditor(root)) return { outcome: 'islands-moved' };
  if (readEditorText(root).text !== target.whole) return { outcome: 'changed' };
  const islands = plainMarkup(islandMarkup(root));
  const done: RichTarget[] = [];
  let strategy = '';
  for (const { start, end, was, is } of target.segments
    .flatMap((_, at) => jobs(target, at, before, pieces))
    .toReversed()) {
    if (is === was) continue;
    // Between two islands where nothing stood there is no place to write; and no text is deleted unseen.
    const part = start === end || is === '' ? null : partOf(target, { start, end }, root, was);
    const outcome: WriteOutcome = part
      ? await writeRich(part, is, 'replace', signal)
      : { outcome: 'islands-moved' };
    if (part && outcome.outcome === 'written') done.push(part);
    const intact = plainMarkup(islandMarkup(root)) === islands;
    if (outcome.outcome !== 'written' || !intact) {
      await undoAll(done);
      return outcome.outcome === 'written' ? { outcome: 'failed' } : outcome;
    }
    ({ strategy } = outcome);
  }
  written.set(target, done);
  return { outcome: 'written', strategy, nativeUndo: done.length < 2 };
}

/** True for a target that was written around its islands. */
export function isWrittenAround(target: RichTarget): boolean {
  return written.has(target);
}

/** Brings back what stood around the islands. */
export async function undoAround(target: RichTarget): Promise<UndoOutcome> {
  const done = written.get(target);
  const original = target.summary.text;
  if (done === undefined) return { outcome: 'not-possible', original };
  const restored = await undoAll(done);
  if (!restored) return { outcome: 'not-possible', original };
  written.delete(target);
  return { outcome: 'restored' };
}

/** The last one written is the first to go back. */
async function undoAll(done: readonly RichTarget[]): Promise<boolean> {
  for (const segment of done.toReversed()) {
    if ((await undoRich(segment)).outcome !== 'restored') return false;
  }
  return true;
}

/** A stretch to write: where it stands, and its Markdown before and after. */
interface Job extends Segment {
  readonly was: string;
  readonly is: string;
}

/**
 * The stretches of a segment. What shares a line with an island is written for itself: editors begin a new paragraph
 * for several blocks, and the words would leave the line of the picture they stand beside.
 */
function jobs(
  { segments, islands, whole }: RichTarget,
  at: number,
  before: readonly string[],
  pieces: readonly string[],
): readonly Job[] {
  const { start, end } = segments[at] ?? { start: 0, end: 0 };
  let rest: Job = { start, end, was: before[at] ?? '', is: pieces[at] ?? '' };
  const found: Job[] = [];
  const last: Job[] = [];
  const divided = (): boolean => rest.was.includes('\n\n') && rest.is.includes('\n\n');
  const lineEnd = whole.indexOf('\n', start);
  if (islands[at - 1]?.inline && divided() && lineEnd > start && lineEnd < end) {
    const [was, is] = [cut(rest.was, rest.was.indexOf('\n\n')), cut(rest.is, rest.is.indexOf('\n\n'))];
    found.push({ start, end: lineEnd, was: was[0], is: is[0] });
    rest = { start: lineEnd + 1, end, was: was[1], is: is[1] };
  }
  const lineStart = whole.lastIndexOf('\n', end - 1) + 1;
  if (islands[at]?.inline && divided() && lineStart > rest.start && lineStart < end) {
    const [was, is] = [
      cut(rest.was, rest.was.lastIndexOf('\n\n')),
      cut(rest.is, rest.is.lastIndexOf('\n\n')),
    ];
    last.push({ start: lineStart, end, was: was[1], is: is[1] });
    rest = { start: rest.start, end: lineStart - 1, was: was[0], is: is[0] };
  }
  return [...found, rest, ...last];
}

function cut(text: string, at: number): readonly [string, string] {
  return [text.slice(0, at).trim(), text.slice(at).trim()];
}

/** A stretch as a target of its own, in the text as it is now: what comes before it is as it was. */
function partOf(target: RichTarget, { start, end }: Segment, root: HTMLElement, text: string): RichTarget {
  const read = readEditorText(root);
  const { islands: _, ...summary } = target.summary;
  return {
    ...target,
    islands: [],
    segments: [],
    summary: { ...summary, text },
    root,
    ends: endsAt(root, read, start, end),
    whole: read.text,
    start,
    end,
  };
}
