/** The panel's chat with the real browser around it. */
import type { StoreApi } from 'zustand/vanilla';
import { actionLabel } from '../actions/labels.ts';
import { askBackground, onBroadcast } from '../messaging/request.ts';
import { openStream } from '../messaging/stream.ts';
import { type Memory, sessionMemory } from './memory.ts';
import { findPlace } from './place.ts';
import type { ChatState } from './state.ts';
import { createChatStore } from './store.ts';

/** Makes the store at once, so that the panel can be drawn; `start` then finds out where it stands. */
export function openChat(): { readonly store: StoreApi<ChatState>; readonly start: () => void } {
  const closing = new AbortController();
  const place = findPlace(location.search);
  const memory = memoryOf(place);
  const { flush } = memory;
  const store = createChatStore({
    ask: askBackground,
    openStream,
    memory,
    placed: place.catch(() => undefined),
    newId: () => crypto.randomUUID(),
    now: Date.now,
    actionLabel,
  });
  const { setTab, restore, takeTask, refreshStatus, leave } = store.getState();
  // A background that does not answer leaves the panel usable: sending says what is wrong.
  const quietly = (work: Promise<void>): void => void work.catch(() => undefined);

  const start = (): void => {
    addEventListener('pagehide', () => {
      leave();
      closing.abort();
    });
    const { signal } = closing;
    addEventListener('visibilitychange', flush, { signal });
    onBroadcast('settings.changed', () => quietly(refreshStatus()), signal);
    onBroadcast(
      'panel.task-waiting',
      ({ tabId }) => {
        if (tabId === store.getState().tab?.id) quietly(takeTask());
      },
      signal,
    );
    quietly(refreshStatus());
    quietly(
      place.then(async ({ tab, follow }) => {
        setTab(tab);
        follow((next) => {
          setTab(next);
          quietly(takeTask());
        }, signal);
        await restore();
        await takeTask();
      }),
    );
  };
  return { store, start };
}

/** A memory whose place is still being looked for. */
function memoryOf(place: Promise<{ readonly name: string }>): Memory {
  const found = place.then(({ name }) => sessionMemory(name));
  let known: Memory | null = null;
  void found.then((memory) => {
    known = memory;
  });
  return {
    load: async () => (await found).load(),
    save: (conversation) => {
      if (known) known.save(conversation);
      else void found.then((memory) => memory.save(conversation));
    },
    saveDraft: (draft) => {
      if (known) known.saveDraft(draft);
      else void found.then((memory) => memory.saveDraft(draft));
    },
    flush: () => known?.flush(),
  };
}
