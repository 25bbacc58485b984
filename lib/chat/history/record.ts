/**
 * How a conversation is stored, in every form it ever had. A form is read by the steps from it to today's; one of a
 * newer Renfort is left as it is. Pure.
 */
import { cleanText } from '../../markdown/clean.ts';
import { isLive } from '../conversation.ts';
import type { Conversation, Message } from '../types.ts';
import type { Draft } from './database.ts';

/** The form written today. A change that older code could misread needs a new number, and a step below. */
export const FORM = 2;

/** A conversation as it is stored; name, pin and sizes stand in its {@link Head}. */
export interface Body {
  readonly id: string;
  readonly version: typeof FORM;
  /** Counts how often it was written: who writes knows whether somebody else did. */
  readonly revision: number;
  readonly conversation: Conversation;
}

/** What a list shows of a conversation, stored apart so that a list is read at once. */
export interface Head {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  /** The title is the agent's own. */
  readonly named: boolean;
  readonly pinned: boolean;
  /** Milliseconds since the epoch. */
  readonly created: number;
  readonly updated: number;
  /** An answer was under way when it was written. */
  readonly live: boolean;
  readonly messages: number;
}

/** What a stored value turned out to be. */
export type Read =
  | { readonly kind: 'conversation'; readonly conversation: Conversation; readonly revision: number }
  /** Written by a newer Renfort: not to be touched. */
  | { readonly kind: 'newer' }
  | { readonly kind: 'unreadable' };

type Stored = Readonly<Record<string, unknown>>;

/**
 * From each form to the next one.
 * 1: what the panel kept in session memory before there was a history: `{ version, conversation }`.
 */
const STEPS: Readonly<Record<number, (stored: Stored) => Stored>> = {
  1: ({ conversation }) => ({
    version: 2,
    id: isObject(conversation) ? conversation.id : undefined,
    revision: 1,
    conversation,
  }),
};

/** Reads a stored conversation of any form; never throws, and never takes half of one. */
export function readStored(stored: unknown): Read {
  if (!isObject(stored) || typeof stored.version !== 'number') return { kind: 'unreadable' };
  let current = stored;
  while (current.version !== FORM) {
    if (Number(current.version) > FORM) return { kind: 'newer' };
    const step = STEPS[Number(current.version)];
    if (!step) return { kind: 'unreadable' };
    current = step(current);
  }
  const { conversation, revision } = current;
  if (!isConversation(conversation)) return { kind: 'unreadable' };
  return { kind: 'conversation', conversation, revision: typeof revision === 'number' ? revision : 1 };
}

function isConversation(value: unknown): value is Conversation {
  return (
    isObject(value) &&
    typeof value.id === 'string' &&
    Array.isArray(value.messages) &&
    value.messages.every(isMessage) &&
    Array.isArray(value.context) &&
    value.context.every(
      (item) => isObject(item) && typeof item.id === 'string' && typeof item.text === 'string',
    )
  );
}

function isMessage(value: unknown): value is Message {
  return (
    isObject(value) &&
    typeof value.id === 'string' &&
    typeof value.text === 'string' &&
    (value.role === 'user' || value.role === 'assistant')
  );
}

const isObject = (value: unknown): value is Stored =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Longest title made from a question, and what is looked at of it. */
const LONGEST_TITLE = 80;
const LONGEST_READ = 2_000;

/** What a conversation is called until the agent names it: its first question, and the page it was about. */
export function titleOf({ messages, context, sent = [] }: Conversation): string {
  const first = messages.find(({ role }) => role === 'user');
  if (first?.role !== 'user') return '';
  const line = first.text.trim().split('\n', 1)[0] ?? '';
  const titles = [...sent, ...context].map(({ title }) => title);
  // What a text of the page is called is often only what was asked of it: then it is known by its words.
  const about =
    first.quote === undefined ? '' : (titles.find((title) => title && title !== line) ?? first.quote);
  return shortened(about ? `${line} · ${about}` : line);
}

/** A title on one line, no longer than a list shows, without signs that turn what stands beside it around. */
export function shortened(title: string): string {
  const line = cleanText(title.slice(0, LONGEST_READ)).replace(/\s+/gu, ' ').trim();
  return line.length <= LONGEST_TITLE ? line : `${line.slice(0, LONGEST_TITLE - 1).trimEnd()}…`;
}

/** What a list shows of a conversation in which something is typed, and nothing said. */
export function headOfDraft({ id, text, updated }: Draft): Head {
  const plain = { version: FORM, named: false, pinned: false, live: false, messages: 0 } as const;
  return { ...plain, id, title: shortened(text), created: updated, updated };
}

/** The head of a conversation written at `now`; name, pin and beginning are those it had. */
export function headOf(conversation: Conversation, before: Head | undefined, now: number): Head {
  const last = conversation.messages.at(-1);
  return {
    id: conversation.id,
    version: FORM,
    title: before?.named ? before.title : titleOf(conversation),
    named: before?.named ?? false,
    pinned: before?.pinned ?? false,
    created: before?.created ?? now,
    updated: now,
    live: last?.role === 'assistant' && isLive(last),
    messages: conversation.messages.length,
  };
}
