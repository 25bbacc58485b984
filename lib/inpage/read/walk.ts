/** The walk itself: every node once, in reading order, with what is seen of it. */
import type { Account } from './account.ts';
import { Budget } from './budget.ts';
import { readByKind } from './by-kind.ts';
import { countIn } from './count.ts';
import { isElement, isOurs, isText, tagOf } from './dom.ts';
import { controlText } from './form.ts';
import { generatedText, shownIn } from './generated.ts';
import { stripInvisible } from './invisible.ts';
import { MarkdownWriter, type Marks, NO_MARKS } from './markdown-writer.ts';
import { within } from './marks.ts';
import { CHUNK, chunkEnd, onOneLine, weigh } from './measure.ts';
import { documentOf } from './native.ts';
import { Numbering } from './numbering.ts';
import { isInside } from './protection.ts';
import { renderedChildren } from './rendered.ts';
import type { Sight } from './sight.ts';
import { Stretch } from './stretch.ts';
import { createVisibility, type Visibility } from './visibility.ts';
import { type Place, SKIPPED, type Slices, type WalkOptions } from './walk-options.ts';

const DEEPEST = 1200;

export class Walk {
  readonly writer: MarkdownWriter;
  /** Elements that are read already, or elsewhere. */
  readonly done = new Set<Element>();
  readonly numbering = new Numbering();
  readonly stretch: Stretch;
  private readonly context: Marks;
  /** What is read for a line of its own. */
  line: Element | null = null;
  private steps = 0;

  constructor(
    readonly options: WalkOptions,
    readonly account: Account,
    private readonly visibilities = new Map<Document, Visibility>(),
    readonly budget = new Budget(),
  ) {
    const { span, limit, context = NO_MARKS } = options;
    this.writer = new MarkdownWriter(limit);
    this.stretch = new Stretch(span);
    this.context = context;
  }

  /** Stops from time to time; what is known of where things stand is forgotten when the page had its turn. */
  *breathe(): Slices<void> {
    if (++this.steps % 4 !== 0) return;
    const turned = yield;
    if (turned === true) for (const visibility of this.visibilities.values()) visibility.refresh();
  }

  /** Nothing more is read; a whole page goes on to be counted. */
  private get over(): boolean {
    return this.stretch.ended || this.isFull;
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
    if (this.stretch.isPast(element)) return;
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
    const at = { sight, marks, depth };
    if (rules && (yield* rules.read(this, element, tag, at))) return;
    yield* readByKind(this, element, tag, at);
  }

  private mark(element: Element, mark: string): void {
    this.stretch.skip(element);
    if (!this.stretch.started) return;
    this.writer.addMark(mark, /^inline/.test(this.visibility(element).of(element).display));
  }

  /** Reads what an element contains as paragraphs of its own. */
  *block(element: Element, at: Place): Slices<void> {
    this.writer.endBlock();
    yield* this.children(element, at);
    this.writer.endBlock();
  }

  /** Reads what an element contains, as it stands. */
  *children(element: Element, { sight, marks, depth }: Place): Slices<void> {
    let index = 0;
    const nodes = renderedChildren(element);
    this.generated(element, '::before', marks);
    for (const child of nodes) {
      this.stretch.reach(element, index);
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
    this.stretch.reach(element);
    this.generated(element, '::after', marks);
  }

  /** What a style writes there is seen, but nobody's to change. */
  private generated(element: Element, where: '::before' | '::after', marks: Marks): void {
    if (!this.stretch.started || this.over || this.options.own || this.isTooMuch) return;
    this.writer.addText(generatedText(element, where, this.visibility(element)), marks);
  }

  private *text(node: Text, sight: Sight, marks: Marks): Slices<void> {
    // Once: Firefox makes a new string of all of it each time.
    const { data } = node;
    let [from, to] = this.stretch.within(node, data.length);
    // In an editor it would be typed: no line is drawn by what is written there.
    const own = within(this.context, marks, sight.struck && !this.options.own);
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

  /** Writes what a field shows. */
  control(element: Parameters<typeof controlText>[0], marks: Marks): void {
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
