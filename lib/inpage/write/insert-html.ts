import type { Strategy } from './strategy.ts';

/**
 * The browser's own editing of a plain editable element, for content that would lose its formatting as text. The
 * HTML is ours, escaped; where the page demands trusted types the command throws or does nothing.
 */
export const insertHtml: Strategy = {
  id: 'insert-html',
  applies: ({ formatted }, plainEditor) => formatted && !plainEditor,
  run: (root, { html }) => root.ownerDocument.execCommand('insertHTML', false, html),
};
