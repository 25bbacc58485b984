/** Writing one conversation. */
import type { Conversation } from '../types.ts';
import type { HistoryDatabase } from './database.ts';
import type { Saved } from './index.ts';
import { merge } from './merge.ts';
import { FORM, headOf, readStored } from './record.ts';
import { type Searchable, searchableText } from './search.ts';

/** What is searched of a conversation. */
export const searchable = (title: string, conversation: Conversation): Searchable => ({
  id: conversation.id,
  text: searchableText(title, conversation),
});

/** Writes a conversation, merged with what somebody else wrote in it since `revision`. */
export async function write(
  into: HistoryDatabase,
  ours: Conversation,
  revision: number,
  now: number,
): Promise<Saved> {
  const transaction = into.transaction(['heads', 'bodies', 'texts'], 'readwrite');
  const [heads, bodies, texts] = [
    transaction.objectStore('heads'),
    transaction.objectStore('bodies'),
    transaction.objectStore('texts'),
  ];
  const [head, body] = await Promise.all([heads.get(ours.id), bodies.get(ours.id) as Promise<unknown>]);
  if (body === undefined && revision > 0) return { kind: 'gone' };
  const stored = body === undefined ? null : readStored(body);
  if (stored?.kind === 'newer') return { kind: 'newer' };
  const theirs = stored?.kind === 'conversation' && stored.revision !== revision ? stored : null;
  const { title: _, pinned: __, ...plain } = theirs ? merge(theirs.conversation, ours) : ours;
  const next = (stored?.kind === 'conversation' ? stored.revision : revision) + 1;
  const nextHead = headOf(plain, head, now);
  await Promise.all([
    heads.put(nextHead),
    bodies.put({ id: ours.id, version: FORM, revision: next, conversation: plain }),
    texts.put(searchable(nextHead.title, plain)),
    transaction.done,
  ]);
  const conversation = theirs
    ? {
        ...plain,
        ...(nextHead.named && { title: nextHead.title }),
        ...(nextHead.pinned && { pinned: true as const }),
      }
    : ours;
  return { kind: 'saved', conversation, revision: next, dropped: [], merged: theirs !== null };
}
