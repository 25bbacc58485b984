import EditorJS from '@editorjs/editorjs';
import List from '@editorjs/list';
import { type Block, type Doc, toHtml } from '../shared/document.ts';
import { fromHtml } from '../shared/from-html.ts';
import { freshPlace, publish } from '../shared/page.ts';

type Item = { content: string; meta: object; items: Item[] };
type Saved = { type: string; data: { text?: string; items?: Item[] } };

let editor: EditorJS | undefined;
let heard: (event: string) => void = () => {};

/** Paragraphs are blocks of their own, and so is a list: each is edited by the browser. */
function toBlocks(doc: Doc): Saved[] {
  const blocks: Saved[] = [];
  const inner = (block: Block): string =>
    toHtml([{ ...block, kind: 'p' }])
      .slice(3, -4)
      .replaceAll('strong>', 'b>');
  const item = (block: Block): Item => ({ content: inner(block), meta: {}, items: [] });
  for (const block of doc) {
    const last = blocks.at(-1);
    if (block.kind !== 'li') blocks.push({ type: 'paragraph', data: { text: inner(block) } });
    else if (last?.data.items) last.data.items.push(item(block));
    else blocks.push({ type: 'list', data: { items: [item(block)] } });
  }
  return blocks;
}

async function save(): Promise<readonly Saved[]> {
  return ((await editor?.save())?.blocks ?? []) as Saved[];
}

heard = publish({
  set: async (doc) => {
    editor?.destroy();
    const blocks = toBlocks(doc).map((block) =>
      block.type === 'list' ? { ...block, data: { ...block.data, style: 'unordered', meta: {} } } : block,
    );
    editor = new EditorJS({
      holder: freshPlace(),
      tools: { list: { class: List as never, inlineToolbar: true } },
      data: { blocks },
      onChange: () => heard('change'),
    });
    await editor.isReady;
  },
  read: async () =>
    (await save()).flatMap(({ type, data }) =>
      type === 'list'
        ? (data.items ?? []).flatMap(({ content }) => fromHtml(`<li>${content}</li>`))
        : fromHtml(`<p>${data.text ?? ''}</p>`),
    ),
  root: () => document.querySelector('.codex-editor__redactor') as HTMLElement,
});
