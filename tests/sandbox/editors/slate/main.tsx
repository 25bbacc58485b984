import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { createEditor, type Descendant, type Editor } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, type RenderElementProps, type RenderLeafProps, Slate, withReact } from 'slate-react';
import { type Block, type Doc, run } from '../shared/document.ts';
import { freshPlace, publish } from '../shared/page.ts';

type Leaf = { text: string; bold?: true };
type Part = { type: string; url?: string; children: (Part | Leaf)[] };

const KINDS = { p: 'paragraph', li: 'list-item', h: 'heading' } as const;

function toNodes(doc: Doc): Part[] {
  return doc.map(({ kind, runs }) => ({
    type: KINDS[kind],
    children: runs.map(({ text, bold, href }) =>
      href === undefined
        ? { text, ...(bold && { bold }) }
        : { type: 'link', url: href, children: [{ text, ...(bold && { bold }) }] },
    ),
  }));
}

function toDoc(nodes: readonly Part[]): Doc {
  return nodes.map(({ type, children }): Block => {
    const kind = type === 'list-item' ? 'li' : type === 'heading' ? 'h' : 'p';
    const runs = children.flatMap((child) =>
      'text' in child
        ? [run(child.text, child.bold === true, null)]
        : child.children.map((leaf) =>
            'text' in leaf ? run(leaf.text, leaf.bold === true, child.url) : run('', false, null),
          ),
    );
    return { kind, runs };
  });
}

const Element = ({ attributes, children, element }: RenderElementProps) => {
  const { type, url } = element as unknown as Part;
  if (type === 'link')
    return (
      <a {...attributes} href={url}>
        {children}
      </a>
    );
  if (type === 'list-item') return <li {...attributes}>{children}</li>;
  return <p {...attributes}>{children}</p>;
};
const LeafView = ({ attributes, children, leaf }: RenderLeafProps) => (
  <span {...attributes}>{(leaf as Leaf).bold ? <strong>{children}</strong> : children}</span>
);

const app = createRoot(freshPlace());
let editor: Editor | undefined;
let shown = 0;
let heard: (event: string) => void = () => {};

heard = publish({
  set: (doc) => {
    const fresh = withHistory(withReact(createEditor()));
    const { isInline } = fresh;
    fresh.isInline = (element) => (element as unknown as Part).type === 'link' || isInline(element);
    editor = fresh;
    shown += 1;
    flushSync(() =>
      app.render(
        <Slate
          key={shown}
          editor={fresh}
          initialValue={toNodes(doc) as unknown as Descendant[]}
          onValueChange={() => heard('change')}
        >
          <Editable renderElement={Element} renderLeaf={LeafView} />
        </Slate>,
      ),
    );
  },
  read: () => toDoc((editor?.children ?? []) as unknown as Part[]),
  root: () => (document.querySelector('[data-slate-editor]') ?? document.body) as HTMLElement,
});
