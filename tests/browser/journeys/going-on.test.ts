/** What goes on beyond one popover: in the panel, in another tab at the same time, after an update of the extension. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from 'wxt/browser';
import { asAPerson, BROWSERS, type FirefoxBrowser, type Tab, until } from '../harness/index.ts';
import {
  byMenu,
  chats,
  finished,
  modelOf,
  nextChat,
  openSite,
  plain,
  type Site,
  selectIn,
  visit,
} from './journey.ts';

/** The extension API, inside functions that run with its rights. */
declare const chrome: typeof Browser;

describe.each(BROWSERS)('in $name', ({ launch }) => {
  let site: Site;
  let tab: Tab;

  beforeAll(async () => {
    site = await openSite(launch);
  });
  afterEach(() => tab?.close());
  afterAll(() => site?.close());

  async function withSelection(): Promise<void> {
    tab = await visit(site, '/tickets/');
    await selectIn(tab, 'suivi', "bonjour, j'ai deja", 'marche pas');
  }

  test('the conversation goes on in the panel, about the same text, without asking again', async () => {
    await withSelection();
    const panel = await site.browser.openPanel(tab);
    await panel.control('composer').wait(15_000);
    await tab.activate();
    const asked = chats(site).length;
    await byMenu(site, tab, 'correct');
    const text = await finished(tab);
    await asAPerson(tab);
    await tab.ui('popover', 'more').click();
    await asAPerson(tab);
    await tab.ui('popover', 'to-panel').click();
    // Chromium opens the panel; in Firefox the popover says that it waits there.
    await until('the popover to close or to say where it goes on', async () => {
      const popover = tab.element('renfort-popover');
      return (
        !(await popover.exists()) ||
        /panneau|panel|sidebar/i.test(await tab.element('renfort-popover >> .notice').text())
      );
    });
    await panel.activate();
    const first = panel.control('answer');
    await until('the proposal in the panel', () => first.exists());
    await first.waitState('done');
    expect(plain(await first.text())).toBe(plain(text));
    expect(chats(site).length - asked).toBe(1);

    await panel.control('composer').click();
    await panel.type('Plus court, merci.');
    await panel.press('Enter');
    await until('a second answer', () => chats(site).length - asked === 2);
    const sent = chats(site).at(-1)?.rawBody;
    expect(sent).toContain('sa marche pas');
    expect(sent).toContain('Plus court, merci.');

    // What came of it takes the place of the text it was begun on.
    const second = panel.element('[data-role=assistant]:last-of-type [data-ui=answer]');
    await second.waitState('done');
    const shorter = (await second.text()).trim();
    await panel.element('[data-role=assistant]:last-of-type [data-ui=replace-selection]').click();
    await panel.element('[data-ui=notice][data-kind=replaced]').wait();
    expect(plain(await modelOf(tab, 'suivi'))).toContain(plain(shorter));
    await panel.control('undo').click();
    await panel.element('[data-ui=notice][data-kind=undone]').wait();
    expect(await modelOf(tab, 'suivi')).toContain("bonjour, j'ai deja");
    await panel.close();
  });

  test('two tabs at work at the same time each get their own', async () => {
    await withSelection();
    const other = await visit(site, '/formulaire/');
    site.services.model.latencyMs = 800;
    try {
      await selectIn(other, 'objet');
      await byMenu(site, other, 'correct');
      await byMenu(site, tab, 'correct');
      const [one, two] = [await finished(tab), await finished(other)];
      expect(one).toContain('imprimante ce matin');
      expect(two).toContain('bâtiment B');
    } finally {
      site.services.model.latencyMs = 60;
      await other.close();
    }
  });

  // A Chromium that was given its extension on the command line does not always start it again: what is new is tried
  // in Firefox. There the old script is ended without a word, so what is left of it can only be cleared.
  test('after an update of the extension an old tab says one line, or is cleared at the next act', async () => {
    await withSelection();
    await byMenu(site, tab, 'correct');
    await finished(tab);
    await asAPerson(tab);
    if (site.browser.name === 'firefox') {
      await reload(site.browser as FirefoxBrowser);
      await tab.element('#suivi').click();
      await selectIn(tab, 'suivi', "bonjour, j'ai deja", 'marche pas');
      const coming = nextChat(site);
      await byMenu(site, tab, 'correct');
      await coming;
      await finished(tab);
      expect(await tab.evaluate(() => document.querySelectorAll('renfort-popover').length)).toBe(1);
      await asAPerson(tab);
      await tab.press('Enter');
      await tab.ui('toast', 'undo').wait();
    } else {
      await site.browser.inExtension(() => chrome.runtime.reload()).catch(() => undefined);
      await until('the line', async () => {
        await tab.press('Enter');
        return /mise à jour/.test(
          await tab.element('renfort-popover').evaluate((host) => host.shadowRoot?.textContent ?? ''),
        );
      });
    }
  });
});

/** Starts the extension anew, as an update does. */
async function reload({ inBrowserWindow, extensionId }: FirefoxBrowser): Promise<void> {
  await inBrowserWindow(`
    const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
    const addon = await AddonManager.getAddonByID(${JSON.stringify(extensionId)});
    await addon.reload();`);
}
