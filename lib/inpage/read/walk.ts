/** The walk itself: every node once, in reading order, with what is seen of it. */
import { safeHref } from '../../markdown/inline.ts';
import { isElement, isOurs, isText, renderedParent, tagOf } from './dom.ts';
import { controlText, isControl } from './form.ts';
import { stripInvisible } from './invisible.ts';
import { MarkdownWriter, type Marks, NO_MARKS } from './markdown-writer.ts';
import { CHUNK, chunkEnd, isShrunk, weigh } from './measure.ts';
import { renderedChildren } from './rendered.ts';
import { tableRows } from './table.ts';
import { createVisibility, type Sight, type Visibility } from './visibility.ts';
import type { Slices, Span, WalkOptions } from './walk-options.ts';

const SKIPPED =
  /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|HEAD|LINK|META|OBJECT|EMBED|AUDIO|VIDEO|CANVAS|DATALIST|DESC|METADATA)$/;
const DEEPEST = 1200;
/** Characters looked at in one reading, seen or not: a page of nothing but hidden text comes to an end. */
const MOST_LOOKED = 2_000_000;

export class Walk {
  readonly writer = new MarkdownWriter();
  hidden = 0;
  full = false;
  private readonly numbers: (number | null)[] = [];
  private readonly done = new Set<Element>();
  private readonly limit: number;
  private readonly links: boolean;
  private readonly marks: ReadonlyMap<Element, string> | undefined;
  private readonly own: boolean;
  private readonly span: Span | undefined;
  private readonly startPath = new Set<Node>();
  private started: boolean;
  private ended = false;
  private steps = 0;
  private looked = 0;

  private readonly context: Marks;

  constructor(
    { span, links, context = NO_MARKS, limit = Number.POSITIVE_INFINITY, own = false, marks }: WalkOptions,
    private readonly visibilities = new Map<Document, Visibility>(),
  ) {
    this.span = span;
    this.context = context;
    this.links = links;
    this.marks = marks;
    this.own = own;
    this.limit = limit;
    this.started = span === undefined;
    for (let at: Node | null = span?.startNode ?? null; at !== null; at = renderedParent(at))
      this.startPath.add(at);
  }

  /** Looks for what lies over texts without being in the pointer's way, before any of them is read. */
  *survey(root: Element): Slices<void> {
    if (this.own) return;
    for (const element of root.querySelectorAll('*')) {
      this.visibility(element).note(element);
      yield* this.breathe();
    }
  }

  private *breathe(): Slices<void> {
    if (++this.steps % 4 !== 0) return;
    const turned = yield;
    if (turned === true) for (const visibility of this.visibilities.values()) visibility.refresh();
  }

  /** Reads an element and what it contains. */
  *enter(element: Element, marks: Marks, depth: number): Slices<void> {
    yield* this.breathe();
    if (this.ended || this.full || this.done.has(element) || depth > DEEPEST) return;
    if (!this.started && !this.startPath.has(element)) return;
    const mark = this.marks?.get(element);
    if (mark !== undefined) return this.mark(element, mark);
    const tag = tagOf(element);
    if (SKIPPED.test(tag) || isOurs(element)) return;
    this.done.add(element);
    const sight = this.visibility(element).of(element);
    if (!sight.rendered) {
      this.hidden += weigh(element.textContent ?? '');
      return;
    }
    yield* this.dispatch(element, tag, sight, marks, depth);
    this.full = this.writer.length > this.limit;
  }

  private mark(element: Element, mark: string): void {
    const { span } = this;
    if (span && element.contains(span.startNode)) this.started = true;
    if (!this.started) return;
    if (span && element.contains(span.endNode)) this.ended = true;
    const inline = /^inline/.test(this.visibility(element).of(element).display);
    if (!inline) this.writer.endBlock();
    this.writer.addText(mark);
    if (!inline) this.writer.endBlock();
  }

  private *dispatch(element: Element, tag: string, sight: Sight, marks: Marks, depth: number): Slices<void> {
    const { writer } = this;
    if (tag === 'BR') {
      if (this.started) writer.addBreak();
    } else if (isControl(element)) {
      if (this.started) this.control(element, marks);
    } else if (tag === 'IFRAME' || tag === 'FRAME') {
      yield* this.frame(element as HTMLIFrameElement, depth);
    } else if (tag === 'UL' || tag === 'OL') {
      yield* this.list(element, tag, sight, marks, depth);
    } else if (tag === 'TABLE') {
      const rows = this.started && this.span === undefined ? tableRows(element as HTMLTableElement) : null;
      if (rows === null) yield* this.block(element, sight, marks, depth);
      else yield* this.table(rows, depth);
    } else if (/^H[1-6]$/.test(tag)) {
      writer.openHeading(Number(tag[1]));
      yield* this.children(element, sight, marks, depth);
      writer.closeHeading();
    } else if (/^inline|^contents|^ruby/.test(sight.display)) {
      const apart = /^inline-/.test(sight.display);
      if (apart) writer.addSpace();
      yield* this.children(element, sight, this.marked(element, tag, marks), depth);
      if (apart) writer.addSpace();
    } else if (sight.display === 'table-cell') {
      writer.addSpace();
      yield* this.children(element, sight, marks, depth);
      if (!this.ended) writer.addText(' | ');
    } else {
      yield* this.block(element, sight, this.marked(element, tag, marks), depth);
    }
  }

