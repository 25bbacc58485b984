/**
 * A deployment as docs/deploy.md describes it: the packages are made and signed, served on loopback, installed by
 * force with the kit's own files, and work without a click. Guards TRUST checks 20 and 23.
 */
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runKit } from '../../scripts/kit/kit.ts';
import { GECKO_ID } from '../../scripts/manifest.ts';
import { runPack } from '../../scripts/pack/pack.ts';
import { serveFolder } from '../../scripts/pack/serve.ts';
import { filesOf } from '../../scripts/pack/zip.ts';
import { ensureChromium } from '../../scripts/setup.mjs';
import { type DemoModel, startDemoModel } from '../sandbox/model/server.ts';
import {
  buildWithProfile,
  extensionDir,
  type FirefoxBrowser,
  launchFirefox,
  until,
} from './harness/index.ts';
import { MAY_WRITE_POLICIES, placeFile } from './policy-files.ts';

/** What Playwright adds and a deployment does not survive: no forced installation under these. */
const AGAINST_DEPLOYMENT = [
  '--disable-extensions',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
];

const settings = (modelUrl: string) => ({
  endpoints: [{ id: 'demo', label: 'Modèle déployé', url: modelUrl, auth: 'none', models: [{ id: 'demo' }] }],
  defaultModel: 'demo/demo',
  maxInputChars: 5000,
  branding: { name: 'L’« Atelier » & Cie' },
  recommended: ['maxInputChars'],
});

test.each(['chrome', 'firefox'] as const)('the manifest for %s is the approved one', (browser) => {
  // TRUST check 20. A change in these two files is a change of what Renfort may do: somebody has to approve it.
  const approved = readFileSync(`tests/browser/fixtures/approved-manifest-${browser}.json`, 'utf8');
  const manifest = readFileSync(join(extensionDir(browser, 'ordinary'), 'manifest.json'), 'utf8');
  expect({ ...JSON.parse(manifest), version: 'any' }).toEqual(JSON.parse(approved));
});

test('two clean builds are identical, file by file', async () => {
  const output = mkdtempSync(join(tmpdir(), 'renfort-again-'));
  try {
    for (const browser of ['chrome', 'firefox'] as const) {
      const again = await buildWithProfile({ browser, output });
      expect(hashes(again)).toEqual(hashes(extensionDir(browser, 'ordinary')));
    }
  } finally {
    rmSync(output, { recursive: true, force: true });
  }
});

function hashes(folder: string): Record<string, string> {
  const hash = (content: Uint8Array) => createHash('sha256').update(content).digest('hex');
  return Object.fromEntries(filesOf(folder).map(({ path, content }) => [path, hash(content)]));
}

