import { bodyOf, isElement, parentOf } from '../read/dom.ts';
import { elementAt } from './selection.ts';

/** The editor a node lies in: the outermost editable element, or the body of a document in design mode. */
export function editorOf(node: Node | null): HTMLElement | null {
  const element = node === null ? null : elementAt(node);
  if (!isEditable(element)) return null;
  const body = bodyOf(element.ownerDocument);
  let editor: HTMLElement = element;
  for (;;) {
    const parent = parentOf(editor);
    if (editor === body || !isElement(parent) || !isEditable(parent)) return editor;
    editor = parent;
  }
}

function isEditable(element: Element | null): element is HTMLElement {
  return (element as HTMLElement | null)?.isContentEditable === true;
}

/** True for editors whose text is characters and nothing else: plain-text hosts and code editors. */
export function isPlainEditor(root: HTMLElement): boolean {
  if (root.contentEditable === 'plaintext-only') return true;
  return root.getAttribute('spellcheck') === 'false' && root.getAttribute('autocorrect') === 'off';
}
