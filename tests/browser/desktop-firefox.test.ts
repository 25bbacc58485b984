/** Firefox on a desktop, with the ordinary build: the real shortcuts, the real sidebar, the closed roots. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  asAPerson,
  buildWithProfile,
  type Desktop,
  type FirefoxBrowser,
  isPainted,
  launchFirefox,
  policyRead,
  type Services,
  startDesktop,
  startServices,
  type Tab,
  until,
} from './harness/index.ts';

interface Page {
  readonly sandbox: { model(editor?: string): string };
  /** Firefox alone tells where the page is on the screen. */
  readonly mozInnerScreenX: number;
  readonly mozInnerScreenY: number;
}

describe.runIf(process.platform === 'linux')('Firefox on a real desktop, with the ordinary build', () => {
  let services: Services;
  let desktop: Desktop;
  let browser: FirefoxBrowser;
  let folder: string;
  let tab: Tab;

  beforeAll(async () => {
    services = await startServices();
    folder = await mkdtemp(join(tmpdir(), 'renfort-ordinary-'));
    const profile = join(folder, 'profile.json');
    const endpoint = { id: 'demo', label: 'Démonstration', url: services.model.url, auth: 'none' };
    await writeFile(
      profile,
      JSON.stringify({ endpoints: [{ ...endpoint, models: [{ id: 'demo' }] }], defaultModel: 'demo/demo' }),
    );
    const extensionDir = await buildWithProfile({ browser: 'firefox', profile, output: folder });
    desktop = await startDesktop();
    browser = await launchFirefox({ extensionDir, display: desktop.display });
    await policyRead(browser);
    tab = await browser.open(services.page('/tickets/'));
    await until('it to be seen', () => tab.evaluate(isPainted));
  });

  afterAll(async () => {
    await browser?.close();
    await desktop?.close();
    await services?.close();
    await rm(folder, { recursive: true, force: true });
  });

  const model = () => tab.evaluate(() => (window as unknown as Page).sandbox.model('suivi'));

  async function clickOn(selector: string): Promise<void> {
    const place = await tab.evaluate((css) => {
      const box = document.querySelector(css)?.getBoundingClientRect();
      const { mozInnerScreenX, mozInnerScreenY } = window as unknown as Page;
      return {
        x: mozInnerScreenX + (box?.x ?? 0) + (box?.width ?? 0) / 2,
        y: mozInnerScreenY + (box?.y ?? 0) + (box?.height ?? 0) / 2,
      };
    }, selector);
    await desktop.click(place.x, place.y);
  }

  test('shortcut, palette, proposal, Enter: the new text is in the application’s own state', async () => {
    const original = await model();
    await clickOn('#suivi');
    await desktop.key('ctrl+a');
    await desktop.key('alt+shift+j');
    await until('the palette', () => browser.closedControls(tab, 'renfort-palette'));
    expect(
      await tab.evaluate(() => document.querySelector('renfort-palette')?.shadowRoot ?? null),
    ).toBeNull();
    await asAPerson();
    await desktop.type('corriger');
    await asAPerson();
    await desktop.key('Return');
    await until(
      'the proposal',
      async () => (await browser.closedControls(tab, 'renfort-popover'))?.proposal?.['data-state'] === 'done',
      15_000,
    );
    await asAPerson();
    await desktop.key('Return');
    await until('the new text', async () => (await model()) !== original);
    expect(await model()).toContain('ça ne marche pas');
  });

  test('the shortcut opens the real sidebar', async () => {
    await clickOn('#suivi');
    await desktop.key('alt+shift+k');
    await until('the sidebar', () =>
      browser.inBrowserWindow<boolean>(
        `const { SidebarController } = window;
         return SidebarController.isOpen && SidebarController.currentID?.includes('renfort')`,
      ),
    );
  });
});
