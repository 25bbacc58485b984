import Squire from 'squire-rte';
import { toHtml } from '../shared/document.ts';
import { fromHtml } from '../shared/from-html.ts';
import { freshPlace, place, publish } from '../shared/page.ts';

let editor: Squire | undefined;
let heard: (event: string) => void = () => {};

/** The page's own text: an application would clean it here. */
function toFragment(html: string): DocumentFragment {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const fragment = document.createDocumentFragment();
  fragment.append(...Array.from(body.childNodes, (node) => document.importNode(node, true)));
  return fragment;
}

heard = publish({
  set: (doc) => {
    editor?.destroy();
    editor = new Squire(freshPlace(), { blockTag: 'P', sanitizeToDOMFragment: toFragment });
    editor.setHTML(toHtml(doc));
    editor.addEventListener('input', () => heard('input'));
  },
  read: () => fromHtml(editor?.getHTML() ?? ''),
  root: () => place().firstElementChild as HTMLElement,
});
