/** The text of an editor as one string, to know what stands where and to compare before and after a write. */
import { firstChildOf, isElement, isText, nextSiblingOf, parentOf, tagOf } from '../read/dom.ts';

/** A place in a document, as the page's own nodes say it. */
export interface Point {
  readonly node: Node;
  readonly offset: number;
}

export interface EditorText {
  /** Blocks and line breaks are `\n`; everything else is as in the nodes. */
  readonly text: string;
  /** Offset of the first text at or after a point, or of the last one at or before it. */
  offsetOf(point: Point, side: 'after' | 'before'): number;
  /** The same for the place right before a node, or right after it, without counting its siblings. */
  offsetBeside(node: Node, side: 'after' | 'before'): number;
  /** The place of an offset in the text node that begins or ends there; null in an editor without text. */
  pointAt(offset: number, side: 'after' | 'before'): Point | null;
}

const INLINE =
  /^(?:A|ABBR|B|BDI|BDO|BIG|CITE|CODE|DATA|DEL|DFN|EM|FONT|I|IMG|INS|KBD|LABEL|MARK|Q|S|SAMP|SMALL|SPAN|STRIKE|STRONG|SUB|SUP|TIME|TT|U|VAR|WBR)$/;
const BLOCK =
  /^(?:ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|BODY|CENTER|DD|DETAILS|DIV|DL|DT|FIGCAPTION|FIGURE|FOOTER|FORM|H[1-6]|HEADER|HR|LI|MAIN|NAV|OL|P|PRE|SECTION|TABLE|TBODY|TD|TFOOT|TH|THEAD|TR|UL)$/;
const UNREAD = /^(?:SCRIPT|STYLE|TEMPLATE|NOSCRIPT)$/;

interface Segment {
  readonly node: Text;
  readonly start: number;
}

/** Reads an editor's nodes once; what it answers holds until the editor changes. */
export function readEditorText(root: Element): EditorText {
  const segments: Segment[] = [];
  /** How much text stood before each element was entered and when it was left. */
  const passed = new Map<Node, { before: number; after: number }>();
  let text = '';
  let newLine = false;

  const addText = (node: Text): void => {
    if (node.data === '') return;
    if (newLine && text !== '') text += '\n';
    newLine = false;
    segments.push({ node, start: text.length });
    text += node.data;
  };
  const addBreak = (element: Element): void => {
    if (newLine && text !== '') text += '\n';
    // The last break of a block only holds the line open.
    newLine = isLast(element);
    if (!newLine) text += '\n';
  };
  const isSkipped = (element: Element): boolean =>
    UNREAD.test(tagOf(element)) ||
    element.getAttribute('data-mce-bogus') === 'all' ||
    element.hasAttribute('data-slate-placeholder');

  // Without recursion: an editor may nest deeper than a call stack.
  let node: Node | null = root;
  while (node !== null) {
    passed.set(node, { before: segments.length, after: segments.length });
    let down: Node | null = null;
    if (isText(node)) addText(node);
    else if (isElement(node) && !isSkipped(node)) {
      if (node.localName === 'br') addBreak(node);
      else if (isBlock(node)) newLine = true;
      down = firstChildOf(node);
    }
    if (down !== null) {
      node = down;
      continue;
    }
    for (;;) {
      const left: Node = node;
      passed.set(left, { before: passed.get(left)?.before ?? 0, after: segments.length });
      if (isElement(left) && left.localName !== 'br' && isBlock(left)) newLine = true;
      if (left === root) return { text, offsetOf, offsetBeside, pointAt };
      const next: Node | null = nextSiblingOf(left);
      node = next ?? parentOf(left) ?? root;
      if (next !== null) break;
    }
  }
  return { text, offsetOf, offsetBeside, pointAt };

  /** Number of text nodes that lie before a point. */
  function rank({ node: at, offset }: Point): number {
    if (isText(at)) return passed.get(at)?.before ?? 0;
    let child = firstChildOf(at);
    for (let index = 0; child !== null && index < offset; index++) child = nextSiblingOf(child);
    return (child === null ? passed.get(at)?.after : passed.get(child)?.before) ?? 0;
  }

  function offsetOf(point: Point, side: 'after' | 'before'): number {
    const segment = isText(point.node) ? segments[rank(point)] : undefined;
    if (segment?.node === point.node) return segment.start + Math.min(point.offset, segment.node.data.length);
    return edge(rank(point), side);
  }

  function offsetBeside(node: Node, side: 'after' | 'before'): number {
    const { before = 0, after = 0 } = passed.get(node) ?? {};
    return edge(side === 'after' ? after : before, side);
  }

  /** Where the text goes on after so many text nodes, or where it ended before that. */
  function edge(count: number, side: 'after' | 'before'): number {
    const preceding = segments[count - 1];
    if (side === 'after') return segments[count]?.start ?? text.length;
    return preceding === undefined ? 0 : preceding.start + preceding.node.data.length;
  }

  function pointAt(offset: number, side: 'after' | 'before'): Point | null {
    let found: Segment | undefined;
    for (const segment of segments) {
      const reaches =
        side === 'after' ? segment.start <= offset : segment.start < offset || found === undefined;
      if (!reaches) break;
      found = segment;
    }
    if (found === undefined) return null;
    return { node: found.node, offset: Math.min(offset - found.start, found.node.data.length) };
  }
}

function isLast(element: Element): boolean {
  let next = nextSiblingOf(element);
  while (next !== null && isText(next) && next.data.trim() === '') next = nextSiblingOf(next);
  return next === null;
}

function isBlock(element: Element): boolean {
  const tag = tagOf(element);
  if (INLINE.test(tag)) return false;
  if (BLOCK.test(tag)) return true;
  const display = element.ownerDocument.defaultView?.getComputedStyle(element).display ?? 'inline';
  return !/^inline|^contents|^none/.test(display);
}

/**
 * Text made comparable: runs of white space (no-break ones too) become one space, what editors use to hold a
 * caret disappears. Spaces are not removed: an editor that swallows one is caught.
 */
export function normalise(text: string): string {
  return text
    .replace(/[\u200b\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
