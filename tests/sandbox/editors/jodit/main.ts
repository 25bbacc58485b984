import { Jodit } from 'jodit/es2021/jodit.js';
import 'jodit/es2021/jodit.css';
import { toHtml } from '../shared/document.ts';
import { fromHtml } from '../shared/from-html.ts';
import { freshPlace, publish } from '../shared/page.ts';

const editor = Jodit.make(freshPlace('textarea'), {
  language: 'fr',
  height: 400,
  sourceEditor: 'area',
  beautifyHTML: false,
});
const heard = publish({
  set: (doc) => {
    editor.value = toHtml(doc);
    editor.history.clear();
  },
  read: () => fromHtml(editor.value),
  root: () => editor.editor,
});
editor.events.on('change', () => heard('change'));
