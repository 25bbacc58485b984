/** `npm run build -- --profile FILE`: the hosts and the values are in the build. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from 'wxt/browser';
import {
  buildWithProfile,
  type ChromiumBrowser,
  launchChromium,
  policyRead,
  type Services,
  startServices,
  type Tab,
  until,
} from './harness/index.ts';
import { answer, countOf, focused } from './panel-driver.ts';

/** A ministry's profile: one key to enter, one model for its intranet, an action of its own, a charter. */
const profileFor = (model: string) => ({
  endpoints: [
    {
      id: 'mairie',
      label: 'La mairie',
      url: 'http://ia.mairie.test/v1',
      auth: 'key',
      models: [{ id: 'petit' }],
    },
    {
      id: 'maison',
      label: 'Maison',
      url: model,
      auth: 'none',
      models: [{ id: 'demo' }],
      sensitivity: 'interne',
    },
  ],
  allowHttpHosts: ['ia.mairie.test'],
  actionModels: { note: 'maison/demo', correct: 'maison/demo' },
  actionsCustom: [
    {
      id: 'note',
      label: 'Note de présentation',
      instruction: 'Rédigez une note de présentation.',
      kind: 'answer',
      owner: 'Secrétariat général',
      reviewedOn: '2026-10-01',
    },
  ],
  sitesBlocked: ['*://*/formulaire/*'],
  profiles: [
    {
      sites: ['http://intranet.test/*'],
      actions: ['note', 'translate'],
      model: 'maison/demo',
      instruction: 'Les agents sont désignés par leur fonction.',
      sensitivity: 'interne',
      protectedSelectors: ['.nir'],
    },
    { sites: ['http://127.0.0.1/*'], sensitivity: 'sensible' },
    { sites: ['http://intranet.test/courriers/*'], instruction: 'Le courrier est signé.' },
  ],
  languages: ['de', 'oc'],
  charter: { version: '1', title: 'Charte', text: 'Relisez toujours.' },
  branding: { name: 'Plume' },
  features: { chat: false },
  hosts: ['*.mairie.test'],
});

