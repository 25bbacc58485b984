/** Asking and answering in the conversation shown. */
import { RenfortError } from '../errors.ts';
import * as chat from './conversation.ts';
import type { Core } from './core.ts';
import type { ChatState } from './state.ts';

type Talking = Pick<
  ChatState,
  | 'setDraft'
  | 'send'
  | 'stop'
  | 'retry'
  | 'continueAnswer'
  | 'startEditing'
  | 'stopEditing'
  | 'refine'
  | 'startRefining'
  | 'stopRefining'
  | 'preview'
>;

/** Adds a question and the place of its answer to the conversation shown. */
export function pose(
  { edges, changeShown }: Core,
  message: Omit<chat.UserMessage, 'id' | 'role'>,
  asked: chat.Answer['asked'],
): void {
  const answer = chat.waitingAnswer(edges.newId(), asked, edges.now());
  const question = { ...message, id: edges.newId(), role: 'user' as const };
  changeShown((conversation) => chat.ask(conversation, question, answer), 'now');
}

export function talking(core: Core): Talking {
  const { get, set, edges, keeper, changeShown, request } = core;
  const isBusy = (): boolean => chat.liveAnswer(get().conversation) !== null;
  const lastAnswer = (): chat.Answer | null => {
    const last = get().conversation.messages.at(-1);
    return last?.role === 'assistant' ? last : null;
  };

  const answerOf = (answerId: string): chat.Answer | null => {
    const found = get().conversation.messages.find(({ id }) => id === answerId);
    return found?.role === 'assistant' ? found : null;
  };

  /** What is refined: an answer of an action; where nothing came of the last refinement, what it was to refine. */
  const toRefine = (answerId: string): chat.Answer | null => {
    const answer = answerOf(answerId);
    if (!answer || answer.asked === 'chat') return null;
    const text = answer.text || (answer.asked.refinement?.proposal ?? '');
    return text === '' ? null : { ...answer, text };
  };

  /** Cuts the conversation before the message that is written anew, and gives back what was in the field. */
  const cutForEditing = (): string => {
    const { editing } = get();
    if (!editing) return '';
    changeShown((conversation) => chat.before(conversation, editing.id), 'now');
    set({ editing: null, refining: null });
    return editing.before;
  };

  return {
    setDraft: (draft) => {
      if (draft !== get().draft) set({ draft });
      // What the last panel left is not read yet: it comes first.
      if (!get().ready) return;
      const { conversation, editing } = get();
      // Two texts while a message is written anew; as long as nothing was changed there, one.
      const typed = editing ? [editing.before, draft === editing.text ? '' : draft] : [draft];
      const kept = typed.filter((text) => text !== '').join('\n\n');
      keeper.saveDraft(conversation.id, core.isTemporary(conversation.id), kept);
    },

    send: (text) => {
      if (text.trim() === '' || isBusy()) return;
      const { refining, editing } = get();
      if (!editing && refining !== null) {
        if (toRefine(refining)) return get().refine(text);
        set({ refining: null });
      }
      set({ refusal: null });
      get().setDraft(cutForEditing());
      pose(core, { text: text.trim() }, 'chat');
      request(get().conversation.id, 'chat');
    },

    stop: () => core.stop(get().conversation.id),

    retry: () => {
      const last = lastAnswer();
      if (!last || chat.isLive(last)) return;
      changeShown((conversation) => chat.restart(conversation, edges.now()), 'now');
      request(get().conversation.id, last.asked);
    },

    continueAnswer: () => {
      const last = lastAnswer();
      if (!last || !chat.canContinue(last)) return;
      changeShown((conversation) => chat.goOn(conversation, edges.now()), 'now');
      // The text an action works on is attached: its answer goes on as an answer about that text.
      request(get().conversation.id, 'chat');
    },

    startEditing: (messageId) => {
      const { conversation, draft, editing } = get();
      const message = conversation.messages.find(({ id }) => id === messageId);
      if (message?.role !== 'user' || isBusy()) return;
      const { id, text } = message;
      set({ editing: { id, text, before: editing?.before ?? draft } });
      get().setDraft(text);
    },

    stopEditing: () => {
      const { editing } = get();
      set({ editing: null });
      if (editing) get().setDraft(editing.before);
    },

    refine: (instruction) => {
      const answer = toRefine(get().refining ?? lastAnswer()?.id ?? '');
      const text = instruction.trim();
      if (!answer || answer.asked === 'chat' || text === '' || isBusy()) return;
      const asked = { ...answer.asked, refinement: { proposal: answer.text, instruction: text } };
      set({ refusal: null });
      get().setDraft('');
      pose(core, { text }, asked);
      // What is typed next refines what comes now.
      set({ refining: lastAnswer()?.id ?? null });
      request(get().conversation.id, asked);
    },

    startRefining: (answerId) => {
      if (toRefine(answerId)) set({ refining: answerId });
    },

    stopRefining: () => set({ refining: null }),

    preview: async () => {
      const { conversation, draft } = get();
      const asked = chat.chatRequest(conversation, draft, get().tab?.id);
      const empty = asked.turns.every(({ text }) => text.trim() === '') && asked.context.length === 0;
      if (empty) throw new RenfortError('input-empty');
      const room = async (needs: number, sites: readonly string[]): Promise<number> =>
        (await edges.ask('gateway.room', { needs, sites })).contextTokens;
      const { start, ...composed } = await edges.compose(asked, room);
      return { ...(await edges.ask('gateway.preview', start)), ...composed };
    },
  };
}
