/** What keeping a panel's conversations is made of (keeping.ts does it). */
import type { History, Opened, Saved } from './history/index.ts';
import type { Memory, Shown } from './memory.ts';
import type { Conversation } from './types.ts';

/** Where what is written goes. `newer`: the history on disk is a newer Renfort's, and is not touched. */
export type Keeping = 'history' | 'off' | 'newer' | 'unavailable';

export interface KeepingEdges {
  readonly memory: Memory;
  /** Loads and opens the history. */
  readonly openHistory: () => Promise<History>;
  readonly now: () => number;
  /** Runs one after the other what two panels must not do at the same time. */
  readonly alone: <Value>(work: () => Promise<Value>) => Promise<Value>;
}

/** What a panel finds when it opens. */
export interface Restored {
  readonly conversation: Conversation;
  readonly draft: string;
  readonly temporary: boolean;
}

/** What came of a save; `failed`: the browser could not write, for whatever reason. */
export type Outcome = Saved | { readonly kind: 'failed' };

/** Told after each save of a conversation in the history. */
export type Heard = (id: string, saved: Outcome) => void;

export interface Keeper {
  /** Nothing is written before it is known for how long: null while it is not. */
  readonly setDays: (days: number) => Promise<Keeping>;
  /** What this panel left; `mayRecover`: else what was left by any when the browser was closed. */
  readonly restore: (mayRecover: boolean) => Promise<Restored | null>;
  /** This panel shows the conversation that it found or began with. */
  readonly claim: (shown: Shown) => void;
  /** This panel shows another conversation now; what it had in memory only is gone. */
  readonly show: (shown: Shown) => void;
  readonly save: (conversation: Conversation, temporary: boolean, when: 'soon' | 'now') => Promise<void>;
  readonly saveDraft: (id: string, temporary: boolean, draft: string) => void;
  /** Writes now what waits; resolves once it is written. */
  readonly flush: () => Promise<void>;
  /** The history, null where there is none. */
  readonly history: () => Promise<History | null>;
  /** Conversations with an answer under way that no panel shows. */
  readonly unattended: () => Promise<readonly string[]>;
  /** Opens a conversation of the history. */
  readonly open: (id: string) => Promise<Opened>;
  /** Takes out of the history what nobody could find there again: a conversation without a message and a draft. */
  readonly discard: (id: string) => Promise<void>;
  /** What is waiting to be written of a conversation is not written: it was deleted. */
  readonly drop: (ids: 'all' | readonly string[]) => void;
  /** The revision of a conversation that this panel has; 0 when it has none. */
  readonly revisionOf: (id: string) => number;
}
