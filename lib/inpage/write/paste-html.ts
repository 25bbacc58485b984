import { withSpacesKept } from './spaces.ts';
import type { Strategy } from './strategy.ts';
import { firePaste } from './transfer-events.ts';

/**
 * HTML alone: together with plain text TinyMCE makes soft breaks of paragraphs, and Slate and Trix ignore both.
 * Not in code editors: CodeMirror deletes the selection.
 */
export const pasteHtml: Strategy = {
  id: 'paste-html',
  applies: (_content, plainEditor) => !plainEditor,
  // TinyMCE puts no-break spaces at the seams where white space collapses, as the browser itself does.
  run: (root, { html }) => withSpacesKept(root, () => firePaste(root, { 'text/html': html })),
};
