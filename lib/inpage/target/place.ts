/** Where a formatted text is that an action may work on, before any of it is read. */
import { activeElementOf, isOurs } from '../read/dom.ts';
import { editorOf } from './editor.ts';
import { currentEnds } from './selection.ts';
import type { Ends } from './target.ts';

/** An editor, or a stretch of text that can only be read. */
export type Place =
  | {
      readonly editor: HTMLElement;
      /** Offsets in its text, when it is not about what is selected in it; or where the caret is. */
      readonly part?: { readonly start: number; readonly end: number } | 'caret';
      /** What is selected in it: looked up when it is not given. */
      readonly selected?: Ends | null;
    }
  | { readonly ends: Ends };

/** The editor that has the keyboard or the selection, else what is selected; null when there is nothing. */
export function placeOf(document: Document): Place | null {
  const active = focusedElement(document);
  // A password is the agent's place too, but not ours to read.
  if (active?.localName === 'input' && (active as HTMLInputElement).type === 'password') return null;
  const focused = editorOf(active);
  if (focused !== null) return { editor: focused };
  const ends = currentEnds(document);
  if (ends === null) return null;
  const editor = editorOf(ends.startNode);
  if (editor !== null) {
    return document.designMode === 'on' || editor.contains(ends.endNode) ? { editor } : null;
  }
  return ends.startNode === ends.endNode && ends.startOffset === ends.endOffset ? null : { ends };
}

/** The element of the page that has the keyboard: never one of ours. */
export function focusedElement(document: Document): Element | null {
  const active = activeElementOf(document);
  return active === null || isOurs(active) ? null : active;
}
