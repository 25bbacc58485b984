/** Undoing as the agent would. Each way is tried only as long as it moves towards the original. */

import { markupOf } from '../read/dom.ts';
import { readEditorText } from '../target/editor-text.ts';
import { pressKey } from './events.ts';
import { isOriginal, type Original } from './markup.ts';
import { poll } from './wait.ts';

interface Way {
  /** True when something was undone, even if it was not in this editor. */
  readonly undo: (root: HTMLElement) => boolean;
  readonly redo: (root: HTMLElement) => void;
}

/** The browser's own history. It belongs to the whole frame in Chromium: a step that is not ours is given back. */
const command: Way = {
  undo: (root) => root.ownerDocument.execCommand('undo'),
  redo: (root) => void root.ownerDocument.execCommand('redo'),
};

/** What the browser's menu tells an editor with a history of its own (ProseMirror, Lexical). */
const inputEvent: Way = {
  undo: (root) => fireHistory(root, 'historyUndo'),
  redo: (root) => void fireHistory(root, 'historyRedo'),
};

/** Ctrl+Z, for editors that listen to keys only (TinyMCE, CKEditor, Quill). */
const keys: Way = {
  undo: (root) => pressZ(root, false),
  redo: (root) => void pressZ(root, true),
};

/** For what the browser wrote. */
export const BROWSER_FIRST: readonly Way[] = [command, inputEvent, keys];
/** For what the editor wrote: it is not in the browser's history, where older steps would be undone under it. */
export const EDITOR_ONLY: readonly Way[] = [inputEvent, keys];
/** For damage of unknown origin. */
export const EDITOR_FIRST: readonly Way[] = [inputEvent, keys, command];

/** Steps a write of ours may have made in a history, at most. */
const MOST_STEPS = 24;

/** Undoes until the editor is what it was; true when it is, the original state and nothing else. */
export async function undoNatively(
  root: HTMLElement,
  original: Original,
  ways: readonly Way[],
): Promise<boolean> {
  if (isOriginal(root, original)) return true;
  const sameText = readEditorText(root).text === original.whole;
  // Once the text is back a further step would undo the agent's own work, whatever the markup looks like.
  const isBack = (): boolean =>
    isOriginal(root, original) || (!sameText && readEditorText(root).text === original.whole);
  for (const way of ways) {
    const before = markupOf(root);
    let steps = 0;
    while (steps < MOST_STEPS) {
      const now = markupOf(root);
      const undone = way.undo(root);
      const moved = await poll(100, () => (markupOf(root) === now ? null : true));
      if (moved === null) {
        // In Chromium the browser's history is the whole frame's: a step of another field is given back.
        if (undone && way === command) way.redo(root);
        break;
      }
      steps++;
      if (await poll(40, () => (isBack() ? true : null))) return true;
    }
    for (; steps > 0 && markupOf(root) !== before; steps--) {
      way.redo(root);
      await poll(60, () => (markupOf(root) === before ? true : null));
    }
  }
  return false;
}

function fireHistory(root: HTMLElement, inputType: string): boolean {
  return !root.dispatchEvent(
    new InputEvent('beforeinput', { bubbles: true, cancelable: true, composed: true, inputType }),
  );
}

function pressZ(root: HTMLElement, shiftKey: boolean): boolean {
  const apple = /mac|iphone|ipad/i.test(navigator.platform);
  const key = shiftKey ? 'Z' : 'z';
  pressKey(root, { key, code: 'KeyZ', keyCode: 90, ctrlKey: !apple, metaKey: apple, shiftKey });
  return false;
}
