/** A panel without a browser: streams to be told, a background to be asked, a history in memory. */

import type { Entry, History, Saved } from '../../../lib/chat/history/index.ts';
import { merge } from '../../../lib/chat/history/merge.ts';
import { type Head, headOf, headOfDraft } from '../../../lib/chat/history/record.ts';
import { createKeeper } from '../../../lib/chat/keeping.ts';
import type { Memory, Shown } from '../../../lib/chat/memory.ts';
import type { Ask } from '../../../lib/chat/reading.ts';
import { createChatStore } from '../../../lib/chat/store.ts';
import type { OpenTab } from '../../../lib/chat/tabs.ts';
import type { News } from '../../../lib/chat/telling.ts';
import type { Conversation } from '../../../lib/chat/types.ts';
import type { StreamRequest, StreamServerMessage } from '../../../lib/messaging/stream-messages.ts';

export interface Opened {
  readonly start: StreamRequest;
  readonly hear: (message: StreamServerMessage) => void;
  readonly signal: AbortSignal;
  stopped: boolean;
}

/** A device: what panels share. */
export function device({ days = 30 } = {}) {
  const opened: Opened[] = [];
  const asked: { kind: string; payload: unknown }[] = [];
  const answers: Record<string, unknown> = {
    'status.get': { historyDays: days, mayExport: true },
    'actions.list': [],
  };
  const session = new Map<string, unknown>();
  const history = memoryHistory();
  const panels = new Set<(news: News) => void>();
  /** The tabs that are open, and whether panels may know of them. */
  const window: { tabs: OpenTab[]; allowed: boolean } = { tabs: [], allowed: false };
  let id = 0;
  let clock = 1_000;

  const ask = (async (kind: string, payload: unknown) => {
    asked.push({ kind, payload });
    const answer = answers[kind];
    if (answer instanceof Error) throw answer;
    return answer ?? null;
  }) as Ask;

  const memory = (place: string): Memory => ({
    load: async () => ({
      shown: (session.get(`${place}:shown`) as Shown | undefined) ?? null,
      stored: session.get(place),
      draft: (session.get(`${place}:draft`) as string | undefined) ?? '',
    }),
    saveShown: (shown) => void session.set(`${place}:shown`, shown),
    saveConversation: (conversation) => {
      if (conversation) session.set(place, { version: 2, id: conversation.id, revision: 0, conversation });
      else session.delete(place);
    },
    saveDraft: (draft) => void session.set(`${place}:draft`, draft),
    forgetOthers: () => {
      for (const key of [...session.keys()]) {
        const other = key.replace(/:draft$/, '');
        const shown = session.get(`${other}:shown`) as Shown | undefined;
        if (other !== place && shown && !shown.temporary) session.delete(key);
      }
    },
    shownElsewhere: async () =>
      new Set(
        [...session].flatMap(([key, value]) =>
          key.endsWith(':shown') && key !== `${place}:shown` ? [(value as Shown).id] : [],
        ),
      ),
    sessionStart: async (now) => {
      if (!session.has('since')) session.set('since', now);
      return session.get('since') as number;
    },
  });

  /** A panel at a place; one at the same place finds what the last one left. */
  const panel = (place = 'w1', placed: Promise<unknown> = Promise.resolve(), isPrivate = false) => {
    let listener: (news: News) => void = () => undefined;
    const store = createChatStore({
      ask,
      openStream: (start, hear, signal) => {
        const stream: Opened = { start, hear, signal, stopped: false };
        opened.push(stream);
        return {
          stop: () => {
            stream.stopped = true;
          },
        };
      },
      compose: async (request) => ({
        start: { kind: 'chat', request },
        context: request.context,
        read: [],
        forgotten: 0,
      }),
      keeper: (heard) =>
        createKeeper(
          {
            memory: memory(place),
            openHistory: async () => history,
            now: () => clock,
            alone: (work) => work(),
          },
          heard,
        ),
      told: {
        tell: (news) => {
          for (const other of panels) if (other !== listener) other(news);
        },
        hear: (heard) => {
          listener = heard;
          panels.add(heard);
        },
      },
      tabs: {
        allow: async () => true,
        list: async () => window.tabs,
        known: async () => (window.allowed ? window.tabs : null),
      },
      copy: async () => true,
      asTyped: async (markdown) => markdown.replaceAll('**', ''),
      placed,
      isPrivate: () => isPrivate,
      newId: () => `id${id++}`,
      now: () => clock++,
      actionLabel: (action) => action,
      prune: async () => undefined,
    });
    return store;
  };

  return {
    opened,
    asked,
    answers,
    session,
    history,
    window,
    panel,
    /** The browser was closed: what was in memory is gone. */
    restart: () => {
      session.clear();
      panels.clear();
      clock += 1_000;
    },
    /** Lets promises that are ready go on. */
    settle: async (): Promise<void> => {
      for (let i = 0; i < 60; i++) await Promise.resolve();
      await new Promise((go) => setTimeout(go));
      for (let i = 0; i < 60; i++) await Promise.resolve();
    },
  };
}

