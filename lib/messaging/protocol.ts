/**
 * Every message between contexts. A kind names its payload, its answer and who may send it; a kind without a
 * handler is a compile error (see handlers.ts). Payloads that come from a page are validated on entry
 * (payloads.ts): a page can only say: this action, on this text.
 */
import type { SerializedError } from '../errors.ts';
import type { TargetSummary, UndoOutcome, WriteMode, WriteOutcome } from '../inpage/target/types.ts';
import type { CharterView, Diagnostic, EndpointTest, SettingsView } from '../policy/view.ts';
import type {
  ActionItem,
  KeptProposal,
  OpenPalette,
  OpenPopover,
  PageCaret,
  PageLook,
  PageSelection,
  PageText,
  PanelTask,
  TargetAddress,
  TextOfTarget,
  VersionItem,
} from './shown.ts';
import type { Preview, StreamRequest } from './stream-messages.ts';

/**
 * Who may speak: the surfaces in a tab's top frame (`page`), our script in a frame below it (`frame`), the side
 * panel, the options page.
 */
export type Context = 'page' | 'frame' | 'panel' | 'options';

/** Parts of our script in a page; each is a file `inpage-<part>.js`. */
export const PARTS = [
  'read',
  'page',
  'drawn',
  'write',
  'popover',
  'palette',
  'check',
  'facts',
  'readability',
] as const;
export type PartName = (typeof PARTS)[number];

type Kind<Payload, Answer> = { readonly payload: Payload; readonly answer: Answer };

type OneTarget = { address: TargetAddress; tabId?: number | undefined };

/** Messages to the background: kind → payload and answer. */
export interface BackgroundMessages {
  // from a page (and from the panel where that makes sense; `target.*`: the panel, and only it, names the tab)
  'target.write': Kind<
    /** `unasked`: put in place without having been looked at; refused where policy forbids it by now. */
    {
      address: TargetAddress;
      text: string;
      mode: WriteMode;
      actionId: string;
      unasked?: true;
      tabId?: number | undefined;
    },
    WriteOutcome
  >;
  /** Captures a target anew where its text stands now; null when that cannot be told. */
  'target.refind': Kind<OneTarget, TargetSummary | null>;
  'target.undo': Kind<OneTarget, UndoOutcome>;
  'target.focus': Kind<OneTarget, null>;
  'target.release': Kind<OneTarget, null>;
  /** The text that a popover was opened for, and what stands around it, once both are read (`OpenPopover.pending`). */
  'target.text': Kind<{ address: TargetAddress; actionId: string }, TextOfTarget>;
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
  /** Tokens that the model of the chat reads at once: the panel chooses passages of what needs more. */
  'gateway.room': Kind<{ needs: number; sites: readonly string[] }, { contextTokens: number }>;
  // from the panel
  'panel.task': Kind<{ tabId: number }, PanelTask | null>;
  /** *Dernière proposition* of a tab. */
  'proposal.last': Kind<{ tabId: number }, KeptProposal | null>;
  'page.read': Kind<{ tabId: number }, PageText>;
  'page.selection': Kind<{ tabId: number }, PageSelection | null>;
  /** What the tab shows, for suggestions. Throws like `page.read` where the extension has no access. */
  'page.look': Kind<{ tabId: number }, PageLook>;
  /** Remembers where the caret is now; null when it is in no field and in no editor. */
  'page.caret': Kind<{ tabId: number }, PageCaret | null>;
  /** Scrolls to a quote and highlights it; `before`, the text just before it, tells it from others alike. */
  'page.reveal': Kind<{ tabId: number; quote: string; before?: string | undefined }, { found: boolean }>;
  /**
   * Forgets answers kept for the panel. Of a conversation: one under way is aborted (it was deleted); of an answer of
   * it: once it is over (the panel has it).
   */
  'chat.forget': Kind<{ runs: 'all' | readonly { conversationId: string; answerId?: string }[] }, null>;
  /** What is offered on the page of a tab, those of its profile first; everywhere without one. */
  'actions.list': Kind<{ tabId: number } | null, readonly ActionItem[]>;
  /** With sites, as it is for a chat about texts of these addresses; with none of them, beside the page of a tab. */
  'status.get': Kind<{ sites: readonly string[]; beside?: number | undefined } | null, PanelStatus>;
  // from the options page (and the panel, to show where the text goes)
  'settings.get': Kind<null, SettingsView>;
  'settings.choose': Kind<{ key: string; value: unknown }, SettingsView>;
  'settings.clear': Kind<{ key: string }, SettingsView>;
  'key.set': Kind<{ endpointId: string; key: string }, SettingsView>;
  'key.remove': Kind<{ endpointId: string }, SettingsView>;
  'endpoint.test': Kind<{ endpointId: string; model?: string }, EndpointTest>;
  /** The administration's charter of use, with the agent's answer; null when there is none. */
  'charter.get': Kind<null, CharterView | null>;
  /** Answers the version that was read. */
  'charter.accept': Kind<{ version: string }, CharterView | null>;
  'charter.refuse': Kind<{ version: string }, CharterView | null>;
  'diagnostic.get': Kind<null, Diagnostic>;
}

