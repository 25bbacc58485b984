/** What is attached to the conversation shown: nothing gets there but by the agent's act. */
import { RenfortError, serializeError } from '../errors.ts';
import type { ContextItem } from '../messaging/stream-messages.ts';
import * as chat from './conversation.ts';
import type { Core } from './core.ts';
import { readTab, type Source } from './reading.ts';
import type { ChatState } from './state.ts';

type Attaching = Pick<
  ChatState,
  | 'attach'
  | 'attachText'
  | 'detach'
  | 'setFollowing'
  | 'refreshContext'
  | 'listTabs'
  | 'relistTabs'
  | 'attachTab'
  | 'lookAtTab'
  | 'setTab'
  | 'tabMoved'
  | 'dismissRefusal'
>;

/** Text of a tab, ready to be attached. */
export type Taken = Omit<chat.Attached, 'id'>;

/** Reads a tab; a failure is shown with a way to try again. */
export async function take(
  { get, set, edges }: Core,
  source: Source,
  again: () => void,
  tabId?: number,
): Promise<Taken | null> {
  if (get().reading) return null;
  set({ reading: source, refusal: null });
  try {
    await edges.placed;
    return await readTab(edges.ask, tabId ?? get().tab?.id, source);
  } catch (error) {
    set({ refusal: { error: serializeError(error), again } });
    return null;
  } finally {
    set({ reading: null });
  }
}

/** Attaches a text to the conversation shown. */
export function attachItem({ edges, changeShown }: Core, item: ContextItem | Taken): void {
  changeShown((conversation) => chat.attach(conversation, { ...item, id: edges.newId() }));
}

export function attaching(core: Core): Attaching {
  const { get, set, edges, changeShown } = core;
  const { ask } = edges;

  /** Which reading of a text is the last one asked for: an earlier one may come later. */
  const readings = new Map<string, symbol>();

  const replaceItem = (conversationId: string, itemId: string, item: Partial<chat.Attached>): void =>
    void core.change(conversationId, (conversation) => chat.replaceItem(conversation, itemId, item));

  /** Reads a text that is attached again, from the tab in front where it follows it. */
  const reread = async (itemId: string): Promise<void> => {
    const { conversation, tab } = get();
    const item = conversation.context.find(({ id }) => id === itemId);
    if (!item || item.kind === 'pasted') return;
    const tabId = item.follows ? tab?.id : item.tabId;
    const reading = Symbol();
    readings.set(itemId, reading);
    // The agent may have gone on to another tab or page meanwhile.
    const isLate = (): boolean =>
      readings.get(itemId) !== reading || (item.follows === true && get().tab?.id !== tabId);
    try {
      const read = await readTab(ask, tabId, item.kind);
      if (isLate()) return;
      const { follows } = item;
      replaceItem(conversation.id, itemId, { ...read, ...(follows && { follows }) });
    } catch (error) {
      if (!item.follows) throw error;
      if (isLate()) return;
      const missing = serializeError(error);
      const nothing = { kind: item.kind, title: '', text: '', follows: true as const, missing };
      replaceItem(conversation.id, itemId, tabId === undefined ? nothing : { ...nothing, tabId });
    }
  };

  const rereadFollowers = (): void => {
    for (const { id, follows } of get().conversation.context) if (follows) void reread(id);
  };

  return {
    attach: async (source) => {
      const item = await take(core, source, () => void get().attach(source));
      if (item) attachItem(core, item);
    },

    attachText: (text, title = '') => {
      if (text.trim() !== '') attachItem(core, { kind: 'pasted', title, text });
    },

    detach: (itemId) => changeShown((conversation) => chat.detach(conversation, itemId)),

    setFollowing: (itemId, follows) => {
      changeShown((conversation) => chat.setFollowing(conversation, itemId, follows));
      // Also in the tab it came from: that may show another page by now.
      if (follows) void reread(itemId);
    },

    refreshContext: async (itemId) => {
      try {
        await reread(itemId);
      } catch (error) {
        const again = (): void => void get().refreshContext(itemId);
        set({ refusal: { error: serializeError(error), again } });
      }
    },

    listTabs: async () => {
      if (!(await edges.tabs.allow())) {
        core.notice({ kind: 'tabs-refused' });
        return;
      }
      set({ tabs: await edges.tabs.list() });
    },

    relistTabs: async () => set({ tabs: await edges.tabs.known() }),

    attachTab: async (tabId) => {
      const item = await take(core, 'page', () => void get().attachTab(tabId), tabId);
      if (item) attachItem(core, item);
    },

    lookAtTab: async () => {
      const tabId = get().tab?.id;
      try {
        if (tabId === undefined) throw new RenfortError('page-unreachable');
        const look = await ask('page.look', { tabId });
        if (get().tab?.id === tabId) set({ look, lookError: null });
      } catch (error) {
        if (get().tab?.id === tabId) set({ look: null, lookError: serializeError(error) });
      }
    },

    setTab: (tab) => {
      const changed = tab?.id !== get().tab?.id;
      set({ tab, refusal: null, lastProposal: null });
      if (!changed) return;
      set({ look: null, lookError: null });
      rereadFollowers();
    },

    tabMoved: () => {
      rereadFollowers();
      return get().lookAtTab();
    },

    dismissRefusal: () => set({ refusal: null }),
  };
}
