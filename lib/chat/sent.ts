/** What each answer was given is kept with the conversation, so that its citations can be looked up. Pure. */
import type { Composed } from './compose.ts';
import type { Answer, Conversation, SentText } from './conversation.ts';

/** The texts an answer was given, in their order. */
export function sourcesOf(
  { sent = [] }: Pick<Conversation, 'sent'>,
  { sources = [] }: Pick<Answer, 'sources'>,
): readonly SentText[] {
  return sources.flatMap((id) => sent.find((text) => text.id === id) ?? []);
}

/** The conversation once its last answer was given what `composed` says; `newId` names texts that are new to it. */
export function withSent(
  conversation: Conversation,
  { context, read }: Pick<Composed, 'context' | 'read'>,
  newId: () => string,
): Conversation {
  const last = conversation.messages.at(-1);
  if (last?.role !== 'assistant') return conversation;
  const sent: SentText[] = [...(conversation.sent ?? [])];
  const sources = context.flatMap((item, at) => {
    if (item.text.trim() === '') return [];
    const known = sent.find(
      ({ text, title, url }) => url === item.url && title === item.title && text === item.text,
    );
    if (known) return [known.id];
    const tabId = conversation.context[at]?.tabId;
    const { leftOut: _, ...kept } = item;
    const text = { ...kept, id: newId(), ...(tabId !== undefined && { tabId }) };
    sent.push(text);
    return [text.id];
  });
  const { sources: _, read: __, ...bare } = last;
  const answer: Answer = {
    ...bare,
    ...(sources.length > 0 && { sources }),
    ...(read.length > 0 && { read }),
  };
  const messages = [...conversation.messages.slice(0, -1), answer];
  return { ...conversation, messages, ...(sent.length > 0 && { sent }) };
}
