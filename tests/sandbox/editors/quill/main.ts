import Quill from 'quill';
import 'quill/dist/quill.snow.css';
import { type Block, type Run, run, toHtml } from '../shared/document.ts';
import { freshPlace, publish } from '../shared/page.ts';

const quill = new Quill(freshPlace(), { theme: 'snow' });

/** The delta as blocks: a line's formatting stands on the line end that closes it. */
function read(): Block[] {
  const blocks: Block[] = [];
  let runs: Run[] = [];
  for (const { insert, attributes = {} } of quill.getContents().ops) {
    if (typeof insert !== 'string') continue;
    insert.split('\n').forEach((text, index) => {
      if (index > 0) {
        blocks.push({ kind: attributes.list ? 'li' : attributes.header ? 'h' : 'p', runs });
        runs = [];
      }
      if (text !== '') runs.push(run(text, attributes.bold === true, attributes.link as string | undefined));
    });
  }
  return blocks;
}

const heard = publish({
  set: (doc) => {
    quill.setContents(quill.clipboard.convert({ html: toHtml(doc) }), 'silent');
    quill.history.clear();
  },
  read,
  root: () => quill.root,
});
quill.on('text-change', () => heard('text-change'));
