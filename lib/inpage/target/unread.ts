/**
 * A formatted text as it stands at the agent's gesture, before any of it is read: what reads comes into the page only
 * when the popover is there, and what has changed by then must be noticed.
 */
import { boxOf } from './box.ts';
import { isPlainEditor } from './editor.ts';
import { isWritable } from './field.ts';
import type { Place } from './place.ts';
import { currentEnds, elementAt, rangeBetween } from './selection.ts';
import { commonSummary } from './summary.ts';
import type { Ends } from './target.ts';
import type { TargetSummary } from './types.ts';

export interface Unread {
  readonly kind: 'unread';
  readonly summary: TargetSummary;
  readonly document: Document;
  readonly place: Place;
  /** What was selected; null when it is about all of an editor. */
  readonly ends: Ends | null;
  /** What could be told from the editor's text, or from the selected one, by {@link solid}; which part of it is the target. */
  readonly stood: string;
  readonly from: number;
  readonly to: number;
  /** The editor held the place of its caret or selection with characters that nobody sees. */
  readonly held: boolean;
}

/** What editors hold the place of a caret or a selection with. */
export const FILLER = /[\u200b\u2060\ufeff]/g;

/** A text without its blanks: to count characters by, and to tell whether it is the same. */
export function solid(text: string): string {
  return text.replace(FILLER, '').replace(/\s+/g, '');
}

/** The text at a place; null when the nodes of a selection hold none, which those around a shadow root do not either. */
export function unreadAt(document: Document, place: Place): Unread | null {
  const editor = 'editor' in place ? place.editor : null;
  const selected = 'editor' in place ? currentEnds(document, editor) : place.ends;
  const range = selected && rangeBetween(selected);
  const isHere = range && (editor === null || editor.contains(range.commonAncestorContainer));
  const text = isHere ? solid(range.toString()) : '';
  const ends = text === '' ? null : selected;
  const element = editor ?? (ends && elementAt(ends.startNode));
  if (element === null) return null;
  const all = editor?.textContent ?? '';
  const stood = editor ? solid(all) : text;
  let from = 0;
  if (editor && ends) {
    const { startNode: endNode, startOffset: endOffset } = ends;
    const before = rangeBetween({ startNode: editor, startOffset: 0, endNode, endOffset });
    from = solid(before.toString()).length;
  }
  const to = ends ? from + text.length : stood.length;
  const summary: TargetSummary = {
    ...commonSummary(element),
    kind: editor ? 'rich' : 'static',
    scope: ends ? 'selection' : 'field',
    editable: editor !== null && isWritable(editor),
    text: '',
    unread: to - from,
    format: editor && isPlainEditor(editor) ? 'plain' : 'markdown',
    box: boxOf((ends ? range : element)?.getBoundingClientRect(), document),
  };
  return { kind: 'unread', summary, document, place, ends, stood, from, to, held: all.search(FILLER) >= 0 };
}