  private *block(element: Element, sight: Sight, marks: Marks, depth: number): Slices<void> {
    this.writer.endBlock();
    yield* this.children(element, sight, marks, depth);
    this.writer.endBlock();
  }

  private *children(element: Element, sight: Sight, marks: Marks, depth: number): Slices<void> {
    const { span } = this;
    let index = 0;
    for (const child of renderedChildren(element)) {
      if (span?.startNode === element && span.startOffset <= index) this.started = true;
      if (span?.endNode === element && span.endOffset <= index) this.ended = true;
      if (this.ended || this.full) return;
      if (isText(child)) yield* this.text(child, sight, marks);
      else if (isElement(child)) {
        const listed = child.localName === 'li' && /^[uo]l$/.test(element.localName);
        yield* listed ? this.item(child, marks, depth + 1) : this.enter(child, marks, depth + 1);
      }
      index++;
    }
    if (span?.startNode === element) this.started = true;
    if (span?.endNode === element) this.ended = true;
  }

  private *text(node: Text, sight: Sight, marks: Marks): Slices<void> {
    const { span, context } = this;
    if (span?.startNode === node) this.started = true;
    if (!this.started) return;
    const to = span?.endNode === node ? span.endOffset : node.data.length;
    if (span?.endNode === node) this.ended = true;
    const own: Marks = {
      bold: marks.bold && !context.bold,
      italic: marks.italic && !context.italic,
      href: marks.href === context.href ? null : marks.href,
    };
    let from = span?.startNode === node ? span.startOffset : 0;
    while (from < to && !this.full) {
      const end = to - from <= CHUNK ? to : chunkEnd(node.data, from);
      const seen = stripInvisible(this.visibility(node).visibleText(node, from, end));
      this.hidden += Math.max(0, weigh(node.data.slice(from, end)) - weigh(seen));
      this.writer.addText(seen, own, sight.preformatted);
      this.full = this.writer.length > this.limit;
      this.looked += end - from;
      if (this.looked > MOST_LOOKED && !this.own) this.full = true;
      from = end;
      if (from < to) yield* this.breathe();
    }
  }

  private control(element: Parameters<typeof controlText>[0], marks: Marks): void {
    const text = controlText(element);
    if (this.visibility(element).shows(element)) this.writer.addText(` ${stripInvisible(text)} `, marks);
    else this.hidden += weigh(text);
  }

  private *list(element: Element, tag: string, sight: Sight, marks: Marks, depth: number): Slices<void> {
    this.writer.openList();
    this.numbers.push(tag === 'OL' ? (element as HTMLOListElement).start : null);
    yield* this.children(element, sight, marks, depth);
    this.numbers.pop();
    this.writer.closeList();
  }

  /** Items before the beginning of a selection are counted too. */
  private *item(element: Element, marks: Marks, depth: number): Slices<void> {
    const number = this.numbers.pop() ?? null;
    this.numbers.push(number === null ? null : number + 1);
    this.writer.openItem(number === null ? '- ' : `${number}. `);
    yield* this.enter(element, marks, depth);
    this.writer.closeItem();
  }

  private *table(rows: readonly (readonly Element[])[], depth: number): Slices<void> {
    let tight = false;
    for (const row of rows) {
      const cells: string[] = [];
      for (const cell of row) {
        const limit = this.limit - this.writer.length;
        const inner = new Walk({ links: this.links, limit, own: this.own }, this.visibilities);
        yield* inner.children(cell, this.visibility(cell).of(cell), NO_MARKS, depth + 1);
        this.hidden += inner.hidden;
        cells.push(
          inner.writer
            .toString()
            .split('\n')
            .map((line) => line.trim())
            .join(' ')
            .replaceAll('|', '\\|'),
        );
      }
      if (cells.every((cell) => cell === '')) continue;
      this.writer.addLine(`| ${cells.join(' | ')} |`, tight);
      if (!tight && row.every((cell) => cell.localName === 'th')) {
        this.writer.addLine(`|${' --- |'.repeat(cells.length)}`, true);
      }
      tight = true;
    }
  }

  private *frame(element: HTMLIFrameElement, depth: number): Slices<void> {
    // Another origin's document is null here; it has its own frame to read it.
    const body = element.contentDocument?.body;
    if (this.span !== undefined || body === undefined || body === null) return;
    if (!this.visibility(element).shows(element) || isShrunk(element)) {
      this.hidden += weigh(body.textContent ?? '');
      return;
    }
    yield* this.survey(body);
    this.writer.endBlock();
    yield* this.enter(body, NO_MARKS, depth + 1);
    this.writer.endBlock();
  }

  private marked(element: Element, tag: string, marks: Marks): Marks {
    if (tag === 'STRONG' || tag === 'B') return { ...marks, bold: true };
    if (tag === 'EM' || tag === 'I') return { ...marks, italic: true };
    if (tag !== 'A' || !this.links) return marks;
    return { ...marks, href: safeHref((element as HTMLAnchorElement).href) };
  }

  private visibility(node: Node): Visibility {
    const document = node.ownerDocument as Document;
    let visibility = this.visibilities.get(document);
    if (visibility === undefined) {
      visibility = createVisibility(document, { covers: !this.own });
      this.visibilities.set(document, visibility);
    }
    return visibility;
  }
}
