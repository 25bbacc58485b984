import type { Strategy } from './strategy.ts';
import { firePaste } from './transfer-events.ts';

/** What Slate, Trix and CodeMirror take. */
export const pastePlain: Strategy = {
  id: 'paste-plain',
  applies: () => true,
  run: (root, { plain }) => firePaste(root, { 'text/plain': plain }),
};
