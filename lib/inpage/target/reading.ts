/** Reading a target that was captured unread: the very text that stood there at the gesture, or an error. */
import { RenfortError } from '../../errors.ts';
import { assertFree } from './barred.ts';
import type { Point } from './editor-text.ts';
import type { Ends, RichTarget, Target } from './target.ts';
import { captureText } from './text.ts';
import { FILLER, solid, type Unread } from './unread.ts';

/**
 * The target with its text, under the same id. Throws `target-gone` when it left the page, `target-changed` when an
 * editor holds another text by now, `nothing-selected` when nobody sees any of it; aborting throws.
 */
export async function readUnread(
  unread: Unread,
  signal?: AbortSignal,
  protectedSelectors?: readonly string[],
): Promise<Target> {
  const { document, place, ends, held } = unread;
  const editor = 'editor' in place ? place.editor : null;
  const isThere = editor ? editor.isConnected : ends?.startNode.isConnected && ends.endNode.isConnected;
  if (!isThere) throw new RenfortError('target-gone');
  assertFree(unread, protectedSelectors);
  if (editor && solid(editor.textContent ?? '') !== unread.stood) throw new RenfortError('target-changed');
  const now = editor ? { editor, selected: ends && endsIn(editor, unread) } : place;
  const target = await captureText(document, now, signal, protectedSelectors);
  if (target === null) throw new RenfortError('nothing-selected');
  // Its name and its place on screen are those of the gesture.
  const { id, box } = unread.summary;
  const named = { ...target, summary: { ...target.summary, id, box } };
  return named.kind === 'rich' && !held ? withoutFillers(named) : named;
}

/** The ends of the part that was selected, by its characters: an editor may have drawn its nodes anew. */
function endsIn(editor: Element, { from, to }: Unread): Ends {
  const start = solidPoint(editor, from);
  const last = solidPoint(editor, to - 1);
  return { startNode: start.node, startOffset: start.offset, endNode: last.node, endOffset: last.offset + 1 };
}

/** The place right before the character that has so many others before it. */
function solidPoint(editor: Element, before: number): Point {
  const texts = editor.ownerDocument.createTreeWalker(
    editor,
    NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION,
  );
  let left = before;
  while (texts.nextNode()) {
    const node = texts.currentNode as Text;
    const here = solid(node.data).length;
    if (left >= here) {
      left -= here;
      continue;
    }
    for (let offset = 0; offset < node.data.length; offset++) {
      if (solid(node.data[offset] ?? '') === '') continue;
      if (left === 0) return { node, offset };
      left -= 1;
    }
  }
  throw new RenfortError('target-changed');
}

/** What an editor has held the place of its selection with since it lost the focus goes when it has it again (Jodit). */
function withoutFillers(target: RichTarget): RichTarget {
  const { whole, start, end, segments } = target;
  const bare = (text: string): string => text.replaceAll(FILLER, '');
  if (bare(whole) === whole) return target;
  const at = (offset: number): number => bare(whole.slice(0, offset)).length;
  return {
    ...target,
    whole: bare(whole),
    start: at(start),
    end: at(end),
    segments: segments.map((segment) => ({ start: at(segment.start), end: at(segment.end) })),
  };
}
