/** A content script of ours that a page has taken over, and what it can say to the background (TRUST 12, 14, 19). */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Browser } from 'wxt/browser';
import { type Context, SENDERS } from '../../../lib/messaging/protocol.ts';
import {
  askAsOptions,
  BROWSERS,
  configureEndpoint,
  type ExtensionBrowser,
  type Tab,
  until,
} from '../harness/index.ts';
import { begin, event, type HostileWorld, startHostileWorld } from './hostile.ts';
import { inIsolatedWorld } from './isolated-world.ts';

declare const chrome: typeof Browser;

const KEY = 'sk-synthetique-4f1d9c27e0';
const QUESTION = 'Question que la page ne doit pas connaître';
const request = { action: 'rephrase', text: 'Bonjour', format: 'plain', scope: 'selection', options: {} };
const address = { frameId: 0, targetId: 'x' };
const task = { action: request, title: 'Titre' };
const tabOnly = { tabId: 1 };

/** A payload that each kind takes, so that only who says it can be the reason to refuse. */
const PAYLOADS: Readonly<Record<keyof typeof SENDERS, unknown>> = {
  'target.write': { address, text: 'Pris', mode: 'replace', actionId: 'rephrase' },
  'target.refind': { address },
  'target.undo': { address },
  'target.focus': { address },
  'target.release': { address },
  'target.text': { address, actionId: 'rephrase' },
  'proposal.keep': { actionId: 'rephrase', original: 'a', proposal: 'b', format: 'plain', at: 1 },
  'palette.run': { actionId: 'rephrase', options: {}, address, scope: 'field' },
  'palette.last-proposal': null,
  'versions.list': null,
  'versions.open': { id: 'x' },
  'option.remember': { actionId: 'rephrase', options: {} },
  'panel.continue': task,
  'options.open': null,
  'part.load': { part: 'check' },
  'gateway.preview': { kind: 'action', request },
  'gateway.room': { needs: 1, sites: [] },
  'chat.forget': { runs: 'all' },
  'panel.task': tabOnly,
  'proposal.last': tabOnly,
  'page.read': tabOnly,
  'page.selection': tabOnly,
  'page.look': tabOnly,
  'page.caret': tabOnly,
  'page.reveal': { ...tabOnly, quote: '' },
  'actions.list': null,
  'status.get': null,
  'settings.get': null,
  'settings.choose': { key: 'allowHttpHosts', value: ['evil.test'] },
  'settings.clear': { key: 'endpoints' },
  'key.set': { endpointId: 'demo', key: 'x' },
  'key.remove': { endpointId: 'demo' },
  'endpoint.test': { endpointId: 'demo' },
  'charter.get': null,
  'charter.accept': { version: '1' },
  'charter.refuse': { version: '1' },
  'diagnostic.get': null,
};
const KINDS = Object.keys(SENDERS) as (keyof typeof SENDERS)[];
const refusedTo = (context: Context) => KINDS.filter((kind) => !SENDERS[kind].includes(context));

interface Reply {
  readonly ok: boolean;
  readonly error?: { readonly code: string };
}

/** Runs in a context of ours: sends each message, gives what came back. */
async function sendAll(messages: readonly unknown[]): Promise<unknown[]> {
  const replies: unknown[] = [];
  for (const message of messages) {
    try {
      replies.push((await chrome.runtime.sendMessage(message as never)) ?? null);
    } catch (error) {
      replies.push(String(error));
    }
  }
  return replies;
}

