import { BlockNoteEditor } from '@blocknote/core';
import '@blocknote/core/style.css';
import { EditorState } from '@tiptap/pm/state';
import { type Block, type Doc, run } from '../shared/document.ts';
import { freshPlace, publish } from '../shared/page.ts';

const editor = BlockNoteEditor.create();
editor.mount(freshPlace());

type Inline = { type: string; text?: string; href?: string; styles?: { bold?: boolean }; content?: Inline[] };
type Part = { type: string; content?: Inline[]; children?: Part[] };

const KINDS: Readonly<Record<string, Block['kind']>> = {
  bulletListItem: 'li',
  numberedListItem: 'li',
  heading: 'h',
};

function fromBlocks(blocks: readonly Part[]): Block[] {
  return blocks.flatMap(({ type, content = [], children = [] }) => [
    {
      kind: KINDS[type] ?? 'p',
      runs: content.flatMap(({ text = '', styles, href, content: inner }) =>
        inner
          ? inner.map((piece) => run(piece.text ?? '', piece.styles?.bold === true, href))
          : [run(text, styles?.bold === true, null)],
      ),
    },
    ...fromBlocks(children),
  ]);
}

const toBlocks = (doc: Doc): object[] =>
  doc.map(({ kind, runs }) => ({
    type: { p: 'paragraph', li: 'bulletListItem', h: 'heading' }[kind],
    content: runs.map(({ text, bold, href }) =>
      href === undefined
        ? { type: 'text', text, styles: bold ? { bold } : {} }
        : { type: 'link', href, content: text },
    ),
  }));

const heard = publish({
  set: (doc) => {
    editor.replaceBlocks(editor.document, toBlocks(doc));
    const { view, state } = editor._tiptapEditor;
    view.updateState(EditorState.create({ doc: state.doc, plugins: state.plugins }));
  },
  read: () => {
    const blocks = fromBlocks(editor.document as unknown as Part[]);
    // It always ends with a line to go on with.
    return blocks.at(-1)?.runs.length === 0 ? blocks.slice(0, -1) : blocks;
  },
  root: () => editor._tiptapEditor.view.dom,
});
editor.onChange(() => heard('change'));
