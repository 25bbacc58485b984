/**
 * Rich editors and the panel's context as an agent has them: the ordinary build with its closed roots, real mouse and
 * keyboard, `activeTab` granted by the gesture alone. (The textarea and the shortcuts are in ../desktop.test.ts.)
 */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { HIDDEN_IN_CASE_FILE, VISIBLE_IN_CASE_FILE } from '../../sandbox/intranet/canaries.ts';
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
} from '../harness/index.ts';
import { plain, type Sandbox } from './journey.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

const isPage = ({ type, url }: { type: string; url: string }) =>
  type === 'page' && url.includes('intranet.test');

describe.runIf(process.platform === 'linux')('on a real desktop', () => {
  let services: Services;
  let desktop: Desktop;
  let browser: DesktopChromium;
  let page: DevTools;
  let folder: string;

  beforeAll(async () => {
    services = await startServices();
    folder = await mkdtemp(join(tmpdir(), 'renfort-journey-'));
    const profile = join(folder, 'profile.json');
    const endpoint = { id: 'demo', label: 'Démonstration', url: services.model.url, auth: 'none' };
    await writeFile(
      profile,
      JSON.stringify({ endpoints: [{ ...endpoint, models: [{ id: 'demo' }] }], defaultModel: 'demo/demo' }),
    );
    const extensionDir = await buildWithProfile({ browser: 'chrome', profile, output: folder });
    desktop = await startDesktop();
    browser = await launchOnDesktop(desktop, { extensionDir, url: services.page('/') });
    page = await browser.attach(isPage);
    await browser.policyRead();
  });
  afterEach(async ({ task }) => {
    if (task.result?.state !== 'fail') return;
    // What was on the screen says more than an error.
    await mkdir('.cache', { recursive: true });
    await desktop.screenshot(join('.cache', `journey-${task.name.slice(0, 40).replaceAll(/\W+/g, '-')}.png`));
  });
  afterAll(async () => {
    await page?.close();
    await browser?.close();
    await desktop?.close();
    await services?.close();
    await rm(folder, { recursive: true, force: true });
  });

  async function goTo(path: string): Promise<void> {
    await page.send('Page.navigate', { url: services.page(path) });
    await until(path, () =>
      page.evaluate(
        (wanted) => location.pathname === wanted && document.readyState === 'complete' && 'sandbox' in window,
        path,
      ),
    );
    await until('it to be seen', () => page.evaluate(isPainted));
  }

  const modelOf = (editor: string) =>
    page.evaluate((name) => (window as unknown as { sandbox: Sandbox }).sandbox.model(name), editor);

  /** A place of the page in the coordinates of the screen: of an element, here or in a frame. */
  function onScreen(selector: string, frame = ''): Promise<Point> {
    return page.evaluate(
      ({ selector, frame }) => {
        const inside = frame ? document.querySelector<HTMLIFrameElement>(frame) : null;
        const box = (inside?.contentDocument ?? document).querySelector(selector)?.getBoundingClientRect();
        if (!box) throw new Error(`There is no ${selector}`);
        const around = inside?.getBoundingClientRect();
        return {
          x: screenX + (around?.x ?? 0) + box.x + Math.min(box.width / 2, 120),
          y: screenY + outerHeight - innerHeight + (around?.y ?? 0) + box.y + Math.min(box.height / 2, 20),
        };
      },
      { selector, frame },
    );
  }

  /** Selects a paragraph with three clicks. */
  async function selectAt({ x, y }: Point): Promise<void> {
    await desktop.click(x, y, 1, 3);
    await until('the selection', () =>
      page.evaluate(() => {
        const { activeElement } = document;
        const inside = activeElement instanceof HTMLIFrameElement ? activeElement.contentDocument : document;
        return (inside?.getSelection()?.toString().length ?? 0) > 40;
      }),
    );
  }

  const proposal = (what: 'state' | 'text') =>
    page.inClosedRoot(
      'renfort-popover',
      '[data-ui=proposal]',
      what === 'state' ? (element) => element.dataset.state : (element) => element.textContent,
    );

  async function finished(): Promise<string> {
    await until('the proposal', async () => (await proposal('state')) === 'done', 20_000);
    return (await proposal('text')) ?? '';
  }

  function inToast(): Promise<Point | null> {
    return page.inClosedRoot('renfort-toast', '[data-ui=undo]', (element) => {
      const box = element.getBoundingClientRect();
      return {
        x: screenX + box.x + box.width / 2,
        y: screenY + outerHeight - innerHeight + box.y + box.height / 2,
      };
    });
  }

  test('TinyMCE in a modal that traps the focus, by the real palette: replaced, brought back by the toast', async () => {
    await goTo('/tickets/');
    const reply = await onScreen('#repondre');
    await desktop.click(reply.x, reply.y);
    await until('the editor', () =>
      page.evaluate(() => document.querySelector('#modale')?.getAttribute('data-ready') === 'true'),
    );
    const before = await modelOf('reponse');
    await selectAt(await onScreen('p:nth-of-type(2)', '#reponse_ifr'));
    await desktop.key('alt+shift+j');
    await until('the palette', () =>
      page.inClosedRoot('renfort-palette', '[data-ui=palette-filter]', (field) => field.matches(':focus')),
    );
    await desktop.type('clair');
    await asAPerson();
    await desktop.key('Return');
    const text = await finished();
    await asAPerson();
    await desktop.key('Return');
    await until('the toast', inToast);
    expect(plain(await modelOf('reponse'))).toContain(plain(text));
    await asAPerson();
    const undo = await until('the toast', inToast);
    await desktop.click(undo.x, undo.y);
    await until('the original', async () => (await modelOf('reponse')) === before);
  });

  test('Tiptap, by the real context menu: replaced, undone in one step, repeated by the shortcut', async () => {
    await goTo('/courriers/');
    const before = await modelOf('corps');
    const asked = services.model.requests.length;
    const paragraph = await onScreen('#corps p:nth-of-type(5)');
    await selectAt(paragraph);
    await desktop.click(paragraph.x, paragraph.y, 3);
    await asAPerson();
    // Our submenu stands above *Inspect*, the last item; *Langage clair* is its second.
    await desktop.key('Up', 'Up', 'Right', 'Down');
    await asAPerson();
    await desktop.key('Return');
    const text = await finished();
    expect(services.model.requests.at(-1)?.rawBody).toContain('Tâche : réécrire en langage clair');
    await asAPerson();
    await desktop.key('Return');
    await until('the toast', inToast);
    expect(plain(await modelOf('corps'))).toContain(plain(text));

    await desktop.key('ctrl+z');
    await until('the original', async () => (await modelOf('corps')) === before);
    await desktop.key('alt+shift+l');
    await until('a second request', () => services.model.requests.length === asked + 2);
    await finished();
    await desktop.key('Escape');
    await until('the focus', () => page.evaluate(() => document.activeElement?.closest('#corps') !== null));
    expect(await modelOf('corps')).toBe(before);
  });

  test('the docked panel reads the page that the shortcut was pressed on: what is seen of it', async () => {
    await goTo('/dossiers/');
    await desktop.key('alt+shift+k');
    const panel = await browser.attach(({ url }) => url.includes('/sidepanel.html'));
    /** A place in the panel, which is docked at the right and at the bottom of the window. */
    const inPanel = async (selector: string): Promise<Point> => {
      const field = await until(selector, () =>
        panel.evaluate((css) => {
          const element = document.querySelector(css);
          if (!element?.checkVisibility() || element.matches(':disabled')) return null;
          const box = element.getBoundingClientRect();
          return {
            fromRight: innerWidth - box.x - Math.min(40, box.width / 2),
            fromBottom: innerHeight - box.y - box.height / 2,
          };
        }, selector),
      );
      const window = await page.evaluate(() => ({ x: screenX + outerWidth, y: screenY + outerHeight }));
      return { x: window.x - field.fromRight, y: window.y - field.fromBottom };
    };
    try {
      await inPanel('[data-ui=composer]');
      // It slides in: nobody can aim at it before it stands.
      let last = 0;
      await until('the panel to stand', async () => {
        const before = last;
        last = await page.evaluate(() => innerWidth);
        await asAPerson();
        return before === last;
      });
      const add = await inPanel('[data-ui=add-page]');
      await desktop.click(add.x, add.y);
      const field = await inPanel('[data-ui=composer]');
      await inPanel('[data-ui=context-chip]');
      await desktop.click(field.x, field.y);
      await desktop.type('Quand le bailleur a-t-il envoyé un commandement de payer ?');
      const coming = services.model.nextRequest();
      await desktop.key('Return');
      const { rawBody } = await coming;
      await inPanel('[data-ui=answer][data-state=done]');
      const words = rawBody.replaceAll('\\n', ' ');
      for (const seen of Object.values(VISIBLE_IN_CASE_FILE)) expect(words).toContain(seen);
      for (const hidden of HIDDEN_IN_CASE_FILE) expect(words).not.toMatch(new RegExp(`${hidden}\\b`));
    } finally {
      await panel.close();
    }
  });
});
