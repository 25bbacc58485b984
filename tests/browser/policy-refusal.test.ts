/** What policy refuses is refused in the page within 3 s, and nothing leaves. Guards TRUST check 19. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from 'wxt/browser';
import {
  askAsOptions,
  BROWSERS,
  configureEndpoint,
  type ExtensionBrowser,
  type Services,
  startServices,
  until,
} from './harness/index.ts';

/** The extension API, inside functions that run in our pages. */
declare const chrome: typeof Browser;

/** Runs in the panel: everything that it can ask of a page, and of a text of it; gives how each was refused. */
async function askOf({ tabId, url }: { tabId: number | undefined; url: string }): Promise<string[]> {
  const request = { action: 'correct', text: 'Un texte', format: 'plain', scope: 'selection', options: {} };
  const turns = [{ role: 'user', text: 'Que dit ce texte ?' }];
  const context = [{ kind: 'page', title: 'Page', text: 'Un texte', url }];
  const chat = (more: object) => ({
    kind: 'chat',
    request: { conversationId: 'c', turns, context: [], ...more },
  });
  const asked: [string, unknown][] = [
    ['page.read', { tabId }],
    ['page.look', { tabId }],
    ['page.selection', { tabId }],
    ['page.caret', { tabId }],
    ['page.reveal', { tabId, quote: 'texte' }],
    ['gateway.preview', { kind: 'action', request: { ...request, url } }],
    ['gateway.preview', { kind: 'action', request: { ...request, origins: [url] } }],
    ['gateway.preview', chat({ context })],
    ['gateway.preview', chat({ origins: [url] })],
    ['gateway.preview', chat({ beside: tabId })],
    ['gateway.room', { needs: 1, sites: [url] }],
  ];
  const codes: string[] = [];
  for (const [renfort, payload] of asked) {
    const reply = (await chrome.runtime.sendMessage({ renfort, payload } as never)) as {
      error?: { code: string };
    };
    codes.push(reply.error?.code ?? `${renfort} was answered`);
  }
  return codes;
}

describe.each(BROWSERS)('a blocked site in $name', ({ launch }) => {
  let browser: ExtensionBrowser;
  let services: Services;

  beforeAll(async () => {
    services = await startServices();
    browser = await launch();
    await configureEndpoint(browser, { url: services.model.url, models: ['demo'] });
    await askAsOptions(browser, 'settings.choose', { key: 'sitesBlocked', value: ['*://intranet.test/*'] });
  });
  afterAll(async () => {
    await browser?.close();
    await services?.close();
  });

  test('refuses an action with a reason and sends nothing', async () => {
    const tab = await browser.open(services.page('/dossiers/'));
    await tab.element('main p').select();
    await browser.chooseFromMenu(tab, 'action:summarize');
    await until(
      'the refusal',
      async () =>
        (await tab.element('renfort-toast').exists()) ||
        (await tab.element('renfort-popover >> [data-code=site-blocked]').exists()),
      3_000,
    );
    expect(services.model.requests).toEqual([]);
  });

  test('opens no palette, and tells the panel nothing of it', async () => {
    const tab = await browser.open(services.page('/dossiers/'));
    await browser.runCommand(tab, 'open-palette');
    await tab.element('renfort-toast').wait();
    expect(await tab.element('renfort-palette').exists()).toBe(false);
    const tabId = await browser.inExtension(
      async (address) => (await chrome.tabs.query({})).find(({ url }) => url === address)?.id,
      services.page('/dossiers/'),
    );
    const panel = await browser.openExtensionPage('sidepanel.html');
    const codes = await panel.evaluate(askOf, { tabId, url: services.page('/dossiers/') });
    expect(codes).toEqual(Array.from({ length: codes.length }, () => 'site-blocked'));
    expect(services.model.requests).toEqual([]);
    await panel.close();
    await tab.close();
  });

  test('leaves other sites alone', async () => {
    const tab = await browser.open(services.page('/dossiers/', 'loopback'));
    await tab.element('main p').select();
    await browser.chooseFromMenu(tab, 'action:summarize');
    await until('the request', () => services.model.requests.some(({ chat }) => chat !== undefined));
  });
});
