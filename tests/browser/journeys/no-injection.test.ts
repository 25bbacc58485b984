/** Where the browser lets nobody in: the menu's own text goes on in the panel, which says what may be lost. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Browser } from 'wxt/browser';
import { BROWSERS, type ExtensionBrowser, type FirefoxBrowser, type Tab, until } from '../harness/index.ts';
import { chats, openSite, type Site } from './journey.ts';

declare const chrome: typeof Browser;

const SELECTED = 'Il convient de procéder au remplacement. Nonobstant le délai, la demande est recevable.';

describe.each(BROWSERS)('in $name', ({ launch }) => {
  let site: Site;
  let server: Server;
  let port: number;

  beforeAll(async () => {
    site = await openSite(launch);
    server = createServer(({ url }, response) => {
      response.setHeader('content-type', url?.endsWith('.pdf') ? 'application/pdf' : 'text/html');
      if (url?.endsWith('.pdf')) response.end(onePage('Il convient de répondre.'));
      else if (url === '/dedans') response.end(`<!doctype html><p>${SELECTED}</p>`);
      else
        response.end(`<!doctype html><title>Portail</title><iframe src="http://127.0.0.1:${port}/dedans">`);
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    port = (server.address() as AddressInfo).port;
  });
  afterAll(async () => {
    await site?.close();
    server?.close();
    server?.closeAllConnections();
  });

  // It follows the tab in front, and would take up what is meant for a test's own panel.
  beforeEach(() => inSidebar(site.browser, 'hide()'));

  test.each([
    {
      name: 'a frame of another site',
      path: '/',
      frame: () => `http://127.0.0.1:${port}/dedans`,
    },
    { name: 'a PDF', path: '/acte.pdf', frame: () => null },
  ])('$name: the action runs in the panel', async ({ path, frame }) => {
    const asked = chats(site).length;
    const tab = await site.browser.open(`http://intranet.test:${port}${path}`);
    const panel = await site.browser.openPanel(tab);
    await panel.control('composer').wait(15_000);
    await tab.activate();
    await clickInMenu(site.browser, tab, frame());
    await panel.activate();

    const answer = panel.control('answer');
    await until('the answer', () => answer.exists());
    await answer.waitState('done', 20_000);
    expect(await answer.text()).not.toBe('');
    const question = panel.element('[data-ui=message][data-role=user]');
    expect(await question.text()).toContain(SELECTED);
    expect(await question.text()).toMatch(/retours à la ligne|line breaks/i);
    const requests = chats(site).slice(asked);
    expect(requests.length).toBe(1);
    expect(requests[0]?.rawBody).toContain(SELECTED);
    await panel.close();
    await tab.close();
  });

  // What the driver does is a gesture for Firefox only: there the sidebar opens, in Chromium the button announces.
  test('without an open panel it opens, or waits and the button says so', async () => {
    const asked = chats(site).length;
    const tab = await site.browser.open(`http://intranet.test:${port}/`);
    const id = await site.browser.tabId(tab);
    const badge = () => site.browser.inExtension((tabId) => chrome.action.getBadgeText({ tabId }), id);
    expect(await badge()).toBe('');
    await clickInMenu(site.browser, tab, `http://127.0.0.1:${port}/dedans`);
    if (isFirefox(site.browser)) {
      await until('the sidebar', () => inSidebar(site.browser, 'isOpen'));
    } else {
      await until('the badge', async () => (await badge()) === '1');
      const panel = await site.browser.openPanel(tab);
      await until('the answer', () => panel.control('answer').exists());
      await panel.control('answer').waitState('done', 20_000);
      await panel.close();
    }
    await until('the request', () => chats(site).length === asked + 1);
    expect(chats(site).at(-1)?.rawBody).toContain(SELECTED);
    expect(await badge()).toBe('');
    await tab.close();
  });
});

function isFirefox(browser: ExtensionBrowser): browser is FirefoxBrowser {
  return browser.name === 'firefox';
}

/** Asks Firefox's sidebar for something; elsewhere there is none. */
async function inSidebar(browser: ExtensionBrowser, what: 'isOpen' | 'hide()'): Promise<boolean> {
  return isFirefox(browser) && (await browser.inBrowserWindow<boolean>(`return SidebarController.${what}`));
}

/** A click on an action of our menu as the browser tells of it where no driver can look: text, addresses, nothing else. */
async function clickInMenu(browser: ExtensionBrowser, tab: Tab, frameUrl: string | null): Promise<void> {
  const id = await browser.tabId(tab);
  const info = {
    menuItemId: 'action:plain-language',
    editable: false,
    pageUrl: tab.page.url(),
    frameId: frameUrl === null ? 0 : 7,
    ...(frameUrl === null ? {} : { frameUrl }),
    selectionText: SELECTED,
  };
  if (!isFirefox(browser)) {
    await browser.inExtension(
      async ({ id, info }) => {
        const event = chrome.contextMenus.onClicked as unknown as {
          dispatch(info: unknown, tab: Browser.tabs.Tab): void;
        };
        event.dispatch(info, await chrome.tabs.get(id));
      },
      { id, info },
    );
  } else {
    await browser.inBrowserWindow(`
      const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(browser.extensionId)});
      extension.tabManager.addActiveTabPermission(gBrowser.selectedTab);
      extension.emit('webext-menu-menuitem-click',
        { modifiers: [], button: 0, ...${JSON.stringify(info)} }, gBrowser.selectedTab);`);
  }
}

/** A PDF of one page with one line. */
function onePage(text: string): string {
  const stream = `BT /F1 18 Tf 60 700 Td (${text}) Tj ET`;
  return `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>endobj
4 0 obj<</Length ${stream.length}>>stream
${stream}
endstream endobj
5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
trailer<</Root 1 0 R>>
%%EOF`;
}
