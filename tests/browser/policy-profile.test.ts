/** `npm run build -- --profile FILE`: the hosts and the values are in the build. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildWithProfile, type ChromiumBrowser, launchChromium } from './harness/index.ts';

const PROFILE = {
  endpoints: [
    {
      id: 'mairie',
      label: 'La mairie',
      url: 'http://ia.mairie.test/v1',
      auth: 'key',
      models: [{ id: 'petit' }],
    },
  ],
  allowHttpHosts: ['ia.mairie.test'],
  branding: { name: 'Plume' },
  hosts: ['*.mairie.test'],
};

describe('a build with a profile', () => {
  let folder: string;
  let extension: string;
  let browser: ChromiumBrowser;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'renfort-profile-'));
    const profile = join(folder, 'profile.json');
    await writeFile(profile, JSON.stringify(PROFILE));
    extension = await buildWithProfile({ browser: 'chrome', profile, output: join(folder, 'build') });
    browser = await launchChromium({ extensionDir: extension });
  });
  afterAll(async () => {
    await browser?.close();
    await rm(folder, { recursive: true, force: true });
  });

  test('holds the hosts of the endpoints and of the intranet, and nothing else', async () => {
    const manifest = JSON.parse(await readFile(join(extension, 'manifest.json'), 'utf8'));
    expect(manifest.host_permissions).toEqual(['http://ia.mairie.test/*', '*://*.mairie.test/*']);
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
