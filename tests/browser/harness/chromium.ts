import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';
import type { Browser } from 'wxt/browser';
import { ensureChromium } from '../../../scripts/setup.mjs';
import { type ClickFacts, type ExtensionBrowser, lookWhereTheClickIs } from './extension-browser.ts';
import { type DriverPage, Tab } from './tab.ts';

/** The extension API, inside functions that run in the worker. */
declare const chrome: typeof Browser;

/** No name resolves but the demo intranet's: nothing a test does may leave the machine. */
export const ONLY_OURS =
  'MAP intranet.test 127.0.0.1, MAP *.intranet.test 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost';

/** Switches every Chromium of ours is started with. */
export function chromiumArguments(extensionDir: string, hosts: string = ONLY_OURS): string[] {
  return [
    '--no-sandbox',
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-search-engine-choice-screen',
    `--disable-extensions-except=${extensionDir}`,
    `--load-extension=${extensionDir}`,
    ...(hosts ? [`--host-resolver-rules=${hosts}`] : []),
  ];
}

export interface ChromiumOptions {
  readonly extensionDir: string;
  readonly args?: readonly string[];
  /** UI language, such as `fr` (the default) or `en`. */
  readonly locale?: string;
  readonly headless?: boolean;
  /** Host resolver rules; an empty string resolves as the machine does. */
  readonly hosts?: string;
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly colorScheme?: 'light' | 'dark';
  /** A folder to start from, which stays: for what must outlive the browser. */
  readonly profile?: string;
}

/** Chromium with the extension, plus Playwright's own objects for what only Chromium can show. */
export interface ChromiumBrowser extends ExtensionBrowser {
  readonly name: 'chromium';
  readonly context: BrowserContext;
  /** The background worker; asking wakes it. An attached driver keeps it alive (see desktop.ts for one without). */
  worker(): Promise<Worker>;
  /** The Playwright page of a tab. */
  page(tab: Tab): Page;
}

/** Starts Chromium with the extension, in a fresh profile unless one is given. */
export async function launchChromium(options: ChromiumOptions): Promise<ChromiumBrowser> {
  const { extensionDir, args = [], locale = 'fr', headless = true, hosts = ONLY_OURS } = options;
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'renfort-chromium-')));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: ensureChromium(),
    // Playwright's own headless mode is another program, which cannot load extensions.
    headless: false,
    viewport: options.viewport ?? { width: 1280, height: 800 },
    ...(options.colorScheme ? { colorScheme: options.colorScheme } : {}),
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      ...(headless ? ['--headless=new'] : []),
      `--lang=${locale}`,
      ...chromiumArguments(extensionDir, hosts),
      ...args,
    ],
    // The UI language of Chromium on Linux is that of the environment.
    env: { ...process.env, LANGUAGE: locale, LANG: `${locale === 'fr' ? 'fr_FR' : 'en_US'}.UTF-8` },
  });
  const worker = async () =>
    context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 15_000 }));
  const origin = new URL((await worker()).url()).origin;
  const host = (await worker()).url().split('/')[2] ?? '';
  const ourOrigin = origin === 'null' ? `chrome-extension://${host}` : origin;
  return chromiumBrowser(context, worker, ourOrigin, options.profile === undefined ? profile : null);
}

function chromiumBrowser(
  context: BrowserContext,
  worker: () => Promise<Worker>,
  origin: string,
  /** Removed with the browser. */
  fresh: string | null,
): ChromiumBrowser {
  const pages = new WeakMap<Tab, Page>();

  async function open(url: string): Promise<Tab> {
    const page = await context.newPage();
    const tab = new Tab(page as unknown as DriverPage, async (address) => {
      await page.goto(address);
    });
    pages.set(tab, page);
    await tab.goto(url);
    await tab.activate();
    return tab;
  }

  async function inExtension<R, A>(work: (argument: A) => R, argument?: A): Promise<Awaited<R>> {
    return (await (await worker()).evaluate(work as never, argument as never)) as Awaited<R>;
  }

  async function tabId(tab: Tab): Promise<number> {
    await tab.activate();
    return inExtension(async () => {
      const [active] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      return active?.id ?? -1;
    });
  }

  return {
    name: 'chromium',
    context,
    extensionId: new URL(origin).host,
    origin,
    worker,
    open,
    inExtension,
    tabId,
    page(tab) {
      const page = pages.get(tab);
      if (!page) throw new Error('This tab is not of this browser');
      return page;
    },
    openExtensionPage: (path) => open(`${origin}/${path}`),
    openPanel: async (about) => open(`${origin}/sidepanel.html?tab=${await tabId(about)}`),
    async chooseFromMenu(tab, itemId) {
      const id = await tabId(tab);
      const facts = await tab.evaluate(lookWhereTheClickIs);
      await inExtension(dispatchMenuClick, { tabId: id, itemId, facts });
    },
    async runCommand(tab, command) {
      const id = await tabId(tab);
      await inExtension(
        async ({ tabId, command }) => {
          const dispatch = chrome.commands.onCommand as unknown as {
            dispatch(command: string, tab: Browser.tabs.Tab): void;
          };
          dispatch.dispatch(command, await chrome.tabs.get(tabId));
        },
        { tabId: id, command },
      );
    },
    async close() {
      await context.close();
      if (fresh !== null) await rm(fresh, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Runs in the worker: gives our own listeners the event that Chromium would. */
async function dispatchMenuClick({
  tabId,
  itemId,
  facts,
}: {
  tabId: number;
  itemId: string;
  facts: ClickFacts;
}): Promise<void> {
  const tab = await chrome.tabs.get(tabId);
  let frameId = 0;
  if (facts.frames.length > 0) {
    const results = await chrome.scripting.executeScript({
      target: { tabId, allFrames: true },
      // The way from the top to this frame, in the terms of lookWhereTheClickIs.
      func: () => {
        const way: number[] = [];
        for (let here: Window = window; here !== here.parent; here = here.parent) {
          way.unshift(Array.from({ length: here.parent.length }, (_, i) => here.parent[i]).indexOf(here));
        }
        return way.join('/');
      },
    });
    const found = results.find(({ result }) => result === facts.frames.join('/'));
    if (!found) throw new Error(`No frame ${facts.frames.join('/')} in ${facts.pageUrl}`);
    frameId = found.frameId;
  }
  const info = {
    menuItemId: itemId,
    editable: facts.editable,
    pageUrl: facts.pageUrl,
    frameId,
    ...(frameId ? { frameUrl: facts.frameUrl } : {}),
    ...(facts.selectionText ? { selectionText: facts.selectionText.replace(/\s*\n\s*/g, ' ') } : {}),
  };
  const event = chrome.contextMenus.onClicked as unknown as {
    dispatch(info: unknown, tab: Browser.tabs.Tab): void;
  };
  event.dispatch(info, tab);
}
