/** A conversation and what can happen to it. Pure: ids and times come in from the caller. */
import type { StreamServerMessage } from '../messaging/stream-messages.ts';
import { baseOf, isDecided, join, seamOf } from './continuing.ts';
import type { Answer, Attached, Conversation, Message, UserMessage } from './types.ts';

export { addressesOf, chatRequest, sitesOf } from './requesting.ts';
export type * from './types.ts';

export function newConversation(id: string): Conversation {
  return { id, messages: [], context: [] };
}

/** True while more of an answer may come. */
export const isLive = ({ state }: Answer): boolean => state === 'waiting' || state === 'streaming';

/** The answer being written, if any. There is never more than one, and it is the last message. */
export function liveAnswer({ messages }: Conversation): Answer | null {
  const last = messages.at(-1);
  return isAnswer(last) && isLive(last) ? last : null;
}

/** The same conversation with a question and the place of its answer. */
export function ask(conversation: Conversation, question: UserMessage, answer: Answer): Conversation {
  return { ...conversation, messages: [...conversation.messages, question, answer] };
}

/** An answer that nothing was received of yet. */
export function waitingAnswer(id: string, asked: Answer['asked'], now: number): Answer {
  return { id, role: 'assistant', state: 'waiting', text: '', asked, since: now };
}

/** Starts the last answer again, without what was received. */
export function restart(conversation: Conversation, now: number): Conversation {
  // Later than what it takes the place of, also when the clock was set back.
  return changeLast(conversation, ({ id, asked, since }) =>
    waitingAnswer(id, asked, Math.max(now, since + 1)),
  );
}

/** Cuts the conversation before one of the agent's messages, which can then be written again. */
export function before(conversation: Conversation, messageId: string): Conversation {
  const at = conversation.messages.findIndex(({ id }) => id === messageId);
  return at < 0 ? conversation : { ...conversation, messages: conversation.messages.slice(0, at) };
}

/** What a message of the stream changes. `now` in milliseconds since the epoch. */
export function hear(conversation: Conversation, message: StreamServerMessage, now: number): Conversation {
  return changeLast(conversation, (answer) => heard(answer, message, now));
}

function heard(answer: Answer, message: StreamServerMessage, now: number): Answer {
  // What was still on its way when the agent stopped.
  if (answer.stopped) return answer;
  const { progress: _, grown: __, ...plain } = answer;
  switch (message.type) {
    case 'queued':
      return { ...answer, progress: { at: 'queued', place: message.place } };
    case 'sent':
      return { ...answer, progress: { at: 'sent' }, to: message.destination };
    case 'thinking':
      return { ...answer, progress: { at: 'thinking' } };
    case 'retrying': {
      const { reason, seconds } = message;
      return { ...answer, progress: { at: 'retrying', reason, until: now + seconds * 1_000 } };
    }
    case 'part':
      return { ...plain, part: { number: message.part, of: message.parts } };
    case 'delta':
      if (answer.continues) return goingOn(plain, answer.continues, message.text);
      return grow(plain, message.text);
    case 'error':
      return { ...settled(plain), state: 'error', error: message.error };
    case 'done':
      if (message.outcome === 'nothing-to-change') {
        return { ...plain, state: 'done', text: '', nothingToChange: true };
      }
      return {
        ...settled(plain, message.text),
        state: message.outcome === 'cut' ? 'cut' : 'done',
        ...(message.mention && { mention: message.mention }),
        ...(message.usage && { usage: message.usage }),
      };
  }
}

/** The answer with more of its text. */
function grow(answer: Answer, piece: string): Answer {
  const { text } = answer;
  return { ...answer, state: 'streaming', text: text + piece, grown: { at: text.length, piece } };
}

/** The answer with another text; what shows it must know when it did not simply grow. */
function withText(answer: Answer, text: string): Answer {
  if (text === answer.text) return answer;
  if (text.startsWith(answer.text)) return { ...answer, text };
  return { ...answer, text, revision: (answer.revision ?? 0) + 1 };
}

