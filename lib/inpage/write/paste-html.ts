import type { Strategy } from './strategy.ts';
import { firePaste } from './transfer-events.ts';

/**
 * HTML alone: together with plain text TinyMCE makes soft breaks of paragraphs, and Slate and Trix ignore both.
 * Not in code editors: CodeMirror deletes the selection.
 */
export const pasteHtml: Strategy = {
  id: 'paste-html',
  applies: (_content, plainEditor) => !plainEditor,
  run: (root, { html }) => firePaste(root, { 'text/html': html }),
};
