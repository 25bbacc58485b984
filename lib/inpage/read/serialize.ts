/** What is on screen as Markdown, for selections and for whole pages. */
import { Account } from './account.ts';
import { NO_MARKS } from './markdown-writer.ts';
import { survey } from './survey.ts';
import { Walk } from './walk.ts';
import type { Slices, WalkOptions } from './walk-options.ts';

export interface Serialized {
  readonly text: string;
  readonly leftOut: Account;
}

/** The walk in slices: it stops from time to time so that a caller may let the page breathe. */
export function* serializeInSlices(roots: readonly Element[], options: WalkOptions): Slices<Serialized> {
  const leftOut = new Account();
  const walk = new Walk(options, leftOut);
  for (const root of roots) yield* survey(walk, root);
  for (const root of roots) {
    walk.writer.endBlock();
    yield* walk.enter(root, NO_MARKS, 0);
  }
  const text = walk.writer.toString();
  leftOut.add('too-long', walk.writer.dropped);
  return { text, leftOut };
}
