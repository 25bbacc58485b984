/** A conversation and what can happen to it. Pure: ids and times come in from the caller. */
import type { SerializedError } from '../errors.ts';
import type {
  ActionRequest,
  ChatMessageRequest,
  ChatTurn,
  ContextItem,
  Mention,
  StreamServerMessage,
} from '../messaging/stream-messages.ts';

/** `cut`: not whole, because the server stopped early or the agent did. */
export type AnswerState = 'waiting' | 'streaming' | 'done' | 'cut' | 'error';

/** Something to know about where a text comes from, said beside it. */
export type Remark = 'page-unreachable' | 'surface-refused' | 'page-action' | 'flattened';

export interface UserMessage {
  readonly id: string;
  readonly role: 'user';
  readonly text: string;
  /** The text an action works on. */
  readonly quote?: string;
  readonly remarks?: readonly Remark[];
}

/** What happens before the first text. */
export type Progress =
  | { readonly at: 'sent' }
  | { readonly at: 'thinking' }
  | { readonly at: 'queued'; readonly place: number }
  | {
      readonly at: 'retrying';
      readonly reason: 'busy' | 'rate' | 'network';
      /** Milliseconds since the epoch at which the next try starts. */
      readonly until: number;
    };

export interface Answer {
  readonly id: string;
  readonly role: 'assistant';
  readonly state: AnswerState;
  readonly text: string;
  /** What it answers: the action, or the conversation before it. */
  readonly asked: ActionRequest | 'chat';
  /** Milliseconds since the epoch. */
  readonly since: number;
  readonly progress?: Progress;
  readonly error?: SerializedError;
  /** Counts how often the text became another one instead of growing. */
  readonly revision?: number;
  /** The part of a long text the model is at. */
  readonly part?: { readonly number: number; readonly of: number };
  /** What has to be said of AI use where the text is put. */
  readonly mention?: Mention;
  /** The agent stopped it. */
  readonly stopped?: true;
  /** The model says that the text needs no change. */
  readonly nothingToChange?: true;
  /** Ids of the texts in {@link Conversation.sent} that went along with the question. */
  readonly sources?: readonly string[];
  /** Which parts were read of attached texts that are longer than the model reads. */
  readonly read?: readonly PartsRead[];
}

/** A text as it was sent: citations are looked up in it, also once it is no longer attached. */
export interface SentText extends ContextItem {
  readonly id: string;
  /** The tab it was read from. */
  readonly tabId?: number;
}

/** What was chosen of a text that is longer than the model reads. */
export interface PartsRead {
  /** Place of the text among what is attached, from 0. */
  readonly item: number;
  readonly title: string;
  readonly parts: number;
  readonly of: number;
  /** What the parts are called, in their order: headings, or first words. */
  readonly names: readonly string[];
  /** Characters that were not sent. */
  readonly leftOut: number;
}

export type Message = UserMessage | Answer;

export interface Attached extends ContextItem {
  readonly id: string;
  /** The tab it was read from. */
  readonly tabId?: number;
}

export interface Conversation {
  readonly id: string;
  readonly messages: readonly Message[];
  readonly context: readonly Attached[];
  /** Every text that answers were given, once. */
  readonly sent?: readonly SentText[];
}

export function newConversation(id: string): Conversation {
  return { id, messages: [], context: [] };
}

/** True while more of an answer may come. */
export const isLive = ({ state }: Answer): boolean => state === 'waiting' || state === 'streaming';

/** The answer being written, if any. There is never more than one, and it is the last message. */
export function liveAnswer({ messages }: Conversation): Answer | null {
  const last = messages.at(-1);
  return isAnswer(last) && isLive(last) ? last : null;
}

/** The same conversation with a question and the place of its answer. */
export function ask(conversation: Conversation, question: UserMessage, answer: Answer): Conversation {
  return { ...conversation, messages: [...conversation.messages, question, answer] };
}

/** An answer that nothing was received of yet. */
export function waitingAnswer(id: string, asked: Answer['asked'], now: number): Answer {
  return { id, role: 'assistant', state: 'waiting', text: '', asked, since: now };
}

/** Starts the last answer again, without what was received. */
export function restart(conversation: Conversation, now: number): Conversation {
  return changeLast(conversation, ({ id, asked }) => waitingAnswer(id, asked, now));
}