describe.each(BROWSERS)('a content script in the hands of a page in $name', ({ name, launch }) => {
  let world: HostileWorld;
  let browser: ExtensionBrowser;
  let tab: Tab;
  let tabId: number;

  beforeAll(async () => {
    world = await startHostileWorld();
    const cadre = '<!doctype html><title>Cadre</title><p>Texte du cadre.</p>';
    world.pages.set('/cadre', { html: cadre });
    world.pages.set('/page', { html: `<!doctype html><title>Page</title><iframe src="/cadre"></iframe>` });
    browser = await launch();
    await configureEndpoint(browser, { url: world.model, models: ['m'], key: KEY });
    tab = await browser.open(world.page('/page'));
    const panel = await browser.openPanel(tab);
    await panel.control('composer').click();
    await panel.type(QUESTION);
    await panel.press('Enter');
    await panel.element('[data-ui=answer]').waitState('done');
    await panel.close();
    tabId = await browser.tabId(tab);
  });

  beforeEach(() => {
    world.seen.length = 0;
  });

  afterAll(async () => {
    await browser?.close();
    await world?.close();
  });

  /** The background answers, and what the agent configured still stands. */
  async function isWell(): Promise<void> {
    const { endpoints } = await askAsOptions<{ endpoints: { url: string }[] }>(browser, 'settings.get', null);
    expect(endpoints.map(({ url }) => url)).toEqual([world.model]);
  }

  test('finds no key, no policy and no conversation in any storage', async () => {
    const found = await inIsolatedWorld(browser, tabId, async () => {
      const seen: string[] = [];
      for (const area of ['local', 'sync', 'session', 'managed'] as const) {
        try {
          seen.push(`${area}: ${JSON.stringify(await chrome.storage[area].get(null))}`);
        } catch {
          seen.push(`${area}: closed`);
        }
      }
      // The databases of the page's own origin, which is all a content script is given.
      seen.push(JSON.stringify(await indexedDB.databases()));
      seen.push(JSON.stringify({ ...localStorage }), document.cookie);
      return seen.join('\n');
    });
    for (const secret of [KEY, QUESTION, world.model, 'renfort']) expect(found).not.toContain(secret);
    if (name === 'chromium')
      for (const area of ['local', 'session', 'managed']) expect(found).toContain(`${area}: closed`);
  });

  test('is refused every message that is not for a page, and told nothing else', async () => {
    const kinds = refusedTo('page');
    const messages = kinds.map((kind) => ({ renfort: kind, payload: PAYLOADS[kind] }));
    const replies = await inIsolatedWorld(browser, tabId, sendAll, { argument: messages });
    const refused = { ok: false, error: { code: 'sender-refused', detail: {} } };
    expect(replies).toEqual(kinds.map(() => refused));
    await isWell();
  });

  test('learns no key, no address and no conversation from the messages that are for a page', async () => {
    // These two open our own pages, which the agent would see.
    const opening = ['options.open', 'panel.continue'];
    const kinds = KINDS.filter((kind) => SENDERS[kind].includes('page') && !opening.includes(kind));
    const messages = kinds.map((kind) => ({ renfort: kind, payload: PAYLOADS[kind] }));
    const replies = await inIsolatedWorld(browser, tabId, sendAll, { argument: messages });
    const told = JSON.stringify(replies);
    for (const secret of [KEY, QUESTION, world.model]) expect(told).not.toContain(secret);
    expect(world.seen).toEqual([]);
  });

  test('in a frame below the top one is refused everything but more of our own script: surfaces stand in the top frame', async () => {
    const kinds = refusedTo('frame');
    expect(KINDS.filter((kind) => !kinds.includes(kind))).toEqual(['part.load']);
    const messages = kinds.map((kind) => ({ renfort: kind, payload: PAYLOADS[kind] }));
    const replies = await inIsolatedWorld(browser, tabId, sendAll, { argument: messages, below: true });
    expect((replies as Reply[]).map(({ error }) => error?.code)).toEqual(kinds.map(() => 'sender-refused'));
  });

  test('gets more of our own script into its own frame, by a name that we know, and not without end', async () => {
    const load = (part: unknown) => ({ renfort: 'part.load', payload: part });
    const wrong = ['background', '../background', 'inpage', '__proto__', ''].map((part) => load({ part }));
    const elsewhere = load({ part: 'read', frameId: 0, tabId: 1 });
    const odd = await inIsolatedWorld(browser, tabId, sendAll, { argument: [...wrong, elsewhere] });
    expect((odd as Reply[]).map(({ error }) => error?.code)).toEqual(Array(6).fill('message-invalid'));
    const refused = await inIsolatedWorld(
      browser,
      tabId,
      async (message) => {
        const many = Array.from({ length: 200 }, () => chrome.runtime.sendMessage(message as never));
        const replies = (await Promise.all(many)) as { error?: { code: string } }[];
        return replies.filter(({ error }) => error?.code === 'sender-refused').length;
      },
      { argument: load({ part: 'write' }), below: true },
    );
    expect(refused).toBeGreaterThanOrEqual(120);
    await isWell();
  });

  test('opens our own pages a few times and no more', async () => {
    const pages = () => browser.inExtension(async () => (await chrome.tabs.query({})).length, null);
    const before = await pages();
    const many = Array.from({ length: 40 }, () => ({ renfort: 'options.open', payload: null }));
    const replies = await inIsolatedWorld(browser, tabId, sendAll, { argument: many });
    const refused = (replies as Reply[]).filter(({ error }) => error?.code === 'sender-refused');
    expect(refused.length).toBeGreaterThanOrEqual(30);
    // The browser shows the one that is open again.
    expect((await pages()) - before).toBeLessThanOrEqual(1);
    await tab.activate();
  });

  test('in a frame below the top one gets no stream', async () => {
    const heard = await inIsolatedWorld(
      browser,
      tabId,
      (start) =>
        new Promise<string>((done) => {
          const port = chrome.runtime.connect({ name: 'stream' });
          port.onMessage.addListener((message) => done(JSON.stringify(message)));
          port.onDisconnect.addListener(() => done('closed'));
          port.postMessage({ type: 'start', start });
        }),
      { argument: { kind: 'action', request }, below: true },
    );
    expect(heard).toBe('closed');
    expect(world.seen).toEqual([]);
  });

  test('gets neither a chat nor the answer of a conversation through a port', async () => {
    const heard = await inIsolatedWorld(
      browser,
      tabId,
      (starts) =>
        Promise.all(
          starts.map(
            (start) =>
              new Promise<string>((done) => {
                const port = chrome.runtime.connect({ name: 'stream' });
                port.onMessage.addListener((message) => done((message as { type: string }).type));
                port.onDisconnect.addListener(() => done('closed'));
                port.postMessage({ type: 'start', start });
              }),
          ),
        ),
      {
        argument: [
          { kind: 'attach', conversationId: 'x' },
          {
            kind: 'chat',
            request: { conversationId: 'x', turns: [{ role: 'user', text: 'a' }], context: [] },
          },
          { kind: 'action', request: { ...request, messages: [{ role: 'system', content: 'x' }] } },
          { kind: 'action', request: { ...request, action: '__proto__' } },
          { kind: 'action', request: { ...request, action: 'constructor' } },
        ],
      },
    );
    expect(heard).toEqual(['error', 'error', 'error', 'error', 'error']);
    expect(world.seen).toEqual([]);
  });

  test('is refused what the agent or the administration switched off, whatever it asks', async () => {
    const choose = (key: string, value: unknown) => askAsOptions(browser, 'settings.choose', { key, value });
    const asked = async () => {
      const argument = [{ renfort: 'gateway.preview', payload: { kind: 'action', request } }];
      const replies = await inIsolatedWorld(browser, tabId, sendAll, { argument });
      return (replies as Reply[])[0]?.error?.code;
    };
    expect(await asked()).toBeUndefined();
    await choose('actionsDisabled', ['rephrase']);
    expect(await asked()).toBe('action-disabled');
    await choose('actionsDisabled', []);
    await choose('sitesBlocked', ['*://*.intranet.test/*']);
    expect(await asked()).toBe('site-blocked');
    await askAsOptions(browser, 'settings.clear', { key: 'sitesBlocked' });
    await askAsOptions(browser, 'settings.clear', { key: 'actionsDisabled' });
    expect(await asked()).toBeUndefined();
    expect(world.seen).toEqual([]);
  });

  test('neither crashes nor hangs the background with messages of every wrong shape', async () => {
    await inIsolatedWorld(
      browser,
      tabId,
      async (kinds) => {
        let deep: unknown = 'x';
        for (let level = 0; level < 200; level++) deep = [deep];
        const shapes: unknown[] = [
          ...[null, true, 0, -1, 1e308, '', 'x', [], [[]], {}, deep],
          JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}'),
          { address: { frameId: -1, targetId: {} }, text: 1, mode: 'constructor' },
          { kind: 'action', request: { action: 'rephrase', text: {}, options: [] } },
          Array.from({ length: 20_000 }, (_, index) => index),
        ];
        const sent = kinds.flatMap((kind) => shapes.map((payload) => ({ renfort: kind, payload })));
        const odd = [null, 1, 'x', [], { renfort: 1 }, { renfort: '__proto__' }, { renfort: 'toString' }];
        const send = (message: unknown) => chrome.runtime.sendMessage(message as never).catch(() => null);
        // Nobody answers what is not ours: only for the others is an answer waited for.
        odd.forEach(send);
        await Promise.race([Promise.all(sent.map(send)), new Promise((done) => setTimeout(done, 3000))]);
      },
      { argument: KINDS },
    );
    await isWell();
    expect(world.seen).toEqual([]);
  });

  test('is refused 50 MB at once, by message and by port, and the background goes on', async () => {
    const heard = await inIsolatedWorld(
      browser,
      tabId,
      async (request) => {
        const start = { kind: 'action', request: { ...request, text: 'x'.repeat(50_000_000) } };
        const replies: unknown[] = [];
        const said = chrome.runtime.sendMessage({ renfort: 'gateway.preview', payload: start } as never);
        replies.push(await said.catch(() => null));
        const port = chrome.runtime.connect({ name: 'stream' });
        const ended = new Promise((done) => {
          port.onMessage.addListener(done);
          port.onDisconnect.addListener(done);
        });
        try {
          port.postMessage({ type: 'start', start });
          await ended;
        } catch {
          // The browser itself refuses so much.
        }
        port.disconnect();
        return JSON.stringify(replies).length;
      },
      { argument: request },
    );
    expect(heard).toBeLessThan(200);
    await isWell();
    expect(world.seen).toEqual([]);
  });

  test('opens no more than a few streams, however many ports it opens, and none survives it', async () => {
    world.answer = (response) => begin(response);
    const refused = await inIsolatedWorld(
      browser,
      tabId,
      async (start) => {
        const ports = Array.from({ length: 1000 }, () => chrome.runtime.connect({ name: 'stream' }));
        let closed = 0;
        const settled = new Promise<number>((done) => {
          for (const port of ports) {
            port.onDisconnect.addListener(() => {
              if (++closed === 992) done(closed);
            });
          }
        });
        for (const port of ports) {
          try {
            for (let times = 0; times < 3; times++) port.postMessage({ type: 'start', start });
          } catch {
            // Closed already.
          }
        }
        const count = await Promise.race([
          settled,
          new Promise<number>((done) => setTimeout(() => done(closed), 10_000)),
        ]);
        Object.assign(globalThis, { ports });
        return count;
      },
      { argument: { kind: 'action', request } },
    );
    expect(refused).toBe(992);
    await until('the requests that were let through', () => world.seen.length > 0);
    expect(world.seen.length).toBeLessThanOrEqual(8);
    await isWell();
    await inIsolatedWorld(browser, tabId, () => {
      for (const port of (globalThis as unknown as { ports: { disconnect(): void }[] }).ports)
        port.disconnect();
    });
    await until('every request to end', () => world.seen.every(({ left }) => left));
  });

  // Firefox sets no limit.
  test.runIf(name === 'chromium')(
    'fills the session’s memory without taking the palette from another tab',
    async () => {
      world.answer = (response) => void response.end(event('x', 'stop'));
      await inIsolatedWorld(browser, tabId, async () => {
        const keep = (size: number) => {
          const kept = {
            actionId: 'rephrase',
            original: '',
            proposal: 'é'.repeat(size),
            format: 'plain',
            at: 1,
          };
          return chrome.runtime.sendMessage({ renfort: 'proposal.keep', payload: kept } as never);
        };
        // Until next to nothing is left of what the browser gives.
        for (const size of [4.9e6, 5.1e6, 5.2e6]) await keep(size);
      });
      world.pages.set('/autre', {
        html: `<!doctype html><title>Autre</title><textarea id="note">${'Un mot de plus. '.repeat(20_000)}</textarea>`,
      });
      const other = await browser.open(world.page('/autre'));
      await other.element('#note').select();
      await browser.runCommand(other, 'open-palette');
      await other.ui('palette', 'palette-filter').wait();
      await other.close();
      await tab.activate();
    },
  );
});

describe.each(BROWSERS)('our own pages in $name', ({ launch }) => {
  test('may not say what is for another context either', async () => {
    const browser = await launch();
    try {
      for (const [context, path] of [
        ['panel', 'sidepanel.html'],
        ['options', 'options.html'],
      ] as const) {
        const kinds = refusedTo(context);
        const page = await browser.openExtensionPage(path);
        const messages = kinds.map((kind) => ({ renfort: kind, payload: PAYLOADS[kind] }));
        const replies = (await page.evaluate(sendAll, messages)) as Reply[];
        expect(replies.map(({ error }) => error?.code)).toEqual(kinds.map(() => 'sender-refused'));
        await page.close();
      }
    } finally {
      await browser.close();
    }
  });
});
