import { beforeEach, describe, expect, it } from 'vitest';
import { liveAnswer } from '../../../lib/chat/conversation.ts';
import type { Remembered } from '../../../lib/chat/memory.ts';
import type { Ask } from '../../../lib/chat/reading.ts';
import { createChatStore } from '../../../lib/chat/store.ts';
import { RenfortError } from '../../../lib/errors.ts';
import type { PanelTask } from '../../../lib/messaging/shown.ts';
import type { StreamRequest, StreamServerMessage } from '../../../lib/messaging/stream-messages.ts';

interface Opened {
  readonly start: StreamRequest;
  readonly hear: (message: StreamServerMessage) => void;
  readonly signal: AbortSignal;
  stopped: boolean;
}

let opened: Opened[];
let answers: Record<string, unknown>;
let kept: Remembered | null;

const done: StreamServerMessage = { type: 'done', outcome: 'complete', model: 'm' };
const ask = (async (kind: string) => {
  const answer = answers[kind];
  if (answer instanceof Error) throw answer;
  return answer ?? null;
}) as Ask;

function newStore(placed: Promise<unknown> = Promise.resolve()) {
  let id = 0;
  return createChatStore({
    ask,
    openStream: (start, hear, signal) => {
      const stream: Opened = { start, hear, signal, stopped: false };
      opened.push(stream);
      return {
        stop: () => {
          stream.stopped = true;
        },
      };
    },
    memory: {
      load: async () => kept,
      save: (conversation) => {
        kept = { conversation, draft: kept?.draft ?? '' };
      },
      saveDraft: (draft) => {
        kept = { conversation: kept?.conversation ?? null, draft };
      },
      flush: () => undefined,
    },
    placed,
    newId: () => `id${id++}`,
    now: () => 1_000,
    actionLabel: (action) => action,
  });
}

const task = (change: Partial<PanelTask> = {}): PanelTask => ({
  action: { action: 'translate', text: 'Hello', format: 'plain', scope: 'selection', options: {} },
  title: 'Traduire',
  ...change,
});
/** Lets promises that are ready go on. */
const settle = async (): Promise<void> => {
  for (let i = 0; i < 20; i++) await Promise.resolve();
};

beforeEach(() => {
  opened = [];
  answers = {};
  kept = null;
});

