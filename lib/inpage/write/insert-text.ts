import { isFirefox } from './browser.ts';
import { withSpacesKept } from './spaces.ts';
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
    const plainHost = root.contentEditable === 'plaintext-only';
    if (plainHost && isFirefox()) return document.execCommand('insertText', false, plain);
    // In a plain-text host Chromium makes blocks of a text with line ends: one line end too many (Chromium 156).
    const [lineEnd, command] = plainHost ? [/\n/, 'insertLineBreak'] : [/\n+/, 'insertParagraph'];
    const type = (): boolean =>
      plain
        .split(lineEnd)
        .map((line, index) => {
          const opened = index === 0 || document.execCommand(command);
          return line === '' ? opened : document.execCommand('insertText', false, line) && opened;
        })
        .every(Boolean);
    return plainHost ? type() : withSpacesKept(root, type);
  },
};
