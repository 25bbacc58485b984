import { describe, expect, it } from 'vitest';
import * as chat from '../../../lib/chat/conversation.ts';
import type { StreamServerMessage } from '../../../lib/messaging/stream-messages.ts';

const asked = (): chat.Conversation =>
  chat.ask(
    chat.newConversation('c'),
    { id: 'q', role: 'user', text: 'Bonjour ?' },
    chat.waitingAnswer('a', 'chat', 1_000),
  );
const afterHearing = (...messages: StreamServerMessage[]): chat.Answer => {
  const end = messages.reduce((conversation, message) => chat.hear(conversation, message, 2_000), asked());
  return end.messages.at(-1) as chat.Answer;
};

describe('an answer that goes on', () => {
  const start = 'Une réponse assez longue pour que son début se reconnaisse sans erreur possible, et qui';
  const broken = chat.hear(
    chat.hear(asked(), { type: 'delta', text: start }, 1),
    { type: 'done', outcome: 'cut', model: 'm' },
    1,
  );
  const going = (...pieces: string[]): chat.Conversation =>
    pieces.reduce(
      (conversation, text) => chat.hear(conversation, { type: 'delta', text }, 3),
      chat.goOn(broken, 2),
    );
  const end = { type: 'done', outcome: 'complete', model: 'm' } as const;

  it('grows from the seam, however it is cut into pieces', () => {
    const rest = `et qui continue${' encore'.repeat(100)}.`;
    const whole = `${start} continue${' encore'.repeat(100)}.`;
    for (const size of [1, 7, 399, 400, 401, 5_000]) {
      const pieces = rest.match(new RegExp(`.{1,${size}}`, 'gu')) ?? [];
      const streaming = going(...pieces);
      expect((streaming.messages.at(-1) as chat.Answer).text).toBe(whole);
      expect(chat.hear(streaming, end, 4).messages.at(-1)).toMatchObject({ state: 'done', text: whole });
    }
  });

  it('takes the place of the text once it comes further, when the model began anew', () => {
    const anew = `${start} recommence${' encore'.repeat(100)}.`;
    for (const size of [50, 450, 5_000]) {
      const pieces = anew.match(new RegExp(`.{1,${size}}`, 'gu')) ?? [];
      expect(chat.hear(going(...pieces), end, 4).messages.at(-1)).toMatchObject({
        state: 'done',
        text: anew,
      });
    }
    expect(chat.hear(going(start.slice(0, 70)), end, 4).messages.at(-1)).toMatchObject({ text: start });
  });

  it('is taken up after the panel was closed, from what the gateway repeats', () => {
    const taken = chat.takeUp(going('et qui contin'), 'et qui continue');
    expect(chat.hear(taken, end, 4).messages.at(-1)).toMatchObject({ text: `${start} continue` });
  });
});

