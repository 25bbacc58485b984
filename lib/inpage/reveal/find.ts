/** Where a quote stands in what is seen of a page. */
import { isElement, isOurs, isText } from '../read/dom.ts';
import { controlText, isControl } from '../read/form.ts';
import { renderedChildren } from '../read/rendered.ts';
import { createVisibility, type Visibility } from '../read/visibility.ts';
import type { Slices } from '../read/walk-options.ts';
import { commonEnd, formsOf, offsetIn, solid } from './solid.ts';

/** A text of the page, or the value of a field. */
interface Piece {
  readonly node: Text | Element;
  readonly text: string;
  /** Solid characters of the page before it. */
  readonly start: number;
}

/** A place between two nodes of one document. */
export interface Found {
  readonly range: Range;
  /** What to scroll to: the element of its beginning. */
  readonly element: Element;
}

const SKIPPED = /^(?:script|style|noscript|template|head|object|embed|audio|video|canvas)$/;
/** Elements inside each other, and places of a quote, looked at. */
const DEEPEST = 5_000;
const MOST_PLACES = 200;

/** The place of a quote; `before`, the text right before it, tells it from others alike. Null when it is not there. */
export function* findQuote(document: Document, quote: string, before = ''): Slices<Found | null> {
  const judge = judges();
  const { pieces, text } = yield* collect(document, judge);
  const context = solid(before);
  for (const form of formsOf(quote)) {
    const places: { at: number; likeness: number }[] = [];
    for (
      let at = text.indexOf(form);
      at !== -1 && places.length < MOST_PLACES;
      at = text.indexOf(form, at + 1)
    ) {
      const likeness = commonEnd(text.slice(Math.max(0, at - context.length), at), context);
      places.push({ at, likeness });
    }
    places.sort((a, b) => b.likeness - a.likeness);
    for (const { at } of places) {
      const found = placeAt(pieces, at, at + form.length);
      if (found && isSeen(found.range, judge)) return found;
    }
  }
  return null;
}

interface Judge {
  of(node: Node): Visibility;
  refresh(): void;
}

/** What judges the nodes of each document. */
function judges(): Judge {
  const known = new Map<Document, Visibility>();
  return {
    of(node) {
      const document = node.ownerDocument as Document;
      const visibility = known.get(document) ?? createVisibility(document, { covers: false });
      known.set(document, visibility);
      return visibility;
    },
    refresh() {
      for (const each of known.values()) each.refresh();
    },
  };
}

/** True when both ends of a range can be seen, wherever the page is scrolled to. */
function isSeen({ startContainer, startOffset, endContainer, endOffset }: Range, judge: Judge): boolean {
  const { length: first } = (startContainer as Text).data ?? '';
  const from = startContainer === endContainer ? endOffset : first;
  return (
    (!isText(startContainer) ||
      judge.of(startContainer).visibleText(startContainer, startOffset, from) !== '') &&
    (!isText(endContainer) ||
      startContainer === endContainer ||
      judge.of(endContainer).visibleText(endContainer, 0, endOffset) !== '')
  );
}

/** Everything that is seen, in reading order, through open shadow roots and frames of this origin. */
function* collect(document: Document, judge: Judge): Slices<{ pieces: Piece[]; text: string }> {
  const pieces: Piece[] = [];
  const solids: string[] = [];
  let start = 0;
  const add = (node: Text | Element, text: string): void => {
    const found = solid(text);
    if (found === '') return;
    pieces.push({ node, text, start });
    solids.push(found);
    start += found.length;
  };
  const waiting: Iterator<Node>[] = document.body ? [[document.body as Node].values()] : [];
  for (let steps = 1; waiting.length > 0; steps++) {
    if (steps % 8 === 0 && (yield)) judge.refresh();
    const { value: node, done } = waiting.at(-1)?.next() ?? { value: null, done: true };
    if (done) waiting.pop();
    else if (isText(node)) {
      const { parentElement } = node;
      if (!parentElement || judge.of(node).of(parentElement).visible) add(node, node.data);
    } else if (
      isElement(node) &&
      !SKIPPED.test(node.localName) &&
      !isOurs(node) &&
      waiting.length < DEEPEST
    ) {
      if (!judge.of(node).of(node).rendered) continue;
      const inner = (node as HTMLIFrameElement).contentDocument?.body;
      if (isControl(node)) add(node, controlText(node));
      else if (node.localName === 'iframe') waiting.push((inner ? [inner as Node] : []).values());
      else waiting.push(renderedChildren(node));
    }
  }
  return { pieces, text: solids.join('') };
}

/** The range over some solid characters; null when nobody sees it, or it runs from one document into another. */
function placeAt(pieces: readonly Piece[], from: number, to: number): Found | null {
  const first = pieceAt(pieces, from);
  const last = pieceAt(pieces, to - 1);
  if (!first || !last) return null;
  const { ownerDocument } = first.node;
  if (!ownerDocument || last.node.ownerDocument !== ownerDocument) return null;
  const range = ownerDocument.createRange();
  if (isText(first.node)) range.setStart(first.node, offsetIn(first.text, from - first.start));
  else range.setStartBefore(first.node);
  if (first.node.getRootNode() !== last.node.getRootNode()) {
    // A range cannot leave a shadow root: what of it is there is shown.
    if (isText(first.node)) range.setEnd(first.node, first.node.length);
  } else if (isText(last.node)) {
    range.setEnd(last.node, endIn(last.text, to - last.start));
  } else range.setEndAfter(last.node);
  const element = isText(first.node) ? first.node.parentElement : first.node;
  return element && range.getClientRects().length > 0 ? { range, element } : null;
}

/** Right after the last of so many solid characters. */
function endIn(text: string, solidBefore: number): number {
  const last = offsetIn(text, solidBefore - 1);
  return Math.min(text.length, last + ((text.codePointAt(last) ?? 0) > 0xffff ? 2 : 1));
}

/** The piece that holds a solid character. */
function pieceAt(pieces: readonly Piece[], at: number): Piece | undefined {
  let [low, high] = [0, pieces.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle]?.start ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return pieces[low];
}
