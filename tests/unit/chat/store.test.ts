import { beforeEach, describe, expect, it } from 'vitest';
import { liveAnswer } from '../../../lib/chat/conversation.ts';
import { RenfortError } from '../../../lib/errors.ts';
import type { PanelTask } from '../../../lib/messaging/shown.ts';
import type { StreamServerMessage } from '../../../lib/messaging/stream-messages.ts';
import { device } from './fakes.ts';

let here: ReturnType<typeof device>;

const done: StreamServerMessage = { type: 'done', outcome: 'complete', model: 'm' };
const page = { title: 'Page', url: 'https://exemple.fr/', text: '# Texte', kind: 'other', leftOut: [] };
const settle = (): Promise<void> => here.settle();

type Store = ReturnType<ReturnType<typeof device>['panel']>;

/** A panel as it stands once it has opened. */
async function openPanel(place = 'w1'): Promise<Store> {
  const store = here.panel(place);
  await store.getState().refreshStatus();
  await store.getState().restore();
  return store;
}
async function say(store: Store, text: string): Promise<void> {
  store.getState().send(text);
  await settle();
}
const lastOf = (store: Store) => store.getState().conversation.messages.at(-1);
const task = (change: Partial<PanelTask> = {}): PanelTask => ({
  action: { action: 'translate', text: 'Hello', format: 'plain', scope: 'selection', options: {} },
  title: 'Traduire',
  ...change,
});
async function receive(store: Store, what: PanelTask): Promise<void> {
  here.answers['panel.task'] = what;
  store.getState().setTab({ id: 1 });
  await store.getState().takeTask();
  await settle();
}

beforeEach(() => {
  here = device();
});

