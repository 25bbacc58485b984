/** What the panel's state is and what the agent can do with it. */
import type { SerializedError } from '../errors.ts';
import type { PanelStatus } from '../messaging/protocol.ts';
import type { ActionItem, KeptProposal } from '../messaging/shown.ts';
import type { Preview, StreamRequest, StreamServerMessage } from '../messaging/stream-messages.ts';
import type * as chat from './conversation.ts';
import type { Memory } from './memory.ts';
import type { PanelTab } from './place.ts';
import type { Ask, Source } from './reading.ts';

/** What the store needs from outside; tests bring their own. */
export interface ChatEdges {
  readonly ask: Ask;
  readonly openStream: (
    start: StreamRequest,
    hear: (message: StreamServerMessage) => void,
    signal: AbortSignal,
  ) => { readonly stop: () => void };
  readonly memory: Memory;
  /** Settles once the panel knows which tab it is about: the agent may be faster. */
  readonly placed: Promise<unknown>;
  readonly newId: () => string;
  readonly now: () => number;
  /** Name of an action as the agent reads it. */
  readonly actionLabel: (actionId: string) => string;
}

/** A reading that failed, and what to do once the site is granted or the page is back. */
export interface Refusal {
  readonly error: SerializedError;
  readonly again: () => void;
}

export interface ChatState {
  /** False until what the last panel left has been read. */
  readonly ready: boolean;
  readonly conversation: chat.Conversation;
  readonly draft: string;
  readonly tab: PanelTab | null;
  readonly status: PanelStatus | null;
  readonly actions: readonly ActionItem[];
  /** What is being read from the page. */
  readonly reading: Source | null;
  readonly refusal: Refusal | null;
  /** What an action proposed last in this tab, and the page may have taken away. */
  readonly lastProposal: KeptProposal | null;
  readonly setDraft: (draft: string) => void;
  readonly send: (text: string) => void;
  readonly stop: () => void;
  readonly retry: () => void;
  /** Cuts the conversation before a message of the agent and puts it back into the field. */
  readonly edit: (messageId: string) => void;
  readonly attach: (source: Source) => Promise<void>;
  readonly detach: (itemId: string) => void;
  /** Runs an action on the page or the selection, which becomes attached. */
  readonly runAction: (actionId: string, source: Source) => Promise<void>;
  /** Shows the last proposal of this tab again. */
  readonly showLastProposal: () => void;
  readonly dismissRefusal: () => void;
  readonly startNew: () => void;
  readonly preview: () => Promise<Preview>;
  readonly setTab: (tab: PanelTab | null) => void;
  /** Takes what waits for this tab: an action that runs here, one begun in the page, its last proposal. */
  readonly takeTask: () => Promise<void>;
  readonly refreshStatus: () => Promise<void>;
  readonly restore: () => Promise<void>;
  /** Lets go of the stream; a chat answer goes on in the background. */
  readonly leave: () => void;
}
