import 'trix';
import 'trix/dist/trix.css';
import { toHtml } from '../shared/document.ts';
import { fromHtml } from '../shared/from-html.ts';
import { place, publish } from '../shared/page.ts';

type TrixElement = HTMLElement & { readonly editor: { loadHTML(html: string): void } };

/** The form's field that an application saves. */
const saved = document.createElement('input');
saved.type = 'hidden';
saved.id = 'texte-enregistre';

let element: TrixElement;
let heard: (event: string) => void = () => {};

heard = publish({
  set: async (doc) => {
    element = document.createElement('trix-editor') as TrixElement;
    element.setAttribute('input', saved.id);
    saved.value = '';
    const ready = new Promise((done) => element.addEventListener('trix-initialize', done, { once: true }));
    place().replaceChildren(saved, element);
    await ready;
    element.editor.loadHTML(toHtml(doc, 'div'));
    element.addEventListener('trix-change', () => heard('trix-change'));
  },
  // Paragraphs are lines of one block here.
  read: () =>
    fromHtml(saved.value).flatMap(({ kind, runs }) => {
      const lines: { kind: typeof kind; runs: (typeof runs)[number][] }[] = [{ kind, runs: [] }];
      for (const piece of runs) {
        piece.text.split('\n').forEach((text, index) => {
          if (index > 0) lines.push({ kind, runs: [] });
          lines.at(-1)?.runs.push({ ...piece, text });
        });
      }
      return lines;
    }),
  root: () => element,
});
