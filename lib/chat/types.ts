/** What a conversation is made of. */
import type { SerializedError } from '../errors.ts';
import type { TargetAddress } from '../messaging/shown.ts';
import type { ActionRequest, ContextItem, Mention, Usage } from '../messaging/stream-messages.ts';
import type { Base } from './continuing.ts';

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
  /** Where the question went. */
  readonly to?: string;
  readonly error?: SerializedError;
  /** Counts how often the text became another one instead of growing. */
  readonly revision?: number;
  /** What came last, and where it begins in the text: a text joined of thousands is copied whole to be cut. */
  readonly grown?: { readonly at: number; readonly piece: string };
  /** The part of a long text the model is at. */
  readonly part?: { readonly number: number; readonly of: number };
  /** What has to be said of AI use where the text is put. */
  readonly mention?: Mention;
  /** The agent stopped it. */
  readonly stopped?: true;
  /** The model says that the text needs no change. */
  readonly nothingToChange?: true;
  /** What the server says it cost. */
  readonly usage?: Usage;
  /** Goes on with what was received before: `heard` is what came since, while it is not yet known where it joins on. */
  readonly continues?: {
    readonly base: Base;
    readonly whole: string;
    readonly heard: string;
    /** The model began anew: what it writes takes the place of the text once it comes further. */
    readonly anew?: true;
  };
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
  /** It is read again when the agent goes to another tab. */
  readonly follows?: true;
  /** The way back to a selection that can be replaced; `plain`: Markdown would be seen there. */
  readonly address?: TargetAddress & { readonly plain?: true };
  /** Why there is no text: the tab it follows could not be read. */
  readonly missing?: SerializedError;
}

export interface Conversation {
  readonly id: string;
  readonly messages: readonly Message[];
  readonly context: readonly Attached[];
  /** The name the agent gave it. */
  readonly title?: string;
  readonly pinned?: true;
  /** Every text that answers were given, once. */
  readonly sent?: readonly SentText[];
}
