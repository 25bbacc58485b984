import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
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

/** What axe-core finds in the popover, as sentences. */
async function violations(tab: Tab): Promise<string[]> {
  await tab.page.evaluate(`${AXE};0`);
  return (await tab.page.evaluate(
    `axe.run(document.querySelector('renfort-popover'), { resultTypes: ['violations'] }).then(({ violations }) =>
      violations.map(({ id, nodes }) => id + ' ' + nodes.map(({ target }) => JSON.stringify(target)).join(' ')))`,
  )) as string[];
}

const LETTER =
  'Nous accusons réception de votre demande reçue le 12 mars 2026. Merci d’envoyer avant le 30 avril 2026 ' +
  'le justificatif du versement de 1 250,00 €. Madame Durand suit votre dossier.';
const PROPOSED =
  'Nous avons bien reçu votre demande le 12 mars 2026. Merci d’envoyer avant le 30 mai 2026 ' +
  'le justificatif du versement de 1 250,00 €. Nous suivons votre dossier.';

describe.each(BROWSERS)('the review of a proposal in $name', ({ launch }) => {
  let services: Services;
  let browser: ExtensionBrowser;
  let tab: Tab;
  const popover = (control: string) => tab.ui('popover', control);
  const proposal = () => popover('proposal');
  const field = () => tab.element('#suivi');
  const inPopover = <R>(look: (root: ShadowRoot) => R): Promise<Awaited<R>> =>
    tab.element('renfort-popover').evaluate(`(host) => (${look})(host.shadowRoot)` as never) as Promise<
      Awaited<R>
    >;
  const findings = (): Promise<string[]> =>
    inPopover((root) =>
      [...root.querySelectorAll<HTMLElement>('[data-ui="finding"]')].map(
        ({ dataset }) => `${dataset.kind} ${dataset.type}`,
      ),
    );

  /** Asks for an action on a text, which is answered with these words, and waits until it was reviewed. */
  async function ask(action: string, text: string, answer: string): Promise<void> {
    await field().fill(text);
    await field().select();
    services.model.answerNext(answer);
    await browser.chooseFromMenu(tab, `action:${action}`);
    await proposal().waitState('done');
    await asAPerson(tab);
  }

  beforeAll(async () => {
    services = await startServices();
    browser = await launch();
    await configureEndpoint(browser, { url: services.model.url, models: ['demo'], label: 'Essai' });
    tab = await browser.open(services.page('/tickets/'));
  });

  afterEach(async () => {
    services.model.faults.clear();
    await tab.goto(services.page('/tickets/'));
  });

  afterAll(async () => {
    await browser?.close();
    await services?.close();
  });

  test('shows a changed date and a lost name on the text, in a line each, and brings the date back', async () => {
    await ask('rephrase', LETTER, PROPOSED);
    await until('the findings', async () => (await findings()).length > 1);
    expect(await findings()).toEqual(expect.arrayContaining(['changed date', 'missing name']));
    expect(await popover('finding').text()).toMatch(/30 avril 2026.*30 mai 2026/);
    expect(await inPopover((root) => root.querySelector('.diff ins .found')?.textContent)).toBe('mai');
    expect(await violations(tab)).toEqual([]);
    await popover('restore').click();
    await until('the date to be back', async () => (await proposal().text()).includes('30 avril 2026'));
    expect(await findings()).not.toContain('changed date');
    expect(await proposal().text()).toContain('bien reçu');
  });

  test('refuses a change with the keyboard alone; what is replaced is what was shown', async () => {
    await ask('rephrase', LETTER, PROPOSED);
    await until('the findings', async () => (await findings()).length > 1);
    await tab.press('ArrowDown');
    expect(await inPopover((root) => root.activeElement?.getAttribute('data-ui'))).toBe('finding');
    await tab.press('ArrowUp');
    for (let step = 0; step < 12; step += 1) {
      await tab.press('Tab');
      if ((await inPopover((root) => root.activeElement?.getAttribute('data-ui'))) === 'change') break;
    }
    const label = () => inPopover((root) => root.activeElement?.getAttribute('aria-label'));
    expect(await label()).toMatch(/accusons réception de.*avons bien reçu/);
    await tab.press('Delete');
    expect(await inPopover((root) => root.activeElement?.getAttribute('aria-checked'))).toBe('false');
    await tab.press('ArrowDown');
    expect(await label()).not.toMatch(/accusons/);
    await until('the words to be back', async () => (await proposal().text()).includes('accusons réception'));
    const shown = await proposal().text();
    expect(shown).toContain('30 mai 2026');
    await tab.press('Enter');
    await tab.ui('toast', 'undo').wait();
    expect(await field().value()).toBe(shown);
  });

  test('accepts again with a click what was refused with one', async () => {
    await ask('rephrase', LETTER, PROPOSED);
    const before = await proposal().text();
    await popover('change').click();
    await until('the change to be refused', async () => (await proposal().text()) !== before);
    await asAPerson(tab);
    await popover('change').click();
    await until('it to be taken again', async () => (await proposal().text()) === before);
    await tab.press('Delete');
    await popover('accept-all').focus();
    await asAPerson(tab);
    await tab.press('Enter');
    await until('all to be taken', async () => (await proposal().text()) === before);
    expect(await inPopover((root) => root.activeElement?.getAttribute('data-ui'))).toBe('change');
  });

  test('shows before and after when little stayed', async () => {
    await ask(
      'rephrase',
      'Il vous appartient de solliciter auprès de nos services la délivrance d’une attestation sous huitaine.',
      'Demandez-nous ce papier au plus vite, puis joignez-le au dossier que vous avez déposé hier.',
    );
    await until('the view', async () => (await popover('diff').attribute('data-view')) === 'whole');
    expect(await popover('change').exists()).toBe(false);
    expect(await violations(tab)).toEqual([]);
  });

  test('shows extracted facts as a table and copies it for a spreadsheet', async () => {
    await field().fill('Réunion le 12 mars 2026 avec Mme Durand. Budget : 1 250,00 €.');
    await field().select();
    await browser.chooseFromMenu(tab, 'action:extract');
    await proposal().waitState('done');
    await asAPerson(tab);
    expect(
      await inPopover((root) => root.querySelectorAll('[data-ui="proposal"] tr').length),
    ).toBeGreaterThan(2);
    expect(await proposal().text()).toMatch(/12 mars 2026\t/);
    expect(await violations(tab)).toEqual([]);
  });

  test('points from what makes a text hard to read to the words', async () => {
    await ask(
      'plain-language',
      'Nonobstant les éléments transmis, il est demandé de produire une attestation.',
      'Nonobstant ces éléments, il est demandé de nous envoyer une attestation.',
    );
    await popover('tab-readability').click();
    await popover('readability-words').wait();
    await asAPerson(tab);
    expect(await violations(tab)).toEqual([]);
    await popover('readability-words').click();
    await until('the words', () =>
      inPopover((root) => root.querySelector('[data-ui="proposal"] [data-pointed]') !== null),
    );
    expect(await popover('tab-proposal').attribute('aria-selected')).toBe('true');
  });

  test('shows the mention of AI use as the last paragraph, and lets it be taken out and put back', async () => {
    await field().fill('Bonjour, quand passez-vous pour l’imprimante du couloir ?');
    await field().select();
    await browser.chooseFromMenu(tab, 'action:reply');
    await proposal().waitState('done');
    await asAPerson();
    const withIt = await proposal().text();
    await popover('mention-remove').click();
    await until('the mention to be gone', async () => (await proposal().text()) !== withIt);
    const bare = await proposal().text();
    expect(withIt.startsWith(bare)).toBe(true);
    expect(withIt.slice(bare.length)).toMatch(/^\n\n\S/);
    await asAPerson();
    await popover('mention-remove').click();
    await until('the mention to be back', async () => (await proposal().text()) === withIt);
    await asAPerson();
    await popover('insert-after').click();
    await tab.ui('toast', 'undo').wait();
    expect(await field().value()).toContain(withIt);
  });

  test('runs an action with the choice made in the palette', async () => {
    await field().select();
    await browser.runCommand(tab, 'open-palette');
    await tab.ui('palette', 'palette-filter').wait();
    const items = () =>
      tab
        .element('renfort-palette')
        .evaluate((host) =>
          [...(host.shadowRoot?.querySelectorAll<HTMLElement>('[data-ui="palette-item"]') ?? [])].map(
            ({ dataset, textContent }) => `${dataset.action} ${textContent}`,
          ),
        );
    const place = (await items()).findIndex((item) => item.startsWith('translate'));
    for (let step = 0; step < place; step += 1) await tab.press('ArrowDown');
    await tab.press('ArrowRight');
    await until('the languages', async () => (await items()).every((item) => item.startsWith('translate')));
    const german = (await items()).findIndex((item) => /Allemand|German/.test(item));
    for (let step = 0; step < german; step += 1) await tab.press('ArrowDown');
    await tab.press('Enter');
    await proposal().waitState('done');
    expect(await popover('option').evaluate((select) => (select as HTMLSelectElement).value)).toBe('de');
  });

  test('does not come back with a dialog that closed under it', async () => {
    await tab.evaluate(() => {
      const dialog = document.createElement('dialog');
      dialog.innerHTML = '<textarea id="dans">Les agent sont la.</textarea>';
      document.body.append(dialog);
      dialog.showModal();
    });
    await tab.element('#dans').select();
    await browser.chooseFromMenu(tab, 'action:correct');
    await proposal().waitState('done');
    await tab.evaluate(() => document.querySelector('dialog')?.close());
    await until('it to leave the dialog', () =>
      tab.evaluate(() => document.querySelector('dialog renfort-popover') === null),
    );
    await tab.element('renfort-popover').wait();
  });
});