describe.skipIf(!MAY_WRITE_POLICIES)('a deployment by policy', () => {
  let folder: string;
  let model: DemoModel;
  let server: Server;
  let id: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'renfort-deployment-'));
    model = await startDemoModel({ latencyMs: 20, tokensPerSecond: 500 });
    server = await serveFolder(join(folder, 'pack'), 0);
    const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const profile = join(folder, 'profile.json');
    writeFileSync(profile, JSON.stringify(settings(model.url)));
    const said = await saidBy(() =>
      runPack(
        [`--key=${join(folder, 'key.pem')}`, '--new-key', `--base-url=${base}`].concat(
          `--profile=${profile}`,
          `--out=${join(folder, 'pack')}`,
        ),
      ),
    );
    id = /Chromium, Chrome, Edge: ([a-p]{32})/.exec(said)?.[1] ?? '';
    const xpi = /[\w.-]+\.xpi/.exec(said)?.[0];
    const kit = [profile, `--out=${join(folder, 'kit')}`, `--chrome-id=${id}`, '--without-assistants'];
    const places = [`--update-url=${base}/updates.xml`, `--xpi-url=${base}/${xpi}`, '--unsigned-xpi'];
    await saidBy(() => expect(runKit([...kit, ...places])).toBe(0));
  });
  afterAll(async () => {
    await model?.close();
    server?.close();
    server?.closeAllConnections();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  describe('in Chromium', () => {
    let context: BrowserContext;
    let page: Page;
    let placed: Awaited<ReturnType<typeof placeFile>>;

    beforeAll(async () => {
      const kit = JSON.parse(readFileSync(join(folder, 'kit/linux/chromium/renfort.json'), 'utf8'));
      // Chromium lets no debugger, hence no driver, into what policy installed, unless policy says so.
      const policy = JSON.stringify({ ...kit, DeveloperToolsAvailability: 1 });
      placed = await placeFile(`/etc/chromium/policies/managed/renfort-test-${id}.json`, policy);
      context = await chromium.launchPersistentContext(join(folder, 'chromium'), {
        executablePath: ensureChromium(),
        headless: false,
        ignoreDefaultArgs: AGAINST_DEPLOYMENT,
        args: ['--headless=new', '--no-sandbox', '--no-first-run', '--lang=fr'],
        env: { ...process.env, LANGUAGE: 'fr', LANG: 'fr_FR.UTF-8' },
      });
      page = await context.newPage();
    });
    afterAll(async () => {
      try {
        await context?.close();
      } finally {
        await placed?.remove();
      }
    });

    test('the package installs itself, and the policy of the kit is in force', async () => {
      await until(
        'the package to be installed',
        async () => {
          await page.goto(`chrome-extension://${id}/options.html#diagnostic`);
          return true;
        },
        60_000,
      );
      await page.locator('[data-ui=policy-state][data-state=in-force]').waitFor({ timeout: 30_000 });
      const source = (key: string) =>
        page.locator(`#diagnostic [data-setting=${key}]`).getAttribute('data-source');
      expect(await source('endpoints')).toBe('policy');
      expect(await source('maxInputChars')).toBe('recommended');
      expect(await page.locator('[data-ui=policy-issue]').allTextContents()).toEqual([]);
      expect(await page.locator('[data-ui=policy-without-keys]').count()).toBe(0);
      expect(await page.locator('h1').textContent()).toContain('L’« Atelier » & Cie');
    });

    test('what arrives is what the profile says, and Chromium finds nothing wrong in the file', async () => {
      const received = await page.evaluate(() =>
        (
          globalThis as unknown as { chrome: { storage: { managed: { get(): Promise<unknown> } } } }
        ).chrome.storage.managed.get(),
      );
      const { keys, ...rest } = received as { keys: string[] };
      expect(rest).toEqual(settings(model.url));
      expect(keys.sort()).toEqual(Object.keys(rest).sort());
      const policies = await context.newPage();
      await policies.goto('chrome://policy');
      await policies.getByText('ExtensionInstallForcelist').first().waitFor();
      const rows = await policies.evaluate(() => {
        const texts: string[] = [];
        const visit = (root: Document | ShadowRoot) => {
          for (const element of root.querySelectorAll('*')) {
            if (element.tagName === 'POLICY-ROW') texts.push(element.shadowRoot?.textContent ?? '');
            if (element.shadowRoot) visit(element.shadowRoot);
          }
        };
        visit(document);
        return texts.map((text) => text.replace(/\s+/g, ' ').trim());
      });
      const set = rows.filter((row) => / (Platform|Plate-forme|Plateforme) /.test(row));
      expect(set.length).toBeGreaterThanOrEqual(10);
      expect(set.filter((row) => !/ OK /.test(row))).toEqual([]);
      await policies.close();
    });

    test('it answers without a click: the host of the server is granted with the installation', async () => {
      await page.goto(`chrome-extension://${id}/sidepanel.html`);
      const composer = page.locator('[data-ui=composer]');
      const field = (await composer.evaluate((it) => it.matches('textarea, [contenteditable]')))
        ? composer
        : composer.locator('textarea, [contenteditable]').first();
      await field.fill('Bonjour, le déploiement fonctionne-t-il ?');
      await page.locator('[data-ui=send]').click();
      await page.locator('[data-ui=answer][data-state=done]').waitFor({ timeout: 30_000 });
      expect((await page.locator('[data-ui=answer]').textContent())?.length).toBeGreaterThan(10);
    });
  });

  describe('in Firefox', () => {
    let browser: FirefoxBrowser;
    let placed: Awaited<ReturnType<typeof placeFile>>;

    beforeAll(async () => {
      const policy = readFileSync(join(folder, 'kit/firefox/policies.json'), 'utf8');
      placed = await placeFile('/etc/firefox/policies/policies.json', policy);
      // The driver wants something to install; the package itself comes by policy.
      const nothing = join(folder, 'nothing');
      const manifest = {
        manifest_version: 3,
        name: 'Rien',
        version: '1',
        browser_specific_settings: { gecko: { id: 'rien@test' } },
      };
      await writeManifest(nothing, manifest);
      browser = await launchFirefox({ extensionDir: nothing });
    });
    afterAll(async () => {
      try {
        await browser?.close();
      } finally {
        await placed?.remove();
      }
    });

    test('the package installs itself, and the policy of the kit is in force', async () => {
      await until(
        'the package to be installed',
        () => browser.inBrowserWindow<boolean>(IS_INSTALLED),
        60_000,
      );
      const page = await browser.openExtensionPage('options.html#diagnostic');
      await page.element('[data-ui=policy-state][data-state=in-force]').wait(30_000);
      const source = (key: string) =>
        page.element(`#diagnostic [data-setting=${key}]`).attribute('data-source');
      expect(await source('endpoints')).toBe('policy');
      expect(await source('maxInputChars')).toBe('recommended');
      expect(await page.element('[data-ui=policy-issue]').exists()).toBe(false);
      expect(await page.element('h1').text()).toContain('L’« Atelier » & Cie');
    });

    test('about:policies lists what the kit wrote and no error', async () => {
      const { errors, active } = await browser.inBrowserWindow<{ errors: string; active: string }>(
        ABOUT_POLICIES,
      );
      expect(errors).toBe('');
      for (const name of ['3rdparty', 'ExtensionSettings', 'Preferences', 'AIControls']) {
        expect(active).toContain(name);
      }
    });
  });
});

const IS_INSTALLED = `
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  return (await AddonManager.getAddonByID('${GECKO_ID}'))?.isActive ?? false;`;

/** Firefox's own page of policies, read as a person would. */
const ABOUT_POLICIES = `
  const tab = gBrowser.addTrustedTab('about:policies');
  gBrowser.selectedTab = tab;
  const page = () => tab.linkedBrowser.contentDocument;
  while (!page()?.getElementById('activeContent')?.textContent) {
    await new Promise((done) => setTimeout(done, 50));
  }
  const text = (id) => page().getElementById(id).textContent.trim();
  return { errors: text('errorsContent'), active: text('activeContent') };`;

async function writeManifest(folder: string, manifest: object): Promise<void> {
  const { mkdir, writeFile } = await import('node:fs/promises');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
}

/** What a command prints. */
async function saidBy(work: () => unknown): Promise<string> {
  const lines: string[] = [];
  const log = console.log;
  console.log = (line: string) => lines.push(line);
  try {
    await work();
  } finally {
    console.log = log;
  }
  return lines.join('\n');
}
