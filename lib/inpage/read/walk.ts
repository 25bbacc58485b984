/** The walk itself: every node once, in reading order, with what is seen of it. */
import type { Account } from './account.ts';
import { Budget } from './budget.ts';
import { countIn } from './count.ts';
import { isElement, isOurs, isText, renderedParent, tagOf } from './dom.ts';
import { controlText, isControl } from './form.ts';
import { readFrame } from './frame.ts';
import { generatedText, shownIn } from './generated.ts';
import { stripInvisible } from './invisible.ts';
import { MarkdownWriter, type Marks, NO_MARKS } from './markdown-writer.ts';
import { markedBy, within } from './marks.ts';
import { CHUNK, chunkEnd, onOneLine, weigh } from './measure.ts';
import { documentOf } from './native.ts';
import { Numbering } from './numbering.ts';
import { isInside } from './protection.ts';
import { renderedChildren } from './rendered.ts';
import type { Sight } from './sight.ts';
import { readTable, tableRows } from './table.ts';
import { createVisibility, type Visibility } from './visibility.ts';
import { SKIPPED, type Slices, type Span, type WalkOptions } from './walk-options.ts';

const DEEPEST = 1200;

export class Walk {
  readonly writer: MarkdownWriter;
  /** Elements that are read already, or elsewhere. */
  readonly done = new Set<Element>();
  private readonly numbering = new Numbering();
  private readonly span: Span | undefined;
  private readonly context: Marks;
  private readonly startPath = new Set<Node>();
  private started: boolean;
  private ended = false;
  /** What is read for a line of its own. */
  private line: Element | null = null;
  private steps = 0;

  constructor(
    readonly options: WalkOptions,
    readonly account: Account,
    private readonly visibilities = new Map<Document, Visibility>(),
    readonly budget = new Budget(),
  ) {
    const { span, limit, context = NO_MARKS } = options;
    this.writer = new MarkdownWriter(limit);
    this.span = span;
    this.context = context;
    this.started = span === undefined;
    for (let at: Node | null = span?.startNode ?? null; at !== null; at = renderedParent(at))
      this.startPath.add(at);
  }

  /** Stops from time to time; what is known of where things stand is forgotten when the page had its turn. */
  *breathe(): Slices<void> {
    if (++this.steps % 4 !== 0) return;
    const turned = yield;
    if (turned === true) for (const visibility of this.visibilities.values()) visibility.refresh();
  }

  /** Nothing more is read; a whole page goes on to be counted. */
  private get over(): boolean {
    return this.ended || this.isFull;
  }

  private get isFull(): boolean {
    return this.writer.full && !this.options.rules;
  }

  /** What comes now is only counted, by what its style says: where each word stands is not looked at. */
  private get isTooMuch(): boolean {
    return this.writer.full || (!this.options.own && this.budget.isSpent);
  }

  /** Of a whole page what does not fit is counted only. */
  get onlyCounts(): boolean {
    return this.isTooMuch && this.options.rules !== undefined;
  }

  /** Reads an element and what it contains. */
  *enter(element: Element, marks: Marks, depth: number): Slices<void> {
    yield* this.breathe();
    if (this.over || this.done.has(element)) return;
    if (!this.started && !this.startPath.has(element)) return;
    const mark = this.options.marks?.get(element);
    if (mark !== undefined) return this.mark(element, mark);
    const tag = tagOf(element);
    if (SKIPPED.test(tag) || isOurs(element)) return;
    this.done.add(element);
    if (this.onlyCounts) return yield* countIn(this, element);
    const sight = this.visibility(element).of(element);
    if (!sight.rendered) return yield* countIn(this, element, 'hidden');
    if (this.options.isProtected?.(element)) return yield* countIn(this, element, 'protected');
    if (depth > DEEPEST) return yield* countIn(this, element);
    const { rules } = this.options;
    const folded = rules?.folded(element, tag) ?? 0;
    if (folded > 0) return this.account.add('folded', folded);
    if (rules && (yield* rules.read(this, element, tag, { sight, marks, depth }))) return;
    yield* this.dispatch(element, tag, sight, marks, depth);
  }

  private mark(element: Element, mark: string): void {
    const { span } = this;
    if (span && element.contains(span.startNode)) this.started = true;
    if (!this.started) return;
    if (span && element.contains(span.endNode)) this.ended = true;
    this.writer.addMark(mark, /^inline/.test(this.visibility(element).of(element).display));
  }

  private *dispatch(element: Element, tag: string, sight: Sight, marks: Marks, depth: number): Slices<void> {
    const { writer } = this;
    if (tag === 'BR') {
      if (this.started) writer.addBreak();
    } else if (isControl(element)) {
      if (this.started) this.control(element, marks);
    } else if (tag === 'IFRAME' || tag === 'FRAME') {
      if (this.span === undefined) yield* readFrame(this, element as HTMLIFrameElement, depth);
    } else if (tag === 'UL' || tag === 'OL') {
      writer.openList();
      this.numbering.begin(element);
      yield* this.children(element, sight, marks, depth);
      this.numbering.end();
      writer.closeList();
    } else if (tag === 'TABLE') {
      const rows = this.started && !this.span ? tableRows(element as HTMLTableElement) : null;
      if (rows) yield* readTable(this, rows, depth, element as HTMLTableElement);
      else yield* this.block(element, sight, marks, depth);
    } else if (/^H[1-6]$/.test(tag)) {
      writer.openHeading(Number(tag[1]));
      yield* this.children(element, sight, marks, depth);
      writer.closeHeading();
    } else if (/^inline|^contents|^ruby/.test(sight.display)) {
      const apart = /^inline-/.test(sight.display) ? ' ' : '';
      writer.addText(apart);
      yield* this.children(element, sight, markedBy(element, tag, marks, this.options.links), depth);
      writer.addText(apart);
    } else if (sight.display === 'table-cell' && element !== this.line) {
      writer.addSpace();
      yield* this.children(element, sight, marks, depth);
      if (!this.ended) writer.addText(' | ');
    } else {
      yield* this.block(element, sight, markedBy(element, tag, marks, this.options.links), depth);
    }
  }

