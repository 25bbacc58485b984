/**
 * Conversations kept on this device, in IndexedDB of the extension's origin: no page and no content script reads it.
 * Loaded with the first conversation that is kept, not with the panel.
 */
import type { Conversation } from '../types.ts';
import { type HistoryDatabase, NewerLayout, openHistory, PARTS } from './database.ts';
import { FORM, type Head, headOfDraft, readStored, shortened } from './record.ts';
import { type Room, withRoom } from './room.ts';
import { type Excerpt, excerptOf, fold, matches, searchableText, wordsOf } from './search.ts';
import { type Kept, putBack, take } from './taking.ts';
import { write } from './write.ts';

export { forgetBefore, keptSince } from './retention.ts';
export type { Head, Kept };

/** A conversation in the list; `readable` is false when a newer Renfort wrote it. */
export interface Entry extends Head {
  readonly readable: boolean;
  /** Nothing was said in it yet: its title is how what is typed begins. */
  readonly draft?: true;
  readonly excerpt?: Excerpt;
}

/** What came of opening a conversation. */
export type Opened =
  | {
      readonly kind: 'conversation';
      readonly conversation: Conversation;
      readonly revision: number;
      readonly draft: string;
    }
  | { readonly kind: 'newer' | 'unreadable' | 'gone' };

/** What came of saving one: `conversation` is another than the one given when somebody else wrote in it too. */
export type Saved =
  | {
      readonly kind: 'saved';
      readonly conversation: Conversation;
      readonly revision: number;
      /** Conversations that had to make room. */
      readonly dropped: readonly string[];
      /** Somebody else wrote in it too: `conversation` has what both wrote. */
      readonly merged: boolean;
    }
  /** It was deleted elsewhere meanwhile, or a newer Renfort wrote it: nothing was written. */
  | { readonly kind: 'gone' | 'newer' }
  /** The disk is full, and there was nothing left to drop. */
  | { readonly kind: 'full' };

export interface History {
  /** The last written first, pinned ones before all others; those without a message when something is typed there. */
  readonly list: () => Promise<readonly Entry[]>;
  /**
   * Those in which every word stands, in the order of the list, with the places where; `found` hears which before the
   * places are known. Throws an AbortError when the signal aborts.
   */
  readonly search: (
    query: string,
    signal: AbortSignal,
    found?: (entries: readonly Entry[]) => void,
  ) => Promise<readonly Entry[]>;
  /** Forgets the texts that searching keeps at hand. */
  readonly rest: () => void;
  readonly open: (id: string) => Promise<Opened>;
  /** `revision`: the one it is based on, 0 for a new one. */
  readonly save: (conversation: Conversation, revision: number) => Promise<Saved>;
  readonly saveDraft: (id: string, text: string) => Promise<void>;
  readonly draftOf: (id: string) => Promise<string>;
  /** Conversations with an unfinished answer (`live`), a draft, or nothing but attached texts, the last one first. */
  readonly unfinished: () => Promise<
    readonly { readonly id: string; readonly updated: number; readonly live: boolean }[]
  >;
  readonly rename: (id: string, title: string) => Promise<void>;
  readonly pin: (id: string, pinned: boolean) => Promise<void>;
  readonly remove: (ids: 'all' | readonly string[]) => Promise<void>;
  /** Everything of some conversations, for an export and for taking a deletion back. */
  readonly take: (ids: 'all' | readonly string[]) => Promise<readonly Kept[]>;
  readonly putBack: (kept: readonly Kept[]) => Promise<void>;
}

/** Excerpts are made for as many as a list shows at once. */
const EXCERPTS = 30;

