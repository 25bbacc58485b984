/**
 * Every message between contexts. A kind names its payload, its answer and who may send it; a kind without a
 * handler is a compile error (see handlers.ts). Payloads that come from a page are validated on entry
 * (payloads.ts): a page can only say: this action, on this text.
 */
import type { SerializedError } from '../errors.ts';
import type { TargetSummary, UndoOutcome, WriteMode, WriteOutcome } from '../inpage/target/types.ts';
import type { Diagnostic, EndpointTest, SettingsView } from '../policy/view.ts';

/**
 * Who may speak: the surfaces in a tab's top frame (`page`), our script in a frame below it (`frame`), the side
 * panel, the options page.
 */
export type Context = 'page' | 'frame' | 'panel' | 'options';

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
}

/** A piece of context the agent attached to a chat message. */
export interface ContextItem {
  readonly kind: 'page' | 'selection' | 'pasted';
  /** Title shown on the chip. */
  readonly title: string;
  readonly text: string;
  /** Address of the page it was read from: policy (blocked sites) looks at it, it is never sent. */
  readonly url?: string;
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
}

/** What a port conversation starts with. */
export type StreamRequest =
  | { readonly kind: 'action'; readonly request: ActionRequest }
  | { readonly kind: 'chat'; readonly request: ChatMessageRequest }
  /** Take up again a chat answer whose port was lost. */
  | { readonly kind: 'attach'; readonly conversationId: string };

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
    }
  | { readonly type: 'error'; readonly error: SerializedError };

/** A mention of AI use, added to what is inserted or copied. */
export interface Mention {
  readonly text: string;
  /** False when policy enforces it. */
  readonly removable: boolean;
}

/** An action as menus, palette and panel list it. */
export interface ActionItem {
  readonly id: string;
  /** Shown label, localised. */
  readonly label: string;
  readonly kind: 'edit' | 'answer';
  /** The free request: it starts with the agent's own words. */
  readonly needsRequest?: true;
  /** What a finished proposal shows first, when it is not its differences with the original. */
  readonly opensOn?: 'proposal';
  /** The message or article around the text is asked for. */
  readonly wantsSurroundings?: true;
  /** How readable the text is, before and after, is worth showing. */
  readonly readability?: true;
  readonly options: readonly {
    readonly id: string;
    readonly label: string;
    readonly default: string;
    readonly values: readonly {
      readonly id: string;
      readonly label: string;
      /** What the agent has to check of a proposal made this way, one sentence each; the last is a reminder. */
      readonly checklist?: readonly string[];
    }[];
  }[];
}

/** Where a target lives: surfaces are in the top frame, targets may be in another. */
export interface TargetAddress {
  readonly frameId: number;
  readonly targetId: string;
}

