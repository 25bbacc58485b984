import { browser } from 'wxt/browser';
import type { KeptRun, RunStore } from './chat-runs.ts';

const keyOf = (conversationId: string): string => `chat-run:${conversationId}`;

/** Keeps chat answers in session memory: what was received survives the worker. */
export const chatRunStore: RunStore = {
  load: async (id) => {
    const found = await browser.storage.session.get(keyOf(id));
    return found[keyOf(id)] as KeptRun | undefined;
  },
  save: (id, run) => browser.storage.session.set({ [keyOf(id)]: run }).catch(() => undefined),
};