/** Opens the history. Throws {@link NewerLayout} when a newer Renfort laid it out, a DOMException when there is none. */
export async function createHistory(now: () => number, name?: string): Promise<History> {
  let database: HistoryDatabase | null = null;
  const open = async (): Promise<HistoryDatabase> => {
    database ??= await openHistory(() => {
      database = null;
    }, name);
    return database;
  };
  await open();
  let texts: Promise<ReadonlyMap<string, string>> | null = null;
  const loadTexts = async (): Promise<ReadonlyMap<string, string>> => {
    const from = await open();
    const [all, drafts] = await Promise.all([from.getAll('texts'), from.getAll('drafts')]);
    const typed = drafts.map(({ id, text }) => [id, fold(text)] as const);
    return new Map([...typed, ...all.map(({ id, text }) => [id, text] as const)]);
  };
  const room: Room = { open, now };

  const list = async (): Promise<readonly Entry[]> => {
    const from = await open();
    const [heads, drafts] = await Promise.all([from.getAll('heads'), from.getAll('drafts')]);
    const said = heads.filter(({ messages }) => messages > 0);
    const known = new Set(said.map(({ id }) => id));
    const typed = drafts.filter(({ id }) => !known.has(id));
    return [
      ...said.map((head) => ({ ...head, readable: head.version <= FORM })),
      ...typed.map((draft) => ({ ...headOfDraft(draft), readable: true, draft: true as const })),
    ].toSorted((a, b) => Number(b.pinned) - Number(a.pinned) || b.updated - a.updated);
  };

  const changeHead = async (id: string, change: (head: Head) => Head): Promise<void> => {
    const { store } = (await open()).transaction('heads', 'readwrite');
    const head = await store.get(id);
    if (head && head.version <= FORM) await store.put(change(head));
  };

  const bodyOf = async (id: string): Promise<unknown> => (await open()).get('bodies', id);

  return {
    list: () => {
      const entries = list();
      // Who looks at the list may search next: the texts are there then. Asked for second, the list is small.
      texts ??= loadTexts();
      texts.catch(() => {
        texts = null;
      });
      return entries;
    },
    search: async (query, signal, tell) => {
      const words = wordsOf(query);
      texts ??= loadTexts();
      const [entries, known] = await Promise.all([list(), texts]);
      signal.throwIfAborted();
      const found =
        words.length === 0 ? [...entries] : entries.filter(({ id }) => matches(known.get(id) ?? '', words));
      tell?.(found);
      const bodies = await Promise.all(
        found.slice(0, words.length === 0 ? 0 : EXCERPTS).map(({ id }) => bodyOf(id)),
      );
      signal.throwIfAborted();
      return found.map((entry, at): Entry => {
        const read = readStored(bodies[at]);
        const excerpt = read.kind === 'conversation' ? excerptOf(read.conversation, words) : null;
        return excerpt ? { ...entry, excerpt } : entry;
      });
    },
    rest: () => {
      texts = null;
    },
    open: async (id) => {
      const from = await open();
      const [head, body, draft] = await Promise.all([
        from.get('heads', id),
        from.get('bodies', id) as Promise<unknown>,
        from.get('drafts', id),
      ]);
      if (!head || body === undefined) {
        if (!draft) return { kind: 'gone' };
        const conversation = { id, messages: [], context: [] };
        return { kind: 'conversation', conversation, revision: 0, draft: draft.text };
      }
      const read = readStored(body);
      if (read.kind !== 'conversation') return { kind: read.kind };
      const conversation: Conversation = {
        ...read.conversation,
        ...(head.named && { title: head.title }),
        ...(head.pinned && { pinned: true }),
      };
      return { kind: 'conversation', conversation, revision: read.revision, draft: draft?.text ?? '' };
    },
    save: async (conversation, revision) => {
      let saved: Saved | undefined;
      const dropped = await withRoom(room, conversation.id, async (into) => {
        saved = await write(into, conversation, revision, now());
      });
      if (dropped === null || !saved) return { kind: 'full' };
      if (saved.kind !== 'saved') return saved;
      texts = null;
      return { ...saved, dropped };
    },
    saveDraft: async (id, text) => {
      texts = null;
      if (text === '') await (await open()).delete('drafts', id);
      else {
        await withRoom(room, id, async (into) => {
          await into.put('drafts', { id, text, updated: now() });
        });
      }
    },
    draftOf: async (id) => (await (await open()).get('drafts', id))?.text ?? '',
    unfinished: async () => {
      const from = await open();
      const [heads, drafts] = await Promise.all([from.getAll('heads'), from.getAll('drafts')]);
      const left = heads.filter((head) => (head.live || head.messages === 0) && head.version <= FORM);
      return [
        ...left.map(({ id, updated, live }) => ({ id, updated, live })),
        ...drafts.map(({ id, updated }) => ({ id, updated, live: false })),
      ].toSorted((a, b) => b.updated - a.updated);
    },
    rename: async (id, title) => {
      const name = shortened(title);
      if (name !== '') await changeHead(id, (head) => ({ ...head, title: name, named: true }));
      const read = readStored(await bodyOf(id));
      if (read.kind !== 'conversation' || name === '') return;
      await (await open()).put('texts', { id, text: searchableText(name, read.conversation) });
      texts = null;
    },
    pin: (id, pinned) => changeHead(id, (head) => ({ ...head, pinned })),
    remove: async (ids) => {
      texts = null;
      const transaction = (await open()).transaction(PARTS, 'readwrite');
      await Promise.all([
        ...PARTS.flatMap((part) => {
          const store = transaction.objectStore(part);
          return ids === 'all' ? [store.clear()] : ids.map((id) => store.delete(id));
        }),
        transaction.done,
      ]);
    },
    take: async (ids) => take(await open(), ids),
    putBack: async (kept) => {
      texts = null;
      await putBack(await open(), kept);
    },
  };
}

export { NewerLayout };