/** A proposal kept until its tab closes, because the page may take our surface with it. */
export interface KeptProposal {
  readonly actionId: string;
  readonly original: string;
  readonly proposal: string;
  readonly format: 'plain' | 'markdown';
  /** To be added where the proposal is put; it is no part of `proposal`. */
  readonly mention?: Mention;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/** What stood in a tab before a write, as the palette lists it. */
export interface VersionItem {
  readonly id: string;
  /** The action's label. */
  readonly action: string;
  readonly beginning: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/** What continues in the panel: an action on a text where a popover is impossible, or an action begun there. */
export interface PanelTask {
  readonly action: ActionRequest;
  readonly title: string;
  /** The proposal so far, when the agent chose *Poursuivre dans le panneau*. */
  readonly proposal?: string;
  /** Why the panel and not the page; absent when the agent chose it. */
  readonly because?: 'page-unreachable' | 'surface-refused' | 'page-action';
  /** True when line breaks may be lost (only the menu's selectionText was there). */
  readonly flattened?: boolean;
}

/** How an action is begun in the page: everything a popover needs to start its own stream. */
export interface OpenPopover {
  readonly action: ActionItem;
  readonly address: TargetAddress;
  readonly target: TargetSummary;
  readonly options: Readonly<Record<string, string>>;
  readonly instruction?: string;
  readonly surroundings?: string;
  /** Where the text goes: the endpoint's label, or null when nothing is configured. */
  readonly destination: string | null;
  readonly brand: string;
  /** The administration's colour, `#rrggbb`: to be corrected before use. */
  readonly colour?: string;
  /** A kept proposal to show again instead of asking the model. */
  readonly kept?: KeptProposal;
  /** How the proposal reaches the editor, when not after a look at it: never `direct` where that must not be. */
  readonly writeMode?: 'direct' | 'insert-after';
  /** The kept proposal stands in the page already: it was put there at once. */
  readonly placed?: true;
  /** The kept proposal is what stood there before an earlier write. */
  readonly version?: true;
  /** Until the first replacement: what the toast then says once, with the palette's shortcut ('' when it has none). */
  readonly firstUse?: { readonly shortcut: string };
}

export interface OpenPalette {
  /** In the order to show: the one used last on this site first. */
  readonly actions: readonly ActionItem[];
  readonly address: TargetAddress | null;
  readonly target: TargetSummary | null;
  readonly brand: string;
  /** The administration's colour, `#rrggbb`: to be corrected before use. */
  readonly colour?: string;
  /** Keyboard shortcuts by command name, as the browser has them. */
  readonly shortcuts: Readonly<Record<string, string>>;
  readonly hasKeptProposal: boolean;
  /** Something that stood in this tab, on this site, was replaced. */
  readonly hasVersions: boolean;
  /** What can be asked of a text pasted into the palette. */
  readonly pasteActions: readonly ActionItem[];
  /** The agent chose an action where nothing can be read: the text has to be pasted. */
  readonly pasting?: { readonly actionId: string };
  /** True when the agent chose the free request already and only has to write it. */
  readonly asking?: true;
}

/** Visible text of a page, structured as Markdown. */
export interface PageText {
  readonly title: string;
  readonly url: string;
  readonly text: string;
  /** Characters left out because a sighted person would not see them. */
  readonly hiddenCharacters: number;
  /** True when the text was cut at the reader's limit. */
  readonly truncated: boolean;
}

/** What leaves for the endpoint if the agent sends: the result of the very steps of a send. */
export interface Preview {
  readonly destination: string;
  readonly model: string;
  readonly messages: readonly { readonly role: 'system' | 'user' | 'assistant'; readonly content: string }[];
  readonly characters: number;
}

/** Parts of our script in a page; each is a file `inpage-<part>.js`. */
export const PARTS = ['read', 'write', 'popover', 'palette', 'check', 'facts', 'readability'] as const;
export type PartName = (typeof PARTS)[number];

type Kind<Payload, Answer> = { readonly payload: Payload; readonly answer: Answer };

/** Messages to the background: kind → payload and answer. */
export interface BackgroundMessages {
  // from a page (and from the panel where that makes sense)
  'target.write': Kind<
    /** `unasked`: put in place without having been looked at; refused where policy forbids it by now. */
    { address: TargetAddress; text: string; mode: WriteMode; actionId: string; unasked?: true },
    WriteOutcome
  >;
  /** Captures a target anew where its text stands now; null when that cannot be told. */
  'target.refind': Kind<{ address: TargetAddress }, TargetSummary | null>;
  'target.undo': Kind<{ address: TargetAddress }, UndoOutcome>;
  'target.focus': Kind<{ address: TargetAddress }, null>;
  'target.release': Kind<{ address: TargetAddress }, null>;
  'proposal.keep': Kind<KeptProposal, null>;
  'palette.run': Kind<
    {
      actionId: string;
      options: Readonly<Record<string, string>>;
      instruction?: string;
      address: TargetAddress | null;
      /** Scope of the target the palette was opened on: a page may have to be answered in the panel. */
      scope: TargetSummary['scope'];
      /** Pasted by the agent: the action is about this, not about the target. */
      text?: string;
    },
    null
  >;
  'palette.last-proposal': Kind<null, null>;
  /** What stood in this tab, on this site, before each write; the last one first. */
  'versions.list': Kind<null, readonly VersionItem[]>;
  /** Shows one of them again. */
  'versions.open': Kind<{ id: string }, null>;
  'option.remember': Kind<{ actionId: string; options: Readonly<Record<string, string>> }, null>;
  'panel.continue': Kind<PanelTask, { opened: boolean }>;
  'options.open': Kind<null, null>;
  /** More of our script, into the very frame that asks. */
  'part.load': Kind<{ part: PartName }, null>;
  'gateway.preview': Kind<StreamRequest, Preview>;
  // from the panel
  'panel.task': Kind<{ tabId: number }, PanelTask | null>;
  /** *Dernière proposition* of a tab. */
  'proposal.last': Kind<{ tabId: number }, KeptProposal | null>;
  'page.read': Kind<{ tabId: number }, PageText>;
  'page.selection': Kind<{ tabId: number }, { text: string; title: string; url: string } | null>;
  'actions.list': Kind<null, readonly ActionItem[]>;
  'status.get': Kind<null, PanelStatus>;
  // from the options page (and the panel, to show where the text goes)
  'settings.get': Kind<null, SettingsView>;
  'settings.choose': Kind<{ key: string; value: unknown }, SettingsView>;
  'settings.clear': Kind<{ key: string }, SettingsView>;
  'key.set': Kind<{ endpointId: string; key: string }, SettingsView>;
  'key.remove': Kind<{ endpointId: string }, SettingsView>;
  'endpoint.test': Kind<{ endpointId: string; model?: string }, EndpointTest>;
  'diagnostic.get': Kind<null, Diagnostic>;
}

/** What the panel's header shows. */
export interface PanelStatus {
  readonly brand: string;
  /** The administration's colour, `#rrggbb`, as policy has it: to be corrected before use. */
  readonly colour?: string;
  /** The administration's logo, an image as a data URI. */
  readonly logo?: string;
  /** Label of the endpoint that serves chat; null when nothing is configured. */
  readonly destination: string | null;
  readonly supportUrl?: string;
}

/** Which context may send which kind; checked once, on entry (trust.ts). */
export const SENDERS: { readonly [K in keyof BackgroundMessages]: readonly Context[] } = {
  'target.write': ['page'],
  'target.refind': ['page'],
  'target.undo': ['page'],
  'target.focus': ['page'],
  'target.release': ['page'],
  'proposal.keep': ['page'],
  'palette.run': ['page'],
  'palette.last-proposal': ['page'],
  'versions.list': ['page'],
  'versions.open': ['page'],
  'option.remember': ['page'],
  'panel.continue': ['page'],
  'options.open': ['page', 'panel'],
  'part.load': ['page', 'frame'],
  'gateway.preview': ['page', 'panel'],
  'panel.task': ['panel'],
  'proposal.last': ['panel'],
  'page.read': ['panel'],
  'page.selection': ['panel'],
  'actions.list': ['panel', 'options'],
  'status.get': ['panel', 'options'],
  'settings.get': ['options'],
  'settings.choose': ['options'],
  'settings.clear': ['options'],
  'key.set': ['options'],
  'key.remove': ['options'],
  'endpoint.test': ['options'],
  'diagnostic.get': ['options'],
};

/** Messages from the background to one frame of a tab. */
export interface FrameMessages {
  /** What an action would work on in this frame; null when there is nothing. */
  'frame.capture': Kind<{ allowPage: boolean }, TargetSummary | null>;
  /** The message, ticket or article a target stands in (or comes right after), as Markdown; null when there is none. */
  'frame.surroundings': Kind<{ targetId: string }, string | null>;
  'frame.write': Kind<{ targetId: string; text: string; mode: WriteMode }, WriteOutcome>;
  'frame.refind': Kind<{ targetId: string }, TargetSummary | null>;
  'frame.undo': Kind<{ targetId: string }, UndoOutcome>;
  'frame.focus': Kind<{ targetId: string }, null>;
  'frame.release': Kind<{ targetId: string }, null>;
  'frame.read-page': Kind<null, PageText>;
}

/** Messages from the background to the surfaces in a tab's top frame. `shown: false` when the page refuses ours. */
export interface SurfaceMessages {
  'surface.popover': Kind<OpenPopover, { shown: boolean }>;
  'surface.palette': Kind<OpenPalette, { shown: boolean }>;
  'surface.toast': Kind<{ error: SerializedError }, { shown: boolean }>;
}

/** Broadcast from the background to extension pages. */
export interface Broadcasts {
  'settings.changed': null;
  /** A task waits for the panel of this tab. */
  'panel.task-waiting': { tabId: number };
}
