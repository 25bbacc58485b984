import './jquery.ts';
import 'summernote/dist/summernote-lite.js';
import 'summernote/dist/summernote-lite.css';
import { toHtml } from '../shared/document.ts';
import { fromHtml } from '../shared/from-html.ts';
import { freshPlace, place, publish } from '../shared/page.ts';

type Summernote = { summernote(command: string | object): string };
const { $ } = window as unknown as { $(element: Element): Summernote };

let holder: HTMLElement | undefined;
let heard: (event: string) => void = () => {};

heard = publish({
  set: (doc) => {
    if (holder) $(holder).summernote('destroy');
    holder = freshPlace();
    holder.innerHTML = toHtml(doc);
    $(holder).summernote({
      toolbar: [['style', ['bold', 'ul']]],
      callbacks: { onChange: () => heard('onChange') },
    });
  },
  read: () => fromHtml($(holder as HTMLElement).summernote('code')),
  root: () => place().querySelector('.note-editable') as HTMLElement,
});