describe('the panel’s store', () => {
  it('reads nothing and sends nothing by itself', async () => {
    const store = newStore();
    store.getState().setTab({ id: 1 });
    await store.getState().restore();
    expect(opened).toEqual([]);
    expect(store.getState().conversation.context).toEqual([]);
  });

  it('sends one message at a time and only when there is one', () => {
    const { send } = newStore().getState();
    send('   ');
    expect(opened).toHaveLength(0);
    send('un');
    send('deux');
    expect(opened).toHaveLength(1);
  });

  it('takes up a chat answer that went on while the panel was closed', async () => {
    const first = newStore();
    first.getState().send('Bonjour ?');
    opened[0]?.hear({ type: 'delta', text: 'Bon' });
    first.getState().leave();
    expect(opened[0]?.signal.aborted).toBe(true);

    const second = newStore();
    await second.getState().restore();
    expect(opened[1]?.start).toEqual({ kind: 'attach', conversationId: first.getState().conversation.id });
    opened[1]?.hear({ type: 'delta', text: 'Bonjour' });
    opened[1]?.hear({ type: 'delta', text: ' !' });
    opened[1]?.hear(done);
    expect(second.getState().conversation.messages.at(-1)).toMatchObject({
      state: 'done',
      text: 'Bonjour !',
    });
  });

  it('marks an action that ended with the panel, and keeps its text', async () => {
    answers['panel.task'] = task();
    const first = newStore();
    first.getState().setTab({ id: 1 });
    await first.getState().takeTask();
    await settle();
    opened[0]?.hear({ type: 'delta', text: 'Bon' });
    first.getState().leave();
    const second = newStore();
    await second.getState().restore();
    expect(second.getState().conversation.messages.at(-1)).toMatchObject({
      state: 'error',
      text: 'Bon',
      error: { code: 'interrupted' },
    });
  });

  it('does not put back what was left over what the agent typed meanwhile', async () => {
    const first = newStore();
    first.getState().setDraft('ancien');
    const second = newStore();
    second.getState().setDraft('nouveau');
    await second.getState().restore();
    expect(second.getState().draft).toBe('nouveau');
  });

  it('stops at the server and hears no more of it', () => {
    const store = newStore();
    store.getState().send('Bonjour ?');
    opened[0]?.hear({ type: 'delta', text: 'Bon' });
    store.getState().stop();
    opened[0]?.hear({ type: 'delta', text: 'jour' });
    expect(opened[0]?.stopped).toBe(true);
    expect(store.getState().conversation.messages.at(-1)).toMatchObject({ state: 'cut', text: 'Bon' });
  });

  it('shows a proposal begun in the page without asking again, and goes on about its text', async () => {
    answers['panel.task'] = task({ proposal: 'Bonjour' });
    const store = newStore();
    store.getState().setTab({ id: 1 });
    await store.getState().takeTask();
    await settle();
    expect(opened).toHaveLength(0);
    expect(store.getState().conversation.messages.at(-1)).toMatchObject({ state: 'done', text: 'Bonjour' });
    store.getState().send('Plus court');
    const [{ start } = { start: null }] = opened;
    expect(start).toMatchObject({
      kind: 'chat',
      request: { context: [{ kind: 'selection', text: 'Hello' }] },
    });
  });

  it('reads the page itself for an action on a whole page', async () => {
    answers['panel.task'] = task({
      action: { action: 'translate', text: '', format: 'plain', scope: 'page', options: { language: 'de' } },
      because: 'page-action',
    });
    answers['page.read'] = { title: 'Page', url: 'https://exemple.fr/', text: '# Texte' };
    const store = newStore();
    store.getState().setTab({ id: 1 });
    await store.getState().takeTask();
    await settle();
    expect(opened[0]?.start).toMatchObject({
      kind: 'action',
      request: { action: 'translate', text: '# Texte', scope: 'page', options: { language: 'de' } },
    });
  });

  it('attaches the page to an agent who is faster than the browser is at naming the tab', async () => {
    answers['page.read'] = { title: 'Page', url: 'https://exemple.fr/', text: '# Texte' };
    const { promise, resolve } = Promise.withResolvers<void>();
    const store = newStore(promise);
    const attached = store.getState().attach('page');
    store.getState().setTab({ id: 1 });
    resolve();
    await attached;
    expect(store.getState().refusal).toBeNull();
    expect(store.getState().conversation.context).toMatchObject([{ kind: 'page', text: '# Texte' }]);
  });

  it('keeps a task waiting until the answer being written ends', async () => {
    const store = newStore();
    store.getState().setTab({ id: 1 });
    store.getState().send('Bonjour ?');
    answers['panel.task'] = task();
    await store.getState().takeTask();
    await settle();
    expect(opened).toHaveLength(1);
    opened[0]?.hear(done);
    await settle();
    expect(opened[1]?.start).toMatchObject({ kind: 'action' });
    expect(liveAnswer(store.getState().conversation)).not.toBeNull();
  });

  it('says why a page cannot be read and goes on once it can', async () => {
    answers['page.read'] = new RenfortError('host-permission-missing', { host: 'exemple.fr' });
    const store = newStore();
    store.getState().setTab({ id: 1 });
    await store.getState().runAction('summarize', 'page');
    expect(store.getState().refusal?.error).toEqual({
      code: 'host-permission-missing',
      detail: { host: 'exemple.fr' },
    });
    expect(opened).toHaveLength(0);
    answers['page.read'] = { title: 'Page', url: 'https://exemple.fr/', text: 'Texte' };
    store.getState().refusal?.again();
    await settle();
    expect(store.getState().refusal).toBeNull();
    expect(opened[0]?.start).toMatchObject({ request: { action: 'summarize', text: 'Texte' } });
  });

  it('forgets everything in a new conversation', () => {
    const store = newStore();
    store.getState().send('Bonjour ?');
    store.getState().startNew();
    expect(opened[0]?.stopped).toBe(true);
    opened[0]?.hear({ type: 'delta', text: 'trop tard' });
    expect(store.getState().conversation.messages).toEqual([]);
  });
});
