/** Every state of the panel: readable by everyone, at any width, in both languages and both schemes. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { configureEndpoint } from './harness/endpoint.ts';
import { type ChromiumBrowser, extensionDir, launchChromium, type Tab, until } from './harness/index.ts';
import { type Services, startServices } from './harness/services.ts';
import { answer, say } from './panel-driver.ts';

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}
declare const axe: { run(): Promise<AxeResult> };

const VARIANTS = [
  { name: 'in French, light', locale: 'fr', colorScheme: 'light', width: 380 },
  { name: 'in English, dark, 320 pixels wide', locale: 'en', colorScheme: 'dark', width: 320 },
] as const;

describe.each(VARIANTS)('the panel $name', ({ locale, colorScheme, width }) => {
  let services: Services;
  let browser: ChromiumBrowser;
  let page: Tab;
  let panel: Tab;
  let axeSource: string;

  beforeAll(async () => {
    axeSource = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
    services = await startServices({ latencyMs: 20, tokensPerSecond: 500 });
    browser = await launchChromium({
      extensionDir: extensionDir('chrome'),
      locale,
      colorScheme,
      viewport: { width, height: 640 },
    });
    page = await browser.open(services.page('/dossiers/'));
  });
  afterAll(async () => {
    await browser?.close();
    await services?.close();
  });

  /** Nothing for axe to say, nothing wider than the panel, everything in the language of the browser. */
  async function isClean(): Promise<void> {
    await panel.page.evaluate(axeSource);
    const found = await panel.evaluate(async () => {
      const { violations } = await axe.run();
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    });
    expect(found).toEqual([]);
    const overflow = await panel.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    expect(await panel.evaluate(() => document.documentElement.lang)).toBe(locale);
  }

  it('is clean before anything is configured, and says what is missing', async () => {
    panel = await browser.openPanel(page);
    await panel.control('open-options').wait(15_000);
    await isClean();
  });

  it('is clean while empty', async () => {
    await configureEndpoint(browser, {
      url: services.model.url,
      models: ['demo'],
      label: 'Modèle de démonstration du réseau interministériel',
    });
    await panel.activate();
    await panel.control('suggestion').wait();
    await isClean();
  });

  it('is clean with attached text and while an answer streams', async () => {
    services.model.tokensPerSecond = 10;
    await panel.control('add-page').click();
    await panel.control('context-chip').wait(10_000);
    await isClean();
    await say(panel, 'Résumez ce dossier.');
    await answer(panel).waitState('streaming');
    await isClean();
    services.model.tokensPerSecond = 500;
    await panel.control('stop').click();
    await answer(panel).waitState('cut');
    await isClean();
  });

  it('is clean with every kind of Markdown in an answer', async () => {
    await configureEndpoint(browser, { url: services.model.url, models: ['demo-long-800'] });
    await panel.activate();
    await panel.control('new-conversation').click();
    await say(panel, 'Tout.');
    await answer(panel).waitState('done', 20_000);
    await isClean();
  });

  it('is clean with what must be looked at in an answer, and shows it on the words', async () => {
    await panel.control('new-conversation').click();
    services.model.answerNext('Une aide de 987 654 € sera versée le 3 mars 2031.');
    await panel.element('[data-ui=suggestion][data-action=summarize][data-source=page]').click();
    await answer(panel).waitState('done', 20_000);
    const amount = panel.element('[data-ui=finding][data-type=amount]');
    await amount.wait();
    expect(await amount.text()).toContain('987 654 €');
    expect(await panel.element('[data-ui=finding][data-type=date]').text()).toContain('3 mars 2031');
    await isClean();
    await amount.focus();
    await panel.press('Enter');
    const chosen = (): Promise<string> =>
      panel.evaluate(() => [...(CSS.highlights.get('finding-chosen') ?? [])].join());
    await until('the words to be shown', async () => (await chosen()) === '987 654 €');
  });

  it('is clean after an error', async () => {
    services.model.faults.next({ kind: 'status', status: 401 });
    await say(panel, 'Bonjour');
    await answer(panel).waitState('error');
    expect(await answer(panel).attribute('data-code')).toBe('unauthorized');
    // What there is to do about it is in sight.
    const log = await panel.element('[role=log]').place();
    await until('the end to be in sight', async () => {
      const retry = await panel.control('retry').place();
      return (retry?.y ?? Infinity) + (retry?.height ?? 0) <= (log?.y ?? 0) + (log?.height ?? 0);
    });
    await isClean();
  });

  it('is clean while it shows what is sent, and gives the focus back', async () => {
    await panel.element('.chat-under [data-ui=what-is-sent]').click();
    await panel.element('[data-ui=sent][data-state=done]').wait();
    await isClean();
    await panel.press('Escape');
    await panel.control('sent').waitGone();
    expect(await panel.evaluate(() => document.activeElement?.getAttribute('data-ui'))).toBe('what-is-sent');
  });

  it('is clean when a page cannot be read', async () => {
    await panel.control('add-selection').click();
    await panel.control('refusal').wait();
    await isClean();
    await panel.control('dismiss').click();
  });

  it('can be used at twice the size', async () => {
    const view = browser.page(panel);
    await view.setViewportSize({ width: Math.max(320, width / 2), height: 320 });
    await isClean();
    const field = await panel.control('composer').place();
    expect(field?.visible).toBe(true);
    expect((field?.y ?? 0) + (field?.height ?? 0)).toBeLessThanOrEqual(320);
    await view.setViewportSize({ width, height: 640 });
  });

  it('can be walked through by keyboard: each stop has a name and can be seen', async () => {
    await panel.control('new-conversation').focus();
    const seen = ['new-conversation'];
    for (let i = 0; i < 40; i++) {
      await panel.press('Tab');
      const stop = await panel.evaluate(() => {
        const element = document.activeElement as HTMLElement | null;
        if (!element || element === document.body) return null;
        const name = element.getAttribute('aria-label') ?? element.textContent ?? '';
        const { outlineStyle } = getComputedStyle(element);
        const framed = element.matches('textarea') || outlineStyle !== 'none';
        return { ui: element.dataset.ui ?? element.tagName, name: name.trim() !== '', framed };
      });
      if (!stop) break;
      seen.push(stop.ui);
      expect(stop).toMatchObject({ name: true, framed: true });
    }
    for (const ui of [
      'new-conversation',
      'settings',
      'add-page',
      'copy',
      'retry',
      'composer',
      'what-is-sent',
    ]) {
      expect(seen).toContain(ui);
    }
  });
});
