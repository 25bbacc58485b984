/** `npm run screenshots`: the pictures of the documentation, made from the real thing. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  asAPerson,
  launchChromium,
  policyRead,
  startServices,
  type Tab,
} from '../tests/browser/harness/index.ts';
import { buildForDemo, demoTarget } from './demo-build.ts';
import { root } from './setup.mjs';

const folder = join(root, 'docs/images');
mkdirSync(folder, { recursive: true });
const services = await startServices();
try {
  const target = await demoTarget({}, services.model.url);
  const extensionDir = await buildForDemo(target, 'test');
  for (const colorScheme of ['light', 'dark'] as const) {
    const browser = await launchChromium({
      extensionDir,
      colorScheme,
      viewport: { width: 1120, height: 860 },
    });
    // The readme shows the light ones; the guides have both.
    const picture = (tab: Tab, name: string) =>
      tab.screenshot(join(folder, `${name}${colorScheme === 'dark' ? '-dark' : ''}.png`));
    try {
      await policyRead(browser);
      const letter = await browser.open(services.page('/courriers/'));
      await selectWords(letter, 'Par courrier', 'abandonnée.');
      // Room under the text, as an agent who reads on has it.
      await letter.evaluate(() => scrollTo(0, 230));
      await browser.chooseFromMenu(letter, 'action:plain-language');
      await letter.ui('popover', 'proposal').waitState('done');
      await asAPerson();
      await picture(letter, 'popover');
      await letter.press('Escape');

      const ticket = await browser.open(services.page('/tickets/'));
      await selectWords(ticket, '', '');
      await browser.runCommand(ticket, 'open-palette');
      await ticket.ui('palette', 'palette-filter').wait();
      await asAPerson();
      await picture(ticket, 'palette');
      await ticket.press('Escape');

      const ticketPanel = await browser.openPanel(ticket);
      await ask(ticketPanel, 'Résumez ce ticket en trois points.');
      await ticketPanel.close();
      const file = await browser.open(services.page('/dossiers/'));
      const panel = await browser.openPanel(file);
      await browser.page(panel).setViewportSize({ width: 420, height: 760 });
      await panel.control('new-conversation').click();
      await ask(panel, 'Quel est le montant dû, et avant quelle date ?');
      await asAPerson();
      await picture(panel, 'panel');
      await panel.control('history').click();
      await panel.control('history-row').wait();
      await asAPerson();
      await picture(panel, 'panel-history');
      await panel.press('Escape');

      const options = await browser.openExtensionPage('options.html');
      await browser.page(options).setViewportSize({ width: 860, height: 900 });
      await asAPerson();
      await picture(options, 'options');
    } finally {
      await browser.close();
    }
  }
} finally {
  await services.close();
}
console.log('The pictures are in docs/images/.');
process.exit();

/** Attaches the page that the panel is about, and asks about it. */
async function ask(panel: Tab, question: string): Promise<void> {
  await panel.control('add-page').click();
  await panel.control('context-chip').wait();
  await panel.control('composer').click();
  await panel.type(question);
  await panel.press('Enter');
  await panel.control('answer').waitState('done', 20_000);
}

/** Selects in the first editor of a page of the intranet. */
async function selectWords(tab: Tab, from: string, to: string): Promise<void> {
  const selected = await tab.evaluate(
    ({ from, to }) => {
      const { sandbox } = window as unknown as {
        sandbox: { select(words: string, options: { to?: string }): boolean };
      };
      return sandbox.select(from, to ? { to } : {});
    },
    { from, to },
  );
  if (!selected) throw new Error(`« ${from} » is not in ${tab.page.url()}`);
}
