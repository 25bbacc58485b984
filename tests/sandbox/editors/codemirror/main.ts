import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { EditorState } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import { freshPlace, publish } from '../shared/page.ts';

const view = new EditorView({ parent: freshPlace() });
const extensions = [
  history(),
  keymap.of([...defaultKeymap, ...historyKeymap]),
  EditorView.lineWrapping,
  EditorView.updateListener.of(({ docChanged }) => {
    if (docChanged) heard('update');
  }),
];
const heard = publish({
  set: (_doc, text) => view.setState(EditorState.create({ doc: text, extensions })),
  read: () => view.state.doc.toString(),
  root: () => view.contentDOM,
});
