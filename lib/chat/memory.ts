/**
 * The panel's conversation until the browser closes: reopening the panel finds it, half-written question included.
 * In `storage.session`, which is memory and which no content script can read.
 */
import { browser } from 'wxt/browser';
import type { Conversation } from './conversation.ts';

export interface Remembered {
  readonly conversation: Conversation;
  readonly draft: string;
}

export interface Memory {
  readonly load: () => Promise<Remembered | null>;
  /** Saves soon; what comes meanwhile replaces it. */
  readonly save: (state: Remembered) => void;
  /** Saves now what waits: the panel is closing. */
  readonly flush: () => void;
}

/** Milliseconds between two saves of an answer being written. */
const SAVE_EVERY = 500;
/** Form of what is stored; another one is not read. */
const VERSION = 1;

/** The memory of one panel; `place` tells panels apart (a window, or the tab a panel is about). */
export function sessionMemory(place: string): Memory {
  const key = `panel:${place}`;
  let waiting: Remembered | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const flush = (): void => {
    clearTimeout(timer);
    timer = undefined;
    if (!waiting) return;
    const state = waiting;
    waiting = null;
    // Full or refused: the conversation goes on in this panel, only reopening would not find it.
    browser.storage.session.set({ [key]: { version: VERSION, ...state } }).catch(() => undefined);
  };
  return {
    load: async () => {
      const stored = (await browser.storage.session.get(key))[key] as
        | (Remembered & { version: number })
        | undefined;
      return stored?.version === VERSION ? { conversation: stored.conversation, draft: stored.draft } : null;
    },
    save: (state) => {
      waiting = state;
      timer ??= setTimeout(flush, SAVE_EVERY);
    },
    flush,
  };
}
