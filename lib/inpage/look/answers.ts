/** What the panel asks of a frame before anything of it is read. */
import type { LookMessages } from '../../messaging/protocol.ts';
import { answerMessages } from '../../messaging/request.ts';
import { loadPart } from '../parts/registry.ts';
import { runOnce } from '../running.ts';
import { lookAt } from './index.ts';

/** Starts the answers until the signal aborts. */
export function startLook(signal: AbortSignal): void {
  runOnce('look', answer, signal);
}

function answer(signal: AbortSignal): void {
  answerMessages<LookMessages>(
    {
      'frame.look': () => lookAt(document),
      'frame.caret': async ({ protectedSelectors }) => {
        const { assertFree, captureCaret } = await loadPart('read');
        const caret = await captureCaret(document, signal);
        if (caret) assertFree(caret, protectedSelectors);
        return caret?.summary ?? null;
      },
    },
    signal,
  );
}
