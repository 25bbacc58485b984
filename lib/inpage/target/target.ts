/** What a target is inside its frame: the summary others may know, and the way back to the text. */
import type { Island, Segment } from './islands.ts';
import type { TargetSummary } from './types.ts';

/** Two ends of a selection as the page's nodes, in document order. */
export interface Ends {
  readonly startNode: Node;
  readonly startOffset: number;
  readonly endNode: Node;
  readonly endOffset: number;
}

/** Text that can only be read: selected on a page, or the page itself. */
export interface StaticTarget {
  readonly kind: 'static';
  readonly summary: TargetSummary;
  readonly document: Document;
  readonly ends: Ends | null;
}

/** An input or a textarea: its whole value when the action began, and which part is the target. */
export interface FieldTarget {
  readonly kind: 'field';
  readonly summary: TargetSummary;
  readonly document: Document;
  readonly element: HTMLInputElement | HTMLTextAreaElement;
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** An editor: its whole text and markup when the action began, and which part is the target. */
export interface RichTarget {
  readonly kind: 'rich';
  readonly summary: TargetSummary;
  readonly document: Document;
  readonly root: HTMLElement;
  readonly ends: Ends;
  /** Text of the whole editor as text.ts reads it; `start` and `end` are offsets in it. */
  readonly whole: string;
  readonly start: number;
  readonly end: number;
  /** What is never rewritten in that part, and the stretches of text around it: both empty when there is nothing. */
  readonly islands: readonly Island[];
  readonly segments: readonly Segment[];
  /** The editor's markup, to tell whether an undo brought everything back. */
  readonly markup: string;
  /** Nothing is replaced: `ends` is the place of the caret itself, which may be an empty paragraph. */
  readonly caret?: true;
  /** The text has moved since the agent selected it. */
  readonly foundAgain?: true;
}

export type Target = StaticTarget | FieldTarget | RichTarget;
