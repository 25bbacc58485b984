import { type Doc, toText } from '../../sandbox/editors/shared/document.ts';
import type { Model } from '../../sandbox/editors/shared/page.ts';

/** What was found after one write. */
export interface Grade {
  /** The right words in the right place: white space collapsed, formatting aside. */
  readonly words: boolean;
  /** The editor's model is what was expected, to the character. */
  readonly exact: boolean;
  /** What stands before and after the target kept its words and its formatting. */
  readonly neighbours: boolean;
}

/** Compares what an editor holds with what it should hold; `before` is what it held. */
export function grade(expected: Model, found: Model, before: Model): Grade {
  const [want, have, had] = [expected, found, before].map(cells) as [string[], string[], string[]];
  const exact = same(want, have);
  return {
    words: exact || collapsed(expected) === collapsed(found),
    exact,
    neighbours: exact || keepsNeighbours(want, have, had),
  };
}

/** True when two models are the same to the character. */
export function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((cell, index) => cell === b[index]);
}

/** Every character with its formatting, and every end of a block with its kind. */
export function cells(model: Model): string[] {
  if (typeof model === 'string') return [...model];
  return model.flatMap(({ kind, runs }) => [
    ...runs.flatMap(({ text, bold, href }) =>
      [...text].map((char) => char + (bold ? '|b' : '') + (href ? `|${href}` : '')),
    ),
    `¶${kind}`,
  ]);
}

const words = (model: Model): string => (typeof model === 'string' ? model : toText(model as Doc));
const collapsed = (model: Model): string => words(model).replace(/\s+/g, ' ').trim();

/** What the expected document shares with the one before, at its beginning and at its end, is still there. */
function keepsNeighbours(want: readonly string[], have: readonly string[], had: readonly string[]): boolean {
  const folded = (cell: string | undefined): string => (cell ?? '').replaceAll('\u00a0', ' ');
  const common = (
    limit: number,
    at: (list: readonly string[], index: number) => string | undefined,
  ): number => {
    let length = 0;
    while (length < limit && at(want, length) === at(had, length)) length++;
    return length;
  };
  const head = common(Math.min(want.length, had.length), (list, index) => list[index]);
  const tail = common(
    Math.min(want.length, had.length) - head,
    (list, index) => list[list.length - 1 - index],
  );
  for (let index = 0; index < head; index++) if (folded(want[index]) !== folded(have[index])) return false;
  for (let index = 1; index <= tail; index++)
    if (folded(want[want.length - index]) !== folded(have[have.length - index])) return false;
  return true;
}

/** In a few signs, how a model differs from what was expected. */
export function difference(expected: Model, found: Model): string {
  const [want, have] = [cells(expected), cells(found)];
  const at = want.findIndex((cell, index) => cell !== have[index]);
  if (at < 0 && want.length === have.length) return '';
  const show = (list: readonly string[]): string =>
    list
      .slice(Math.max(0, (at < 0 ? want.length : at) - 12), (at < 0 ? want.length : at) + 24)
      // A dot under what is bold, a line under what is a link.
      .map((cell) => cell.replace('|b', '\u0323').replace(/\|.*/, '\u0332'))
      .join('')
      .replaceAll('\u00a0', '⍽')
      .replaceAll('\u202f', '⎵')
      .replaceAll('\n', '↵');
  return `expected « ${show(want)} », found « ${show(have)} »`;
}
