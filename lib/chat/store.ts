/** The panel's store: state and actions together, one per panel; React only selects from it. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import { RenfortError } from '../errors.ts';
import { acting } from './acting.ts';
import { archive } from './archive.ts';
import { attaching } from './attaching.ts';
import * as chat from './conversation.ts';
import { type Core, createCore } from './core.ts';
import type { Inserting } from './inserting.ts';
import type { Outcome } from './keeping.ts';
import type { ChatEdges, ChatState } from './state.ts';
import { talking } from './talking.ts';

/** Makes the panel's store. Nothing is asked or read until one of its actions is called. */
export function createChatStore(edges: ChatEdges): StoreApi<ChatState> {
  return createStore<ChatState>((set, get) => {
    const core: Core = createCore(edges, set, get, (id, saved) => noteSaved(core, id, saved));
    const { heard, ...kept } = archive(core);
    const act = acting(core);
    edges.told.hear(heard);

    return {
      ready: false,
      conversation: chat.newConversation(edges.newId()),
      draft: '',
      tab: null,
      status: null,
      actions: [],
      reading: null,
      refusal: null,
      lastProposal: null,
      keeping: null,
      notices: [],
      history: null,
      running: [],
      refining: null,
      editing: null,
      tabs: null,
      look: null,
      lookError: null,
      ...talking(core),
      ...attaching(core),
      ...insertingLater(core),
      dismissNotice: (id) =>
        set(({ notices }) => ({ notices: notices.filter((notice) => notice.id !== id) })),
      ...kept,
      ...act,

      refreshStatus: async () => {
        try {
          await act.refreshStatus();
        } catch (error) {
          // Until somebody says for how long, nothing is written. A policy that is late (at a browser's start) will.
          const isLate = error instanceof RenfortError && error.code === 'policy-pending';
          if (!get().status && !isLate) await core.setDays(0);
          throw error;
        }
        const days = get().status?.historyDays;
        if (days === undefined) return;
        const before = core.keeping();
        await core.setDays(days);
        // The list may have been looked at meanwhile.
        const { history, searchHistory } = get();
        if (history && core.keeping() !== before) await searchHistory(history.query);
      },

      restore: async () => {
        const left = await core.keeper.restore(!edges.isPrivate());
        const { draft, conversation } = get();
        // What the agent did meanwhile comes first.
        const isBlank = conversation.messages.length === 0 && conversation.context.length === 0;
        if (left && isBlank) {
          const { id } = left.conversation;
          core.resume(
            id === '' ? { ...left.conversation, id: conversation.id } : left.conversation,
            left.temporary,
          );
          // What was typed while it was read goes on from it.
          set({ ready: true });
          get().setDraft([left.draft, draft].filter((text) => text !== '').join('\n'));
          core.takeUp(get().conversation.id);
        } else {
          core.resume(conversation, edges.isPrivate());
          set({ ready: true });
          get().setDraft(draft);
        }
        await core.attend();
      },

      saveNow: core.keeper.flush,

      leave: () => {
        core.keeper.flush();
        core.letGo();
      },
    };
  });
}

/** What puts answers into pages comes with the first that is put there. */
function insertingLater(core: Core): Inserting {
  let loaded: Promise<Inserting> | null = null;
  const load = (): Promise<Inserting> => {
    loaded ??= import('./inserting.ts').then(({ inserting }) => inserting(core));
    return loaded;
  };
  return {
    insertAtCaret: async (...asked) => (await load()).insertAtCaret(...asked),
    replaceSelection: async (...asked) => (await load()).replaceSelection(...asked),
    undoInsert: async () => (await load()).undoInsert(),
  };
}

/** What came of writing a conversation, as far as the agent has to know it. */
function noteSaved(core: Core, id: string, saved: Outcome): void {
  const { get, set, edges } = core;
  const isShown = get().conversation.id === id;
  if (saved.kind === 'saved') {
    // The browser writes again.
    if (isShown && get().keeping === 'unavailable') set({ keeping: core.keeping() });
    edges.told.tell({ kind: 'saved', id, revision: saved.revision });
    if (saved.dropped.length > 0) {
      edges.told.tell({ kind: 'removed', ids: saved.dropped });
      core.notice({ kind: 'history-full', count: saved.dropped.length });
    }
    if (saved.merged) void core.adopt(id, saved.conversation);
  } else if (saved.kind === 'failed') {
    if (isShown) set({ keeping: 'unavailable' });
  } else if (saved.kind === 'full' || saved.kind === 'newer') {
    const kind = saved.kind === 'full' ? 'storage-full' : 'conversation-newer';
    if (!get().notices.some((notice) => notice.kind === kind)) core.notice({ kind });
  } else if (isShown) {
    core.forget([id]);
    get().startNew();
    core.notice({ kind: 'deleted-elsewhere' });
  }
}
