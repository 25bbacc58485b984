/** What the panel's state is and what the agent can do with it. */
import type { SerializedError } from '../errors.ts';
import type { PanelStatus } from '../messaging/protocol.ts';
import type { ActionItem, KeptProposal, PageLook } from '../messaging/shown.ts';
import type {
  ChatMessageRequest,
  Preview,
  StreamRequest,
  StreamServerMessage,
} from '../messaging/stream-messages.ts';
import type { Composed } from './compose.ts';
import type * as chat from './conversation.ts';
import type { Exported, ExportFormat } from './history/export.ts';
import type { Entry } from './history/index.ts';
import type { Heard, Keeper, Keeping } from './keeping.ts';
import type { PanelTab } from './place.ts';
import type { Ask, Source } from './reading.ts';
import type { OpenTab, Tabs } from './tabs.ts';
import type { Told } from './telling.ts';

/** What the store needs from outside; tests bring their own. */
export interface ChatEdges {
  readonly ask: Ask;
  readonly openStream: (
    start: StreamRequest,
    hear: (message: StreamServerMessage) => void,
    signal: AbortSignal,
  ) => { readonly stop: () => void };
  /** What a question becomes before it goes to the gateway. */
  readonly compose: (
    request: ChatMessageRequest,
    contextTokens: (needs: number, sites: readonly string[]) => Promise<number>,
    mayReadInParts?: boolean,
  ) => Promise<Composed>;
  readonly keeper: (heard: Heard) => Keeper;
  /** Deletes what was written last before so many days. */
  readonly prune: (days: number) => Promise<void>;
  /** What panels tell each other. */
  readonly told: Told;
  readonly tabs: Tabs;
  readonly copy: (text: string) => Promise<boolean>;
  /** Markdown as one would type it where no formatting is shown. */
  readonly asTyped: (markdown: string) => Promise<string>;
  /** Settles once the panel knows which tab it is about: the agent may be faster. */
  readonly placed: Promise<unknown>;
  /** The panel stands in a private window: its conversations are temporary. Known once {@link placed}. */
  readonly isPrivate: () => boolean;
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

/** Something to know once, until it is dismissed. */
export interface PanelNotice {
  readonly id: string;
  readonly kind: NoticeKind;
  /** The answer it is about. */
  readonly answerId?: string;
  readonly error?: SerializedError;
  /** Conversations that made room. */
  readonly count?: number;
  /** {@link ChatState.undoInsert} takes it back. */
  readonly undo?: true;
  /** The text is on the clipboard. */
  readonly copied?: true;
  /** Characters that a field takes at most. */
  readonly limit?: number;
}

export type NoticeKind =
  /** The disk was full: the oldest conversations were dropped. */
  | 'history-full'
  /** It is full, and there is nothing left to drop: this conversation is not kept. */
  | 'storage-full'
  | 'conversation-newer'
  | 'conversation-unreadable'
  | 'deleted-elsewhere'
  | 'inserted'
  | 'replaced'
  | 'undone'
  | 'undo-not-possible'
  | 'no-caret'
  | 'no-selection'
  | 'write-changed'
  | 'write-gone'
  | 'write-read-only'
  | 'write-refused'
  | 'write-failed'
  | 'tabs-refused';

/** The list of conversations, while it is open. */
export interface HistoryView {
  readonly query: string;
  readonly heads: readonly Entry[];
  readonly loading: boolean;
}

export type { Entry, Exported, ExportFormat, OpenTab };

/** What an action is run on: the tab's page or selection, or a text that is attached. */
export type RunSource = Source | { readonly itemId: string };

/** What would leave, and what it was made of: texts as they are sent, parts of them, messages too old to fit. */
export type Previewed = Preview & Pick<Composed, 'context' | 'read' | 'forgotten'>;

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
  /** Where the conversation shown is kept; null until that is known. Only `history` outlives the browser. */
  readonly keeping: Keeping | 'temporary' | null;
  readonly notices: readonly PanelNotice[];
  /** Null while the list is closed. */
  readonly history: HistoryView | null;
  /** Conversations with an answer under way, shown or not. */
  readonly running: readonly string[];
  /** The answer that is refined by what is typed. */
  readonly refining: string | null;
  /** The message that what is typed will replace, with what comes after it, and what was in the field before. */
  readonly editing: { readonly id: string; readonly text: string; readonly before: string } | null;
  /** Null until the agent asked for them. */
  readonly tabs: readonly OpenTab[] | null;
  /** What the tab in front shows; null when unknown, and then {@link lookError} may say why. */
  readonly look: PageLook | null;
  readonly lookError: SerializedError | null;