/** What the panel's header shows. */
export interface PanelStatus {
  readonly brand: string;
  /** The administration's colour, `#rrggbb`, as policy has it: to be corrected before use. */
  readonly colour?: string;
  /** The administration's logo, an image as a data URI. */
  readonly logo?: string;
  /** The endpoint that serves chat, with what data it is for, in words; null when nothing is configured. */
  readonly destination: string | null;
  /** The same level by its id, where policy says it. */
  readonly sensitivity?: 'public' | 'interne' | 'personnel' | 'sensible';
  /** The charter of use, while it has to be shown. */
  readonly charter?: CharterView;
  readonly supportUrl?: string;
  /** Days that conversations are kept; 0: nothing is written. */
  readonly historyDays: number;
  /** Conversations may be exported. */
  readonly mayExport: boolean;
  /** Policy allows no free question in the panel. */
  readonly actionsOnly?: true;
}

/** Which context may send which kind; checked once, on entry (trust.ts). */
export const SENDERS: { readonly [K in keyof BackgroundMessages]: readonly Context[] } = {
  'target.write': ['page', 'panel'],
  'target.refind': ['page', 'panel'],
  'target.undo': ['page', 'panel'],
  'target.focus': ['page', 'panel'],
  'target.release': ['page', 'panel'],
  'target.text': ['page'],
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
  'gateway.room': ['panel'],
  'panel.task': ['panel'],
  'proposal.last': ['panel'],
  'page.read': ['panel'],
  'page.selection': ['panel'],
  'page.look': ['panel'],
  'page.caret': ['panel'],
  'page.reveal': ['panel'],
  'chat.forget': ['panel'],
  'actions.list': ['panel', 'options'],
  'status.get': ['panel', 'options'],
  'settings.get': ['options'],
  'settings.choose': ['options'],
  'settings.clear': ['options'],
  'key.set': ['options'],
  'key.remove': ['options'],
  'endpoint.test': ['options'],
  'charter.get': ['panel', 'options'],
  'charter.accept': ['panel', 'options'],
  'charter.refuse': ['panel', 'options'],
  'diagnostic.get': ['options'],
};

/** CSS selectors of what may neither be read nor written in a page (`profiles` of policy). */
type Protection = { readonly protectedSelectors?: readonly string[] | undefined };

/** Addresses of frames that may not be read where they stand. */
type BarredFrames = { readonly barredFrames?: readonly string[] | undefined };

/** Messages from the background to one frame of a tab. */
export interface FrameMessages {
  /** What an action would work on in this frame; null when there is nothing. */
  'frame.capture': Kind<{ allowPage: boolean } & Protection, TargetSummary | null>;
  /** A target with its text, read now if it was captured `unread`. */
  'frame.text': Kind<{ targetId: string } & Protection, TargetSummary>;
  /** The message, ticket or article a target stands in (or comes right after), as Markdown; null when there is none. */
  'frame.surroundings': Kind<{ targetId: string } & Protection & BarredFrames, string | null>;
  'frame.write': Kind<{ targetId: string; text: string; mode: WriteMode } & Protection, WriteOutcome>;
  'frame.refind': Kind<{ targetId: string }, TargetSummary | null>;
  'frame.undo': Kind<{ targetId: string }, UndoOutcome>;
  'frame.focus': Kind<{ targetId: string }, null>;
  'frame.release': Kind<{ targetId: string }, null>;
  /** `limit`: characters of its text, 200,000 when it is not said. */
  'frame.read-page': Kind<(Protection & BarredFrames & { limit?: number }) | null, PageText>;
}

/** The same, answered by scripts that only the panel has use for: `inpage-look`, `inpage-reveal`. */
export interface LookMessages {
  'frame.look': Kind<null, PageLook>;
  /** The caret as a target without text; null when it is in no field and in no editor. */
  'frame.caret': Kind<Protection, TargetSummary | null>;
}
export interface RevealMessages {
  'frame.reveal': Kind<{ quote: string; before?: string | undefined }, { found: boolean }>;
}

/** Messages from the background to the surfaces in a tab's top frame. `shown: false` when the page refuses ours. */
export interface SurfaceMessages {
  'surface.popover': Kind<OpenPopover, { shown: boolean }>;
  'surface.palette': Kind<OpenPalette, { shown: boolean }>;
  /** `supportUrl`: the administration's support, where errorText says that it helps. */
  'surface.toast': Kind<{ error: SerializedError; supportUrl?: string }, { shown: boolean }>;
}

/** Broadcast from the background to extension pages. */
export interface Broadcasts {
  'settings.changed': null;
  /** A task waits for the panel of this tab. */
  'panel.task-waiting': { tabId: number };
}
