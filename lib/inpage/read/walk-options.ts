import type { Marks } from './markdown-writer.ts';

/** Two points of a document, in reading order. */
export interface Span {
  readonly startNode: Node;
  readonly startOffset: number;
  readonly endNode: Node;
  readonly endOffset: number;
}

export interface WalkOptions {
  /** Only what lies between two points. */
  readonly span?: Span;
  /** Formatting that surrounds the whole and is therefore not written. */
  readonly context?: Marks;
  /** Write where links lead; a page's text goes without. */
  readonly links: boolean;
  readonly limit?: number;
  /** The agent's own text in an editor: what lies over it for the moment (a menu of the editor) does not count. */
  readonly own?: boolean;
  /** Elements of which only a mark is written. */
  readonly marks?: ReadonlyMap<Element, string>;
}

/** Stops from time to time; told `true` when the page had its turn meanwhile. */
export type Slices<Result> = Generator<void, Result, boolean | undefined>;
