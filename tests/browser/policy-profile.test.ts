/** `npm run build -- --profile FILE`: the hosts and the values are in the build. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  askAsOptions,
  buildWithProfile,
  type ChromiumBrowser,
  launchChromium,
  type Services,
  startServices,
  type Tab,
  until,
} from './harness/index.ts';

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
    },
  ],
  profiles: [
    {
      sites: ['http://intranet.test/*'],
      actions: ['note', 'translate'],
      model: 'maison/demo',
      instruction: 'Les agents sont désignés par leur fonction.',
      sensitivity: 'interne',
    },
    { sites: ['http://127.0.0.1/*'], sensitivity: 'sensible' },
  ],
  languages: ['de', 'oc'],
  charter: { version: '1', title: 'Charte', text: 'Relisez toujours.' },
  branding: { name: 'Plume' },
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
    await askAsOptions(browser, 'charter.accept', { version: '1' });
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