  /** Reads what an element contains as paragraphs of its own. */
  *block(element: Element, sight: Sight, marks: Marks, depth: number): Slices<void> {
    this.writer.endBlock();
    yield* this.children(element, sight, marks, depth);
    this.writer.endBlock();
  }

  private *children(element: Element, sight: Sight, marks: Marks, depth: number): Slices<void> {
    const { span } = this;
    let index = 0;
    const nodes = renderedChildren(element);
    this.generated(element, '::before', marks);
    for (const child of nodes) {
      if (span?.startNode === element && span.startOffset <= index) this.started = true;
      if (span?.endNode === element && span.endOffset <= index) this.ended = true;
      if (this.over) return;
      if (isText(child)) yield* this.text(child, sight, marks);
      else if (isElement(child)) {
        const listed = tagOf(child) === 'LI' && /^[UO]L$/.test(tagOf(element));
        const item = listed && !this.onlyCounts && !this.options.rules?.standsAlone(child);
        yield* item ? this.item(child, marks, depth + 1) : this.enter(child, marks, depth + 1);
      }
      if (this.onlyCounts) return yield* countIn(this, element, undefined, nodes);
      index++;
    }
    if (span?.startNode === element) this.started = true;
    if (span?.endNode === element) this.ended = true;
    this.generated(element, '::after', marks);
  }

  /** What a style writes there is seen, but nobody's to change. */
  private generated(element: Element, where: '::before' | '::after', marks: Marks): void {
    if (!this.started || this.over || this.options.own || this.isTooMuch) return;
    this.writer.addText(generatedText(element, where, this.visibility(element)), marks);
  }

  private *text(node: Text, sight: Sight, marks: Marks): Slices<void> {
    const { span, context } = this;
    if (span?.startNode === node) this.started = true;
    if (!this.started) return;
    // Once: Firefox makes a new string of all of it each time.
    const { data } = node;
    const to = span?.endNode === node ? span.endOffset : data.length;
    if (span?.endNode === node) this.ended = true;
    // In an editor it would be typed: no line is drawn by what is written there.
    const own = within(context, marks, sight.struck && !this.options.own);
    let from = span?.startNode === node ? span.startOffset : 0;
    while (from < to && !this.isFull) {
      const end = to - from <= CHUNK ? to : chunkEnd(data, from);
      const stands = data.slice(from, end);
      this.budget.spend(end - from);
      if (this.isTooMuch) this.account.add(sight.visible ? 'too-long' : 'hidden', stands);
      else {
        const seen = stripInvisible(this.visibility(node).visibleText(node, from, end));
        this.account.add('hidden', weigh(stands) - weigh(seen));
        this.writer.addText(seen, own, sight.preformatted);
      }
      from = end;
      if (from < to) yield* this.breathe();
    }
  }

  private control(element: Parameters<typeof controlText>[0], marks: Marks): void {
    if (this.shows(element)) this.writer.addText(` ${shownIn(element, this.visibility(element))} `, marks);
    else this.account.add('hidden', controlText(element));
  }

  /** Items before the beginning of a selection are counted too. */
  private *item(element: Element, marks: Marks, depth: number): Slices<void> {
    this.writer.openItem(this.numbering.next(element));
    yield* this.enter(element, marks, depth);
    this.writer.closeItem();
  }

  /** What is seen of an element on one line; `but` stays unread. */
  *inLine(element: Element, depth: number, but?: Element): Slices<string> {
    // Here, for a walk in each cell of a table is over before it stops once.
    yield* this.breathe();
    const isBarred = this.bars(element);
    if (isBarred || this.onlyCounts) {
      yield* countIn(this, element, isBarred ? 'protected' : undefined);
      return '';
    }
    const options = { ...this.options, limit: Number.POSITIVE_INFINITY };
    const inner = new Walk(options, this.account, this.visibilities, this.budget);
    inner.line = element;
    if (but) inner.done.add(but);
    yield* inner.enter(element, NO_MARKS, depth + 1);
    return onOneLine(inner.writer.toString());
  }

  /** True for what lies in something protected: rules go straight to an element, past those it lies in. */
  bars(element: Element): boolean {
    const { isProtected } = this.options;
    return isProtected !== undefined && isInside(element, isProtected);
  }

  /** True when an element that holds no text (a field, a frame) is seen. */
  shows(element: Element): boolean {
    return this.visibility(element).shows(element);
  }

  visibility(node: Node): Visibility {
    const document = documentOf(node);
    const { visibilities, options } = this;
    const visibility = visibilities.get(document) ?? createVisibility(document, { covers: !options.own });
    visibilities.set(document, visibility);
    return visibility;
  }
}