  readonly setDraft: (draft: string) => void;
  /** Sends what was typed, in place of the message of {@link editing}; refines while {@link refining} is set. */
  readonly send: (text: string) => void;
  readonly stop: () => void;
  readonly retry: () => void;
  /** Goes on with the last answer where it broke off ({@link chat.canContinue}). */
  readonly continueAnswer: () => void;
  /** Puts a message of the agent back into the field; nothing is cut from the conversation before it is sent. */
  readonly startEditing: (messageId: string) => void;
  /** Gives up: what was in the field comes back. */
  readonly stopEditing: () => void;
  /** Asks the action of the last answer for another form of it. */
  readonly refine: (instruction: string) => void;
  readonly startRefining: (answerId: string) => void;
  readonly stopRefining: () => void;

  readonly attach: (source: Source) => Promise<void>;
  /** Attaches what was pasted or dropped. */
  readonly attachText: (text: string, title?: string) => void;
  readonly detach: (itemId: string) => void;
  /** A page or selection follows the tab in front, or stays the one it is. */
  readonly setFollowing: (itemId: string, follows: boolean) => void;
  readonly refreshContext: (itemId: string) => Promise<void>;
  /** Lists the window's tabs. Called inside a click: the browser may ask for the permission. */
  readonly listTabs: () => Promise<void>;
  /** Lists them as they are now where that is allowed; asks nothing. */
  readonly relistTabs: () => Promise<void>;
  readonly attachTab: (tabId: number) => Promise<void>;
  /** Looks at the tab in front again. */
  readonly lookAtTab: () => Promise<void>;

  /** Runs an action on the page or the selection, which becomes attached, or on what is attached. */
  readonly runAction: (
    actionId: string,
    source: RunSource,
    how?: { readonly options?: Readonly<Record<string, string>>; readonly instruction?: string },
  ) => Promise<void>;
  /** Shows the last proposal of this tab again. */
  readonly showLastProposal: () => void;
  readonly dismissRefusal: () => void;
  readonly dismissNotice: (id: string) => void;

  /** Puts an answer where the caret of the page is; `without` its mention of AI use, where that may be removed. */
  readonly insertAtCaret: (answerId: string, how?: { readonly without?: true }) => Promise<void>;
  /** Puts an answer in the place of what is selected in the page. */
  readonly replaceSelection: (answerId: string, how?: { readonly without?: true }) => Promise<void>;
  /** Takes back what was put into the page last. */
  readonly undoInsert: () => Promise<void>;

  readonly startNew: (how?: { readonly temporary?: true }) => void;
  readonly openHistory: () => Promise<void>;
  readonly closeHistory: () => void;
  readonly searchHistory: (query: string) => Promise<void>;
  readonly openConversation: (id: string) => Promise<void>;
  readonly renameConversation: (id: string, title: string) => Promise<void>;
  readonly pinConversation: (id: string, pinned: boolean) => Promise<void>;
  /** Deletes one; its answer under way is aborted. */
  readonly deleteConversation: (id: string) => Promise<void>;
  /** Takes the last deletion back. */
  readonly restoreConversation: (id: string) => Promise<void>;
  /** Deletes every conversation and draft, and aborts every answer under way. */
  readonly deleteAll: () => Promise<void>;
  /** Throws `feature-disabled` where policy forbids it. Null when there is nothing to export. */
  readonly exportConversation: (id: string, format: ExportFormat) => Promise<Exported | null>;
  readonly exportAll: (format: ExportFormat) => Promise<Exported | null>;

  readonly preview: () => Promise<Previewed>;
  readonly setTab: (tab: PanelTab | null) => void;
  /** The tab in front shows another page: what follows it is read again. */
  readonly tabMoved: () => Promise<void>;
  /** Takes what waits for this tab: an action that runs here, one begun in the page, its last proposal. */
  readonly takeTask: () => Promise<void>;
  readonly refreshStatus: () => Promise<void>;
  readonly restore: () => Promise<void>;
  /** Writes at once what waits to be written. */
  readonly saveNow: () => void;
  /** Lets go of the streams; answers go on in the background. */
  readonly leave: () => void;
}
