import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { ensureFirefox } from '../../../scripts/setup.mjs';
import { type ClickFacts, type ExtensionBrowser, lookWhereTheClickIs } from './extension-browser.ts';
import { type DriverPage, Tab } from './tab.ts';
import { until } from './wait.ts';

const EXTENSION_ID = 'renfort@extension';
/** Firefox draws the host of our pages at random at each installation: the pref fixes it. */
const UUID = '3f1d0f5e-5a52-4b0e-9a51-1f0a6d1c2b3a';

export interface FirefoxOptions {
  /** A folder, or a zip. */
  readonly extensionDir: string;
  /** UI language, such as `fr` (the default) or `en-US`. */
  readonly locale?: string;
  readonly headless?: boolean;
  /** X display of a desktop (see desktop.ts): Firefox then has a real window there. */
  readonly display?: string;
  readonly prefs?: Readonly<Record<string, unknown>>;
  readonly args?: readonly string[];
}

/** Firefox with the extension, plus a way into the browser's own code. */
export interface FirefoxBrowser extends ExtensionBrowser {
  readonly name: 'firefox';
  readonly browser: Browser;
  /** Runs the body of an async function in Firefox's main window (`gBrowser`, `Services` …); JSON comes back. */
  inBrowserWindow<R>(body: string): Promise<R>;
  /** Attributes of the controls (`data-ui`) inside the closed root of a host, by name; null when it is not there. */
  closedControls(tab: Tab, host: string): Promise<Readonly<Record<string, Attributes>> | null>;
}

export type Attributes = Readonly<Record<string, string>>;

/** The part of Puppeteer's BiDi connection that we use; Puppeteer does not offer chrome contexts itself. */
interface BidiConnection {
  send(method: string, parameters: object): Promise<{ result: never }>;
}

/** A node as BiDi describes it; only the driver is shown closed roots. */
interface RemoteNode {
  readonly value?: {
    readonly attributes?: Attributes;
    readonly children?: readonly RemoteNode[];
    readonly shadowRoot?: RemoteNode | null;
  };
}

interface Evaluated {
  readonly type: 'success' | 'exception';
  readonly result?: { readonly value?: string };
  readonly exceptionDetails?: { readonly text: string };
}

/** Starts Firefox with the extension in a fresh profile. */
export async function launchFirefox(options: FirefoxOptions): Promise<FirefoxBrowser> {
  const locale = options.locale ?? 'fr';
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: ensureFirefox(),
    headless: options.headless ?? !options.display,
    ...(options.display ? { env: { ...process.env, DISPLAY: options.display } } : {}),
    defaultViewport: null,
    args: ['--remote-allow-system-access', '--width=1280', '--height=900', ...(options.args ?? [])],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION_ID]: UUID }),
      'network.dns.localDomains': 'intranet.test,app.intranet.test',
      'intl.locale.requested': locale,
      'intl.accept_languages': `${locale}, en`,
      // What a fresh profile would open or ask by itself.
      'browser.aboutwelcome.enabled': false,
      'browser.startup.page': 0,
      'datareporting.policy.dataSubmissionEnabled': false,
      ...options.prefs,
    },
  });
  try {
    await browser.installExtension(options.extensionDir);
    return await firefoxBrowser(browser);
  } catch (error) {
    await browser.close();
    throw error;
  }
}

