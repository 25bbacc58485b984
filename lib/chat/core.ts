/** What the parts of the panel's store share: its conversations, shown or not, their streams and their keeping. */
import type { StoreApi } from 'zustand/vanilla';
import type { StreamServerMessage } from '../messaging/stream-messages.ts';
import * as chat from './conversation.ts';
import { createStreams } from './hearing.ts';
import type { Heard, Keeper, Keeping } from './keeping.ts';
import type { ChatEdges, ChatState, PanelNotice } from './state.ts';

/** How soon a change is written. What only grows is not: the gateway keeps it until it ends. */
export type When = 'soon' | 'now' | 'not';

export interface Core {
  readonly edges: ChatEdges;
  readonly keeper: Keeper;
  readonly set: StoreApi<ChatState>['setState'];
  readonly get: StoreApi<ChatState>['getState'];
  /** A conversation that is shown, or that goes on beside the one shown; null when it is neither. */
  readonly find: (id: string) => chat.Conversation | null;
  readonly change: (
    id: string,
    update: (conversation: chat.Conversation) => chat.Conversation,
    when?: When,
  ) => Promise<void>;
  /** Changes the conversation shown. */
  readonly changeShown: (update: (conversation: chat.Conversation) => chat.Conversation, when?: When) => void;
  /** Shows another conversation; the one shown goes on beside it while its answer is under way. */
  readonly show: (conversation: chat.Conversation, draft: string, temporary?: boolean) => void;
  readonly isTemporary: (id: string) => boolean;
  /** Asks for the answer that waits at the end of a conversation. */
  readonly request: (id: string, asked: chat.Answer['asked']) => void;
  /** Takes up the answer under way in a conversation, from where the gateway is. */
  readonly takeUp: (id: string) => void;
  readonly hear: (id: string, message: StreamServerMessage) => void;
  readonly stop: (id: string) => void;
  readonly isHeard: (id: string) => boolean;
  /** A conversation is gone: its stream is let go, nothing of it is written any more. */
  readonly forget: (ids: 'all' | readonly string[]) => void;
  /** Resolves once the conversation shown has no answer under way. */
  readonly whenQuiet: () => Promise<void>;
  readonly letGo: () => void;
  /** Nothing is written before it is known for how many days. */
  readonly setDays: (days: number) => Promise<void>;
  /** Where conversations are kept that are not temporary. */
  readonly keeping: () => Keeping | null;
  /** Shows the conversation this panel found, or the one it began with. */
  readonly resume: (conversation: chat.Conversation, isTemporary: boolean) => void;
  /** Hears the answers under way in conversations that no panel shows: they are written when they end. */
  readonly attend: () => Promise<void>;
  /** Takes what somebody else wrote in the same conversation. */
  readonly adopt: (id: string, stored: chat.Conversation) => Promise<void>;
  readonly notice: (notice: Omit<PanelNotice, 'id'>) => void;
}

