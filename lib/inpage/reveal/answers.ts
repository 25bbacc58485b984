/** A quote of the panel's, shown where it stands. */
import type { RevealMessages } from '../../messaging/protocol.ts';
import { answerMessages } from '../../messaging/request.ts';
import { runOnce } from '../running.ts';
import { revealQuote } from './index.ts';

/** Starts the answers until the signal aborts. */
export function startReveal(signal: AbortSignal): void {
  runOnce('reveal', answer, signal);
}

function answer(signal: AbortSignal): void {
  answerMessages<RevealMessages>(
    {
      'frame.reveal': async ({ quote, before }) => ({
        found: await revealQuote(document, quote, before, signal),
      }),
    },
    signal,
  );
}