describe('a build with a profile', () => {
  let folder: string;
  let extension: string;
  let services: Services;
  let browser: ChromiumBrowser;

  beforeAll(async () => {
    services = await startServices();
    folder = await mkdtemp(join(tmpdir(), 'renfort-profile-'));
    const profile = join(folder, 'profile.json');
    await writeFile(profile, JSON.stringify(profileFor(services.model.url)));
    const output = join(folder, 'build');
    extension = await buildWithProfile({ browser: 'chrome', mode: 'test', profile, output });
    browser = await launchChromium({ extensionDir: extension });
    await policyRead(browser);
  });
  afterAll(async () => {
    await browser?.close();
    await services?.close();
    await rm(folder, { recursive: true, force: true });
  });

  /** Runs an action from the menu on a paragraph of a page. */
  async function act(action: string, host: 'intranet' | 'loopback' = 'intranet'): Promise<Tab> {
    const tab = await browser.open(services.page('/dossiers/', host));
    await tab.element('main p').select();
    await browser.chooseFromMenu(tab, `action:${action}`);
    return tab;
  }
  const refused = (tab: Tab, code: string) =>
    until(
      code,
      () => tab.element(`renfort-popover >> [data-ui=proposal][data-code=${code}]`).exists(),
      5_000,
    );

  test('holds the hosts of the endpoints and of the intranet, and nothing else', async () => {
    const manifest = JSON.parse(await readFile(join(extension, 'manifest.json'), 'utf8'));
    const ofTests = ['http://127.0.0.1/*', 'http://*.intranet.test/*'];
    const own = ['http://ia.mairie.test/*', 'http://127.0.0.1/*', '*://*.mairie.test/*'];
    expect(new Set(manifest.host_permissions)).toEqual(new Set([...ofTests, ...own]));
  });

  test('asks to accept the charter before anything is sent, once', async () => {
    const tab = await act('note');
    await refused(tab, 'charter-needed');
    expect(services.model.requests.filter(({ chat }) => chat)).toEqual([]);
    await tab.close();
    // The panel shows it before anything is asked, says what a refusal means, and shows it no more once accepted.
    const panel = await browser.openExtensionPage('sidepanel.html');
    const charter = panel.element('[data-ui=charter]');
    await charter.wait();
    expect(await charter.text()).toMatch(/Charte[\s\S]*Relisez toujours\./);
    await panel.control('charter-refuse').click();
    await panel.element('[data-ui=charter][data-state=refused]').wait();
    expect(await charter.text()).toMatch(/désactivées|are off|disabled/);
    await panel.control('charter-read').focus();
    await panel.press('Enter');
    expect(await panel.evaluate(() => document.activeElement?.textContent)).toBe('Charte');
    await panel.control('charter-accept').click();
    await until('the charter to go', async () => !(await charter.exists()));
    await panel.close();
    const request = services.model.nextRequest();
    // As the menu has it first on this site.
    const again = await act('note@0');
    const sent = JSON.stringify((await request).chat);
    expect(sent).toContain('Rédigez une note de présentation.');
    expect(sent).toContain('Les agents sont désignés par leur fonction.');
    expect(await again.ui('popover', 'destination').text()).toMatch(
      /Maison · (données internes|internal data)/,
    );
    await again.close();
  });

  test('says where the field would be that no question can be asked; actions go on, and what they gave is refined', async () => {
    const tab = await browser.open(services.page('/dossiers/'));
    const panel = await browser.openPanel(tab);
    await panel.control('actions-only').wait();
    expect(await panel.control('actions-only').text()).toMatch(/administration|organisation/);
    expect(await panel.control('composer').exists()).toBe(false);
    expect(await panel.control('add-page').visible()).toBe(false);
    services.model.answerNext('Une aide est demandée.');
    await panel.element('[data-ui=suggestion][data-source=page]').click();
    await answer(panel).waitState('done', 15_000);
    expect(await panel.control('retry').visible()).toBe(true);
    await panel.control('answer-more').click();
    await panel.control('refine').click();
    // The line that had the focus makes room for the field.
    await panel.control('composer').wait();
    expect(await focused(panel)).toBe('composer');
    services.model.answerNext('Une aide.');
    await panel.type('Plus court');
    await panel.press('Enter');
    await until(
      'the refinement',
      async () => (await countOf(panel, '[data-ui=answer][data-state=done]')) === 2,
    );
    await panel.press('Escape');
    await panel.control('actions-only').wait();
    expect(await panel.evaluate(() => document.activeElement !== document.body)).toBe(true);
    await panel.close();
    await tab.close();
  });

  test('puts the actions of a site first, and offers the languages of the administration', async () => {
    const tab = await browser.open(services.page('/dossiers/'));
    await tab.element('main p').select();
    await browser.runCommand(tab, 'open-palette');
    await tab.ui('palette', 'palette-filter').wait();
    const listed = await tab
      .element('renfort-palette')
      .evaluate((host) =>
        [...(host.shadowRoot?.querySelectorAll<HTMLElement>('[data-ui=palette-item]') ?? [])].map(
          (item) => `${item.dataset.action} ${item.textContent}`,
        ),
      );
    expect(listed[0]).toMatch(/^note .*Note de présentation/);
    expect(listed[1]).toMatch(/^translate/);
    await tab.close();
    const request = services.model.nextRequest();
    const translated = await act('translate');
    expect(JSON.stringify((await request).chat)).toContain('Langue cible : allemand');
    await translated.close();
  });

  test('neither reads nor writes what is protected, nor frames of excluded addresses, and says so', async () => {
    const tab = await browser.open(services.page('/dossiers/'));
    await tab.evaluate(() => {
      (document.querySelector('main') ?? document.body).innerHTML = `
        <p id="line">Dossier de <b class="nir">SECRET-1</b> à compléter.</p>
        <label>Numéro <textarea id="field" class="nir">SECRET-2</textarea></label>
        <div id="editor" contenteditable="true"><p>Nous vous informons que votre dossier est incomplet.</p></div>
        <iframe src="/formulaire/"></iframe><iframe src="/courriers/"></iframe>`;
      const frames = Array.from(document.querySelectorAll('iframe'));
      return Promise.all(frames.map((frame) => new Promise((done) => frame.addEventListener('load', done))));
    });
    const sent = services.model.requests.length;
    await tab.evaluate(() => document.querySelector<HTMLElement>('#field')?.focus());
    await browser.chooseFromMenu(tab, 'action:correct');
    await tab.element('renfort-toast').wait();
    const said = await tab.element('renfort-toast').evaluate((host) => host.shadowRoot?.textContent);
    expect(said).toMatch(/zone protégée|area protected/);
    expect(services.model.requests).toHaveLength(sent);

    const request = services.model.nextRequest();
    await tab.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await tab.element('#line').select();
    await browser.chooseFromMenu(tab, 'action:note');
    expect(JSON.stringify((await request).chat)).not.toContain('SECRET');
    const popover = () =>
      tab
        .element('renfort-popover')
        .evaluate((host) => host.shadowRoot?.querySelector('.popover')?.textContent);
    await until('what is said', async () => /est protégée|is protected/.test((await popover()) ?? ''));
    expect(await popover()).toMatch(/Secrétariat général · (Relue|Reviewed)/);
    await tab.press('Escape');
    await tab.element('renfort-popover').waitGone();

    await tab.evaluate(() => {
      document.querySelector<HTMLElement>('#editor')?.focus();
      document.getSelection()?.selectAllChildren(document.querySelector('#editor p') as Element);
    });
    await browser.chooseFromMenu(tab, 'action:translate');
    await tab.ui('popover', 'proposal').waitAttribute('data-state', 'done');
    // Protected since.
    await tab.evaluate(() => document.querySelector('#editor')?.classList.add('nir'));
    await tab.ui('popover', 'replace').wait();
    await new Promise((done) => setTimeout(done, 350));
    await tab.ui('popover', 'replace').click();
    await until('the refusal', async () => /zone protégée|area protected/.test((await popover()) ?? ''));
    expect(await tab.element('#editor').text()).toBe('Nous vous informons que votre dossier est incomplet.');

    const tabId = await browser.tabId(tab);
    const panel = await browser.openExtensionPage('sidepanel.html');
    const page = JSON.stringify(
      await panel.evaluate(
        (payload) =>
          (globalThis as unknown as { chrome: typeof Browser }).chrome.runtime.sendMessage({
            renfort: 'page.read',
            payload,
          } as never),
        { tabId },
      ),
    );
    expect(page).not.toMatch(/SECRET/);
    expect(page).toContain('à compléter');
    expect(page).toContain(`"origins":["${services.page('/courriers/')}"]`);
    expect(page).toContain('"reason":"protected"');
    await panel.close();
    await tab.close();
  });

  test('sends nothing of a site whose data are of a higher level than the endpoint', async () => {
    const before = services.model.requests.length;
    const tab = await act('correct', 'loopback');
    await refused(tab, 'sensitivity-exceeded');
    expect(services.model.requests).toHaveLength(before);
    await tab.close();
  });

  test('has its values as defaults, with the host already granted', async () => {
    const page = await browser.openExtensionPage('options.html');
    await page.element('[data-setting=endpoints][data-source=default]').wait(20_000);
    expect(await page.element('[data-setting=endpoints]').text()).toContain('mairie');
    expect(await page.element('h1').text()).toContain('Plume');
    expect(await page.control('endpoint-grant').exists()).toBe(false);
    // The key is the agent's to give: a build never holds one.
    expect(await page.control('endpoint-key-state').attribute('data-state')).toBe('missing');
  });
});