/** Makes the core of a store. */
export function createCore(edges: ChatEdges, set: Core['set'], get: Core['get'], saved: Heard): Core {
  const { ask, newId } = edges;
  const keeper = edges.keeper(saved);
  const aside = new Map<string, chat.Conversation>();
  const temporary = new Set<string>();
  let keeping: Keeping | null = null;
  let knownDays: number | null = null;

  const find: Core['find'] = (id) => {
    const { conversation } = get();
    return conversation.id === id ? conversation : (aside.get(id) ?? null);
  };
  const isLive = (id: string): boolean => {
    const conversation = find(id);
    return conversation !== null && chat.liveAnswer(conversation) !== null;
  };
  const noteRunning = (id: string): void => {
    const { running } = get();
    const live = isLive(id);
    if (live === running.includes(id)) return;
    set({ running: live ? [...running, id] : running.filter((other) => other !== id) });
  };

  const change: Core['change'] = (id, update, when = 'soon') => {
    const before = find(id);
    if (!before) return Promise.resolve();
    const next = update(before);
    if (next === before) return Promise.resolve();
    if (get().conversation.id === id) set({ conversation: next });
    else aside.set(id, next);
    noteRunning(id);
    return when === 'not' ? Promise.resolve() : keeper.save(next, temporary.has(id), when);
  };

  /** What the list holds goes on beside the one shown; nobody could come back to what is in memory only. */
  const leave = (left: chat.Conversation): void => {
    if (!temporary.has(left.id) && get().keeping === 'history') {
      if (isLive(left.id)) aside.set(left.id, left);
      else if (left.messages.length === 0 && get().draft.trim() === '') {
        keeper.discard(left.id).catch(() => undefined);
      }
      return;
    }
    forget([left.id]);
    if (left.messages.length > 0) {
      ask('chat.forget', { runs: [{ conversationId: left.id }] }).catch(() => undefined);
    }
  };

  const forget: Core['forget'] = (ids) => {
    keeper.drop(ids);
    streams.letGo(ids);
    for (const id of ids === 'all' ? [...aside.keys()] : ids) aside.delete(id);
    const { running } = get();
    set({ running: ids === 'all' ? [] : running.filter((id) => !ids.includes(id)) });
  };

  const streams = createStreams({
    edges,
    tabId: () => get().tab?.id,
    find,
    change,
    isTemporary: (id) => temporary.has(id),
    quiet: (id) => {
      if (get().conversation.id !== id && !isLive(id)) aside.delete(id);
    },
  });

  return {
    edges,
    keeper,
    set,
    get,
    find,
    change,
    changeShown: (update, when) => void change(get().conversation.id, update, when),
    show: (conversation, draft, isTemporary = false) => {
      const { conversation: left } = get();
      if (left.id !== conversation.id) leave(left);
      aside.delete(conversation.id);
      if (isTemporary) temporary.add(conversation.id);
      keeper.show({ id: conversation.id, ...(isTemporary && { temporary: true }) });
      set({ conversation, draft, refining: null, editing: null, refusal: null });
      noteRunning(conversation.id);
    },
    isTemporary: (id) => temporary.has(id),
    ...streams,
    forget,
    whenQuiet: async () => {
      for (;;) {
        const { id } = get().conversation;
        if (!isLive(id)) return;
        await streams.nextEnd(id);
      }
    },
    letGo: () => streams.letGo('all'),
    setDays: async (days) => {
      if (days === knownDays) return;
      knownDays = days;
      keeping = await keeper.setDays(days);
      const { conversation } = get();
      const isTemporary = temporary.has(conversation.id);
      set({ keeping: isTemporary ? 'temporary' : keeping });
      // It was in memory only until now, or is from now on.
      if (conversation.messages.length > 0 || conversation.context.length > 0) {
        void keeper.save(conversation, isTemporary, 'soon');
      }
      if (keeping === 'history') await edges.prune(days);
    },
    keeping: () => keeping,
    resume: (conversation, isTemporary) => {
      if (isTemporary) temporary.add(conversation.id);
      keeper.claim({ id: conversation.id, ...(isTemporary && { temporary: true }) });
      set({ conversation, ...(isTemporary && { keeping: 'temporary' }) });
      noteRunning(conversation.id);
    },
    attend: async () => {
      for (const id of await keeper.unattended()) {
        if (find(id)) continue;
        const found = await keeper.open(id);
        if (found.kind !== 'conversation' || find(id) || !chat.liveAnswer(found.conversation)) continue;
        aside.set(id, found.conversation);
        noteRunning(id);
        streams.takeUp(id);
      }
    },
    adopt: async (id, stored) => {
      const { merge } = await import('./history/merge.ts');
      await change(id, (current) => merge(stored, current), 'not');
    },
    notice: (notice) => set(({ notices }) => ({ notices: [...notices, { ...notice, id: newId() }] })),
  };
}
