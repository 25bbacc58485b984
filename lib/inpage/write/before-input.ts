import { isPlainEditor } from '../target/rich.ts';
import type { Strategy } from './strategy.ts';
import { fireBeforeInput } from './transfer-events.ts';

/** For editors that live on input events and let pastes go by. */
export const beforeInput: Strategy = {
  id: 'before-input',
  applies: () => true,
  run: (root, { plain, lines, joined }) =>
    fireBeforeInput(root, 'insertFromPaste', {
      'text/plain': isPlainEditor(root) ? plain : lines,
      'text/html': joined,
    }),
};
