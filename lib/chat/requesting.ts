/** What is asked of the gateway for a conversation. Pure. */
import type { ChatMessageRequest, ChatTurn, ContextItem } from '../messaging/stream-messages.ts';
import type { Attached, Conversation } from './types.ts';

/**
 * The conversation as the gateway takes it: up to the last question, or with `draft` as the question; `beside` is the
 * tab in front.
 */
export function chatRequest(conversation: Conversation, draft?: string, beside?: number): ChatMessageRequest {
  const last = conversation.messages.at(-1);
  const messages =
    last?.role === 'assistant' && draft === undefined
      ? conversation.messages.slice(0, -1)
      : conversation.messages;
  const turns = messages.map(({ role, text }): ChatTurn => ({ role, text }));
  return {
    conversationId: conversation.id,
    turns: draft === undefined ? turns : [...turns, { role: 'user', text: draft }],
    context: conversation.context.map(sendable),
    ...originsOf(conversation),
    ...(beside !== undefined && { beside }),
    ...(last?.role === 'assistant' &&
      last.continues &&
      draft === undefined && { partial: last.continues.base.text }),
  };
}

/** What crosses the port of an attached text: nothing of our own about it. */
function sendable({
  id: _,
  tabId: __,
  follows: ___,
  address: ____,
  missing: _____,
  ...item
}: Attached): ContextItem {
  return item;
}

/** The addresses whose rules hold for what is asked next. */
export function sitesOf(conversation: Conversation): readonly string[] {
  return [...conversation.context.flatMap(addressesOf), ...(originsOf(conversation).origins ?? [])];
}

/** Addresses of the pages that earlier messages were about: their rules hold for what is asked next as well. */
function originsOf({ sent = [], messages }: Conversation): Pick<ChatMessageRequest, 'origins'> {
  const asked = messages.flatMap((message) =>
    message.role === 'assistant' && message.asked !== 'chat' ? addressesOf(message.asked) : [],
  );
  const origins = [...new Set([...sent.flatMap(addressesOf), ...asked].map(bare))].slice(-MOST_ORIGINS);
  return origins.length > 0 ? { origins } : {};
}

/** The addresses whose rules hold for a text. */
export const addressesOf = ({
  url,
  origins = [],
}: Pick<ContextItem, 'url' | 'origins'>): readonly string[] =>
  url === undefined ? origins : [url, ...origins];

/** Rules look at neither the query nor the fragment: pages that differ by these are one. */
const bare = (url: string): string => url.split(/[?#]/, 1)[0] ?? '';

/** As many as a request takes. */
const MOST_ORIGINS = 200;