describe('an answer', () => {
  it('waits, grows and ends', () => {
    expect(afterHearing().state).toBe('waiting');
    expect(afterHearing({ type: 'sent', destination: 'X' })).toMatchObject({
      progress: { at: 'sent' },
      to: 'X',
    });
    expect(afterHearing({ type: 'delta', text: 'Bon' }, { type: 'delta', text: 'jour' })).toMatchObject({
      state: 'streaming',
      text: 'Bonjour',
    });
    const done = afterHearing(
      { type: 'delta', text: 'Oui' },
      { type: 'done', outcome: 'complete', model: 'm' },
    );
    expect(done).toMatchObject({ state: 'done', text: 'Oui' });
    expect(done.progress).toBeUndefined();
  });

  it('keeps what was received when it fails or is cut', () => {
    const failed = afterHearing(
      { type: 'delta', text: 'Ou' },
      { type: 'error', error: { code: 'idle-timeout' } },
    );
    expect(failed).toMatchObject({ state: 'error', text: 'Ou', error: { code: 'idle-timeout' } });
    expect(
      afterHearing({ type: 'delta', text: 'Ou' }, { type: 'done', outcome: 'cut', model: 'm' }),
    ).toMatchObject({
      state: 'cut',
      text: 'Ou',
    });
  });

  it('says when its text became another one', () => {
    const cleaned = afterHearing(
      { type: 'delta', text: 'Voici : oui' },
      { type: 'done', outcome: 'complete', text: 'oui', model: 'm' },
    );
    expect(cleaned).toMatchObject({ text: 'oui', revision: 1 });
    const grown = afterHearing(
      { type: 'delta', text: 'ou' },
      { type: 'done', outcome: 'complete', text: 'oui', model: 'm' },
    );
    expect(grown).toMatchObject({ text: 'oui' });
    expect(grown.revision).toBeUndefined();
  });

  it('tells what came last and where it begins, as long as it grows', () => {
    const pieces = ['Un ', 'texte ', '', 'qui vient ', 'peu à peu'];
    let conversation = asked();
    let read = '';
    for (const text of pieces) {
      conversation = chat.hear(conversation, { type: 'delta', text }, 2);
      const { grown } = conversation.messages.at(-1) as chat.Answer;
      expect(grown?.at).toBe(read.length);
      read += grown?.piece;
    }
    expect(read).toBe(pieces.join(''));
    const ends = [
      chat.hear(conversation, { type: 'done', outcome: 'complete', model: 'm' }, 3),
      chat.hear(conversation, { type: 'error', error: { code: 'interrupted' } }, 3),
      chat.stopped(conversation),
      chat.takeUp(conversation, 'Autre chose'),
    ];
    for (const { messages } of ends) expect(messages.at(-1)).not.toHaveProperty('grown');
  });

  it('shows no text when there is nothing to change', () => {
    expect(
      afterHearing(
        { type: 'delta', text: '[RIEN' },
        { type: 'done', outcome: 'nothing-to-change', model: 'm' },
      ),
    ).toMatchObject({ state: 'done', text: '', nothingToChange: true });
  });

  it('ignores what was still on its way when the agent stopped it', () => {
    const stopped = chat.stopped(chat.hear(asked(), { type: 'delta', text: 'Ou' }, 2_000));
    const later = chat.hear(
      chat.hear(stopped, { type: 'delta', text: 'i' }, 2_100),
      { type: 'error', error: { code: 'interrupted' } },
      2_200,
    );
    expect(later.messages.at(-1)).toMatchObject({ state: 'cut', text: 'Ou', stopped: true });
  });

  it('is taken up again whole, and never loses text to an older copy', () => {
    const left = chat.hear(asked(), { type: 'delta', text: 'Bonjour à' }, 2_000);
    const text = (whole: string) => (chat.takeUp(left, whole).messages.at(-1) as chat.Answer).text;
    expect(text('Bonjour à tous')).toBe('Bonjour à tous');
    expect(text('Bonj')).toBe('Bonjour à');
    expect(text('Autre')).toBe('Autre');
  });
});

describe('a conversation', () => {
  it('is sent without the answer that is awaited', () => {
    expect(chat.chatRequest(asked()).turns).toEqual([{ role: 'user', text: 'Bonjour ?' }]);
    expect(chat.chatRequest(chat.newConversation('c'), 'Et ?').turns).toEqual([
      { role: 'user', text: 'Et ?' },
    ]);
  });

  it('attaches a text once: reading a page again takes the place of the first reading', () => {
    const item = { kind: 'page', title: 'Dossier', url: 'https://exemple.fr/', text: 'un' } as const;
    const first = chat.attach(chat.newConversation('c'), { ...item, id: '1' });
    const second = chat.attach(first, { ...item, id: '2', text: 'deux' });
    expect(second.context.map(({ id }) => id)).toEqual(['2']);
    const other = chat.attach(second, { ...item, id: '3', kind: 'selection', text: 'trois' });
    expect(other.context.map(({ id }) => id)).toEqual(['2', '3']);
    expect(chat.detach(other, '2').context.map(({ id }) => id)).toEqual(['3']);
  });

  it('can be cut before a message, which is then written again', () => {
    expect(chat.before(asked(), 'q').messages).toEqual([]);
    expect(chat.before(asked(), 'unknown').messages).toHaveLength(2);
  });
});

it('tells which addresses rule what is asked next: of what is attached, was attached, and of frames', () => {
  const item = { id: 'a', kind: 'page' as const, title: 'Page', text: 'Texte', url: 'https://a.test/x?y#z' };
  const framed = { ...item, id: 'b', url: 'https://b.test/', origins: ['https://cadre.test/'] };
  const sent = [
    { ...item, id: 's' },
    { ...item, id: 't', url: 'https://a.test/x?autre' },
  ];
  const conversation = { ...chat.newConversation('c'), context: [framed], sent };
  expect(chat.sitesOf(conversation)).toEqual(['https://b.test/', 'https://cadre.test/', 'https://a.test/x']);
  const request = chat.chatRequest(conversation, 'Et ?', 7);
  expect(request).toMatchObject({ origins: ['https://a.test/x'], beside: 7 });
  expect(request.context[0]?.origins).toEqual(['https://cadre.test/']);
});
