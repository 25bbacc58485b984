/** What becomes of conversations and drafts: several panels, panels that close, memory only, full disks. */
import { beforeEach, describe, expect, it } from 'vitest';
import { RenfortError } from '../../../lib/errors.ts';
import type { StreamServerMessage } from '../../../lib/messaging/stream-messages.ts';
import { device } from './fakes.ts';

type Store = ReturnType<ReturnType<typeof device>['panel']>;

const done: StreamServerMessage = { type: 'done', outcome: 'complete', model: 'm' };
let here: ReturnType<typeof device>;

async function openPanel(place = 'w1'): Promise<Store> {
  const store = here.panel(place);
  await store.getState().refreshStatus();
  await store.getState().restore();
  await here.settle();
  return store;
}
async function say(store: Store, text: string): Promise<void> {
  store.getState().send(text);
  await here.settle();
}
const lastOf = (store: Store) => store.getState().conversation.messages.at(-1);
const forgotten = () => here.asked.filter(({ kind }) => kind === 'chat.forget').map(({ payload }) => payload);

beforeEach(() => {
  here = device();
});

describe('a conversation', () => {
  it('goes on beside another one that is shown, and is whole when it is opened again', async () => {
    const store = await openPanel();
    await say(store, 'Première ?');
    const first = store.getState().conversation.id;
    here.opened[0]?.hear({ type: 'delta', text: 'Un dé' });
    store.getState().startNew();
    expect(store.getState().running).toEqual([first]);
    await say(store, 'Deuxième ?');
    const second = store.getState().conversation.id;
    expect(store.getState().running).toEqual([first, second]);
    here.opened[0]?.hear({ type: 'delta', text: 'but.' });
    here.opened[1]?.hear({ type: 'delta', text: 'Autre.' });
    expect(lastOf(store)?.text).toBe('Autre.');

    await store.getState().openConversation(first);
    expect(lastOf(store)).toMatchObject({ state: 'streaming', text: 'Un début.' });
    store.getState().stop();
    await here.settle();
    expect([here.opened[0]?.stopped, here.opened[1]?.stopped]).toEqual([true, false]);
    expect(store.getState().running).toEqual([second]);
    here.opened[1]?.hear(done);
    await here.settle();
    expect(store.getState().running).toEqual([]);
    await store.getState().openConversation(second);
    expect(lastOf(store)).toMatchObject({ state: 'done', text: 'Autre.' });
  });

  it('is not lost when the panel closed while another one was shown', async () => {
    const store = await openPanel();
    await say(store, 'Première ?');
    const first = store.getState().conversation.id;
    store.getState().startNew();
    store.getState().leave();
    const again = await openPanel();
    expect(again.getState().conversation.id).not.toBe(first);
    expect(here.opened[1]?.start).toMatchObject({ kind: 'attach', conversationId: first });
    here.opened[1]?.hear({ type: 'delta', text: 'Entière.' });
    here.opened[1]?.hear(done);
    await here.settle();
    expect(here.history.conversations()[0]?.messages[1]).toMatchObject({ state: 'done', text: 'Entière.' });
    expect(forgotten()).toHaveLength(1);
  });

  it('left in the middle is found again when the browser was closed, in one panel only', async () => {
    const store = await openPanel();
    await say(store, 'Première ?');
    const first = store.getState().conversation.id;
    here.restart();
    const again = await openPanel('w7');
    expect(again.getState().conversation.id).toBe(first);
    const other = await openPanel('w8');
    expect(other.getState().conversation.id).not.toBe(first);
    // The gateway has nothing more of it: what was received stands, marked.
    here.opened[1]?.hear({ type: 'delta', text: 'Un dé' });
    here.opened[1]?.hear({ type: 'error', error: { code: 'interrupted' } });
    expect(lastOf(again)).toMatchObject({ state: 'error', text: 'Un dé' });
  });

  it('has a draft of its own, that outlives the browser', async () => {
    const store = await openPanel();
    await say(store, 'Première ?');
    here.opened[0]?.hear(done);
    const first = store.getState().conversation.id;
    store.getState().setDraft('à moitié');
    store.getState().startNew();
    expect(store.getState().draft).toBe('');
    store.getState().setDraft('autre');
    await here.settle();
    await store.getState().openConversation(first);
    expect(store.getState().draft).toBe('à moitié');
    here.restart();
    expect((await openPanel()).getState().draft).toBe('autre');
  });

  it('in which something was only typed is left by a new one, and found in the list with what was typed', async () => {
    const store = await openPanel();
    const { id } = store.getState().conversation;
    store.getState().setDraft('Un brouillon, sans rien de plus');
    store.getState().startNew();
    expect(store.getState().draft).toBe('');
    await store.getState().openHistory();
    expect(store.getState().history?.heads).toMatchObject([
      { id, title: 'Un brouillon, sans rien de plus', draft: true },
    ]);
    await store.getState().openConversation(id);
    expect(store.getState().draft).toBe('Un brouillon, sans rien de plus');
    await say(store, 'Une question ?');
    expect(here.history.conversations()).toMatchObject([{ id, messages: [{}, {}] }]);
  });

  it('without a message or a draft does not stay on the disk when it is left', async () => {
    const store = await openPanel();
    store.getState().attachText('Un texte joint à rien');
    store.getState().saveNow();
    await here.settle();
    expect(here.history.conversations()).toHaveLength(1);
    store.getState().startNew();
    await here.settle();
    expect(here.history.conversations()).toEqual([]);
  });

  it('has what was in the field again after a message was written anew, given up, or broken off', async () => {
    const store = await openPanel();
    await say(store, 'Une question ?');
    here.opened[0]?.hear(done);
    await here.settle();
    const asked = store.getState().conversation.messages[0]?.id ?? '';
    store.getState().setDraft('à moitié');
    store.getState().startEditing(asked);
    expect(store.getState().draft).toBe('Une question ?');
    expect((await openPanel()).getState().draft).toBe('à moitié');
    store.getState().setDraft('Une autre question');
    expect((await openPanel()).getState().draft).toBe('à moitié\n\nUne autre question');
    store.getState().stopEditing();
    expect(store.getState().draft).toBe('à moitié');

    store.getState().startEditing(asked);
    await say(store, 'Une autre question ?');
    expect(store.getState().conversation.messages).toMatchObject([{ text: 'Une autre question ?' }, {}]);
    expect(store.getState()).toMatchObject({ draft: 'à moitié', editing: null });
    here.opened[1]?.hear(done);
    store.getState().startEditing(store.getState().conversation.messages[0]?.id ?? '');
    store.getState().startNew();
    expect(store.getState()).toMatchObject({ draft: '', editing: null });
  });

  it('keeps the name the agent gave it', async () => {
    const store = await openPanel();
    await say(store, 'Première ?');
    here.opened[0]?.hear(done);
    await here.settle();
    const { id } = store.getState().conversation;
    await store.getState().renameConversation(id, 'Mon dossier');
    expect(store.getState().conversation.title).toBe('Mon dossier');
    await say(store, 'Deuxième ?');
    here.opened[1]?.hear(done);
    await here.settle();
    await store.getState().openHistory();
    expect(store.getState().history?.heads).toMatchObject([{ id, title: 'Mon dossier', messages: 4 }]);
  });
});

