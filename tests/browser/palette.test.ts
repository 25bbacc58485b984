import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  asAPerson,
  BROWSERS,
  configureEndpoint,
  type ExtensionBrowser,
  type Services,
  startServices,
  type Tab,
  until,
} from './harness/index.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

describe.each(BROWSERS)('the palette in $name', ({ launch }) => {
  let services: Services;
  let browser: ExtensionBrowser;
  let tab: Tab;
  const field = () => tab.element('#suivi');
  const filter = () => tab.ui('palette', 'palette-filter');
  const isOpen = () => tab.element('renfort-palette').exists();
  const listed = () =>
    tab
      .element('renfort-palette')
      .evaluate((host) =>
        [...(host.shadowRoot?.querySelectorAll<HTMLElement>('[data-ui=palette-item]') ?? [])].map(
          (item) => item.dataset.action,
        ),
      );

  async function open(words?: string): Promise<void> {
    await field().select(words);
    await browser.runCommand(tab, 'open-palette');
    await filter().wait();
  }

  /** The first letters of an item's label, in whichever language the browser speaks, without accents. */
  const beginning = (action: string) =>
    tab
      .element(`renfort-palette >> [data-action=${action}]`)
      .evaluate((item) => item.textContent?.normalize('NFD').replace(/\p{M}/gu, '').slice(0, 4) ?? '');

  beforeAll(async () => {
    services = await startServices();
    browser = await launch();
    await configureEndpoint(browser, { url: services.model.url, models: ['demo'] });
    tab = await browser.open(services.page('/tickets/'));
  });

  beforeEach(async () => {
    await tab.goto(services.page('/tickets/'));
  });

  afterAll(async () => {
    await browser?.close();
    await services?.close();
  });

  test('filters as one types, without accents, and runs the first with Enter', async () => {
    await open('imprimante');
    expect((await listed()).length).toBeGreaterThan(4);
    await tab.type((await beginning('summarize')).toLowerCase());
    expect(await listed()).toEqual(['summarize', 'ask']);
    const request = services.model.nextRequest();
    await tab.press('Enter');
    expect(JSON.stringify((await request).chat)).toContain('imprimante');
    await tab.ui('popover', 'proposal').waitState(['done', 'streaming']);
    expect(await isOpen()).toBe(false);
  });

  test('moves with the arrows and says which item is chosen', async () => {
    await open('imprimante');
    const chosen = () =>
      tab
        .element('renfort-palette')
        .evaluate((host) => host.shadowRoot?.querySelector<HTMLElement>('[aria-selected=true]')?.id);
    const announced = () => filter().attribute('aria-activedescendant');
    expect(await chosen()).toBe('item-0');
    await tab.press('ArrowDown');
    expect(await chosen()).toBe('item-1');
    expect(await announced()).toBe('item-1');
    await tab.press('ArrowUp');
    await tab.press('ArrowUp');
    expect(await chosen()).toBe(`item-${(await listed()).length - 1}`);
  });

  test('takes what matches no action as a free request', async () => {
    await open('imprimante');
    await tab.type('Quel est le lieu ?');
    expect(await listed()).toEqual(['ask']);
    const request = services.model.nextRequest();
    await tab.press('Enter');
    expect(JSON.stringify((await request).chat)).toContain('Quel est le lieu ?');
  });

  test('chooses with the mouse', async () => {
    await open('imprimante');
    await asAPerson(tab);
    const request = services.model.nextRequest();
    await tab.element('renfort-palette >> [data-action=translate]').click();
    await request;
  });

  test('brings the last proposal back', async () => {
    await open();
    await tab.type(await beginning('correct'));
    await tab.press('Enter');
    await tab.ui('popover', 'proposal').waitState('done');
    const text = await tab.ui('popover', 'proposal').text();
    await tab.press('Escape');
    await open();
    await tab.type(await beginning('last-proposal'));
    const before = services.model.requests.length;
    expect((await listed())[0]).toBe('last-proposal');
    await tab.press('Enter');
    await tab.ui('popover', 'proposal').waitState('done');
    expect(await tab.ui('popover', 'proposal').text()).toBe(text);
    expect(services.model.requests.length).toBe(before);
  });

  test('closes with Escape and gives focus and selection back', async () => {
    await open('imprimante');
    await tab.press('Escape');
    await until('it to be gone', async () => !(await isOpen()));
    await until('the focus', () => tab.evaluate(() => document.activeElement?.id === 'suivi'));
    expect(await tab.evaluate(() => getSelection()?.toString())).toBe('imprimante');
  });

  test('has nothing that axe-core finds', async () => {
    await open('imprimante');
    await tab.page.evaluate(`${AXE};0`);
    const found = await tab.page.evaluate(
      `axe.run(document.querySelector('renfort-palette'), { resultTypes: ['violations'] }).then((it) => it.violations.map(({ id }) => id))`,
    );
    expect(found).toEqual([]);
  });
});
