/** What policy refuses is refused in the page within 3 s, and nothing leaves. Guards TRUST check 19. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  askAsOptions,
  BROWSERS,
  configureEndpoint,
  type ExtensionBrowser,
  type Services,
  startServices,
  until,
} from './harness/index.ts';

describe.each(BROWSERS)('a blocked site in $name', ({ launch }) => {
  let browser: ExtensionBrowser;
  let services: Services;

  beforeAll(async () => {
    services = await startServices();
    browser = await launch();
    await configureEndpoint(browser, { url: services.model.url, models: ['demo'] });
    await askAsOptions(browser, 'settings.choose', { key: 'sitesBlocked', value: ['*://intranet.test/*'] });
  });
  afterAll(async () => {
    await browser?.close();
    await services?.close();
  });

  test('refuses an action with a reason and sends nothing', async () => {
    const tab = await browser.open(services.page('/dossiers/'));
    await tab.element('main p').select();
    await browser.chooseFromMenu(tab, 'action:summarize');
    await until(
      'the refusal',
      async () =>
        (await tab.element('renfort-toast').exists()) ||
        (await tab.element('renfort-popover >> [data-code=site-blocked]').exists()),
      3_000,
    );
    expect(services.model.requests).toEqual([]);
  });

  test('leaves other sites alone', async () => {
    const tab = await browser.open(services.page('/dossiers/', 'loopback'));
    await tab.element('main p').select();
    await browser.chooseFromMenu(tab, 'action:summarize');
    await until('the request', () => services.model.requests.some(({ chat }) => chat !== undefined));
  });
});
