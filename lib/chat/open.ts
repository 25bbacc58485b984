/** The panel's chat with the real browser around it. */
import type { StoreApi } from 'zustand/vanilla';
import { actionLabel } from '../actions/labels.ts';
import { askBackground, onBroadcast } from '../messaging/request.ts';
import { openStream } from '../messaging/stream.ts';
import { createKeeper } from './keeping.ts';
import { type Memory, sessionMemory } from './memory.ts';
import { findPlace } from './place.ts';
import type { ChatState } from './state.ts';
import { createChatStore } from './store.ts';
import { browserTabs } from './tabs.ts';
import { tellPanels } from './telling.ts';

/** Makes the store at once, so that the panel can be drawn; `start` then finds out where it stands. */
export function openChat(): { readonly store: StoreApi<ChatState>; readonly start: () => void } {
  const closing = new AbortController();
  const { signal } = closing;
  const place = findPlace(location.search);
  const now = Date.now;
  const memory = memoryOf(place);
  let isPrivate = false;
  const store = createChatStore({
    ask: askBackground,
    openStream,
    compose: async (...asked) => (await import('./compose.ts')).compose(...asked),
    keeper: (heard) =>
      createKeeper(
        {
          memory,
          openHistory: async () => (await import('./history/index.ts')).createHistory(now),
          now,
          alone: async (work) => navigator.locks.request('renfort-panel', work),
        },
        heard,
      ),
    prune: async (days) => {
      const { forgetBefore, keptSince } = await import('./history/retention.ts');
      await forgetBefore(keptSince(days, now()));
    },
    told: tellPanels(signal),
    tabs: browserTabs,
    copy: (text) =>
      navigator.clipboard.writeText(text).then(
        () => true,
        () => false,
      ),
    asTyped: async (markdown) => (await import('./as-typed.ts')).asTyped(markdown),
    placed: place.catch(() => undefined),
    isPrivate: () => isPrivate,
    newId: () => crypto.randomUUID(),
    now,
    actionLabel,
  });
  const { setTab, restore, takeTask, refreshStatus, leave, saveNow, lookAtTab, tabMoved } = store.getState();
  // A background that does not answer leaves the panel usable: sending says what is wrong.
  const quietly = (work: Promise<void>): void => void work.catch(() => undefined);

  const start = (): void => {
    addEventListener('pagehide', () => {
      leave();
      closing.abort();
    });
    addEventListener('visibilitychange', saveNow, { signal });
    onBroadcast('settings.changed', () => quietly(refreshStatus()), signal);
    onBroadcast(
      'panel.task-waiting',
      ({ tabId }) => {
        if (tabId === store.getState().tab?.id) quietly(takeTask());
      },
      signal,
    );
    store.subscribe(({ conversation }, { conversation: before }) => {
      const isSame = conversation.context === before.context && conversation.sent === before.sent;
      if (!isSame || conversation.id !== before.id) quietly(refreshStatus());
    });
    quietly(refreshStatus());
    quietly(
      place.then(async ({ tab, follow, ...found }) => {
        isPrivate = found.isPrivate;
        setTab(tab);
        if (tab) quietly(refreshStatus());
        follow((next) => {
          if (next.id === store.getState().tab?.id) {
            quietly(refreshStatus());
            return quietly(tabMoved());
          }
          setTab(next);
          quietly(takeTask());
          quietly(refreshStatus());
          quietly(lookAtTab());
        }, signal);
        await restore();
        await takeTask();
        await lookAtTab();
      }),
    );
  };
  return { store, start };
}

/** A memory whose place is still being looked for. */
function memoryOf(place: Promise<{ readonly name: string }>): Memory {
  const found = place.then(({ name }) => sessionMemory(name));
  let known: Memory | null = null;
  void found.then(
    (memory) => {
      known = memory;
    },
    () => undefined,
  );
  // At once when it is known: a panel that closes has no time left.
  const soon = (work: (memory: Memory) => void): void => {
    if (known) work(known);
    else void found.then(work, () => undefined);
  };
  return {
    load: async () => (await found).load(),
    saveShown: (shown) => soon((memory) => memory.saveShown(shown)),
    saveConversation: (conversation) => soon((memory) => memory.saveConversation(conversation)),
    saveDraft: (draft) => soon((memory) => memory.saveDraft(draft)),
    forgetOthers: () => soon((memory) => memory.forgetOthers()),
    shownElsewhere: async () => (await found).shownElsewhere(),
    sessionStart: async (at) => (await found).sessionStart(at),
  };
}
