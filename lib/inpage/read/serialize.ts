/** What is on screen as Markdown, for selections and for whole pages. */
import { NO_MARKS } from './markdown-writer.ts';
import { Walk } from './walk.ts';
import type { Slices, WalkOptions } from './walk-options.ts';

export interface Serialized {
  readonly text: string;
  /** Characters, spaces apart, that stand there but that nobody sees. */
  readonly hidden: number;
  readonly truncated: boolean;
}

/** The walk in slices: it stops from time to time so that a caller may let the page breathe. */
export function* serializeInSlices(roots: readonly Element[], options: WalkOptions): Slices<Serialized> {
  const walk = new Walk(options);
  for (const root of roots) yield* walk.survey(root);
  for (const root of roots) {
    walk.writer.endBlock();
    yield* walk.enter(root, NO_MARKS, 0);
  }
  const text = walk.writer.toString();
  return { text, hidden: walk.hidden, truncated: walk.full };
}
