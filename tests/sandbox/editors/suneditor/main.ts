import suneditor from 'suneditor';
import 'suneditor/css/editor';
import 'suneditor/css/contents';
import { toHtml } from '../shared/document.ts';
import { fromHtml } from '../shared/from-html.ts';
import { freshPlace, place, publish } from '../shared/page.ts';

let editor: ReturnType<typeof suneditor.create> | undefined;
let heard: (event: string) => void = () => {};

heard = publish({
  set: async (doc) => {
    editor?.destroy();
    const holder = freshPlace('textarea') as HTMLTextAreaElement;
    await new Promise<void>((done) => {
      editor = suneditor.create(holder, {
        value: toHtml(doc),
        buttonList: [['undo', 'redo', 'bold']],
        events: { onChange: () => heard('onChange'), onload: () => done() },
      } as never);
    });
  },
  read: () => fromHtml(editor?.$.html.get() ?? ''),
  root: () => place().querySelector('.sun-editor-editable') as HTMLElement,
});
