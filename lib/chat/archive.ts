/** The history as the agent uses it: the list, and what can be done with a conversation in it. */
import { RenfortError } from '../errors.ts';
import * as chat from './conversation.ts';
import type { Core } from './core.ts';
import type { Exported, ExportFormat } from './history/export.ts';
import type { History, Kept } from './history/index.ts';
import type { ChatState, Entry } from './state.ts';
import type { News } from './telling.ts';

type Archive = Pick<
  ChatState,
  | 'startNew'
  | 'openHistory'
  | 'closeHistory'
  | 'searchHistory'
  | 'openConversation'
  | 'renameConversation'
  | 'pinConversation'
  | 'deleteConversation'
  | 'restoreConversation'
  | 'deleteAll'
  | 'exportConversation'
  | 'exportAll'
>;

/** Shows what other panels change. */
export interface Following {
  readonly heard: (news: News) => void;
}

export function archive(core: Core): Archive & Following {
  const { get, set, edges, keeper } = core;
  const { told, newId } = edges;
  let searching = new AbortController();
  let lastDeleted: readonly Kept[] = [];

  const refresh = async (): Promise<void> => {
    const view = get().history;
    if (view) await get().searchHistory(view.query);
  };

  const withHistory = async (work: (history: History) => Promise<void>): Promise<void> => {
    const history = await keeper.history();
    if (history) await work(history);
  };

  const blank = (temporary = edges.isPrivate()): void => {
    const conversation = chat.newConversation(newId());
    core.show(conversation, '', temporary);
    set({ keeping: temporary ? 'temporary' : core.keeping() });
  };

  const forgetRuns = (runs: 'all' | readonly { conversationId: string }[]): Promise<unknown> =>
    edges.ask('chat.forget', { runs }).catch(() => undefined);

  const exported = async (ids: 'all' | readonly string[], format: ExportFormat): Promise<Exported | null> => {
    if (get().status?.mayExport === false) throw new RenfortError('feature-disabled');
    await keeper.flush();
    const history = await keeper.history();
    const [{ exportOf }, { readStored }] = await Promise.all([
      import('./history/export.ts'),
      import('./history/record.ts'),
    ]);
    const kept = history ? await history.take(ids) : [];
    const known = kept
      .filter(({ head }) => head.messages > 0)
      .map((one) => {
        // What is on screen is further than what is stored.
        const going = core.find(one.head.id);
        const read = going ? ({ kind: 'conversation', conversation: going, revision: 0 } as const) : null;
        return { ...one, read: read ?? readStored(one.body) };
      });
    if (known.length > 0) return exportOf(known, format, edges.now());
    const { conversation } = get();
    const isShown = ids === 'all' || ids.includes(conversation.id);
    if (!isShown || conversation.messages.length === 0) return null;
    // What is in memory only can be taken away as well.
    const { headOf } = await import('./history/record.ts');
    const now = edges.now();
    const read = { kind: 'conversation', conversation, revision: 0 } as const;
    return exportOf([{ head: headOf(conversation, undefined, now), read, body: null }], format, now);
  };

  return {
    startNew: ({ temporary } = {}) => {
      keeper.flush();
      blank(temporary);
      // What could not be written is over; what was written can still be taken back.
      set(({ notices }) => ({ notices: notices.filter(({ kind }) => !/^(?:und|no-|write-)/u.test(kind)) }));
    },

    openHistory: async () => {
      set({ history: { query: '', heads: [], loading: true } });
      await get().searchHistory('');
    },

    closeHistory: () => {
      searching.abort();
      set({ history: null });
      void keeper.history().then((history) => history?.rest());
    },

    searchHistory: async (query) => {
      searching.abort();
      searching = new AbortController();
      const { signal } = searching;
      const view = get().history;
      if (!view) return;
      set({ history: { ...view, query, loading: true } });
      const show = (heads: readonly Entry[]): void => set({ history: { query, heads, loading: false } });
      const history = await keeper.history();
      try {
        const heads = !history
          ? []
          : query.trim() === ''
            ? await history.list()
            : await history.search(query, signal, show);
        if (!signal.aborted) show(heads);
      } catch (error) {
        if (!signal.aborted) throw error;
      }
    },

    openConversation: async (id) => {
      if (get().conversation.id === id) return;
      keeper.flush();
      // An answer goes on in it: what is here is further than what is stored.
      const going = core.find(id);
      if (going) {
        const history = await keeper.history();
        core.show(going, (await history?.draftOf(id)) ?? '');
        set({ keeping: core.keeping() });
        return;
      }
      const found = await keeper.open(id);
      if (found.kind === 'conversation') {
        core.show(found.conversation, found.draft);
        set({ keeping: core.keeping() });
        core.takeUp(id);
      } else if (found.kind === 'gone') await refresh();
      else core.notice({ kind: `conversation-${found.kind}` });
    },

    renameConversation: (id, title) =>
      withHistory(async (history) => {
        await history.rename(id, title);
        if (title.trim() !== '')
          await core.change(id, (conversation) => ({ ...conversation, title: title.trim() }), 'not');
        told.tell({ kind: 'saved', id, revision: keeper.revisionOf(id) });
        await refresh();
      }),

    pinConversation: (id, pinned) =>
      withHistory(async (history) => {
        await history.pin(id, pinned);
        await core.change(
          id,
          ({ pinned: _, ...conversation }) => (pinned ? { ...conversation, pinned } : conversation),
          'not',
        );
        told.tell({ kind: 'saved', id, revision: keeper.revisionOf(id) });
        await refresh();
      }),

    deleteConversation: async (id) => {
      keeper.flush();
      const shown = get().conversation.id === id;
      core.forget([id]);
      await Promise.all([
        forgetRuns([{ conversationId: id }]),
        withHistory(async (history) => {
          lastDeleted = await history.take([id]);
          await history.remove([id]);
        }),
      ]);
      if (shown && get().conversation.id === id) blank();
      told.tell({ kind: 'removed', ids: [id] });
      await refresh();
    },

    restoreConversation: async (id) => {
      const kept = lastDeleted.filter(({ head }) => head.id === id);
      lastDeleted = [];
      await withHistory((history) => history.putBack(kept));
      told.tell({ kind: 'saved', id, revision: 0 });
      await refresh();
    },

    deleteAll: async () => {
      lastDeleted = [];
      core.forget('all');
      blank();
      await Promise.all([forgetRuns('all'), withHistory((history) => history.remove('all'))]);
      told.tell({ kind: 'removed', ids: 'all' });
      await refresh();
    },

    exportConversation: (id, format) => exported([id], format),
    exportAll: (format) => exported('all', format),

    heard: (news) => {
      const { conversation } = get();
      if (news.kind === 'removed') {
        const gone = (id: string): boolean => news.ids === 'all' || news.ids.includes(id);
        const had =
          conversation.messages.length > 0 && gone(conversation.id) && !core.isTemporary(conversation.id);
        core.forget(news.ids);
        if (had) {
          blank();
          core.notice({ kind: 'deleted-elsewhere' });
        }
      } else if (news.id === conversation.id && news.revision > keeper.revisionOf(news.id)) {
        void follow(news.id);
      }
      void refresh();
    },
  };

  /** Another panel wrote in the conversation shown: this one shows what it wrote, and hears the answer it waits for. */
  async function follow(id: string): Promise<void> {
    const revision = keeper.revisionOf(id);
    const [found, { merge }] = await Promise.all([keeper.open(id), import('./history/merge.ts')]);
    if (found.kind !== 'conversation' || get().conversation.id !== id) return;
    const ours = get().conversation;
    // What was taken back in the other panel is taken back; what is newer here stays.
    const next =
      found.revision > revision && !core.isHeard(id) ? found.conversation : merge(found.conversation, ours);
    set({ conversation: next });
    if (!core.isHeard(id)) core.takeUp(id);
  }
}
