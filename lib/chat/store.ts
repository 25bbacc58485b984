/** The panel's store: state and actions together, one per panel; React only selects from it. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import { RenfortError, serializeError } from '../errors.ts';
import type { PanelTask } from '../messaging/shown.ts';
import type { ActionRequest, ContextItem, StreamServerMessage } from '../messaging/stream-messages.ts';
import * as chat from './conversation.ts';
import { createListening } from './listening.ts';
import { readTab, type Source } from './reading.ts';
import type { ChatEdges, ChatState } from './state.ts';

/** Makes the panel's store. Nothing is asked or read until one of its actions is called. */
export function createChatStore(edges: ChatEdges): StoreApi<ChatState> {
  const { ask, memory, newId, now } = edges;
  const listening = createListening(edges.openStream, memory.flush);

  return createStore<ChatState>((set, get) => {
    const change = (conversation: chat.Conversation): void => {
      set({ conversation });
      memory.save(conversation);
    };

    const whenQuiet = (): Promise<void> =>
      listening.whenQuiet(() => chat.liveAnswer(get().conversation) === null);

    const hear = (message: StreamServerMessage): void =>
      change(chat.hear(get().conversation, message, now()));

    /** Sends the question before the last answer, which is waiting. */
    const request = (asked: chat.Answer['asked']): void =>
      listening.start(
        asked === 'chat'
          ? { kind: 'chat', request: chat.chatRequest(get().conversation) }
          : { kind: 'action', request: asked },
        hear,
      );

    const question = (message: Omit<chat.UserMessage, 'id' | 'role'>, asked: chat.Answer['asked']): void => {
      const answer = chat.waitingAnswer(newId(), asked, now());
      change(chat.ask(get().conversation, { ...message, id: newId(), role: 'user' }, answer));
      memory.flush();
    };

    const attachItem = (item: ContextItem): void =>
      change(chat.attach(get().conversation, { ...item, id: newId() }));

    /** Reads the tab; a failure is shown with a way to try again. */
    const read = async (source: Source, again: () => void): Promise<ContextItem | null> => {
      if (get().reading) return null;
      set({ reading: source, refusal: null });
      try {
        await edges.placed;
        return await readTab(ask, get().tab?.id, source);
      } catch (error) {
        set({ refusal: { error: serializeError(error), again } });
        return null;
      } finally {
        set({ reading: null });
      }
    };

    /** Shows a text with what is asked of it, attached so that the conversation can go on about it. */
    const pose = (
      action: ActionRequest,
      title: string,
      remarks: readonly chat.Remark[] = [],
      proposal?: string,
    ): void => {
      attachItem({
        kind: action.scope === 'page' ? 'page' : 'selection',
        title,
        text: action.text,
        ...(action.url !== undefined && { url: action.url }),
      });
      const text = action.instruction || edges.actionLabel(action.action);
      question({ text, quote: action.text, ...(remarks.length > 0 && { remarks }) }, action);
      if (proposal === undefined) request(action);
      else {
        hear({ type: 'delta', text: proposal });
        hear({ type: 'done', outcome: 'complete', model: '' });
      }
    };

    /** Reads the tab, then asks for an action on what was read. */
    const actOn = async (
      source: Source,
      action: Omit<ActionRequest, 'text' | 'format' | 'scope'>,
      remarks: readonly chat.Remark[] = [],
    ): Promise<void> => {
      const item = await read(source, () => void actOn(source, action, remarks));
      if (!item) return;
      await whenQuiet();
      const { text, url } = item;
      const format = source === 'page' ? 'markdown' : 'plain';
      pose(
        { ...action, text, format, scope: source, ...(url !== undefined && { url }) },
        item.title,
        remarks,
      );
    };

    const runTask = ({ action, title, proposal, because, flattened }: PanelTask): void => {
      const remarks: chat.Remark[] = [
        ...(because ? [because] : []),
        ...(flattened ? ['flattened' as const] : []),
      ];
      // An action on a whole page comes without its text: the panel reads it.
      if (action.text === '' && action.scope === 'page') {
        const { text: _, format: __, scope: ___, ...asked } = action;
        void actOn('page', asked, remarks);
      } else void whenQuiet().then(() => pose(action, title, remarks, proposal));
    };

    return {
      ready: false,
      conversation: chat.newConversation(newId()),
      draft: '',
      tab: null,
      status: null,
      actions: [],
      reading: null,
      refusal: null,
      lastProposal: null,

      setDraft: (draft) => {
        set({ draft });
        memory.saveDraft(draft);
      },

      send: (text) => {
        if (text.trim() === '' || chat.liveAnswer(get().conversation)) return;
        set({ refusal: null });
        get().setDraft('');
        question({ text: text.trim() }, 'chat');
        request('chat');
      },

      stop: () => {
        change(chat.stopped(get().conversation));
        memory.flush();
        listening.stop();
      },

      retry: () => {
        const { conversation } = get();
        const last = conversation.messages.at(-1);
        if (last?.role !== 'assistant' || chat.isLive(last)) return;
        change(chat.restart(conversation, now()));
        request(last.asked);
      },

      edit: (messageId) => {
        const { conversation } = get();
        const message = conversation.messages.find(({ id }) => id === messageId);
        if (message?.role !== 'user' || chat.liveAnswer(conversation)) return;
        get().setDraft(message.text);
        change(chat.before(conversation, messageId));
      },

      attach: async (source) => {
        const item = await read(source, () => void get().attach(source));
        if (item) attachItem(item);
      },

      detach: (itemId) => change(chat.detach(get().conversation, itemId)),

      runAction: async (actionId, source) => {
        if (!chat.liveAnswer(get().conversation)) await actOn(source, { action: actionId, options: {} });
      },

      showLastProposal: () => {
        const kept = get().lastProposal;
        if (!kept || chat.liveAnswer(get().conversation)) return;
        const { actionId: action, original: text, format, proposal } = kept;
        set({ lastProposal: null });
        pose(
          { action, text, format, scope: 'selection', options: {} },
          edges.actionLabel(action),
          [],
          proposal,
        );
      },

      dismissRefusal: () => set({ refusal: null }),

      startNew: () => {
        if (chat.liveAnswer(get().conversation)) get().stop();
        set({ refusal: null });
        change(chat.newConversation(newId()));
        memory.flush();
      },

      preview: async () => {
        const { conversation, draft } = get();
        const asked = chat.chatRequest(conversation, draft);
        const empty = asked.turns.every(({ text }) => text.trim() === '') && asked.context.length === 0;
        if (empty) throw new RenfortError('input-empty');
        return ask('gateway.preview', { kind: 'chat', request: asked });
      },

      setTab: (tab) => set({ tab, refusal: null, lastProposal: null }),

      takeTask: async () => {
        const tabId = get().tab?.id;
        if (tabId === undefined) return;
        const [task, lastProposal] = await Promise.all([
          ask('panel.task', { tabId }),
          ask('proposal.last', { tabId }),
        ]);
        if (get().tab?.id === tabId)
          set({ lastProposal: task?.proposal === undefined ? lastProposal : null });
        if (task) runTask(task);
      },

      refreshStatus: async () => {
        const [status, actions] = await Promise.all([ask('status.get', null), ask('actions.list', null)]);
        set({ status, actions });
      },

      restore: async () => {
        const kept = await memory.load();
        const { draft, conversation } = get();
        // What the agent did meanwhile comes first.
        const taken = conversation.messages.length === 0 ? kept?.conversation : null;
        set({ ready: true, draft: draft || (kept?.draft ?? ''), ...(taken && { conversation: taken }) });
        const live = taken ? chat.liveAnswer(taken) : null;
        if (!taken || !live) return;
        if (live.asked !== 'chat') {
          hear({ type: 'error', error: { code: 'interrupted' } });
          return;
        }
        let takenUp = false;
        listening.start({ kind: 'attach', conversationId: taken.id }, (message) => {
          if (message.type === 'delta' && !takenUp) {
            takenUp = true;
            change(chat.takeUp(get().conversation, message.text));
          } else hear(message);
        });
      },

      leave: () => {
        memory.flush();
        listening.letGo();
      },
    };
  });
}
