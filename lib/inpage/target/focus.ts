import { activeElementOf } from '../read/dom.ts';

/**
 * Puts the keyboard into an editor, its window first when it lives in a frame. True when the whole page had lost it:
 * to the panel, or to another window.
 */
export function focusEditor(root: HTMLElement): boolean {
  const { ownerDocument: document } = root;
  const away = !hasKeyboard(document);
  if (!document.hasFocus()) document.defaultView?.focus();
  const active = activeElementOf(document);
  if (active !== root && !root.contains(active)) root.focus({ preventScroll: true });
  return away;
}

function hasKeyboard(document: Document): boolean {
  try {
    return (document.defaultView?.top?.document ?? document).hasFocus();
  } catch {
    // A page of another origin around this frame does not say.
    return document.hasFocus();
  }
}
