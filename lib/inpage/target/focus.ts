import { activeElementOf } from '../read/dom.ts';

/** Puts the keyboard into an editor, its window first when it lives in a frame. */
export function focusEditor(root: HTMLElement): void {
  const { ownerDocument: document } = root;
  if (!document.hasFocus()) document.defaultView?.focus();
  const active = activeElementOf(document);
  if (active !== root && !root.contains(active)) root.focus({ preventScroll: true });
}
