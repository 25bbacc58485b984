import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from 'wxt/browser';
import { BROWSERS, type ExtensionBrowser, type Tab } from './index.ts';

declare const chrome: typeof Browser;

const PAGE = `<!doctype html><title>Essai</title><textarea id="note">Bonjour madame</textarea>
<p id="text">Une <b>phrase</b> à lire.</p><iframe srcdoc="<p id=inner contenteditable>Dans le cadre</p>"></iframe>
<script>addEventListener('click', (event) => { document.title = event.isTrusted + ' ' + event.target.tagName })</script>`;

describe.each(BROWSERS)('the harness in $name', ({ name, launch }) => {
  let server: Server;
  let browser: ExtensionBrowser;
  let tab: Tab;
  let port: number;

  beforeAll(async () => {
    server = createServer((_, response) => response.setHeader('content-type', 'text/html').end(PAGE));
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    port = (server.address() as AddressInfo).port;
    browser = await launch();
    tab = await browser.open(`http://intranet.test:${port}/`);
  });

  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  test('opens a page of the intranet host and clicks with a trusted mouse', async () => {
    await tab.element('#text b').click();
    await tab.waitFor('the click', () => document.title === 'true B');
  });

  test('selects words across formatting, and types into a field', async () => {
    await tab.element('#text').select('Une phrase');
    expect(await tab.evaluate(() => getSelection()?.toString())).toBe('Une phrase');
    await tab.element('#note').select('madame');
    await tab.type('Monsieur');
    expect(await tab.element('#note').value()).toBe('Bonjour Monsieur');
  });

  test('sees and types into a frame', async () => {
    const inner = tab.element('iframe >> #inner');
    await inner.select('cadre');
    await tab.type('tableau');
    expect(await inner.text()).toBe('Dans le tableau');
  });

  test('gives the extension the click in the menu, with its frame and its selection', async () => {
    await tab.element('iframe >> #inner').select('tableau');
    await listenFor(browser, 'click');
    await browser.chooseFromMenu(tab, 'action:essai');
    const seen = (await heard(browser)) as { frameId: number; menuItemId: string; selectionText: string };
    expect(seen).toMatchObject({ menuItemId: 'action:essai', selectionText: 'tableau', editable: true });
    expect(seen.frameId).toBeGreaterThan(0);
  });

  test('gives the extension the shortcut of a command', async () => {
    await listenFor(browser, 'command');
    await browser.runCommand(tab, 'open-palette');
    expect(await heard(browser)).toBe('open-palette');
  });

  test('opens our own pages', async () => {
    const options = await browser.openExtensionPage('options.html');
    expect(await options.evaluate(() => location.href)).toBe(`${browser.origin}/options.html`);
    await options.close();
  });

  test('knows the number of a tab, and keeps the tab in front', async () => {
    const id = await browser.tabId(tab);
    const url = await browser.inExtension(async (tabId) => (await chrome.tabs.get(tabId)).url, id);
    if (name === 'chromium') expect(url).toBe(`http://intranet.test:${port}/`);
    expect(await tab.evaluate(() => document.visibilityState)).toBe('visible');
  });
});

/** Listens inside the extension, beside the product's own listeners. */
function listenFor(browser: ExtensionBrowser, what: 'click' | 'command'): Promise<void> {
  return browser.inExtension((kind) => {
    const scope = globalThis as unknown as { heard: unknown };
    scope.heard = null;
    if (kind === 'click') chrome.contextMenus.onClicked.addListener((info) => (scope.heard = info));
    else chrome.commands.onCommand.addListener((command) => (scope.heard = command));
  }, what);
}

async function heard(browser: ExtensionBrowser): Promise<unknown> {
  for (let looks = 0; looks < 100; looks++) {
    const it = await browser.inExtension(() => (globalThis as unknown as { heard: unknown }).heard);
    if (it) return it;
  }
  return null;
}