describe('two panels', () => {
  it('hear their own answers, and follow each other in the same conversation', async () => {
    const one = await openPanel('w1');
    const two = await openPanel('w2');
    await say(one, 'Un ?');
    await say(two, 'Deux ?');
    here.opened[0]?.hear({ type: 'delta', text: 'Un.' });
    expect([lastOf(one)?.text, lastOf(two)?.text]).toEqual(['Un.', '']);
    here.opened[1]?.hear(done);
    here.opened[0]?.hear(done);
    await here.settle();

    await two.getState().openConversation(one.getState().conversation.id);
    await say(one, 'Encore ?');
    // The second panel shows the question and hears the same answer.
    expect(two.getState().conversation.messages).toHaveLength(4);
    expect(here.opened[3]?.start).toMatchObject({ kind: 'attach' });
    for (const stream of [here.opened[2], here.opened[3]]) {
      stream?.hear({ type: 'delta', text: 'Bien.' });
      stream?.hear(done);
      await here.settle();
    }
    expect(lastOf(two)).toMatchObject({ state: 'done', text: 'Bien.' });
    expect(here.history.conversations().map(({ messages }) => messages.length)).toEqual([4, 2]);
    expect(two.getState().conversation.messages).toEqual(one.getState().conversation.messages);
  });

  it('do not bring back what one of them deleted', async () => {
    const one = await openPanel('w1');
    await say(one, 'Un ?');
    here.opened[0]?.hear(done);
    await here.settle();
    const { id } = one.getState().conversation;
    const two = await openPanel('w2');
    await two.getState().openConversation(id);
    await two.getState().deleteConversation(id);
    await here.settle();
    expect(one.getState().conversation.messages).toEqual([]);
    expect(one.getState().notices.map(({ kind }) => kind)).toEqual(['deleted-elsewhere']);
    expect(here.history.conversations()).toEqual([]);
    await two.getState().restoreConversation(id);
    await one.getState().openHistory();
    expect(one.getState().history?.heads).toHaveLength(1);
  });
});

