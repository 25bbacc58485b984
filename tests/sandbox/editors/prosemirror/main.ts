import { baseKeymap } from '@tiptap/pm/commands';
import { history, redo, undo } from '@tiptap/pm/history';
import { keymap } from '@tiptap/pm/keymap';
import { DOMParser, DOMSerializer, Schema } from '@tiptap/pm/model';
import { EditorState } from '@tiptap/pm/state';
import { EditorView } from '@tiptap/pm/view';
import { toHtml } from '../shared/document.ts';
import { fromElement } from '../shared/from-html.ts';
import { freshPlace, publish } from '../shared/page.ts';

/** A letter's schema, as applications write their own on the bare library. */
const schema = new Schema({
  nodes: {
    doc: { content: 'block+' },
    paragraph: { group: 'block', content: 'inline*', parseDOM: [{ tag: 'p' }], toDOM: () => ['p', 0] },
    heading: { group: 'block', content: 'inline*', parseDOM: [{ tag: 'h2' }], toDOM: () => ['h2', 0] },
    list: { group: 'block', content: 'item+', parseDOM: [{ tag: 'ul' }], toDOM: () => ['ul', 0] },
    item: { content: 'paragraph block*', defining: true, parseDOM: [{ tag: 'li' }], toDOM: () => ['li', 0] },
    text: { group: 'inline' },
    break: {
      group: 'inline',
      inline: true,
      selectable: false,
      parseDOM: [{ tag: 'br' }],
      toDOM: () => ['br'],
    },
  },
  marks: {
    link: {
      attrs: { href: {} },
      inclusive: false,
      parseDOM: [{ tag: 'a[href]', getAttrs: (element) => ({ href: element.getAttribute('href') }) }],
      toDOM: ({ attrs }) => ['a', { href: attrs.href as string }, 0],
    },
    strong: { parseDOM: [{ tag: 'strong' }, { tag: 'b' }], toDOM: () => ['strong', 0] },
  },
});
const plugins = [history(), keymap({ 'Mod-z': undo, 'Mod-y': redo, 'Mod-Z': redo }), keymap(baseKeymap)];
const view = new EditorView(freshPlace(), {
  state: EditorState.create({ schema, plugins }),
  dispatchTransaction(transaction) {
    view.updateState(view.state.apply(transaction));
    if (transaction.docChanged) heard('transaction');
  },
});
const heard = publish({
  set: (doc) => {
    const source = document.createElement('div');
    source.innerHTML = toHtml(doc);
    view.updateState(EditorState.create({ doc: DOMParser.fromSchema(schema).parse(source), plugins }));
  },
  read: () => {
    const holder = document.createElement('div');
    holder.append(DOMSerializer.fromSchema(schema).serializeFragment(view.state.doc.content));
    return fromElement(holder);
  },
  root: () => view.dom,
});
