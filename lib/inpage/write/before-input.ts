import type { Strategy } from './strategy.ts';
import { fireBeforeInput } from './transfer-events.ts';

/** For editors that live on input events and let pastes go by. */
export const beforeInput: Strategy = {
  id: 'before-input',
  applies: () => true,
  run: (root, { plain, html }) =>
    fireBeforeInput(root, 'insertFromPaste', { 'text/plain': plain, 'text/html': html }),
};
