import { isPlainEditor } from '../target/rich.ts';
import type { Strategy } from './strategy.ts';
import { firePaste } from './transfer-events.ts';

/** For editors that take no HTML, and the only kind of paste that code editors understand. */
export const pastePlain: Strategy = {
  id: 'paste-plain',
  applies: () => true,
  // An editor that makes a paragraph of each line would make an empty one of a blank line.
  run: (root, { plain, lines }) => firePaste(root, { 'text/plain': isPlainEditor(root) ? plain : lines }),
};
