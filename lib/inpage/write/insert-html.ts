import { isFirefox } from './browser.ts';
import { withSpacesKept } from './spaces.ts';
import type { Content, Strategy } from './strategy.ts';

/**
 * The browser's own editing of a plain editable element, for content that would lose something as text: formatting,
 * line breaks inside a paragraph, in Chromium the formatting of the words it replaces. The HTML is ours, escaped;
 * where the page demands trusted types the command throws or does nothing. Which form gives paragraphs without an
 * empty one beside them was tried in Chromium 156 and Firefox 153.
 */
export const insertHtml: Strategy = {
  id: 'insert-html',
  applies: (content, plainEditor) =>
    !plainEditor &&
    (content.formatted ||
      hasBreaks(content) ||
      (content.wrapped && !isFirefox()) ||
      isOneStepInFirefox(content) ||
      isLong(content)),
  run: (root, { blocks, joined, place }) =>
    withSpacesKept(root, () => {
      const { ownerDocument: document } = root;
      if (isFirefox()) {
        const html = place === 'following' || place === 'all' ? blocks : joined;
        return document.execCommand('insertHTML', false, html);
      }
      if (place === 'following') document.execCommand('insertParagraph');
      return document.execCommand('insertHTML', false, joined);
    }),
};

/** Typed one by one, 2,000 paragraphs hold Chromium 156 up for eight seconds and 7,500 for minutes. */
const MOST_PARAGRAPHS = 200;

function isLong({ plain }: Content): boolean {
  return plain.split('\n', MOST_PARAGRAPHS + 1).length > MOST_PARAGRAPHS;
}

/** Where spaces are kept, a line break typed in Chromium is a character of the text. */
function hasBreaks({ plain }: Content): boolean {
  return /[^\n]\n[^\n]/.test(plain);
}

/** In Firefox paragraphs typed one by one are as many undo steps; as HTML they are one, where they end a block. */
function isOneStepInFirefox({ plain, place }: Content): boolean {
  return isFirefox() && place !== 'line' && (place === 'following' || plain.includes('\n'));
}
