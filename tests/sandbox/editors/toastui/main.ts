import Editor from '@toast-ui/editor';
import '@toast-ui/editor/dist/toastui-editor.css';
import { EditorState } from '@tiptap/pm/state';
import type { EditorView as View } from '@tiptap/pm/view';
import { toHtml } from '../shared/document.ts';
import { fromHtml } from '../shared/from-html.ts';
import { freshPlace, place, publish } from '../shared/page.ts';

let editor: Editor | undefined;
let heard: (event: string) => void = () => {};

heard = publish({
  set: (doc) => {
    editor?.destroy();
    editor = new Editor({
      el: freshPlace(),
      initialEditType: 'wysiwyg',
      usageStatistics: false,
      autofocus: false,
      height: '400px',
    });
    editor.setHTML(toHtml(doc), false);
    // A new state has no history; the view is not in the public types.
    const { view } = (editor as unknown as { wwEditor: { view: View } }).wwEditor;
    view.updateState(EditorState.create({ doc: view.state.doc, plugins: view.state.plugins }));
    editor.on('change', () => heard('change'));
  },
  read: () => fromHtml(editor?.getHTML() ?? ''),
  root: () => place().querySelector('.toastui-editor-ww-container .ProseMirror') as HTMLElement,
});