/** A history that forgets when the test ends. Fails like a full disk once `full` is set, like a broken one with `broken`. */
export function memoryHistory(): History & {
  full: boolean;
  broken: boolean;
  readonly conversations: () => Conversation[];
} {
  const kept = new Map<string, { head: Head; revision: number; conversation: Conversation }>();
  const drafts = new Map<string, { text: string; updated: number }>();
  let clock = 0;
  const list = async (): Promise<readonly Entry[]> => {
    const said = [...kept.values()].map(({ head }) => head).filter(({ messages }) => messages > 0);
    const typed = [...drafts].filter(([id]) => said.every((head) => head.id !== id));
    return [
      ...said.map((head) => ({ ...head, readable: true })),
      ...typed.map(([id, draft]) => ({
        ...headOfDraft({ id, ...draft }),
        readable: true,
        draft: true as const,
      })),
    ].toSorted((a, b) => b.updated - a.updated);
  };
  const history = {
    full: false,
    broken: false,
    conversations: () => [...kept.values()].map(({ conversation }) => conversation),
    list,
    search: async (query: string) => (await list()).filter(({ title }) => title.includes(query)),
    rest: () => undefined,
    open: async (id: string) => {
      const found = kept.get(id);
      const typed = drafts.get(id);
      if (!found && typed) {
        const conversation = { id, messages: [], context: [] };
        return { kind: 'conversation' as const, conversation, revision: 0, draft: typed.text };
      }
      if (!found) return { kind: 'gone' as const };
      const { head, revision, conversation } = found;
      return {
        kind: 'conversation' as const,
        conversation: { ...conversation, ...(head.named && { title: head.title }) },
        revision,
        draft: drafts.get(id)?.text ?? '',
      };
    },
    save: async (ours: Conversation, revision: number): Promise<Saved> => {
      if (history.broken) throw new DOMException('', 'UnknownError');
      if (history.full) return { kind: 'full' };
      const stored = kept.get(ours.id);
      if (!stored && revision > 0) return { kind: 'gone' };
      const merged = stored !== undefined && stored.revision !== revision;
      const conversation = merged ? merge(stored.conversation, ours) : ours;
      const next = (stored?.revision ?? 0) + 1;
      kept.set(ours.id, { head: headOf(conversation, stored?.head, clock++), revision: next, conversation });
      return { kind: 'saved', conversation, revision: next, dropped: [], merged };
    },
    saveDraft: async (id: string, text: string) => {
      if (text === '') drafts.delete(id);
      else drafts.set(id, { text, updated: clock++ });
    },
    draftOf: async (id: string) => drafts.get(id)?.text ?? '',
    unfinished: async () =>
      [
        ...[...kept.values()]
          .filter(({ head }) => head.live)
          .map(({ head }) => ({ id: head.id, updated: head.updated, live: true })),
        ...[...drafts].map(([id, { updated }]) => ({ id, updated, live: false })),
      ].toSorted((a, b) => b.updated - a.updated),
    rename: async (id: string, title: string) => {
      const found = kept.get(id);
      if (found) kept.set(id, { ...found, head: { ...found.head, title, named: true } });
    },
    pin: async () => undefined,
    remove: async (ids: 'all' | readonly string[]) => {
      for (const id of ids === 'all' ? [...kept.keys(), ...drafts.keys()] : ids) {
        kept.delete(id);
        drafts.delete(id);
      }
    },
    take: async (ids: 'all' | readonly string[]) =>
      [...kept.values()]
        .filter(({ head }) => ids === 'all' || ids.includes(head.id))
        .map(({ head, revision, conversation }) => ({
          head,
          body: { id: head.id, version: 2, revision, conversation },
        })),
    putBack: async (back: readonly { head: Head; body: unknown }[]) => {
      for (const { head, body } of back) {
        const { conversation, revision } = body as { conversation: Conversation; revision: number };
        kept.set(head.id, { head, revision, conversation });
      }
    },
  };
  return history;
}
