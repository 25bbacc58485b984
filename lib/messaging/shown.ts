/** What pages and panel are given to show: actions, kept texts, surfaces, the text of a page. */
import type { TargetSummary } from '../inpage/target/types.ts';
import type { ActionRequest, Mention } from './stream-messages.ts';

/** An action as menus, palette and panel list it. */
export interface ActionItem {
  readonly id: string;
  /** Shown label, localised. */
  readonly label: string;
  /** Of an administration's own action: who answers for it, and when they looked at it last (YYYY-MM-DD). */
  readonly owner?: string;
  readonly reviewedOn?: string;
  /** The site's profile puts it first. */
  readonly first?: true;
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
  /** Address of the page it was made for, and of its frames that texts came from, as the background knows them. */
  readonly url?: string;
  readonly origins?: readonly string[];
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
  /** What the agent asked to be changed of the proposal, in order; the last is the request's refinement. */
  readonly wishes?: readonly string[];
  /** The way back to a text that can be replaced. */
  readonly address?: TargetAddress;
  /** What must be said of AI use where the proposal is put. */
  readonly mention?: Mention;
  /** Why the panel and not the page; absent when the agent chose it. */
  readonly because?: 'page-unreachable' | 'surface-refused' | 'page-action';
  /** True when line breaks may be lost (only the menu's selectionText was there). */
  readonly flattened?: boolean;
}

/** A text that a popover was opened for, as the action gets it, and what stands around it where it asks for that. */
export interface TextOfTarget {
  readonly target: TargetSummary;
  readonly surroundings?: string;
  /** Addresses of frames whose rules hold as well: a page is read with those of its origin. */
  readonly origins?: readonly string[];
}

/** How an action is begun in the page: everything a popover needs to start its own stream. */
export interface OpenPopover {
  readonly action: ActionItem;
  readonly address: TargetAddress;
  readonly target: TargetSummary;
  readonly options: Readonly<Record<string, string>>;
  /** Address of the target's frame where that is not the top one: to be told in the request, for its site's rules. */
  readonly frameUrl?: string;
  /** {@link TextOfTarget.origins} */
  readonly origins?: readonly string[];
  readonly instruction?: string;
  readonly surroundings?: string;
  /** Where the text goes: the endpoint's label, or null when nothing is configured. */
  readonly destination: string | null;
  readonly brand: string;
  /** The administration's colour, `#rrggbb`: to be corrected before use. */
  readonly colour?: string;
  /** The administration's support, a page or a mail address. */
  readonly supportUrl?: string;
  /** Something of it is still to be read, and to be asked for once the popover stands there: `target.text`. */
  readonly pending?: true | undefined;
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
  /** The administration's support, a page or a mail address. */
  readonly supportUrl?: string;
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

/** What a page is for the agent: what is suggested depends on it. */
export type PageKind = 'mail' | 'ticket' | 'table' | 'article' | 'form' | 'other';

/**
 * Text of a page that is not sent, and why: a sighted person would not see it; it is what the site repeats around
 * its pages; the administration protects it; it is beyond what is read of a page; it is not what the question is about;
 * it stands in a frame that the browser does not open to this page (another site's, a PDF).
 */
export interface LeftOut {
  readonly reason: 'hidden' | 'folded' | 'protected' | 'too-long' | 'not-relevant' | 'frame';
  /** Characters, spaces apart; none of a frame, which nobody could look into. */
  readonly characters: number;
  /** Of a frame its host, title and size on screen. */
  readonly name?: string | undefined;
}

/** Visible text of a page, structured as Markdown. */
export interface PageText {
  readonly title: string;
  readonly url: string;
  readonly text: string;
  /** At most one entry for each reason, a few for frames; none of nothing. */
  readonly leftOut: readonly LeftOut[];
  /** Addresses of its frames that have rules of their own. */
  readonly origins?: readonly string[];
}

/** What a tab shows, without its text. */
export interface PageLook {
  readonly kind: PageKind;
  /** Some text is selected. */
  readonly selection: boolean;
  /** The caret is in a field or an editor that can be written. */
  readonly editable: boolean;
}

/** What is selected in a tab, and the way back to it. */
export interface PageSelection {
  readonly text: string;
  readonly title: string;
  readonly url: string;
  /** Address of the frame it stands in. */
  readonly origins?: readonly string[];
  readonly address: TargetAddress;
  /** A proposal can be written in its place (`target.write`). */
  readonly editable: boolean;
  /** It stands in a field: Markdown would be seen there. */
  readonly plain?: true;
}

/** Where the caret stands in a tab: `target.write` with mode `replace` inserts there. */
export interface PageCaret {
  readonly address: TargetAddress;
  readonly editable: boolean;
  readonly kind: 'field' | 'rich';
}
