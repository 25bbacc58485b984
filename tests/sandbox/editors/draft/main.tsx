import {
  CompositeDecorator,
  type ContentBlock,
  ContentState,
  convertFromHTML,
  convertToRaw,
  Editor,
  EditorState,
} from 'draft-js';
import 'draft-js/dist/Draft.css';
import { type ReactNode, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { type Block, type Run, run, toHtml } from '../shared/document.ts';
import { freshPlace, publish } from '../shared/page.ts';

const Link = ({
  contentState,
  entityKey,
  children,
}: {
  contentState: ContentState;
  entityKey: string;
  children: ReactNode;
}) => <a href={contentState.getEntity(entityKey).getData().url}>{children}</a>;
const decorator = new CompositeDecorator([
  {
    strategy: (block: ContentBlock, found: (start: number, end: number) => void, content: ContentState) =>
      block.findEntityRanges((character) => {
        const entity = character.getEntity();
        return entity !== null && content.getEntity(entity).getType() === 'LINK';
      }, found),
    component: Link,
  },
]);

let state = EditorState.createEmpty(decorator);
let heard: (event: string) => void = () => {};

function Application({ initial }: { initial: EditorState }) {
  const [current, setCurrent] = useState(initial);
  state = current;
  return (
    <Editor
      editorState={current}
      onChange={(next: EditorState) => {
        if (next.getCurrentContent() !== state.getCurrentContent()) heard('change');
        state = next;
        setCurrent(next);
      }}
    />
  );
}

const KINDS: Readonly<Record<string, Block['kind']>> = {
  'unordered-list-item': 'li',
  'ordered-list-item': 'li',
  'header-two': 'h',
};

/** Where bold and links begin or end, and so do runs. */
function read(): Block[] {
  const { blocks, entityMap } = convertToRaw(state.getCurrentContent());
  return blocks.map(({ type, text, inlineStyleRanges, entityRanges }) => {
    // Code points: the raw form counts them so.
    const characters = [...text];
    const runs: Run[] = characters.map((character, at) => {
      const covers = ({ offset, length }: { offset: number; length: number }) =>
        offset <= at && at < offset + length;
      const entity = entityRanges.find(covers);
      return run(
        character,
        inlineStyleRanges.some((range) => range.style === 'BOLD' && covers(range)),
        entity && entityMap[entity.key]?.data.url,
      );
    });
    return { kind: KINDS[type] ?? 'p', runs };
  });
}

const app = createRoot(freshPlace());
let shown = 0;
heard = publish({
  set: (doc) => {
    const { contentBlocks, entityMap } = convertFromHTML(toHtml(doc));
    const initial = EditorState.createWithContent(
      ContentState.createFromBlockArray(contentBlocks, entityMap),
      decorator,
    );
    shown += 1;
    flushSync(() => app.render(<Application key={shown} initial={initial} />));
  },
  read,
  root: () => document.querySelector('.public-DraftEditor-content') as HTMLElement,
});
