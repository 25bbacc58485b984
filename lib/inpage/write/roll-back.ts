/** Undoing as the agent would. Each way is tried only as long as it moves towards the original. */
import { isOriginal } from './markup.ts';
import { poll } from './wait.ts';

interface Way {
  readonly undo: (root: HTMLElement) => void;
  readonly redo: (root: HTMLElement) => void;
}

/** The browser's own history. It belongs to the whole frame in Chromium: a step that is not ours is given back. */
const command: Way = {
  undo: (root) => void root.ownerDocument.execCommand('undo'),
  redo: (root) => void root.ownerDocument.execCommand('redo'),
};

/** What the browser's menu tells an editor with a history of its own (ProseMirror, Lexical). */
const inputEvent: Way = {
  undo: (root) => fireHistory(root, 'historyUndo'),
  redo: (root) => fireHistory(root, 'historyRedo'),
};

/** Ctrl+Z, for editors that listen to keys only (TinyMCE, CKEditor, Quill). */
const keys: Way = {
  undo: (root) => pressZ(root, false),
  redo: (root) => pressZ(root, true),
};

/** Steps a write of ours may have made in a history, at most. */
const MOST_STEPS = 24;

/** Undoes until the editor is what it was; true when it is, the original state and nothing else. */
export async function undoNatively(
  root: HTMLElement,
  original: { readonly whole: string; readonly markup: string },
  byBrowser: boolean,
): Promise<boolean> {
  for (const way of byBrowser ? [command, inputEvent, keys] : [inputEvent, keys, command]) {
    if (isOriginal(root, original)) return true;
    const before = root.innerHTML;
    let steps = 0;
    while (steps < MOST_STEPS) {
      const now = root.innerHTML;
      way.undo(root);
      const back = await poll(100, () =>
        isOriginal(root, original) ? true : root.innerHTML === now ? null : false,
      );
      if (back === true) return true;
      // An editor may need a moment more to be itself again.
      if (back === false && (await poll(60, () => (isOriginal(root, original) ? true : null)))) return true;
      steps++;
      if (back === null) break;
    }
    for (; steps > 0 && root.innerHTML !== before; steps--) {
      way.redo(root);
      await poll(60, () => (root.innerHTML === before ? true : null));
    }
  }
  return isOriginal(root, original);
}

function fireHistory(root: HTMLElement, inputType: string): void {
  root.dispatchEvent(
    new InputEvent('beforeinput', { bubbles: true, cancelable: true, composed: true, inputType }),
  );
}

function pressZ(root: HTMLElement, shiftKey: boolean): void {
  const apple = /mac|iphone|ipad/i.test(navigator.platform);
  const init: KeyboardEventInit & { keyCode: number } = {
    key: shiftKey ? 'Z' : 'z',
    code: 'KeyZ',
    // TinyMCE and CKEditor compare the old number.
    keyCode: 90,
    ctrlKey: !apple,
    metaKey: apple,
    shiftKey,
    bubbles: true,
    cancelable: true,
    composed: true,
  };
  root.dispatchEvent(new KeyboardEvent('keydown', init));
  root.dispatchEvent(new KeyboardEvent('keyup', init));
}
