import { renderedParent } from './dom.ts';
import type { Span } from './walk-options.ts';

/** The part of a document that a walk reads: what lies between two points, or all of it. */
export class Stretch {
  started: boolean;
  ended = false;
  /** What the first point lies in. */
  private readonly path = new Set<Node>();

  constructor(readonly span: Span | undefined) {
    this.started = !span;
    for (let at: Node | null = span?.startNode ?? null; at; at = renderedParent(at)) this.path.add(at);
  }

  /** True for an element that lies wholly before it. */
  isPast(element: Element): boolean {
    return !this.started && !this.path.has(element);
  }

  /** Goes past an element as a whole. */
  skip(element: Element): void {
    const { span } = this;
    if (!span) return;
    if (element.contains(span.startNode)) this.started = true;
    if (this.started && element.contains(span.endNode)) this.ended = true;
  }

  /** Comes to the place before the node `index` of an element; behind the last, for any number. */
  reach(element: Element, index = Number.POSITIVE_INFINITY): void {
    const { span } = this;
    if (span?.startNode === element && span.startOffset <= index) this.started = true;
    if (span?.endNode === element && span.endOffset <= index) this.ended = true;
  }

  /** The offsets in a text between which it is read. */
  within(node: Text, length: number): readonly [from: number, to: number] {
    const { span } = this;
    const isFirst = span?.startNode === node;
    const isLast = span?.endNode === node;
    if (isFirst) this.started = true;
    if (!this.started) return [0, 0];
    if (isLast) this.ended = true;
    return [isFirst ? span.startOffset : 0, isLast ? span.endOffset : length];
  }
}
