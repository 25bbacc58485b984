import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { $generateNodesFromDOM } from '@lexical/html';
import { $isLinkNode, LinkNode } from '@lexical/link';
import { ListItemNode, ListNode, registerList } from '@lexical/list';
import { HeadingNode, registerRichText } from '@lexical/rich-text';
import {
  $getRoot,
  $isElementNode,
  $isLineBreakNode,
  $isTextNode,
  createEditor,
  type ElementNode,
  type LexicalNode,
} from 'lexical';
import { type Block, type Run, run, toHtml } from '../shared/document.ts';
import { freshPlace, publish } from '../shared/page.ts';

const editable = freshPlace();
editable.contentEditable = 'true';
const editor = createEditor({
  nodes: [HeadingNode, LinkNode, ListNode, ListItemNode],
  onError: (error) => {
    throw error;
  },
});
editor.setRootElement(editable);
const history = createEmptyHistoryState();
registerRichText(editor);
registerHistory(editor, history, 300);
registerList(editor);

function runsOf(node: LexicalNode, href: string | null = null): Run[] {
  if ($isTextNode(node)) return [run(node.getTextContent(), node.hasFormat('bold'), href)];
  if ($isLineBreakNode(node)) return [run('\n', false, href)];
  if (!$isElementNode(node)) return [];
  const to = $isLinkNode(node) ? node.getURL() : href;
  return node.getChildren().flatMap((child) => runsOf(child, to));
}

function blocksOf(parent: ElementNode): Block[] {
  return parent.getChildren().flatMap((node): Block[] => {
    if (node instanceof ListNode) return blocksOf(node);
    const kind = node instanceof ListItemNode ? 'li' : node instanceof HeadingNode ? 'h' : 'p';
    return [{ kind, runs: runsOf(node) }];
  });
}

const heard = publish({
  set: (doc) => {
    editor.update(
      () => {
        const dom = new DOMParser().parseFromString(toHtml(doc), 'text/html');
        $getRoot()
          .clear()
          .append(...$generateNodesFromDOM(editor, dom));
      },
      { discrete: true, tag: 'history-merge' },
    );
    history.undoStack = [];
    history.redoStack = [];
    history.current = { editor, editorState: editor.getEditorState() };
  },
  read: () => editor.getEditorState().read(() => blocksOf($getRoot())),
  root: () => editable,
});
editor.registerUpdateListener(({ dirtyElements, dirtyLeaves }) => {
  if (dirtyElements.size > 0 || dirtyLeaves.size > 0) heard('update');
});
