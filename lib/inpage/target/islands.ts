/** Things inside an editor's text that are never rewritten: found, marked for the model, and what lies between them. */
import { markupOf } from '../read/dom.ts';
import type { EditorText } from './editor-text.ts';
import { touching } from './order.ts';
import { elementAt } from './selection.ts';
import type { Ends } from './target.ts';

/** A thing that stays where it is, and the mark that stands for it in what is sent. */
export interface Island {
  readonly element: Element;
  /** `⟦TABLE_1⟧`. */
  readonly mark: string;
  /** It stands in a line of text, and not between paragraphs. */
  readonly inline: boolean;
}

/** A stretch of an editor's text between two islands, without the blanks at its ends; offsets as in {@link EditorText}. */
export interface Segment {
  readonly start: number;
  readonly end: number;
}

const MARK = /⟦[A-Z]{1,20}_\d{1,6}⟧/g;
const markOf = (name: string, number: number): string => `⟦${name}_${number}⟧`;

const MEDIA = 'img, picture, video, audio, canvas, svg, math, iframe, object, embed';
const CONTROLS = 'input, select, textarea, button, meter, progress';
const LASTING = `table, figure, hr, ${MEDIA}, ${CONTROLS}`;
const FIXED = '[contenteditable="false"]';
/** What editors put among their nodes for their own display: carets of others, place holders, list marks, handles. */
const PASSING =
  '.ProseMirror-separator, .ProseMirror-widget, .ck-widget__type-around, [data-slate-placeholder], [data-mce-bogus], .ql-ui, .ql-cursor';

/** The outermost islands of an editor that a stretch holds or touches, in reading order. */
export function islandsIn(root: HTMLElement, ends: Ends): readonly Island[] {
  const isTouched = touching(root, ends);
  const found: Element[] = [];
  for (const element of root.querySelectorAll(`${LASTING}, ${FIXED}`)) {
    if (found.at(-1)?.contains(element) || element.closest(PASSING) !== null) continue;
    if (!element.matches(LASTING) && !holdsSomething(element)) continue;
    if (isTouched(element) && !holdsBoth(element, ends)) found.push(element);
  }
  const view = root.ownerDocument.defaultView;
  // The text may hold such signs itself: a mark must be the only one of its kind.
  const taken = new Set(root.textContent?.match(MARK));
  let number = 0;
  return found.map((element) => {
    const name = nameOf(element);
    do number += 1;
    while (taken.has(markOf(name, number)));
    const inline = /^inline/.test(view?.getComputedStyle(element).display ?? '');
    return { element, mark: markOf(name, number), inline };
  });
}

/** True when a selection runs from one cell of a table into another: written over, the table would break. */
export function crossesCells({ startNode, endNode }: Ends): boolean {
  const [from, to] = [startNode, endNode].map((node) => elementAt(node)?.closest('td, th') ?? null);
  return from !== to && from?.closest('table') === to?.closest('table');
}

/** The stretches of text before, between and after islands: one more than there are islands. */
export function segmentsBetween(
  read: EditorText,
  { start, end }: Segment,
  islands: readonly Island[],
): readonly Segment[] {
  const segments: Segment[] = [];
  let from = start;
  for (const { element } of islands) {
    segments.push(trimmed(read.text, from, read.offsetBeside(element, 'before')));
    from = Math.max(from, read.offsetBeside(element, 'after'));
  }
  segments.push(trimmed(read.text, from, end));
  return segments;
}

/** The markup of every island of an editor, to tell that none was touched. */
export function islandMarkup(root: HTMLElement): string {
  const outermost = [...root.querySelectorAll('table, img, figure, iframe, video, audio, hr')];
  return outermost.map((element) => `${element.localName} ${markupOf(element)}`).join('\n');
}

/**
 * A text cut at the marks; null when one is missing, doubled or out of order. Spaces around the pieces go. Linear in the
 * text, however many marks there are.
 */
export function cutAtMarks(text: string, marks: readonly string[]): readonly string[] | null {
  const own = new Set(marks);
  const found = [...text.matchAll(MARK)].filter(([mark]) => own.has(mark));
  if (found.length !== marks.length || found.some(([mark], place) => mark !== marks[place])) return null;
  const ends = [0, ...found.map(({ 0: mark, index }) => index + mark.length)];
  return ends.map((end, place) => text.slice(end, found[place]?.index).trim());
}

/** A text without its marks: what they stand for is not there where the text goes. */
export function withoutMarks(text: string, islands: readonly Island[]): string {
  const own = new Set(islands.map(({ mark }) => mark));
  const bare = text.replace(MARK, (mark) => (own.has(mark) ? '' : mark));
  return bare.replace(/\n{3,}/g, '\n\n').trim();
}

/** Stars and underscores of a mark are not formatting. */
export function withBareMarks(markdown: string): string {
  return markdown.replace(/⟦([A-Z]{1,20})\\_(\d{1,6})⟧/g, '⟦$1_$2⟧');
}

function holdsSomething(element: Element): boolean {
  return (element.textContent ?? '').trim() !== '' || element.querySelector(LASTING) !== null;
}

/** A cell is no island for a selection inside it. */
function holdsBoth(element: Element, { startNode, endNode }: Ends): boolean {
  return element.contains(startNode) && element.contains(endNode);
}

function nameOf(element: Element): string {
  if (element.matches('table') || element.querySelector('table') !== null) return 'TABLE';
  if (element.matches(`figure, ${MEDIA}`) || element.querySelector(MEDIA) !== null) return 'IMAGE';
  if (element.matches(CONTROLS) || element.querySelector(CONTROLS) !== null) return 'FIELD';
  return 'ELEMENT';
}

function trimmed(text: string, from: number, to: number): Segment {
  let [start, end] = [from, Math.max(from, to)];
  while (start < end && isBlank(text[start])) start += 1;
  while (end > start && isBlank(text[end - 1])) end -= 1;
  return { start, end };
}

function isBlank(character = ''): boolean {
  return /[\s\u200b\ufeff]/.test(character);
}
