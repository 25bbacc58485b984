/**
 * What a panel remembers until the browser closes, in `storage.session`: memory that no content script can read.
 * Which conversation it shows, and what is typed in it; and the conversation itself where nothing may be written to the
 * disk.
 */
import { browser } from 'wxt/browser';
import type { Conversation } from './types.ts';

/** The conversation a panel shows. */
export interface Shown {
  readonly id: string;
  /** It is never written. */
  readonly temporary?: true;
}

export interface Remembered {
  readonly shown: Shown | null;
  /** As it was stored, in whatever form; undefined when there is none. */
  readonly stored: unknown;
  /** Null when none was typed since the conversation is shown. */
  readonly draft: string | null;
}

export interface Memory {
  readonly load: () => Promise<Remembered>;
  readonly saveShown: (shown: Shown) => void;
  /** Null: there is none any more. */
  readonly saveConversation: (conversation: Conversation | null) => void;
  /** Null: nothing was typed yet in what is shown now. */
  readonly saveDraft: (draft: string | null) => void;
  /** Forgets what other panels hold that is not temporary. */
  readonly forgetOthers: () => void;
  /** Conversations that panels of other windows show. */
  readonly shownElsewhere: () => Promise<ReadonlySet<string>>;
  /** When the first panel of this browser session opened (milliseconds since the epoch). */
  readonly sessionStart: (now: number) => Promise<number>;
}

/** Form of what is stored (history/record.ts reads older ones). */
const FORM = 2;
const STARTED = 'panels-since';

/** The memory of one panel; `place` tells panels apart (a window, or the tab a panel is about). */
export function sessionMemory(place: string): Memory {
  const key = `panel:${place}`;
  const draftKey = `${key}:draft`;
  const shownKey = `${key}:shown`;
  const { session } = browser.storage;
  // Full or refused: the conversation goes on in this panel, only reopening would not find it.
  const store = (name: string, value: unknown): void => {
    const stored = value === null ? session.remove(name) : session.set({ [name]: value });
    void stored.catch(() => undefined);
  };
  const stored = (conversation: Conversation) => ({
    version: FORM,
    id: conversation.id,
    revision: 0,
    conversation,
  });
  /** The other panels of this browser session. */
  const others = async (): Promise<readonly { readonly place: string; readonly shown: Shown }[]> =>
    Object.entries(await session.get()).flatMap(([name, value]) =>
      name.startsWith('panel:') && name.endsWith(':shown') && name !== shownKey
        ? [{ place: name.slice(0, -':shown'.length), shown: value as Shown }]
        : [],
    );
  return {
    load: async () => {
      const found = await session.get([key, draftKey, shownKey]);
      const draft = found[draftKey];
      return {
        shown: (found[shownKey] as Shown | undefined) ?? null,
        stored: found[key],
        draft: typeof draft === 'string' ? draft : null,
      };
    },
    saveShown: (shown) => store(shownKey, shown),
    saveConversation: (conversation) => {
      if (conversation === null) return store(key, null);
      const { sent: _, ...plain } = conversation;
      // Too much for the memory: what was said matters most, a page can be attached again.
      session.set({ [key]: stored(conversation) }).catch(() => store(key, stored({ ...plain, context: [] })));
    },
    saveDraft: (draft) => store(draftKey, draft),
    forgetOthers: () =>
      void others()
        .then((places) => {
          const kept = places.filter(({ shown }) => !shown.temporary);
          return session.remove(kept.flatMap(({ place }) => [place, `${place}:draft`]));
        })
        .catch(() => undefined),
    shownElsewhere: async () => {
      const [places, windows, tabs] = await Promise.all([
        others(),
        browser.windows.getAll(),
        browser.tabs.query({}),
      ]);
      // What a window showed that was closed is nobody's any more.
      const open = new Set([
        ...windows.map(({ id }) => `panel:w${id}`),
        ...tabs.map(({ id }) => `panel:t${id}`),
      ]);
      return new Set(places.filter(({ place }) => open.has(place)).map(({ shown }) => shown.id));
    },
    sessionStart: async (now) => {
      const found = (await session.get(STARTED))[STARTED];
      if (typeof found === 'number') return found;
      store(STARTED, now);
      return now;
    },
  };
}
