/** The spaces on both sides of what was written. */
import { readEditorText } from '../target/editor-text.ts';
import { endsAt } from '../target/rich.ts';
import { select } from '../target/selection.ts';
import { joinsParagraphs } from './nature.ts';
import { withSpacesKept } from './spaces.ts';

/**
 * Types an ordinary space in place of the no-break one that an editor made of it beside what it inserted: one that
 * takes the old words out first leaves two spaces in a row, and saves one of them so (Squire). An editor with a model
 * of its own keeps its spaces, and might make a second step to undo of this.
 */
export function mendSeams(root: HTMLElement, before: string, start: number, end: number): void {
  if (joinsParagraphs(root)) return;
  const now = readEditorText(root).text;
  const after = now.length - (before.length - end);
  if (after <= start) return;
  const mend = (was: number, at: number): boolean => {
    // At an edge of a line or beside another one it is there to be seen.
    if (before[was] !== ' ' || !/^\S\u00a0\S$/.test(now.slice(at - 1, at + 2))) return false;
    withSpacesKept(root, () => retypeSpace(root, at));
    return true;
  };
  if ([mend(end, after), mend(start - 1, start - 1)].includes(true)) put(root, after, after);
}

/** Typed over, it would take the formatting of what stands before it; so it comes into its text before that one goes. */
function retypeSpace(root: HTMLElement, at: number): void {
  const { ownerDocument: document } = root;
  const { startNode, startOffset } = endsAt(root, readEditorText(root), at, at + 1);
  const behind = startOffset === 0 ? 1 : 0;
  const caret = startOffset + behind;
  select(document, { startNode, startOffset: caret, endNode: startNode, endOffset: caret });
  document.execCommand('insertText', false, ' ');
  const old = at + 1 - behind;
  if (readEditorText(root).text[old] !== '\u00a0') return;
  put(root, old, old + 1);
  document.execCommand('delete');
}

function put(root: HTMLElement, start: number, end: number): void {
  select(root.ownerDocument, endsAt(root, readEditorText(root), start, end));
}