describe('deleting', () => {
  it('aborts the answer under way, and everything where everything is deleted', async () => {
    const store = await openPanel();
    await say(store, 'Un ?');
    const first = store.getState().conversation.id;
    await store.getState().deleteConversation(first);
    expect(forgotten()).toEqual([{ runs: [{ conversationId: first }] }]);
    expect(store.getState().conversation.messages).toEqual([]);
    here.opened[0]?.hear(done);
    await here.settle();
    expect(here.history.conversations()).toEqual([]);

    await say(store, 'Deux ?');
    store.getState().startNew();
    store.getState().setDraft('un brouillon');
    await store.getState().deleteAll();
    await here.settle();
    expect(forgotten().at(-1)).toEqual({ runs: 'all' });
    expect(here.history.conversations()).toEqual([]);
    expect(store.getState().draft).toBe('');
    expect(store.getState().running).toEqual([]);
    here.restart();
    expect((await openPanel()).getState().draft).toBe('');
  });
});

describe('what must not be written', () => {
  it('of a temporary conversation is nothing', async () => {
    const store = await openPanel();
    store.getState().startNew({ temporary: true });
    expect(store.getState().keeping).toBe('temporary');
    store.getState().setDraft('secret');
    await say(store, 'Question secrète ?');
    expect(here.opened[0]?.start).toMatchObject({ run: { temporary: true } });
    here.opened[0]?.hear({ type: 'delta', text: 'Réponse' });
    here.opened[0]?.hear(done);
    store.getState().setDraft('suite');
    await here.settle();
    expect(here.history.conversations()).toEqual([]);
    expect(await here.history.unfinished()).toEqual([]);

    // It is found again until the browser closes, and gone once the agent leaves it.
    const again = await openPanel();
    expect(again.getState()).toMatchObject({ keeping: 'temporary', draft: 'suite' });
    expect(lastOf(again)?.text).toBe('Réponse');
    again.getState().startNew();
    expect(again.getState().keeping).toBe('history');
    expect((await openPanel()).getState().conversation.messages).toEqual([]);
    expect(here.history.conversations()).toEqual([]);
  });

  it('in a private window is nothing, and nothing of before comes there', async () => {
    const normal = await openPanel();
    await say(normal, 'Avant ?');
    here.restart();
    const store = here.panel('w2', Promise.resolve(), true);
    await store.getState().refreshStatus();
    await store.getState().restore();
    expect(store.getState()).toMatchObject({ keeping: 'temporary', conversation: { messages: [] } });
    for (const text of ['Un ?', 'Deux ?']) {
      await say(store, text);
      expect(here.opened.at(-1)?.start).toMatchObject({ run: { temporary: true } });
      store.getState().startNew();
    }
    expect(here.history.conversations()).toMatchObject([{ messages: [{ text: 'Avant ?' }, {}] }]);
  });

  it('where nothing is kept is in memory only, and said to be', async () => {
    here = device({ days: 0 });
    const store = await openPanel();
    expect(store.getState().keeping).toBe('off');
    await say(store, 'Question ?');
    store.getState().setDraft('suite');
    here.opened[0]?.hear(done);
    await here.settle();
    expect(here.history.conversations()).toEqual([]);
    const again = await openPanel();
    expect(again.getState().conversation.messages).toHaveLength(2);
    expect(again.getState().draft).toBe('suite');
    here.restart();
    expect((await openPanel()).getState().conversation.messages).toEqual([]);
  });

  it('of a conversation that goes on beside the one shown does not take its place in memory', async () => {
    const store = await openPanel();
    await say(store, 'Première ?');
    store.getState().startNew();
    await say(store, 'Deuxième ?');
    here.answers['status.get'] = { historyDays: 0, mayExport: true };
    await store.getState().refreshStatus();
    here.opened[0]?.hear(done);
    await here.settle();
    expect((await openPanel()).getState().conversation.messages[0]?.text).toBe('Deuxième ?');
  });

  it('is said by a policy that comes late: until then the list shows what is kept, and nothing is written', async () => {
    await say(await openPanel(), 'Avant ?');
    const store = here.panel('w2');
    here.answers['status.get'] = new RenfortError('policy-pending');
    await store
      .getState()
      .refreshStatus()
      .catch(() => undefined);
    await store.getState().openHistory();
    expect(store.getState().history?.heads).toHaveLength(1);
    await say(store, 'Question ?');
    expect(here.history.conversations()).toHaveLength(1);
    here.answers['status.get'] = { historyDays: 30, mayExport: true };
    await store.getState().refreshStatus();
    await here.settle();
    expect(here.history.conversations()).toHaveLength(2);
  });

  it('is not written before it is known whether it may be', async () => {
    const store = here.panel();
    await say(store, 'Question ?');
    expect(here.history.conversations()).toEqual([]);
    expect(here.session.has('w1')).toBe(false);
    await store.getState().refreshStatus();
    await here.settle();
    expect(here.history.conversations()).toHaveLength(1);
  });
});

describe('a disk that takes nothing', () => {
  it('is said once, and the conversation goes on, also in the next panel', async () => {
    const store = await openPanel();
    here.history.full = true;
    await say(store, 'Un ?');
    here.opened[0]?.hear(done);
    await say(store, 'Deux ?');
    expect(store.getState().notices.map(({ kind }) => kind)).toEqual(['storage-full']);
    expect(lastOf(store)).toMatchObject({ state: 'waiting' });
    expect((await openPanel()).getState().conversation.messages).toHaveLength(4);
  });

  it('and says why is said as long as it lasts', async () => {
    const store = await openPanel();
    await say(store, 'Un ?');
    here.history.broken = true;
    here.opened[0]?.hear({ type: 'delta', text: 'Bien.' });
    here.opened[0]?.hear(done);
    await here.settle();
    expect(store.getState().keeping).toBe('unavailable');
    const again = await openPanel();
    expect(lastOf(again)).toMatchObject({ state: 'done', text: 'Bien.' });
    here.history.broken = false;
    await say(again, 'Deux ?');
    expect(again.getState().keeping).toBe('history');
    expect(here.history.conversations()).toMatchObject([{ messages: [{}, { text: 'Bien.' }, {}, {}] }]);
  });
});
