/**
 * The journeys as an agent has them: Chromium on a desktop, the real context menu, the real shortcuts, the real
 * docked panel, on the ordinary build. Only here is `activeTab` granted as for a user, and the roots are closed.
 */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  asAPerson,
  buildWithProfile,
  type Desktop,
  type DesktopChromium,
  type DevTools,
  isPainted,
  launchOnDesktop,
  type Services,
  startDesktop,
  startServices,
  until,
} from './harness/index.ts';

declare global {
  interface Window {
    sandbox: { model(editor?: string): string };
  }
}

const isPage = ({ type, url }: { type: string; url: string }) =>
  type === 'page' && url.includes('intranet.test');

describe.runIf(process.platform === 'linux')('on a real desktop, with the ordinary build', () => {
  let services: Services;
  let desktop: Desktop;
  let browser: DesktopChromium;
  let page: DevTools;
  let folder: string;
  let extensionDir: string;

  beforeAll(async () => {
    services = await startServices();
    folder = await mkdtemp(join(tmpdir(), 'renfort-ordinary-'));
    const profile = join(folder, 'profile.json');
    const endpoint = { id: 'demo', label: 'Démonstration', url: services.model.url, auth: 'none' };
    await writeFile(
      profile,
      JSON.stringify({ endpoints: [{ ...endpoint, models: [{ id: 'demo' }] }], defaultModel: 'demo/demo' }),
    );
    extensionDir = await buildWithProfile({ browser: 'chrome', profile, output: folder });
    desktop = await startDesktop();
  });

  beforeEach(async ({ onTestFinished }) => {
    browser = await launchOnDesktop(desktop, { extensionDir, url: services.page('/tickets/') });
    await browser.policyRead();
    page = await browser.attach(isPage);
    onTestFinished(async () => {
      await page.close();
      await browser.close();
    });
    await until('the page', () =>
      page.evaluate(() => document.readyState === 'complete' && 'sandbox' in window),
    );
    await until('it to be seen', () => page.evaluate(isPainted));
  });

  afterEach(async ({ task }) => {
    if (task.result?.state !== 'fail') return;
    // What was on the screen says more than an error.
    await mkdir('.cache', { recursive: true });
    await desktop.screenshot(join('.cache', `desktop-${task.name.slice(0, 40)}.png`));
  });

  afterAll(async () => {
    await desktop?.close();
    await services?.close();
    await rm(folder, { recursive: true, force: true });
  });

  /** A place of the page in the coordinates of the screen. */
  function onScreen(selector: string): Promise<{ x: number; y: number }> {
    return page.evaluate((css) => {
      const box = document.querySelector(css)?.getBoundingClientRect();
      if (!box) throw new Error(`There is no ${css}`);
      const top = window.screenY + window.outerHeight - window.innerHeight;
      return { x: window.screenX + box.x + box.width / 2, y: top + box.y + box.height / 2 };
    }, selector);
  }

  /** Selects everything in the follow-up with mouse and keyboard. */
  async function selectFollowUp(): Promise<{ x: number; y: number }> {
    const place = await onScreen('#suivi');
    await desktop.click(place.x, place.y);
    await desktop.key('ctrl+a');
    await until('the selection', () => page.evaluate(() => getSelection()?.toString() !== ''));
    return place;
  }

  const proposalState = () =>
    page.inClosedRoot('renfort-popover', '[data-ui=proposal]', (element) => element.dataset.state);

  /** Opens our submenu with the keyboard: it stands above *Inspect*, the last item. */
  async function chooseFirstAction({ x, y }: { x: number; y: number }): Promise<void> {
    await desktop.click(x, y, 3);
    await asAPerson();
    await desktop.key('Up', 'Up', 'Right');
    await asAPerson();
    await desktop.key('Return');
  }

  async function undoPlace(): Promise<{ x: number; y: number } | null> {
    return page.inClosedRoot('renfort-toast', '[data-ui=undo]', (element) => {
      const box = element.getBoundingClientRect();
      const top = window.screenY + window.outerHeight - window.innerHeight;
      return { x: window.screenX + box.x + box.width / 2, y: top + box.y + box.height / 2 };
    });
  }

  test('the context menu, the proposal, Enter, and Undo in the toast', async () => {
    const original = await page.evaluate(() => window.sandbox.model('suivi'));
    await chooseFirstAction(await selectFollowUp());
    await until('the proposal', async () => (await proposalState()) === 'done', 15_000);
    expect(
      await page.evaluate(() => document.querySelector('renfort-popover')?.shadowRoot),
      'a page cannot look into the popover',
    ).toBeNull();
    const request = services.model.requests.findLast(({ chat }) => chat);
    expect(request?.rawBody).toContain('sa marche pas');

    await asAPerson();
    await desktop.key('Return');
    await until('the new text in the application’s own state', () =>
      page.evaluate((before) => window.sandbox.model('suivi') !== before, original),
    );
    await until('the toast', undoPlace);
    await asAPerson();
    const undo = await until('the toast', undoPlace);
    await desktop.click(undo.x, undo.y);
    await until('the original text', () =>
      page.evaluate((before) => window.sandbox.model('suivi') === before, original),
    );
  });

  test('the shortcut opens the palette; typing and Enter choose; Escape leaves the text alone', async () => {
    const original = await page.evaluate(() => window.sandbox.model('suivi'));
    await selectFollowUp();
    await desktop.key('alt+shift+j');
    await until('the palette', () =>
      page.inClosedRoot('renfort-palette', '[data-ui=palette-filter]', (element) =>
        element.matches(':focus'),
      ),
    );
    await desktop.type('clair');
    await until('one action left', async () => {
      const left = await page.inClosedRoot('renfort-palette', ':host, div, ul, section', (element) =>
        [...element.querySelectorAll<HTMLElement>('[data-ui=palette-item]')]
          .filter((item) => item.checkVisibility())
          .map((item) => item.dataset.action)
          .join(),
      );
      return left?.startsWith('plain-language');
    });
    await asAPerson();
    await desktop.key('Return');
    await until('the proposal', async () => (await proposalState()) === 'done', 15_000);
    await desktop.key('Escape');
    await until('the popover to close', () =>
      page.evaluate(() => document.querySelector('renfort-popover') === null),
    );
    expect(await page.evaluate(() => window.sandbox.model('suivi'))).toBe(original);
    expect(await page.evaluate(() => document.activeElement?.id), 'the focus is back').toBe('suivi');
  });

  test('the shortcut opens the docked panel beside the page, and a question is answered there', async () => {
    const width = await page.evaluate(() => innerWidth);
    await desktop.key('alt+shift+k');
    const panel = await browser.attach(({ url }) => url.includes('/sidepanel.html'));
    try {
      await until('the page to make room', () => page.evaluate((before) => innerWidth < before, width));
      await until('the field', () =>
        panel.evaluate(() => document.querySelector('[data-ui=composer]')?.checkVisibility()),
      );
      const field = await panel.evaluate(() => {
        const box = document.querySelector('[data-ui=composer]')?.getBoundingClientRect();
        return { x: (box?.x ?? 0) + 40, y: (box?.y ?? 0) + 16, width: innerWidth, height: innerHeight };
      });
      // The panel is docked at the right and at the bottom of the window.
      const window = await page.evaluate(() => ({
        right: screenX + outerWidth,
        bottom: screenY + outerHeight,
      }));
      await desktop.click(window.right - field.width + field.x, window.bottom - field.height + field.y);
      await desktop.type('Que faire pour les 37 usagers ?');
      await desktop.key('Return');
      await until(
        'the answer',
        () => panel.evaluate(() => document.querySelector('[data-ui=answer][data-state=done]') !== null),
        15_000,
      );
    } finally {
      await panel.close();
    }
  });

  test('a first text after 100 s arrives: the worker lives as long as a request, no debugger attached', async () => {
    services.model.latencyMs = 101_000;
    const original = await page.evaluate(() => window.sandbox.model('suivi'));
    try {
      await chooseFirstAction(await selectFollowUp());
      const request = await services.model.nextRequest();
      await page.close();
      const answered = await request.ended;
      expect(answered.outcome).toBe('finished');
      page = await browser.attach(isPage);
      await until('the proposal', async () => (await proposalState()) === 'done', 5_000);
      await asAPerson();
      await desktop.key('Return');
      await until('the new text in the application’s own state', () =>
        page.evaluate((before) => window.sandbox.model('suivi') !== before, original),
      );
    } finally {
      services.model.latencyMs = 20;
    }
  }, 180_000);
});
