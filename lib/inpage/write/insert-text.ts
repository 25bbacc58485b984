import type { Strategy } from './strategy.ts';

/**
 * The browser's own editing, the last way. Only for editable elements that reacted to nothing else: in an editor
 * with a model of its own the words would stand over a model that does not know them.
 */
export const insertText: Strategy = {
  id: 'insert-text',
  applies: () => true,
  run: (root, { plain }) => {
    const { ownerDocument: document } = root;
    if (root.contentEditable === 'plaintext-only') return document.execCommand('insertText', false, plain);
    return plain
      .split(/\n+/)
      .map((line, index) => {
        const opened = index === 0 || document.execCommand('insertParagraph');
        return line === '' ? opened : document.execCommand('insertText', false, line) && opened;
      })
      .every(Boolean);
  },
};
