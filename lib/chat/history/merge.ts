/** Two panels wrote in the same conversation: nothing that either of them has is lost. Pure. */
import { isLive } from '../conversation.ts';
import type { Answer, Conversation, Message } from '../types.ts';

/**
 * What is stored, with what ours has beside it: messages of both in the order in which they came, and of one message
 * that both have the one that came further. Merging twice changes nothing more.
 */
export function merge(stored: Conversation, ours: Conversation): Conversation {
  const known = new Map(ours.messages.map((message) => [message.id, message]));
  const there = new Set(stored.messages.map(({ id }) => id));
  const messages = [
    ...stored.messages.map((message) => further(message, known.get(message.id))),
    ...ours.messages.filter(({ id }) => !there.has(id)),
  ];
  return {
    ...stored,
    messages: onlyLastLive(messages),
    context: union(stored.context, ours.context),
    ...((stored.sent ?? ours.sent) && { sent: union(stored.sent ?? [], ours.sent ?? []) }),
  };
}

function further(stored: Message, ours: Message | undefined): Message {
  if (ours?.role !== 'assistant' || stored.role !== 'assistant') return stored;
  if (isLive(ours) && !isLive(stored)) return ours.since > stored.since ? ours : stored;
  if (isLive(stored) && !isLive(ours)) return stored.since > ours.since ? stored : ours;
  if (ours.since !== stored.since) return ours.since > stored.since ? ours : stored;
  return ours.text.length > stored.text.length ? ours : stored;
}

/** An answer that is not the last one can no longer be heard: what came of it stands. */
function onlyLastLive(messages: readonly Message[]): readonly Message[] {
  return messages.map((message, at) =>
    message.role === 'assistant' && isLive(message) && at < messages.length - 1
      ? brokenOff(message)
      : message,
  );
}

function brokenOff({ progress: _, continues: __, ...answer }: Answer): Answer {
  return { ...answer, state: 'error', error: { code: 'interrupted' } };
}

function union<Item extends { readonly id: string }>(
  first: readonly Item[],
  second: readonly Item[],
): readonly Item[] {
  const ids = new Set(first.map(({ id }) => id));
  return [...first, ...second.filter(({ id }) => !ids.has(id))];
}
