/** What a panel keeps: through the loss of its worker, of itself, of the browser, and when the disk is full. */
import { mkdtemp, readlink, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { createHistory } from '../../lib/chat/history/index.ts';
import type { Conversation } from '../../lib/chat/types.ts';
import newer from '../unit/chat/fixtures/conversation-newer.json' with { type: 'json' };
import { configureEndpoint } from './harness/endpoint.ts';
import { type ChromiumBrowser, extensionDir, launchChromium, type Tab, until } from './harness/index.ts';
import { type Services, startServices } from './harness/services.ts';
import { moduleScript } from './module-script.ts';
import { answer, countOf, say } from './panel-driver.ts';

declare global {
  interface Window {
    chatHistory: {
      createHistory: typeof createHistory;
      forgetBefore: (moment: number, name: string, now?: number) => Promise<readonly string[]>;
    };
    conversation_: (id: string, text: string) => Conversation;
  }
}

let services: Services;
let browser: ChromiumBrowser;

beforeAll(async () => {
  services = await startServices({ latencyMs: 20, tokensPerSecond: 15 });
  browser = await launchChromium({ extensionDir: extensionDir('chrome') });
  await configureEndpoint(browser, { url: services.model.url, models: ['demo-long-900'] });
});
afterAll(async () => {
  await browser?.close();
  await services?.close();
});

it('an answer whose worker is killed says so, keeps its text, also after reopening, goes on, and can be asked again', async () => {
  const page = await browser.open(services.page('/tickets/'));
  const panel = await browser.openPanel(page);
  await say(panel, 'Écrivez longuement.');
  await until('some text', async () => (await answer(panel).text()).length > 20);
  const session = await browser.context.newCDPSession(browser.page(panel));
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await answer(panel).waitState('error', 10_000);
  expect(await answer(panel).attribute('data-code')).toBe('interrupted');
  const kept = await answer(panel).text();
  expect(kept.length).toBeGreaterThan(20);
  await panel.close();

  const again = await browser.openPanel(page);
  await answer(again).waitState('error');
  expect(await answer(again).text()).toBe(kept);
  await again.control('continue').click();
  await until('more', async () => (await answer(again).text()).length > kept.length + 20);
  // The last word may have been half of one.
  expect((await answer(again).text()).startsWith(kept.slice(0, kept.lastIndexOf(' ')))).toBe(true);
  await again.control('stop').click();
  await answer(again).waitState('cut');
  await again.control('retry').click();
  await answer(again).waitState('streaming');
  await again.control('stop').click();
  await answer(again).waitState('cut');
  await again.close();
});

it('an answer goes on without its panel while another conversation is shown, and two panels show the same one', async () => {
  services.model.tokensPerSecond = 30;
  const page = await browser.open(services.page('/tickets/'));
  const other = await browser.open(services.page('/dossiers/'));
  const panel = await browser.openPanel(page);
  await say(panel, 'Écrivez longuement.');
  await until('some text', async () => (await answer(panel).text()).length > 20);
  await panel.control('new-conversation').click();
  expect(await countOf(panel, '[data-ui=message]')).toBe(0);
  await panel.close();
  const sent = services.model.requests.at(-1)?.tokensSent ?? 0;
  await until(
    'more text without the panel',
    () => (services.model.requests.at(-1)?.tokensSent ?? 0) > sent + 3,
  );
  services.model.tokensPerSecond = 2_000;

  // Both open the conversation that is in the list.
  const [one, two] = [await browser.openPanel(page), await browser.openPanel(other)];
  for (const each of [one, two]) {
    // Only what is on screen is drawn.
    await each.activate();
    await each.control('history').click();
    await each.element('[data-ui=history-open]').click();
    await answer(each).waitState('done', 20_000);
  }
  await one.activate();
  await say(one, 'Encore ?');
  await answer(one).waitState('done', 20_000);
  await until('the same messages', async () => (await countOf(two, '[data-ui=message]')) === 4);
  await two.activate();
  await answer(two).waitState('done', 20_000);
  expect(await answer(two).text()).toBe(await answer(one).text());
  await one.close();
  await two.close();
});

it('an answer and a draft are there again after the browser was killed, and the answer goes on', async () => {
  services.model.tokensPerSecond = 15;
  const profile = await mkdtemp(join(tmpdir(), 'renfort-killed-'));
  const start = () => launchChromium({ extensionDir: extensionDir('chrome'), profile });
  const first = await start();
  await configureEndpoint(first, { url: services.model.url, models: ['demo-long-900'] });
  const before = await first.openExtensionPage('sidepanel.html');
  await say(before, 'Écrivez longuement.');
  await until('some text', async () => (await answer(before).text()).length > 60);
  await before.type('un brouillon');
  // A browser that is killed between a key and its writing has not seen the key.
  await until('the draft on the disk', async () =>
    (await before.evaluate(draftsOnDisk)).includes('un brouillon'),
  );
  const had = await answer(before).text();
  await kill(profile);
  await first.close().catch(() => undefined);

  const second = await start();
  try {
    const after = await second.openExtensionPage('sidepanel.html');
    await answer(after).waitState('error', 15_000);
    expect(await answer(after).attribute('data-code')).toBe('interrupted');
    expect(await after.control('composer').value()).toBe('un brouillon');
    const kept = await answer(after).text();
    // What came in the last quarter of a second may not be on the disk.
    expect(kept.length).toBeGreaterThan(20);
    expect(had.startsWith(kept.trim())).toBe(true);
    services.model.tokensPerSecond = 2_000;
    await after.control('continue').click();
    await answer(after).waitState('done', 15_000);
    expect((await answer(after).text()).length).toBeGreaterThan(had.length);
  } finally {
    await second.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});

it('an answer and a draft are there again after the extension was updated in the middle', async () => {
  services.model.tokensPerSecond = 15;
  const own = await launchChromium({ extensionDir: extensionDir('chrome') });
  try {
    await configureEndpoint(own, { url: services.model.url, models: ['demo-long-900'] });
    const before = await own.openExtensionPage('sidepanel.html');
    await say(before, 'Écrivez longuement.');
    await until('some text', async () => (await answer(before).text()).length > 60);
    await before.type('un brouillon');
    await until('the draft on the disk', async () =>
      (await before.evaluate(draftsOnDisk)).includes('un brouillon'),
    );
    const had = await answer(before).text();
    // What an update does too: the worker and every page of ours end, and the extension starts anew.
    const extensions = await own.open('chrome://extensions');
    await extensions.evaluate(reloadExtension, own.extensionId);
    const after = await own.open('about:blank');
    await until('the panel to open again', () =>
      after.goto(`${own.origin}/sidepanel.html`).then(
        () => true,
        () => false,
      ),
    );
    await answer(after).waitState('error', 15_000);
    expect(await answer(after).attribute('data-code')).toBe('interrupted');
    expect(await after.control('composer').value()).toBe('un brouillon');
    const kept = await answer(after).text();
    // Of what came, nothing that was on the screen is missing but the last words.
    expect(kept.length).toBeGreaterThan(20);
    expect(had.slice(0, 40)).toBe(kept.slice(0, 40));
    services.model.tokensPerSecond = 2_000;
    await after.control('continue').click();
    await answer(after).waitState('done', 15_000);
  } finally {
    await own.close();
  }
});

/** Runs in the browser's page of extensions. */
async function reloadExtension(id: string): Promise<void> {
  interface Developer {
    updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
    reload(id: string, how: { failQuietly: boolean }): Promise<unknown>;
  }
  const { developerPrivate } = (globalThis as unknown as { chrome: { developerPrivate: Developer } }).chrome;
  await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
  await developerPrivate.reload(id, { failQuietly: true });
}

/** Runs in the panel: what is written of drafts. */
function draftsOnDisk(): Promise<string[]> {
  return new Promise((done, fail) => {
    const opening = indexedDB.open('renfort-history');
    opening.onerror = () => fail(opening.error);
    opening.onsuccess = () => {
      const reading = opening.result.transaction('drafts').objectStore('drafts').getAll();
      reading.onerror = () => fail(reading.error);
      reading.onsuccess = () => {
        opening.result.close();
        done((reading.result as { text: string }[]).map(({ text }) => text));
      };
    };
  });
}

/** Kills a browser as a power cut does: the process that has its profile open, and all that it started. */
async function kill(profile: string): Promise<void> {
  const lock = await readlink(join(profile, 'SingletonLock'));
  process.kill(Number(lock.slice(lock.lastIndexOf('-') + 1)), 'SIGKILL');
}

describe('the history', () => {
  let page: Tab;

  beforeAll(async () => {
    page = await browser.open(services.page('/', 'loopback'));
    await prepare(page);
  });

  async function prepare(tab: Tab): Promise<void> {
    await browser.page(tab).evaluate(await moduleScript('lib/chat/history/index.ts', 'chatHistory'));
    await tab.evaluate(() => {
      window.conversation_ = (id, text) => ({
        id,
        messages: [
          { id: `${id}q`, role: 'user', text: `Question ${id}` },
          { id: `${id}a`, role: 'assistant', state: 'done', text, asked: 'chat', since: 1 },
        ],
        context: [],
      });
    });
  }

  it('keeps, finds, merges what two wrote, and does not bring back what was deleted', async () => {
    const told = await page.evaluate(async () => {
      let now = 1_000;
      const one = await window.chatHistory.createHistory(() => now++, 'history-1');
      const two = await window.chatHistory.createHistory(() => now++, 'history-1');
      const first = window.conversation_('c1', 'Une pièce d’identité manque.');
      await one.save(first, 0);
      await one.save(window.conversation_('c2', 'Tout est là.'), 0);
      await one.saveDraft('c1', 'à moitié');
      await one.rename('c2', 'Dossier complet');
      const signal = new AbortController().signal;
      const found = await one.search('piece identite', signal);
      const renamed = await one.search('complet', signal);
      await one.saveDraft('d', 'Écrit et laissé là');
      const typed = await one.search('laisse', signal);
      const taken = await one.take(['c1', 'd']);
      await one.remove(['c1', 'd']);
      const without = await one.list();
      await one.putBack(taken);
      const drafts = [await one.draftOf('c1'), await one.open('d')];
      await one.remove(['d']);
      const more = { id: 'x', role: 'user' as const, text: 'Ajouté ici' };
      const there = { id: 'y', role: 'user' as const, text: 'Ajouté là' };
      await one.save({ ...first, messages: [...first.messages, more] }, 1);
      const merged = await two.save({ ...first, messages: [...first.messages, there] }, 1);
      const opened = await one.open('c1');
      await two.remove(['c1']);
      const back = await one.save(first, 3);
      return {
        found: found.map(({ id, excerpt }) => ({ id, match: excerpt?.match })),
        renamed: renamed.map(({ title }) => title),
        typed: typed.map(({ id, title, draft }) => ({ id, title, draft })),
        without: without.map(({ id }) => id),
        drafts,
        merged: merged.kind === 'saved' && merged.conversation.messages.map(({ id }) => id),
        opened: opened.kind === 'conversation' && {
          draft: opened.draft,
          messages: opened.conversation.messages.length,
        },
        back: back.kind,
        list: (await one.list()).map(({ id }) => id),
        draft: await one.draftOf('c1'),
      };
    });
    expect(told).toEqual({
      found: [{ id: 'c1', match: 'pièce' }],
      renamed: ['Dossier complet'],
      typed: [{ id: 'd', title: 'Écrit et laissé là', draft: true }],
      without: ['c2'],
      drafts: [
        'à moitié',
        {
          kind: 'conversation',
          conversation: { id: 'd', messages: [], context: [] },
          revision: 0,
          draft: 'Écrit et laissé là',
        },
      ],
      merged: ['c1q', 'c1a', 'x', 'y'],
      opened: { draft: 'à moitié', messages: 4 },
      back: 'gone',
      list: ['c2'],
      draft: '',
    });
  });

  it('leaves what a newer Renfort wrote as it is, one conversation or all of it', async () => {
    const told = await page.evaluate(async (stored) => {
      const history = await window.chatHistory.createHistory(() => 5, 'history-2');
      await history.save(window.conversation_('n', 'x'), 0);
      const request = indexedDB.open('history-2');
      const database = await new Promise<IDBDatabase>((done) => {
        request.onsuccess = () => done(request.result);
      });
      const head = { ...(await history.list())[0], version: 9, title: 'Venu de demain' };
      await new Promise<void>((done) => {
        const transaction = database.transaction(['heads', 'bodies'], 'readwrite');
        transaction.objectStore('heads').put(head);
        transaction.objectStore('bodies').put(stored);
        transaction.oncomplete = () => done();
      });
      database.close();
      const opened = await history.open('n');
      const saved = await history.save(window.conversation_('n', 'écrasé'), 1);
      const [entry] = await history.list();
      const [kept] = await history.take('all');
      // A layout of a later version.
      const later = indexedDB.open('history-3', 9);
      await new Promise<void>((done) => {
        later.onsuccess = () => {
          later.result.close();
          done();
        };
      });
      const refused = await window.chatHistory
        .createHistory(() => 5, 'history-3')
        .then(
          () => 'opened',
          (error: Error) => error.name,
        );
      return {
        opened: opened.kind,
        saved: saved.kind,
        title: entry?.title,
        readable: entry?.readable,
        body: kept?.body,
        refused,
      };
    }, newer);
    expect(told).toEqual({
      opened: 'newer',
      saved: 'newer',
      title: 'Venu de demain',
      readable: false,
      body: newer,
      refused: 'NewerLayout',
    });
  });

  it('drops the oldest when the disk is full, pinned ones last, and forgets what is older than it may keep', async () => {
    // Chromium asks for the quota of an origin once: it has to be an origin that has stored nothing yet.
    const { origin } = new URL(services.page('/'));
    const fresh = await browser.open(services.page('/'));
    const session = await browser.context.newCDPSession(browser.page(fresh));
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 15_000_000 });
    await prepare(fresh);
    const fill = (): Promise<{ dropped: readonly string[]; last: string; list: string[] }> =>
      fresh.evaluate(async () => {
        let now = 1_000;
        const history = await window.chatHistory.createHistory(() => now++, 'history-4');
        // Random letters: a disk may compress what repeats itself.
        const text = (): string =>
          Array.from({ length: 60 }, () =>
            [...crypto.getRandomValues(new Uint16Array(8_000))]
              .map((n) => String.fromCharCode(0x4e00 + (n % 20_000)))
              .join(''),
          ).join('');
        const dropped: string[] = [];
        let last = '';
        for (let at = 0; at < 100 && dropped.length === 0; at++) {
          const saved = await history.save(window.conversation_(`c${at}`, text()), 0);
          if (saved.kind !== 'saved') return { dropped, last: saved.kind, list: [] };
          dropped.push(...saved.dropped);
          last = `c${at}`;
          if (at === 0) await history.pin('c0', true);
        }
        return { dropped, last, list: (await history.list()).map(({ id }) => id) };
      });
    const { dropped, last, list } = await fill();
    await session.send('Storage.overrideQuotaForOrigin', { origin });
    expect(dropped).toEqual(['c1', 'c2', 'c3', 'c4', 'c5']);
    expect(dropped).not.toContain('c0');
    expect(list).toContain('c0');
    expect(list).toContain(last);

    const old = await fresh.evaluate(() => window.chatHistory.forgetBefore(1_001, 'history-4'));
    expect(old).toEqual(['c0']);
    // Written by a clock that was an hour ahead: it counts from now on, and does not stay an hour longer.
    const ahead = await fresh.evaluate(async () => {
      await window.chatHistory.forgetBefore(-4_000_001, 'history-4', -4_000_000);
      return window.chatHistory.forgetBefore(-3_999_999, 'history-4', -4_000_000);
    });
    expect([...ahead].sort()).toEqual(list.filter((id) => id !== 'c0').sort());
  });
});
