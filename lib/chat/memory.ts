/**
 * The panel's conversation until the browser closes: reopening the panel finds it, half-written question included.
 * In `storage.session`, which is memory and which no content script can read.
 */
import { browser } from 'wxt/browser';
import type { Conversation } from './conversation.ts';

export interface Remembered {
  readonly conversation: Conversation | null;
  readonly draft: string;
}

export interface Memory {
  readonly load: () => Promise<Remembered | null>;
  /** Saves soon; what comes meanwhile replaces it. */
  readonly save: (conversation: Conversation) => void;
  /** Saves at once what is being typed: it is small, and a panel that closes has no time left (Firefox 153). */
  readonly saveDraft: (draft: string) => void;
  /** Saves now what waits. */
  readonly flush: () => void;
}

/** Milliseconds between two saves of an answer being written. */
const SAVE_EVERY = 500;
/** Form of what is stored; another one is not read. */
const VERSION = 1;

/** The memory of one panel; `place` tells panels apart (a window, or the tab a panel is about). */
export function sessionMemory(place: string): Memory {
  const key = `panel:${place}`;
  const draftKey = `${key}:draft`;
  let waiting: Conversation | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  // Full or refused: the conversation goes on in this panel, only reopening would not find it.
  const store = (name: string, value: unknown): void =>
    void browser.storage.session.set({ [name]: value }).catch(() => undefined);
  const flush = (): void => {
    clearTimeout(timer);
    timer = undefined;
    if (waiting) store(key, { version: VERSION, conversation: waiting });
    waiting = null;
  };
  return {
    load: async () => {
      const stored = await browser.storage.session.get([key, draftKey]);
      const kept = stored[key] as { version: number; conversation: Conversation } | undefined;
      const draft = stored[draftKey];
      if (kept?.version !== VERSION && typeof draft !== 'string') return null;
      return {
        conversation: kept?.version === VERSION ? kept.conversation : null,
        draft: typeof draft === 'string' ? draft : '',
      };
    },
    save: (conversation) => {
      waiting = conversation;
      timer ??= setTimeout(flush, SAVE_EVERY);
    },
    saveDraft: (draft) => store(draftKey, draft),
    flush,
  };
}
