import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  asAPerson,
  BROWSERS,
  configureEndpoint,
  type ExtensionBrowser,
  type Services,
  startServices,
  type Tab,
} from './harness/index.ts';

interface Page {
  readonly sandbox: {
    model(editor: string): string;
    select(words: string, options: { in: string; to?: string }): boolean;
  };
}

describe.each(BROWSERS)('actions that write something of their own, in $name', ({ launch }) => {
  let services: Services;
  let browser: ExtensionBrowser;

  const proposal = (tab: Tab) => tab.ui('popover', 'proposal');
  /** What the last message of the agent's request holds, and the shape it asks for. */
  const asked = () =>
    services.model.requests.flatMap(({ chat }) =>
      chat ? [{ text: JSON.stringify(chat.messages.at(-1)), shape: chat.response_format?.type ?? null }] : [],
    );

  async function choose(tab: Tab, action: string): Promise<void> {
    await browser.runCommand(tab, 'open-palette');
    const item = tab.element(`renfort-palette >> [data-ui=palette-item][data-action="${action}"]`);
    await item.wait();
    await asAPerson();
    await item.click();
    await proposal(tab).waitState(['done']);
  }

  beforeAll(async () => {
    services = await startServices();
    browser = await launch();
    await configureEndpoint(browser, { url: services.model.url, models: ['demo-sans-schema'] });
  });

  afterAll(async () => {
    await browser?.close();
    await services?.close();
  });

  test('a reply is drafted in an empty composer from the message above it', async () => {
    const tab = await browser.open(services.page('/messagerie/'));
    await tab.evaluate(() => (window as unknown as Page).sandbox.select('', { in: 'corps' }));
    await tab.press('Delete');
    await choose(tab, 'reply');
    expect(asked().at(-1)?.text).toContain('<<<MESSAGE');
    expect(asked().at(-1)?.text).toContain('EC-2026-118');
    expect(asked().at(-1)?.text).not.toContain('<<<TEXTE');
    await asAPerson();
    await tab.ui('popover', 'replace').click();
    await tab.element('renfort-toast').wait();
    const written = await tab.evaluate(() => (window as unknown as Page).sandbox.model('corps'));
    expect(written).toContain('Dear Margaret Dunne,');
    expect(written).toContain('[decision to be given]');
    await tab.close();
  });

  test('facts are extracted in a table where the server knows no shape, which is found out once', async () => {
    const tab = await browser.open(services.page('/dossiers/'));
    for (let time = 0; time < 2; time += 1) {
      await tab.evaluate(() => {
        const { sandbox } = window as unknown as Page;
        sandbox.select('M. Tallec a déposé', { in: '#dossier', to: '28 septembre 2026.' });
      });
      await choose(tab, 'extract');
      const text = await proposal(tab).evaluate((element) => element.textContent);
      for (const fact of ['M. Tallec', '9 octobre 2026', '1 248,50 €', '28 septembre 2026']) {
        expect(text).toContain(fact);
      }
      expect(text).not.toContain('{');
      expect(text).not.toContain('⚠');
      await tab.press('Escape');
      await proposal(tab).waitGone();
    }
    const shapes = asked().flatMap(({ text, shape }) => (text.includes('Tallec') ? [shape] : []));
    expect(shapes.filter((shape) => shape !== null)).toEqual(['json_schema']);
    expect(shapes.slice(-2)).toEqual([null, null]);
    await tab.close();
  });
});
