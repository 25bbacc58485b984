import type { Marks } from './markdown-writer.ts';
import type { Sight } from './sight.ts';
import type { Walk } from './walk.ts';

/** What no text of the page stands in. */
export const SKIPPED =
  /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|HEAD|LINK|META|OBJECT|EMBED|AUDIO|VIDEO|CANVAS|DATALIST|DESC|METADATA|DEFS|SYMBOL|CLIPPATH|MASK|PATTERN|MARKER)$/;

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
  /** Characters written; what comes after is dropped by whole blocks. */
  readonly limit?: number;
  /** The agent's own text in an editor: what lies over it for the moment (a menu of the editor) does not count. */
  readonly own?: boolean;
  /** Elements of which only a mark is written. */
  readonly marks?: ReadonlyMap<Element, string>;
  /** True for what the administration protects: never read. */
  readonly isProtected?: ((element: Element) => boolean) | undefined;
  /** Addresses of frames that the administration excludes: never read. */
  readonly barredFrames?: readonly string[] | undefined;
  readonly rules?: PageRules;
}

/** What reading a whole page adds. */
export interface PageRules {
  /** Characters of an element that is what the site repeats around its pages; 0 when it is to be read. */
  folded(element: Element, tag: string): number;
  /** True for an item of a list that is a message of its own. */
  standsAlone(item: Element): boolean;
  /** Reads an element in a way of its own; false leaves it to the walk. */
  read(walk: Walk, element: Element, tag: string, at: Place): Slices<boolean>;
}

/** Where a walk is. */
export interface Place {
  readonly sight: Sight;
  readonly marks: Marks;
  readonly depth: number;
}

/** Stops from time to time; told `true` when the page had its turn meanwhile. */
export type Slices<Result> = Generator<void, Result, boolean | undefined>;
