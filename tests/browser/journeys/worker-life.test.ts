/** The browser ends the background in the middle of an answer: what came stays, it is said, and one can go on. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  asAPerson,
  BROWSERS,
  type ChromiumBrowser,
  type ExtensionBrowser,
  type FirefoxBrowser,
  until,
} from '../harness/index.ts';
import {
  byMenu,
  finished,
  modelOf,
  openSite,
  plain,
  proposalText,
  type Site,
  selectIn,
  visit,
} from './journey.ts';

describe.each(BROWSERS)('the background of $name ends in the middle', ({ launch }) => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite(launch);
  });
  afterAll(() => site?.close());

  test('of a proposal', async () => {
    const tab = await visit(site, '/tickets/');
    await selectIn(tab, 'suivi');
    const before = await modelOf(tab, 'suivi');
    site.services.model.tokensPerSecond = 8;
    await byMenu(site, tab, 'correct');
    const proposal = tab.ui('popover', 'proposal');
    await until('some text', async () => (await proposalText(tab)).length > 20);

    await endBackground(site.browser);
    await proposal.waitState('error');
    expect(await proposal.attribute('data-code')).toBe('interrupted');
    expect((await proposalText(tab)).length).toBeGreaterThan(20);
    const replace = tab.ui('popover', 'replace');
    expect(!(await replace.visible()) || (await replace.disabled())).toBe(true);

    site.services.model.tokensPerSecond = 500;
    await asAPerson(tab);
    await tab.ui('popover', 'retry').click();
    // The failure of before is still shown until the new request begins.
    await proposal.waitState(['waiting', 'streaming', 'done']);
    const text = await finished(tab);
    await asAPerson(tab);
    await tab.press('Enter');
    await tab.ui('toast', 'undo').wait();
    const after = await modelOf(tab, 'suivi');
    expect(after).not.toBe(before);
    expect(plain(after)).toContain(plain(text));
    await tab.close();
  });

  test('of an answer in the panel', async () => {
    const tab = await visit(site, '/dossiers/');
    const panel = await site.browser.openPanel(tab);
    await panel.control('add-page').click();
    await panel.control('context-chip').wait(10_000);
    site.services.model.tokensPerSecond = 8;
    await panel.control('composer').click();
    await panel.type('Quand le bailleur a-t-il écrit ?');
    await panel.press('Enter');
    const answer = panel.control('answer');
    await until('some text', async () => (await answer.text()).length > 20);

    await endBackground(site.browser);
    await answer.waitState('error');
    expect(await answer.attribute('data-code')).toBe('interrupted');
    expect((await answer.text()).length).toBeGreaterThan(20);

    site.services.model.tokensPerSecond = 500;
    await panel.control('retry').click();
    await answer.waitState('done', 20_000);
    await panel.close();
    await tab.close();
  });
});

/** Ends the background as the browser does when it wants its memory back. */
async function endBackground(browser: ExtensionBrowser): Promise<void> {
  if (browser.name === 'firefox') {
    const { inBrowserWindow, extensionId } = browser as FirefoxBrowser;
    await inBrowserWindow(`
      const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(extensionId)});
      await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });`);
    return;
  }
  const { context, origin } = browser as ChromiumBrowser;
  const page = await context.newPage();
  await page.goto(`${origin}/options.html`);
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
  await page.close();
}