async function firefoxBrowser(browser: Browser): Promise<FirefoxBrowser> {
  const { connection } = browser as unknown as { connection: BidiConnection };
  const origin = `moz-extension://${UUID}`;
  let backstage: Tab | null = null;

  async function inBrowserWindow<R>(body: string): Promise<R> {
    const tree = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })) as {
      result: { contexts: { context: string }[] };
    };
    const { result } = (await connection.send('script.evaluate', {
      target: { context: tree.result.contexts[0]?.context },
      awaitPromise: true,
      expression: `(async () => JSON.stringify((await (async () => { ${body} })()) ?? null))()`,
    })) as { result: Evaluated };
    if (result.type !== 'success') throw new Error(`In Firefox: ${result.exceptionDetails?.text}`);
    return JSON.parse(result.result?.value ?? 'null') as R;
  }

  async function closedControls(tab: Tab, host: string): Promise<Record<string, Attributes> | null> {
    const page = tab.page as unknown as Page;
    const context = (page.mainFrame() as unknown as { _id: string })._id;
    const { result } = (await connection.send('script.evaluate', {
      target: { context },
      awaitPromise: false,
      expression: `document.querySelector(${JSON.stringify(host)})`,
      serializationOptions: { maxDomDepth: 30, includeShadowTree: 'all' },
    })) as { result: { result?: RemoteNode } };
    const root = result.result?.value?.shadowRoot;
    if (!root) return null;
    const controls: Record<string, Attributes> = {};
    const visit = ({ value }: RemoteNode): void => {
      const name = value?.attributes?.['data-ui'];
      if (value?.attributes && name) controls[name] ??= value.attributes;
      for (const child of value?.children ?? []) visit(child);
    };
    visit(root);
    return controls;
  }

  async function goto(page: Page, url: string): Promise<void> {
    if (!url.startsWith('moz-extension:')) {
      await page.goto(url);
      return;
    }
    // For pages of an extension the driver never hears that they are loaded.
    const context = (page.mainFrame() as unknown as { _id: string })._id;
    await connection.send('browsingContext.navigate', { context, url, wait: 'none' });
    await until(`${url} to be loaded`, () =>
      page.evaluate(
        (address: string) => location.href.startsWith(address) && document.readyState === 'complete',
        url.replace(/[?#].*/, ''),
      ),
    );
  }

  async function open(url: string): Promise<Tab> {
    const page = await browser.newPage();
    const tab = new Tab(page as unknown as DriverPage, (address) => goto(page, address));
    await tab.goto(url);
    await tab.activate();
    return tab;
  }

  async function inExtension<R, A>(work: (argument: A) => R, argument?: A): Promise<Awaited<R>> {
    const front = await inBrowserWindow<number>('return gBrowser.tabContainer.selectedIndex');
    if (!backstage) {
      backstage = await open(`${origin}/options.html`);
      await inBrowserWindow(`gBrowser.tabContainer.selectedIndex = ${front}`);
    }
    return backstage.evaluate(work, argument);
  }

  const tabId = async (tab: Tab) => {
    await tab.activate();
    return inBrowserWindow<number>(
      `${EXTENSION} return extension.tabManager.getWrapper(gBrowser.selectedTab).id`,
    );
  };

  return {
    name: 'firefox',
    browser,
    extensionId: EXTENSION_ID,
    origin,
    open,
    inExtension,
    inBrowserWindow,
    closedControls,
    tabId,
    openExtensionPage: (path) => open(`${origin}/${path}`),
    openPanel: async (about) => open(`${origin}/sidepanel.html?tab=${await tabId(about)}`),
    async chooseFromMenu(tab, itemId) {
      await tab.activate();
      const facts = await tab.evaluate(lookWhereTheClickIs);
      await inBrowserWindow(menuClick(itemId, facts));
    },
    async runCommand(tab, command) {
      await tab.activate();
      await inBrowserWindow(pressShortcut(command));
    },
    close: () => browser.close(),
  };
}

const EXTENSION = `const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(EXTENSION_ID)});`;

/** What Firefox's own ext-menus.js does when an item is clicked: grants activeTab, then tells the extension. */
function menuClick(itemId: string, facts: ClickFacts): string {
  return `${EXTENSION}
    const tab = gBrowser.selectedTab;
    let frame = tab.linkedBrowser.browsingContext;
    for (const index of ${JSON.stringify(facts.frames)}) frame = frame.children[index];
    const frameId = frame.parent ? frame.id : 0;
    extension.tabManager.addActiveTabPermission(tab);
    const facts = ${JSON.stringify(facts)};
    extension.emit('webext-menu-menuitem-click', {
      menuItemId: ${JSON.stringify(itemId)}, modifiers: [], button: 0, editable: facts.editable,
      pageUrl: facts.pageUrl, frameId, ...(frameId ? { frameUrl: facts.frameUrl } : {}),
      ...(facts.selectionText ? { selectionText: facts.selectionText.replace(/\\s*\\n\\s*/g, ' ') } : {}),
    }, tab);`;
}

/** Fires the key element that Firefox made for a command's shortcut, as the keyboard would. */
function pressShortcut(command: string): string {
  return `${EXTENSION}
    const { shortcut } = (await extension.shortcuts.allCommands()).find(({ name }) => name === ${JSON.stringify(command)});
    const key = shortcut.split('+').pop();
    const modifiers = shortcut.split('+').slice(0, -1).map((word) => word.toLowerCase()).sort().join();
    const element = [...document.querySelectorAll('keyset[id^=ext-keyset] key')].find((it) =>
      it.getAttribute('key') === key && it.getAttribute('modifiers').split(',').sort().join() === modifiers);
    element.doCommand();`;
}
