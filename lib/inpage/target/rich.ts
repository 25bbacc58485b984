import { isElement, renderedParent } from '../read/dom.ts';
import { type Marks, NO_MARKS } from '../read/markdown-writer.ts';
import { serializeInSlices } from '../read/serialize.ts';
import { inSlices } from '../read/slices.ts';
import type { EditorText } from './editor-text.ts';
import { type Island, withBareMarks } from './islands.ts';
import { currentEnds } from './selection.ts';
import type { Ends } from './target.ts';

export { isPlainEditor } from './editor.ts';

/** What of an editor is the target: the selected text without the blanks at its ends, or all of it. */
export interface RichPart {
  readonly ends: Ends;
  readonly start: number;
  readonly end: number;
  readonly scope: 'selection' | 'field';
}

export function richPart(
  root: HTMLElement,
  read: EditorText,
  given?: { readonly start: number; readonly end: number } | 'caret',
  selected = currentEnds(root.ownerDocument, root),
): RichPart {
  const { text } = read;
  if (given === 'caret') return caretPart(root, read);
  if (given) {
    const scope = given.start === 0 && given.end === text.length ? 'field' : 'selection';
    return { ...given, ends: endsAt(root, read, given.start, given.end), scope };
  }
  if (selected !== null && root.contains(selected.startNode) && root.contains(selected.endNode)) {
    let start = read.offsetOf({ node: selected.startNode, offset: selected.startOffset }, 'after');
    let end = read.offsetOf({ node: selected.endNode, offset: selected.endOffset }, 'before');
    while (start < end && /[\s\u200b\ufeff]/.test(text[start] ?? '')) start++;
    while (end > start && /[\s\u200b\ufeff]/.test(text[end - 1] ?? '')) end--;
    if (start < end) return { ends: endsAt(root, read, start, end), start, end, scope: 'selection' };
  }
  return { ends: endsAt(root, read, 0, text.length), start: 0, end: text.length, scope: 'field' };
}

/** The caret, at the end of what is selected; at the end of the text when the editor has none. */
function caretPart(root: HTMLElement, read: EditorText): RichPart {
  const { text } = read;
  const ends = currentEnds(root.ownerDocument, root);
  if (ends === null || !root.contains(ends.endNode)) {
    const { length } = text;
    return { ends: endsAt(root, read, length, length), start: length, end: length, scope: 'selection' };
  }
  const { endNode: node, endOffset: offset } = ends;
  const at = read.offsetOf({ node, offset }, 'before');
  const caret = { startNode: node, startOffset: offset, endNode: node, endOffset: offset };
  return { ends: caret, start: at, end: at, scope: 'selection' };
}

/** The nodes and offsets of a stretch of an editor's text. */
export function endsAt(root: HTMLElement, read: EditorText, start: number, end: number): Ends {
  const from = read.pointAt(start, 'after');
  const to = read.pointAt(end, 'before');
  if (from === null || to === null) return emptyEnds(root);
  return { startNode: from.node, startOffset: from.offset, endNode: to.node, endOffset: to.offset };
}

/** In an editor without text the caret goes where typing would begin: into the first block. */
function emptyEnds(root: HTMLElement): Ends {
  let node: Element = root;
  while (node.firstElementChild !== null && !/^(?:br|img)$/.test(node.firstElementChild.localName)) {
    node = node.firstElementChild;
  }
  return { startNode: node, startOffset: 0, endNode: node, endOffset: 0 };
}

/**
 * A stretch of an editor as Markdown; formatting that surrounds all of it is not written, and of the islands only
 * their marks.
 */
export async function richMarkdown(
  ends: Ends,
  islands: readonly Island[],
  signal?: AbortSignal,
): Promise<string> {
  const common = commonElement(ends);
  if (common === null) return '';
  const slices = serializeInSlices([common], {
    span: ends,
    context: marksAround(ends),
    links: true,
    own: true,
    marks: new Map(islands.map(({ element, mark }) => [element, mark])),
  });
  return withBareMarks((await inSlices(slices, signal)).text);
}

/** The innermost element, as rendered, that holds both ends. */
export function commonElement({ startNode, endNode }: Ends): Element | null {
  const above = new Set<Node>();
  for (let at: Node | null = startNode; at !== null; at = renderedParent(at)) above.add(at);
  for (let at: Node | null = endNode; at !== null; at = renderedParent(at)) {
    if (above.has(at) && isElement(at)) return at;
  }
  return null;
}

function marksAround(ends: Ends): Marks {
  const common = commonElement(ends);
  if (common === null) return NO_MARKS;
  return {
    bold: common.closest('strong, b') !== null,
    italic: common.closest('em, i') !== null,
    href: common.closest('a')?.href ?? null,
  };
}
