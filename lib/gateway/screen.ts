/** What the agent sees while it comes: invisible characters out, at most one message a frame, text that only grows. */
import type { StreamServerMessage } from '../messaging/stream-messages.ts';
import { createPieceCleaner } from './clean-pieces.ts';
import { coalesce } from './coalesce.ts';

export interface Screen {
  readonly add: (text: string) => void;
  /** Shows more of a text that was shown as far as it had come; anything else than more of it waits for the end. */
  readonly grow: (text: string) => void;
  /** Sends what is held, now. */
  readonly flush: () => void;
  readonly shown: () => string;
}

export function createScreen(tell: (message: StreamServerMessage) => void, signal: AbortSignal): Screen {
  const pieces = coalesce((text) => tell({ type: 'delta', text }), signal);
  const clean = createPieceCleaner();
  let shown = '';
  let grown = '';
  const add = (text: string): void => {
    const piece = clean(text);
    shown += piece;
    pieces.add(piece);
  };
  return {
    add,
    grow: (text) => {
      if (!text.startsWith(grown)) return;
      add(text.slice(grown.length));
      grown = text;
    },
    flush: () => {
      add('');
      pieces.flush();
    },
    shown: () => shown,
  };
}
