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
    const lines = plain.split(/\n+/);
    if (lines.length === 1 || isFirefox()) return document.execCommand('insertText', false, plain);
    return lines
      .map((line, index) => {
        const opened = index === 0 || document.execCommand('insertParagraph');
        return line === '' ? opened : document.execCommand('insertText', false, line) && opened;
      })
      .every(Boolean);
  },
};

/** Firefox makes one undo step of a whole text with line breaks, and several of paragraphs (Firefox 153). */
function isFirefox(): boolean {
  return 'mozInnerScreenX' in window;
}
