import { toHtml } from './document.ts';
import { fromElement } from './from-html.ts';
import { listen, publish } from './page.ts';

/** Publishes an element that the browser itself edits: its nodes are the model. */
export function publishEditable(editable: () => HTMLElement): void {
  const heard = publish({
    set: (doc) => {
      editable().innerHTML = toHtml(doc);
    },
    read: () => fromElement(editable()),
    root: editable,
  });
  listen(editable(), heard);
}
