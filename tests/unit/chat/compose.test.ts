import { describe, expect, it } from 'vitest';
import { compose } from '../../../lib/chat/compose.ts';
import { ask, newConversation, waitingAnswer } from '../../../lib/chat/conversation.ts';
import { buildChatMessages } from '../../../lib/chat/prompt.ts';
import { sourcesOf, withSent } from '../../../lib/chat/sent.ts';
import { tokensIn } from '../../../lib/chat/tokens.ts';
import { parseStreamMessage } from '../../../lib/messaging/payloads.ts';
import type { ChatMessageRequest, ContextItem } from '../../../lib/messaging/stream-messages.ts';

const page = (text: string, title = 'Dossier'): ContextItem => ({
  kind: 'page',
  title,
  text,
  url: 'https://exemple.fr/d',
});
const asking = (question: string, context: readonly ContextItem[]): ChatMessageRequest => ({
  conversationId: 'c',
  turns: [{ role: 'user', text: question }],
  context,
});
const long = (about = 'dossier'): string =>
  Array.from(
    { length: 900 },
    (_, n) => `## Point ${n}\n\nLe ${about} numéro ${n} est suivi par le bureau ${n + 1}.`,
  ).join('\n\n');
const room = (tokens: number) => async () => tokens;
const never = async (): Promise<number> => {
  throw new Error('asked');
};

describe('what a question becomes', () => {
  it('stays as it is when little is attached, and nobody is asked how much fits', async () => {
    const request = asking('Quand ?', [page('Avant le 30 avril.')]);
    const composed = await compose(request, never);
    expect(composed).toEqual({
      start: { kind: 'chat', request },
      context: request.context,
      read: [],
      forgotten: 0,
    });
  });
  it('stays whole when the model reads enough', async () => {
    const request = asking('Quel bureau suit le dossier 450 ?', [page(long())]);
    expect((await compose(request, room(128_000))).start).toEqual({ kind: 'chat', request });
  });
  it('becomes passages that fit with rules and answer, and says which', async () => {
    const request = asking('Quel bureau suit le dossier numéro 450 ?', [page(long())]);
    const { start, context, read } = await compose(request, room(6_000));
    if (start.kind !== 'chat') throw new Error(start.kind);
    expect(start.request.context).toEqual(context);
    expect(context[0]?.text).toContain('numéro 450 est suivi par le bureau 451');
    const sent = buildChatMessages(start.request, '0'.repeat(24), 'fr').map(({ content }) => content);
    expect(tokensIn(sent.join(''))).toBeLessThan(6_000 - 1_000);
    expect(read[0]).toMatchObject({ item: 0, title: 'Dossier' });
    expect(read[0]?.parts).toBeLessThan(read[0]?.of ?? 0);
    expect(context[0]?.leftOut).toEqual([{ reason: 'not-relevant', characters: read[0]?.leftOut }]);
  });
  it('leaves short texts whole beside a long one', async () => {
    const selection: ContextItem = { kind: 'selection', title: 'Mail', text: 'Où en est le dossier 12 ?' };
    const { context } = await compose(
      asking('Répondez à cette question.', [selection, page(long())]),
      room(6_000),
    );
    expect(context[0]).toBe(selection);
    expect(context[1]?.text.length).toBeLessThan(long().length);
  });
  it.each(['Résumez cette page.', 'Fais une synthèse', 'Summarize this page'])(
    'reads a page too long part by part: %s',
    async (question) => {
      const { start, context } = await compose(asking(question, [page(long())]), room(6_000));
      expect(start).toMatchObject({
        kind: 'action',
        request: {
          action: 'ask',
          instruction: question,
          text: long(),
          url: 'https://exemple.fr/d',
          scope: 'page',
        },
      });
      expect(context[0]?.text).toBe(long());
    },
  );
  it('chooses passages of several texts even then: site rules look at each', async () => {
    const { start } = await compose(
      asking('Résumez.', [page(long()), page(long('budget'), 'B')]),
      room(6_000),
    );
    expect(start.kind).toBe('chat');
  });
  it('lets go of the oldest messages when the conversation is too long, never of the question', async () => {
    const turns = Array.from({ length: 40 }, (_, n) => [
      { role: 'user' as const, text: `Question ${n}. ${'mot '.repeat(100)}` },
      { role: 'assistant' as const, text: `Réponse ${n}. ${'mot '.repeat(200)}` },
    ]).flat();
    const request = { ...asking('x', []), turns: [...turns, { role: 'user' as const, text: 'Et alors ?' }] };
    const { start, forgotten } = await compose(request, room(6_000));
    if (start.kind !== 'chat') throw new Error(start.kind);
    expect(forgotten).toBeGreaterThan(0);
    expect(start.request.turns.at(-1)?.text).toBe('Et alors ?');
    expect(start.request.turns[0]?.role).toBe('user');
    expect(start.request.turns.length + forgotten).toBe(request.turns.length);
  });
  it('has no more messages than the gateway takes, however short they are, and says how many it left', async () => {
    const turns = Array.from({ length: 2_500 }, () => [
      { role: 'user' as const, text: 'a' },
      { role: 'assistant' as const, text: 'b' },
    ]).flat();
    const request = { ...asking('x', []), turns: [...turns, { role: 'user' as const, text: 'Et ?' }] };
    const { start, forgotten } = await compose(request, room(128_000));
    if (start.kind !== 'chat') throw new Error(start.kind);
    expect(start.request.turns).toHaveLength(999);
    expect(start.request.turns[0]?.role).toBe('user');
    expect(forgotten).toBe(5_001 - 999);
    expect(() => parseStreamMessage({ type: 'start', start })).not.toThrow();
  });
});

describe('what an answer was given', () => {
  const question = { id: 'q', role: 'user', text: 'Quand ?' } as const;
  const asked = () => {
    const conversation = {
      ...newConversation('c'),
      context: [{ ...page('Avant le 30 avril.'), id: 'p', tabId: 7 }],
    };
    return ask(conversation, question, waitingAnswer('a', 'chat', 0));
  };
  let next = 0;
  const newId = () => `t${next++}`;

  it('stays with the conversation when it is detached, with the tab it came from', () => {
    const before = asked();
    const kept = { ...withSent(before, { context: before.context, read: [] }, newId), context: [] };
    const answer = kept.messages.at(-1);
    if (answer?.role !== 'assistant') throw new Error();
    expect(sourcesOf(kept, answer)).toMatchObject([
      { text: 'Avant le 30 avril.', tabId: 7, title: 'Dossier' },
    ]);
  });
  it('is kept once for all answers that were given it', () => {
    const before = asked();
    const one = withSent(before, { context: before.context, read: [] }, newId);
    const two = withSent(
      ask(one, question, waitingAnswer('b', 'chat', 1)),
      { context: one.context, read: [] },
      newId,
    );
    expect(two.sent).toHaveLength(1);
  });
});
