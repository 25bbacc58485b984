import { toHtml } from '../shared/document.ts';
import { fromHtml } from '../shared/from-html.ts';
import { freshPlace, publish } from '../shared/page.ts';

interface Editor4 {
  getData(): string;
  setData(html: string, done: { callback: () => void }): void;
  resetUndo(): void;
  editable(): { readonly $: HTMLElement };
  on(name: string, listener: () => void): void;
}

/** It loads its parts from the server itself: it is not bundled. */
Object.assign(window, { CKEDITOR_BASEPATH: '/ckeditor4/' });
const script = document.createElement('script');
script.src = '/ckeditor4/ckeditor.js';
await new Promise((done) => {
  script.addEventListener('load', done);
  document.head.append(script);
});
const { CKEDITOR } = window as unknown as {
  CKEDITOR: { replace(element: HTMLElement, options: object): Editor4 };
};
const editor = CKEDITOR.replace(freshPlace('textarea'), {
  versionCheck: false,
  language: 'fr',
  entities: false,
  basicEntities: true,
  customConfig: '',
  removePlugins: 'scayt,wsc,exportpdf,easyimage,cloudservices',
});
await new Promise<void>((done) => editor.on('instanceReady', done));
const heard = publish({
  set: (doc) =>
    new Promise<void>((done) => {
      editor.setData(toHtml(doc), {
        callback: () => {
          editor.resetUndo();
          done();
        },
      });
    }),
  read: () => fromHtml(editor.getData()),
  root: () => editor.editable().$,
});
editor.on('change', () => heard('change'));
