import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  asAPerson,
  askAsOptions,
  BROWSERS,
  configureEndpoint,
  type ExtensionBrowser,
  type Services,
  startServices,
  type Tab,
  until,
} from './harness/index.ts';

/** A field's text with blanks of every kind between its paragraphs, longer than a model of 4,096 tokens takes. */
const LONG = Array.from(
  { length: 80 },
  (_, place) =>
    `Dossier ${place} : la mairie a recu votre demande. Il manque 1 250,00 € et la pièce n° 2026-${place}.${['\n\n', '\n', '\n\n\n'][place % 3]}`,
)
  .join('')
  .trimEnd();

describe.each(BROWSERS)('a text longer than the model reads, in $name', ({ launch }) => {
  let services: Services;
  let browser: ExtensionBrowser;
  let tab: Tab;
  const popover = (control: string) => tab.ui('popover', control);
  const field = () => tab.element('#suivi');
  const chats = () => services.model.requests.filter(({ chat }) => chat !== null);

  beforeAll(async () => {
    services = await startServices();
    browser = await launch();
    const { url } = services.model;
    await configureEndpoint(browser, { url, models: ['demo'] });
    const models = [{ id: 'demo', contextTokens: 4_096 }];
    const value = [{ id: 'demo', label: 'Essai', url, auth: 'none', models }];
    await askAsOptions(browser, 'settings.choose', { key: 'endpoints', value });
    tab = await browser.open(services.page('/tickets/'));
  });

  afterAll(async () => {
    await browser?.close();
    await services?.close();
  });

  /** Asks for a correction of the whole field once it holds the long text. */
  async function ask(): Promise<void> {
    await tab.goto(services.page('/tickets/'));
    await field().evaluate((it, text) => {
      (it as HTMLTextAreaElement).value = text;
      it.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }, LONG);
    await field().select();
    await browser.chooseFromMenu(tab, 'action:correct');
  }

  test('comes back whole, says where it is, and is replaced without a seam', async () => {
    services.model.latencyMs = 300;
    services.model.tokensPerSecond = 3_000;
    const before = chats().length;
    await ask();
    await until('a part to be said', async () => /[2-9] (sur|of) \d/.test(await popover('status').text()));
    await popover('proposal').waitState('done', 60_000);
    expect(chats().length - before).toBeGreaterThan(2);
    await asAPerson(tab);
    await popover('replace').click();
    await tab.ui('toast', 'undo').wait();
    expect(await field().value()).toBe(LONG.replaceAll('a recu', 'a reçu'));
    await asAPerson(tab);
    await tab.ui('toast', 'undo').click();
    await until('the original to be back', async () => (await field().value()) === LONG);
  });

  test('stops at once between two parts, and replaces nothing', async () => {
    services.model.latencyMs = 20;
    services.model.tokensPerSecond = 400;
    await ask();
    await until('the second part', async () => /2 (sur|of) \d/.test(await popover('status').text()));
    await popover('stop').click();
    await popover('proposal').waitState('cut');
    const asked = chats().length;
    await until('the request to end', async () => chats().at(-1)?.outcome === 'aborted');
    expect((await popover('replace').exists()) && !(await popover('replace').disabled())).toBe(false);
    expect(chats()).toHaveLength(asked);
    expect(await field().value()).toBe(LONG);
  });
});
