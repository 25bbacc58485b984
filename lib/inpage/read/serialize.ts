/** What is on screen as Markdown, for selections and for whole pages. */
import { NO_MARKS } from './markdown-writer.ts';
import { Walk, type WalkOptions } from './walk.ts';

export interface Serialized {
  readonly text: string;
  /** Characters, spaces apart, that stand there but that nobody sees. */
  readonly hidden: number;
  readonly truncated: boolean;
}

/** The walk in slices: it stops from time to time so that a caller may let the page breathe. */
export function* serializeInSlices(
  roots: readonly Element[],
  options: WalkOptions,
): Generator<void, Serialized> {
  const walk = new Walk(options);
  for (const root of roots) {
    walk.writer.endBlock();
    yield* walk.enter(root, NO_MARKS, 0);
  }
  const text = walk.writer.toString();
  return { text, hidden: walk.hidden, truncated: walk.full };
}

/** The same at once, for selections. */
export function serialize(root: Element, options: WalkOptions): Serialized {
  const slices = serializeInSlices([root], options);
  for (;;) {
    const { done, value } = slices.next();
    if (done) return value;
  }
}