/** Cuts the conversation before one of the agent's messages, which can then be written again. */
export function before(conversation: Conversation, messageId: string): Conversation {
  const at = conversation.messages.findIndex(({ id }) => id === messageId);
  return at < 0 ? conversation : { ...conversation, messages: conversation.messages.slice(0, at) };
}

/** What a message of the stream changes. `now` in milliseconds since the epoch. */
export function hear(conversation: Conversation, message: StreamServerMessage, now: number): Conversation {
  return changeLast(conversation, (answer) => heard(answer, message, now));
}

function heard(answer: Answer, message: StreamServerMessage, now: number): Answer {
  // What was still on its way when the agent stopped.
  if (answer.stopped) return answer;
  const { progress: _, ...plain } = answer;
  switch (message.type) {
    case 'queued':
      return { ...answer, progress: { at: 'queued', place: message.place } };
    case 'sent':
      return { ...answer, progress: { at: 'sent' } };
    case 'thinking':
      return { ...answer, progress: { at: 'thinking' } };
    case 'retrying': {
      const { reason, seconds } = message;
      return { ...answer, progress: { at: 'retrying', reason, until: now + seconds * 1_000 } };
    }
    case 'part':
      return { ...plain, part: { number: message.part, of: message.parts } };
    case 'delta':
      return { ...plain, state: 'streaming', text: answer.text + message.text };
    case 'error':
      return { ...plain, state: 'error', error: message.error };
    case 'done':
      if (message.outcome === 'nothing-to-change') {
        return { ...plain, state: 'done', text: '', nothingToChange: true };
      }
      return {
        ...withText(plain, message.text ?? answer.text),
        state: message.outcome === 'cut' ? 'cut' : 'done',
        ...(message.mention && { mention: message.mention }),
      };
  }
}

/** The answer with another text; what shows it must know when it did not simply grow. */
function withText(answer: Answer, text: string): Answer {
  if (text.startsWith(answer.text)) return { ...answer, text };
  return { ...answer, text, revision: (answer.revision ?? 0) + 1 };
}

/** The agent stopped the answer: what was received stands. */
export function stopped(conversation: Conversation): Conversation {
  return changeLast(conversation, ({ progress: _, ...answer }) => ({
    ...answer,
    state: 'cut',
    stopped: true as const,
  }));
}

/**
 * Takes up what the gateway kept of an answer. It repeats the whole answer; ours stands when it is longer, because
 * what it keeps through a loss of the worker may be a second old.
 */
export function takeUp(conversation: Conversation, whole: string): Conversation {
  return changeLast(conversation, ({ progress: _, ...answer }) => ({
    ...withText(answer, answer.text.startsWith(whole) ? answer.text : whole),
    state: 'streaming',
  }));
}

function changeLast(conversation: Conversation, change: (answer: Answer) => Answer): Conversation {
  const last = conversation.messages.at(-1);
  if (!isAnswer(last)) return conversation;
  return { ...conversation, messages: [...conversation.messages.slice(0, -1), change(last)] };
}

const isAnswer = (message: Message | undefined): message is Answer => message?.role === 'assistant';

/** Attaches a text, in place of one of the same kind from the same page. */
export function attach(conversation: Conversation, item: Attached): Conversation {
  const kept = conversation.context.filter(
    ({ kind, url, title, text }) =>
      text !== item.text && (kind !== item.kind || url !== item.url || title !== item.title),
  );
  return { ...conversation, context: [...kept, item] };
}

export function detach(conversation: Conversation, itemId: string): Conversation {
  return { ...conversation, context: conversation.context.filter(({ id }) => id !== itemId) };
}

/** The conversation as the gateway takes it: up to the last question, or with `draft` as the question. */
export function chatRequest(conversation: Conversation, draft?: string): ChatMessageRequest {
  const last = conversation.messages.at(-1);
  const messages =
    last?.role === 'assistant' && draft === undefined
      ? conversation.messages.slice(0, -1)
      : conversation.messages;
  const turns = messages.map(({ role, text }): ChatTurn => ({ role, text }));
  return {
    conversationId: conversation.id,
    turns: draft === undefined ? turns : [...turns, { role: 'user', text: draft }],
    context: conversation.context.map(({ id: _, tabId: __, ...item }) => item),
  };
}
