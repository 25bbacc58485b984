import { commonElement } from '../target/rich.ts';
import { joinsParagraphs } from './nature.ts';
import type { Content } from './strategy.ts';

/** Formatting that comes back as it was when it is written again. */
const SIMPLE = 'a, b, strong, i, em, u, s, sub, sup, code, mark, span, font, br';

/** A stretch around the target, as the editor has it. */
export interface Around {
  readonly html: string;
  readonly text: string;
}

/**
 * Most editors that take HTML leave several paragraphs put into the middle of one apart from what is left of it.
 * There the words around are written again with the proposal, over the whole of the paragraphs: true when the editor
 * is of that kind, and nothing but simple formatting would be written again.
 */
export function takesWholeLines(root: HTMLElement, { blocks, html }: Content, line: Range): boolean {
  if (joinsParagraphs(root) || html !== blocks) return false;
  if (!blocks.startsWith('<p>') || !blocks.endsWith('</p>')) return false;
  const { startContainer: startNode, startOffset, endContainer: endNode, endOffset } = line;
  const common = commonElement({ startNode, startOffset, endNode, endOffset });
  if (!common || common.closest('li, td, th') !== null) return false;
  return Array.from(line.cloneContents().querySelectorAll('*')).every(
    (element) => element.matches(`${SIMPLE}, p, div`) && !element.matches('[contenteditable="false"]'),
  );
}

/** The proposal with what stands before it in its first line, and after it in its last. */
export function withAround(content: Content, head: Around, tail: Around, place: Content['place']): Content {
  const [open, close] = ['<p>', '</p>'];
  const ended = (html: string): string => `${html.slice(0, -close.length)}${tail.html}${close}`;
  const words = (text: string): string => head.text + text + tail.text;
  const blocks = ended(open + head.html + content.blocks.slice(open.length));
  return {
    html: blocks,
    blocks,
    joined: ended(head.html + content.joined),
    plain: words(content.plain),
    lines: words(content.lines),
    text: words(content.text),
    // As HTML in any case: it is then one step to undo.
    formatted: true,
    wrapped: false,
    place,
  };
}
