import { freshPlace, listen, publish } from '../shared/page.ts';

const editable = freshPlace();
editable.contentEditable = 'plaintext-only';
editable.style.whiteSpace = 'pre-wrap';
const heard = publish({
  set: (_doc, text) => {
    editable.textContent = text;
  },
  read: () =>
    Array.from(editable.childNodes, (node) => (node.nodeName === 'BR' ? '\n' : (node.textContent ?? '')))
      .join('')
      // A last line end only holds the line open.
      .replace(/\n$/, ''),
  root: () => editable,
});
listen(editable, heard);
