/** What is asked of the gateway, and what it tells on the way: the two sides of the `stream` port. */
import type { SerializedError } from '../errors.ts';
import type { TargetSummary } from '../inpage/target/types.ts';
import type { LeftOut } from './shown.ts';

/** The text an action works on, as it crosses the port: no prompt, no key, no model name. */
export interface ActionRequest {
  readonly action: string;
  readonly text: string;
  readonly format: 'plain' | 'markdown';
  readonly scope: TargetSummary['scope'];
  readonly options: Readonly<Record<string, string>>;
  readonly instruction?: string;
  readonly refinement?: { readonly proposal: string; readonly instruction: string };
  /** The message, ticket or article the text stands in, for actions that ask for it (`wantsSurroundings`). */
  readonly surroundings?: string;
  /** Address of the page the text comes from, when the panel asks for it: site rules look at it, it is never sent. */
  readonly url?: string;
  /** Addresses whose rules hold as well: that of the tab, for a text in a frame. Never sent. */
  readonly origins?: readonly string[];
}

/** A piece of context the agent attached to a chat message. */
export interface ContextItem {
  readonly kind: 'page' | 'selection' | 'pasted';
  /** Title shown on the chip. */
  readonly title: string;
  readonly text: string;
  /** Address of the page it was read from: policy (blocked sites) looks at it, it is never sent. */
  readonly url?: string;
  /** Addresses of frames that some of it comes from: their rules hold as well. Never sent. */
  readonly origins?: readonly string[];
  /** What of the page is not in `text`, and why: shown to the agent, never sent. */
  readonly leftOut?: readonly LeftOut[];
}

export interface ChatTurn {
  readonly role: 'user' | 'assistant';
  readonly text: string;
}

/** A chat message: the conversation so far, the last turn being the agent's, and what is attached. */
export interface ChatMessageRequest {
  readonly conversationId: string;
  readonly turns: readonly ChatTurn[];
  readonly context: readonly ContextItem[];
  /** Addresses of the pages whose text was attached before: their rules hold for what is said of them. Never sent. */
  readonly origins?: readonly string[];
  /** The tab in front: the rules of its site hold for a question that is about no page. */
  readonly beside?: number;
  /** The answer to the last turn that broke off: the model is asked to go on from there. */
  readonly partial?: string;
}

/** The answer of the panel that a request is for: it goes on without the panel, and is kept until the panel has it. */
export interface RunName {
  readonly conversationId: string;
  readonly answerId: string;
  /** Kept in memory only: the conversation is temporary. */
  readonly temporary?: true;
}

/** What a port conversation starts with. */
export type StreamRequest =
  | { readonly kind: 'action'; readonly request: ActionRequest; readonly run?: RunName }
  | { readonly kind: 'chat'; readonly request: ChatMessageRequest; readonly run?: RunName }
  /** Take up again an answer of the panel whose port was lost. */
  | { readonly kind: 'attach'; readonly conversationId: string; readonly answerId?: string };

/** Client to background on the `stream` port. Disconnecting aborts an action and detaches a chat. */
export type StreamClientMessage =
  | { readonly type: 'start'; readonly start: StreamRequest }
  | { readonly type: 'stop' };

/** Background to client on the `stream` port; at most one `delta` per frame, ends with `done` or `error`. */
export type StreamServerMessage =
  /** Waiting behind others; place 1 is next. */
  | { readonly type: 'queued'; readonly place: number }
  /** The request left for the endpoint; `destination` is its label. */
  | { readonly type: 'sent'; readonly destination: string }
  | { readonly type: 'retrying'; readonly seconds: number; readonly reason: 'busy' | 'rate' | 'network' }
  | { readonly type: 'thinking' }
  /** A text longer than the model reads at once: part `part` of `parts` is at work, counted from 1. */
  | { readonly type: 'part'; readonly part: number; readonly parts: number }
  | { readonly type: 'delta'; readonly text: string }
  | {
      readonly type: 'done';
      /** `cut`: not whole, must never replace. `nothing-to-change`: no proposal. */
      readonly outcome: 'complete' | 'cut' | 'nothing-to-change';
      /** The whole text, only when cleaning made it differ from the deltas. */
      readonly text?: string;
      readonly model: string;
      /** What must be said of AI use where the text is put; absent when nothing has to be said. */
      readonly mention?: Mention;
      readonly usage?: Usage;
    }
  | { readonly type: 'error'; readonly error: SerializedError };

/** What the server says an answer cost; nothing is ever computed. */
export interface Usage {
  readonly promptTokens?: number;
  readonly completionTokens?: number;
  /** Kilograms of CO₂ equivalent (Albert). */
  readonly kgCO2eq?: number;
}

/** A mention of AI use, added to what is inserted or copied. */
export interface Mention {
  readonly text: string;
  /** False when policy enforces it. */
  readonly removable: boolean;
}

/** What leaves for the endpoint if the agent sends: the result of the very steps of a send. */
export interface Preview {
  readonly destination: string;
  readonly model: string;
  readonly messages: readonly { readonly role: 'system' | 'user' | 'assistant'; readonly content: string }[];
  readonly characters: number;
}
