import { afterAll, beforeAll, expect, it } from 'vitest';
import { configureEndpoint } from './harness/endpoint.ts';
import { type ChromiumBrowser, extensionDir, launchChromium, until } from './harness/index.ts';
import { type Services, startServices } from './harness/services.ts';
import { answer, say } from './panel-driver.ts';

let services: Services;
let browser: ChromiumBrowser;

beforeAll(async () => {
  services = await startServices({ latencyMs: 20, tokensPerSecond: 15 });
  browser = await launchChromium({ extensionDir: extensionDir('chrome') });
  await configureEndpoint(browser, { url: services.model.url, models: ['demo-long-900'] });
});
afterAll(async () => {
  await browser?.close();
  await services?.close();
});

it('an answer whose worker is killed says so, keeps its text, also after reopening, and can be asked again', async () => {
  const page = await browser.open(services.page('/tickets/'));
  const panel = await browser.openPanel(page);
  await say(panel, 'Écrivez longuement.');
  await until('some text', async () => (await answer(panel).text()).length > 20);
  const session = await browser.context.newCDPSession(browser.page(panel));
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await answer(panel).waitState('error', 10_000);
  expect(await answer(panel).attribute('data-code')).toBe('interrupted');
  const kept = await answer(panel).text();
  expect(kept.length).toBeGreaterThan(20);
  await panel.close();

  const again = await browser.openPanel(page);
  await answer(again).waitState('error');
  expect(await answer(again).text()).toBe(kept);
  await again.control('retry').click();
  await answer(again).waitState('streaming');
});
