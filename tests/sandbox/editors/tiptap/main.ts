import { Editor } from '@tiptap/core';
import { EditorState } from '@tiptap/pm/state';
import StarterKit from '@tiptap/starter-kit';
import { toHtml } from '../shared/document.ts';
import { fromHtml } from '../shared/from-html.ts';
import { freshPlace, publish } from '../shared/page.ts';

const editor = new Editor({
  element: freshPlace(),
  extensions: [StarterKit.configure({ link: { openOnClick: false }, trailingNode: false })],
});
const heard = publish({
  set: (doc) => {
    editor.commands.setContent(toHtml(doc), { emitUpdate: false });
    // A new state has no history.
    const { doc: content, plugins } = editor.state;
    editor.view.updateState(EditorState.create({ doc: content, plugins }));
  },
  read: () => fromHtml(editor.getHTML()),
  root: () => editor.view.dom,
});
editor.on('update', () => heard('update'));
