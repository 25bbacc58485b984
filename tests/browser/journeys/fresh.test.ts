/** As freshly installed: a page where Renfort was not used is the page without Renfort; the shortcuts are there. */
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser as ExtensionApi } from 'wxt/browser';
import { ensureChromium } from '../../../scripts/setup.mjs';
import { ONLY_OURS } from '../harness/chromium.ts';
import {
  BROWSERS,
  type ChromiumBrowser,
  type ExtensionBrowser,
  extensionDir,
  launchChromium,
  type Services,
  startServices,
  type Tab,
} from '../harness/index.ts';

/** The extension API, inside functions that run with its rights. */
declare const chrome: typeof ExtensionApi;

const PAGES = ['/tickets/', '/dossiers/', '/formulaire/'];

/** What can be seen of a page from inside: its nodes, its globals, its style sheets, what it loaded. */
function traces() {
  return {
    nodes: [...document.querySelectorAll('*')].map((element) => element.localName).join(' '),
    roots: [...document.querySelectorAll('*')].filter((element) => element.shadowRoot).length,
    names: Object.getOwnPropertyNames(window).length,
    sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
    loaded: performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name).pathname)
      // The browser asks for it when it likes.
      .filter((path) => path !== '/favicon.ico')
      .toSorted(),
    ours: document.documentElement.outerHTML.toLowerCase().includes('renfort'),
  };
}

describe.each(BROWSERS)('in $name', ({ launch }) => {
  let services: Services;
  let browser: ExtensionBrowser;
  beforeAll(async () => {
    services = await startServices();
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    await services?.close();
  });

  test.each(PAGES)('%s has nothing of ours, and the intranet is asked for nothing', async (path) => {
    const before = services.intranet.requests.length;
    const tab = await browser.open(services.page(path));
    const { ours, loaded } = await tab.evaluate(traces);
    expect(ours).toBe(false);
    expect(loaded.some((name) => name.includes('inpage'))).toBe(false);
    const asked = services.intranet.requests.slice(before);
    expect(asked).toContain(path);
    expect(services.model.requests).toEqual([]);
    await tab.close();
  });

  test('the commands have their default shortcuts', async () => {
    const commands = await browser.inExtension(() => chrome.commands.getAll());
    // Chromium names keys in its own language.
    const shortcuts = Object.fromEntries(
      commands.map(({ name, shortcut }) => [name, shortcut?.replace('Maj', 'Shift')]),
    );
    expect(shortcuts).toMatchObject({
      'open-palette': 'Alt+Shift+J',
      'open-panel': 'Alt+Shift+K',
      'repeat-last-action': 'Alt+Shift+L',
    });
  });
});

/** Chromium's debugging protocol can count what a page cannot see: listeners, scripts, other worlds. */
describe('counted from outside, in chromium', () => {
  let services: Services;
  let withUs: ChromiumBrowser;
  let without: Browser;
  beforeAll(async () => {
    services = await startServices();
    withUs = await launchChromium({ extensionDir: extensionDir('chrome') });
    without = await chromium.launch({
      executablePath: ensureChromium(),
      args: ['--no-sandbox', `--host-resolver-rules=${ONLY_OURS}`],
    });
  });
  afterAll(async () => {
    await withUs?.close();
    await without?.close();
    await services?.close();
  });

  async function count(page: Page) {
    const session = await page.context().newCDPSession(page);
    const worlds: string[] = [];
    const scripts: string[] = [];
    session.on('Runtime.executionContextCreated', ({ context }) => {
      // The driver makes a world of its own.
      if (!/playwright|utility/i.test(context.name)) worlds.push(`${context.name} ${context.origin}`);
    });
    session.on('Debugger.scriptParsed', ({ url }) => {
      if (url) scripts.push(new URL(url).pathname);
    });
    await session.send('Runtime.enable');
    await session.send('Debugger.enable');
    const listeners: string[] = [];
    for (const name of ['window', 'document', 'document.documentElement', 'document.body']) {
      const { result } = await session.send('Runtime.evaluate', { expression: name });
      if (!result.objectId) continue;
      const found = await session.send('DOMDebugger.getEventListeners', { objectId: result.objectId });
      listeners.push(...found.listeners.map(({ type, useCapture }) => `${name} ${type} ${useCapture}`));
    }
    await session.send('Performance.enable');
    const { metrics } = await session.send('Performance.getMetrics');
    const nodes = metrics.find(({ name }) => name === 'Nodes')?.value ?? 0;
    await session.detach();
    return { worlds, scripts: scripts.toSorted(), listeners: listeners.toSorted(), hasNodes: nodes > 0 };
  }

  test.each(PAGES)('%s: the same nodes, listeners, scripts and worlds as without Renfort', async (path) => {
    const tab: Tab = await withUs.open(services.page(path));
    const other = await without.newPage();
    await other.goto(services.page(path));
    const page = withUs.page(tab);
    expect(await page.evaluate(traces)).toEqual(await other.evaluate(traces));
    expect(await count(page)).toEqual(await count(other));
    await other.close();
    await tab.close();
  });
});