describe('the panel’s store', () => {
  it('reads nothing and sends nothing by itself', async () => {
    const store = await openPanel();
    store.getState().setTab({ id: 1 });
    expect(here.opened).toEqual([]);
    expect(here.asked.map(({ kind }) => kind)).toEqual(['status.get', 'actions.list']);
    expect(store.getState().conversation.context).toEqual([]);
  });

  it('sends one message at a time and only when there is one', async () => {
    const store = await openPanel();
    await say(store, '   ');
    expect(here.opened).toHaveLength(0);
    store.getState().send('un');
    await say(store, 'deux');
    expect(here.opened).toHaveLength(1);
  });

  it('takes up an answer that went on while the panel was closed, of an action too', async () => {
    const first = await openPanel();
    await say(first, 'Bonjour ?');
    here.opened[0]?.hear({ type: 'delta', text: 'Bon' });
    first.getState().leave();
    expect(here.opened[0]?.signal.aborted).toBe(true);
    await settle();

    const second = await openPanel();
    const conversationId = first.getState().conversation.id;
    expect(here.opened[1]?.start).toEqual({ kind: 'attach', conversationId, answerId: lastOf(first)?.id });
    here.opened[1]?.hear({ type: 'delta', text: 'Bonjour' });
    here.opened[1]?.hear({ type: 'delta', text: ' !' });
    here.opened[1]?.hear(done);
    expect(lastOf(second)).toMatchObject({ state: 'done', text: 'Bonjour !' });

    await settle();
    await receive(second, task());
    expect(here.opened[2]?.start).toMatchObject({ kind: 'action', run: { conversationId } });
    second.getState().leave();
    await settle();
    await openPanel();
    expect(here.opened[3]?.start).toMatchObject({ kind: 'attach', conversationId });
  });

  it('finds a draft again, and keeps beside it what the agent typed meanwhile', async () => {
    const first = await openPanel();
    first.getState().setDraft('ancien');
    await settle();
    expect((await openPanel()).getState().draft).toBe('ancien');
    const third = here.panel();
    third.getState().setDraft('nouveau');
    await third.getState().restore();
    expect(third.getState().draft).toBe('ancien\nnouveau');
    await third.getState().refreshStatus();
    await settle();
    expect((await openPanel()).getState().draft).toBe('ancien\nnouveau');
  });

  it('stops at the server and hears no more of it', async () => {
    const store = await openPanel();
    await say(store, 'Bonjour ?');
    here.opened[0]?.hear({ type: 'delta', text: 'Bon' });
    store.getState().stop();
    here.opened[0]?.hear({ type: 'delta', text: 'jour' });
    expect(here.opened[0]?.stopped).toBe(true);
    expect(lastOf(store)).toMatchObject({ state: 'cut', text: 'Bon' });
  });

  it('stops before the question has left', async () => {
    const store = await openPanel();
    store.getState().send('Bonjour ?');
    store.getState().stop();
    await settle();
    expect(here.opened).toHaveLength(0);
  });

  it('goes on with an answer that broke off, without a seam', async () => {
    const store = await openPanel();
    await say(store, 'Bonjour ?');
    here.opened[0]?.hear({ type: 'delta', text: 'La commission statue dans un délai de deux mo' });
    here.opened[0]?.hear({ type: 'error', error: { code: 'interrupted' } });
    store.getState().continueAnswer();
    await settle();
    expect(here.opened[1]?.start).toMatchObject({
      kind: 'chat',
      request: { partial: 'La commission statue dans un délai de deux', turns: [{ role: 'user' }] },
    });
    expect(lastOf(store)).toMatchObject({ state: 'waiting' });
    here.opened[1]?.hear({ type: 'delta', text: 'un délai de deux ' });
    expect(lastOf(store)?.text).toBe('La commission statue dans un délai de deux mo');
    here.opened[1]?.hear({ type: 'delta', text: 'mois.' });
    here.opened[1]?.hear(done);
    expect(lastOf(store)).toMatchObject({
      state: 'done',
      text: 'La commission statue dans un délai de deux mois.',
    });
    expect(store.getState().conversation.messages).toHaveLength(2);
  });

  it('keeps what was received when going on fails as well', async () => {
    const store = await openPanel();
    await say(store, 'Bonjour ?');
    here.opened[0]?.hear({ type: 'delta', text: 'Un début interr' });
    here.opened[0]?.hear({ type: 'done', outcome: 'cut', model: 'm' });
    store.getState().continueAnswer();
    await settle();
    here.opened[1]?.hear({ type: 'error', error: { code: 'offline' } });
    expect(lastOf(store)).toMatchObject({ state: 'error', text: 'Un début interr' });
  });

  it('shows a proposal begun in the page without asking again, and refines it by its own action', async () => {
    const store = await openPanel();
    const mention = { text: 'Écrit avec une IA', removable: true };
    await receive(store, task({ proposal: 'Bonjour', mention }));
    expect(here.opened).toHaveLength(0);
    expect(lastOf(store)).toMatchObject({ state: 'done', text: 'Bonjour', mention });
    expect(store.getState().refining).toBe(lastOf(store)?.id);
    await say(store, 'Plus court');
    expect(here.opened[0]?.start).toMatchObject({
      kind: 'action',
      request: {
        action: 'translate',
        text: 'Hello',
        refinement: { proposal: 'Bonjour', instruction: 'Plus court' },
      },
    });
    here.opened[0]?.hear({ type: 'delta', text: 'Salut' });
    here.opened[0]?.hear(done);
    await say(store, 'Encore');
    expect(here.opened[1]?.start).toMatchObject({
      request: { refinement: { proposal: 'Salut', instruction: 'Encore' } },
    });
    here.opened[1]?.hear(done);
    store.getState().stopRefining();
    await say(store, 'Et pourquoi ?');
    expect(here.opened[2]?.start).toMatchObject({
      kind: 'chat',
      request: { context: [{ kind: 'selection', text: 'Hello' }] },
    });
  });

  it('replaces the text that an action was begun on, and refines again where nothing came of a refinement', async () => {
    const store = await openPanel();
    const address = { frameId: 0, targetId: 't1' };
    await receive(store, task({ proposal: 'Bonjour', address, wishes: ['Plus formel', 'Plus simple'] }));
    expect(store.getState().conversation.messages[0]?.text).toBe('translate · Plus formel · Plus simple');
    here.answers['target.write'] = { outcome: 'written' };
    const { id = '' } = lastOf(store) ?? {};
    await store.getState().replaceSelection(id);
    expect(here.asked.find(({ kind }) => kind === 'target.write')?.payload).toMatchObject({
      tabId: 1,
      address,
      text: 'Bonjour',
      mode: 'replace',
    });
    await say(store, 'Plus court');
    here.opened[0]?.hear({ type: 'error', error: { code: 'offline' } });
    await say(store, 'Plus court encore');
    expect(here.opened[1]?.start).toMatchObject({
      request: { refinement: { proposal: 'Bonjour', instruction: 'Plus court encore' } },
    });
  });

  it('writes no Markdown where it would be seen, and what an action made of a field as it came', async () => {
    const store = await openPanel();
    const address = { frameId: 0, targetId: 't1' };
    here.answers['target.write'] = { outcome: 'written' };
    here.answers['page.selection'] = {
      text: 'ici',
      title: '',
      url: '',
      address,
      editable: true,
      plain: true,
    };
    store.getState().setTab({ id: 1 });
    const texts = (): unknown[] =>
      here.asked.flatMap(({ kind, payload }) =>
        kind === 'target.write' ? [payload as { text: string; address: unknown }] : [],
      );
    await say(store, 'Bonjour ?');
    here.opened[0]?.hear({ type: 'delta', text: '**Bien**' });
    here.opened[0]?.hear(done);
    await store.getState().replaceSelection(lastOf(store)?.id ?? '');
    await store.getState().attach('selection');
    await store.getState().replaceSelection(lastOf(store)?.id ?? '');
    await receive(store, task({ proposal: '**Bonjour**', address }));
    await store.getState().replaceSelection(lastOf(store)?.id ?? '');
    expect(texts()).toMatchObject([
      { text: 'Bien', address },
      { text: 'Bien', address },
      { text: '**Bonjour**', address },
    ]);
    expect(texts().every((sent) => !JSON.stringify(sent).includes('plain'))).toBe(true);
  });

  it('reads the page itself for an action on a whole page', async () => {
    const store = await openPanel();
    here.answers['page.read'] = page;
    const options = { language: 'de' };
    await receive(
      store,
      task({
        action: { action: 'translate', text: '', format: 'plain', scope: 'page', options },
        because: 'page-action',
      }),
    );
    expect(here.opened[0]?.start).toMatchObject({
      kind: 'action',
      request: { action: 'translate', text: '# Texte', scope: 'page', options },
    });
  });

  it('attaches the page to an agent who is faster than the browser is at naming the tab', async () => {
    here.answers['page.read'] = page;
    const { promise, resolve } = Promise.withResolvers<void>();
    const store = here.panel('w1', promise);
    const attached = store.getState().attach('page');
    store.getState().setTab({ id: 1 });
    resolve();
    await attached;
    expect(store.getState().refusal).toBeNull();
    expect(store.getState().conversation.context).toMatchObject([{ kind: 'page', text: '# Texte' }]);
  });

  it('reads a text again that follows the tab in front, and says where it cannot', async () => {
    here.answers['page.read'] = page;
    const store = await openPanel();
    store.getState().setTab({ id: 1 });
    await store.getState().attach('page');
    const id = store.getState().conversation.context[0]?.id ?? '';
    store.getState().setTab({ id: 2 });
    await settle();
    expect(store.getState().conversation.context).toMatchObject([{ text: '# Texte', tabId: 1 }]);
    here.answers['page.read'] = { ...page, text: 'Autre' };
    store.getState().setFollowing(id, true);
    await settle();
    expect(store.getState().conversation.context).toMatchObject([
      { id, text: 'Autre', tabId: 2, follows: true },
    ]);
    here.answers['page.read'] = new RenfortError('host-permission-missing', { host: 'exemple.fr' });
    store.getState().setTab({ id: 3 });
    await settle();
    expect(store.getState().conversation.context).toMatchObject([
      { id, text: '', tabId: 3, follows: true, missing: { code: 'host-permission-missing' } },
    ]);
    expect(store.getState().refusal).toBeNull();
  });

  it('reads a text again when the tab it follows shows another page, and leaves one alone that stays', async () => {
    here.answers['page.read'] = page;
    const store = await openPanel();
    store.getState().setTab({ id: 1 });
    await store.getState().attach('page');
    const id = store.getState().conversation.context[0]?.id ?? '';
    here.answers['page.read'] = { ...page, text: 'Page suivante' };
    await store.getState().tabMoved();
    await settle();
    expect(store.getState().conversation.context).toMatchObject([{ id, text: '# Texte' }]);
    store.getState().setFollowing(id, true);
    await store.getState().tabMoved();
    await settle();
    expect(store.getState().conversation.context).toMatchObject([{ id, text: 'Page suivante', tabId: 1 }]);
  });

  it('lists the tabs that are open now, each time it is asked, once the agent let it', async () => {
    const store = await openPanel();
    here.window.tabs = [{ id: 7, title: 'Dossier 12', url: 'https://a.test/', active: false }];
    await store.getState().relistTabs();
    expect(store.getState().tabs).toBe(null);
    here.window.allowed = true;
    await store.getState().listTabs();
    here.window.tabs = [{ id: 8, title: 'Dossier 13', url: 'https://a.test/', active: false }];
    await store.getState().relistTabs();
    expect(store.getState().tabs).toMatchObject([{ id: 8 }]);
    // Taken back in the browser's own settings.
    here.window.allowed = false;
    await store.getState().relistTabs();
    expect(store.getState().tabs).toBe(null);
  });

  it('keeps a task waiting until the answer being written ends', async () => {
    const store = await openPanel();
    await say(store, 'Bonjour ?');
    await receive(store, task());
    expect(here.opened).toHaveLength(1);
    here.opened[0]?.hear(done);
    await settle();
    expect(here.opened[1]?.start).toMatchObject({ kind: 'action' });
    expect(liveAnswer(store.getState().conversation)).not.toBeNull();
  });

  it('says why a page cannot be read and goes on once it can', async () => {
    here.answers['page.read'] = new RenfortError('host-permission-missing', { host: 'exemple.fr' });
    const store = await openPanel();
    store.getState().setTab({ id: 1 });
    await store.getState().runAction('summarize', 'page');
    expect(store.getState().refusal?.error).toEqual({
      code: 'host-permission-missing',
      detail: { host: 'exemple.fr' },
    });
    expect(here.opened).toHaveLength(0);
    here.answers['page.read'] = { ...page, text: 'Texte' };
    store.getState().refusal?.again();
    await settle();
    expect(store.getState().refusal).toBeNull();
    expect(here.opened[0]?.start).toMatchObject({ request: { action: 'summarize', text: 'Texte' } });
  });

  it('tells the gateway which pages a conversation was about, also once they are no longer attached', async () => {
    here.answers['page.read'] = page;
    const store = await openPanel();
    store.getState().setTab({ id: 1 });
    await store.getState().attach('page');
    await say(store, 'Résumez.');
    here.opened[0]?.hear(done);
    store.getState().detach(store.getState().conversation.context[0]?.id ?? '');
    await say(store, 'Et alors ?');
    expect(here.opened[1]?.start).toMatchObject({ request: { context: [], origins: [page.url] } });
  });
});