/** More of a continuation: shown from the seam on, as soon as enough has come to find it. */
function goingOn(answer: Answer, continues: NonNullable<Answer['continues']>, text: string): Answer {
  const { base, heard, anew } = continues;
  const streaming = { ...answer, state: 'streaming' as const };
  const more = heard + text;
  if (anew) {
    const next = { ...streaming, continues: { ...continues, heard: more } };
    // Further than what stood there: it only grows from then on.
    if (answer.text.length === heard.length) return grow(next, text);
    return more.length > answer.text.length ? withText(next, more) : next;
  }
  // Joined already: it only grows.
  if (isDecided(heard)) return grow(answer, text);
  if (isDecided(more) && seamOf(base, more).kind === 'anew') {
    return goingOn({ ...streaming, continues }, { ...continues, anew: true }, text);
  }
  const next = { ...streaming, continues: { ...continues, heard: more } };
  return isDecided(more) ? withText(next, join(base, more)) : next;
}

/** The answer at its end: with the text the gateway calls whole, and a continuation joined to what was there. */
function settled({ continues, ...answer }: Answer, text?: string): Answer {
  if (!continues) return withText(answer, text ?? answer.text);
  const { base, whole, heard, anew } = continues;
  const more = text ?? (isDecided(heard) && !anew ? null : heard);
  if (more === null) return answer;
  const joined = join(base, more);
  // What came says nothing more: half a word that was given up stands again.
  return withText(answer, whole.startsWith(joined) ? whole : joined);
}

/** True for an answer that broke off and can be gone on with: its text is not whole, and there is some. */
export function canContinue({ state, text, part }: Answer): boolean {
  return (state === 'cut' || state === 'error') && text.trim() !== '' && part === undefined;
}

/** The last answer as it goes on from where it broke off. */
export function goOn(conversation: Conversation, now: number): Conversation {
  return changeLast(conversation, ({ error: _, stopped: __, progress: ___, ...answer }) => ({
    ...answer,
    state: 'waiting',
    since: Math.max(now, answer.since + 1),
    continues: { base: baseOf(answer.text), whole: answer.text, heard: '' },
  }));
}

/** The agent stopped the answer: what was received stands. */
export function stopped(conversation: Conversation): Conversation {
  return changeLast(conversation, ({ progress: _, grown: __, ...answer }) => ({
    ...settled(answer),
    state: 'cut',
    stopped: true as const,
  }));
}

/**
 * Takes up what the gateway kept of an answer. It repeats the whole answer; ours stands when it is longer, because
 * what it keeps through a loss of the worker may be a second old.
 */
export function takeUp(conversation: Conversation, whole: string): Conversation {
  return changeLast(conversation, ({ progress: _, grown: __, ...answer }) => {
    const { continues } = answer;
    if (continues) {
      const { base, whole: before } = continues;
      const again = { ...withText(answer, before), continues: { base, whole: before, heard: '' } };
      return goingOn(again, again.continues, whole);
    }
    return { ...withText(answer, answer.text.startsWith(whole) ? answer.text : whole), state: 'streaming' };
  });
}

function changeLast(conversation: Conversation, change: (answer: Answer) => Answer): Conversation {
  const last = conversation.messages.at(-1);
  if (!isAnswer(last)) return conversation;
  return { ...conversation, messages: [...conversation.messages.slice(0, -1), change(last)] };
}

const isAnswer = (message: Message | undefined): message is Answer => message?.role === 'assistant';

/** Attaches a text, in place of one of the same kind from the same page. */
export function attach(conversation: Conversation, item: Attached): Conversation {
  const kept = conversation.context.filter(
    ({ kind, url, title, text }) =>
      text !== item.text && (kind !== item.kind || url !== item.url || title !== item.title),
  );
  return { ...conversation, context: [...kept, item] };
}

/** The conversation with something else known of an attached text; what it has no more is left out. */
export function replaceItem(
  conversation: Conversation,
  itemId: string,
  item: Partial<Attached>,
): Conversation {
  const context = conversation.context.map((old) =>
    old.id === itemId ? ({ kind: old.kind, title: '', text: '', ...item, id: itemId } as Attached) : old,
  );
  return { ...conversation, context };
}

/** A text that follows the tab in front from now on, or stays the one it is. */
export function setFollowing(conversation: Conversation, itemId: string, follows: boolean): Conversation {
  const context = conversation.context.map((item): Attached => {
    if (item.id !== itemId || item.kind === 'pasted') return item;
    const { follows: _, ...pinned } = item;
    return follows ? { ...pinned, follows } : pinned;
  });
  return { ...conversation, context };
}

export function detach(conversation: Conversation, itemId: string): Conversation {
  return { ...conversation, context: conversation.context.filter(({ id }) => id !== itemId) };
}
