/** The options page as an agent uses it, in both browsers, against the demo model. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from 'wxt/browser';
import { type DemoModel, startDemoModel } from '../sandbox/model/server.ts';
import { BROWSERS, type ExtensionBrowser, type Tab, until } from './harness/index.ts';

/** The extension API, inside functions that run in the extension. */
declare const chrome: typeof Browser;

const KEY = 'sk-options-0123456789abcdef';
const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** Runs with the extension's rights: speaks from an injected script, as a compromised page's process could. */
async function askFromPage({ tabId, kinds }: { tabId: number; kinds: string[] }) {
  const [injected] = await chrome.scripting.executeScript({
    target: { tabId },
    args: [kinds],
    func: async (kinds: string[]) => {
      const answers: Record<string, string> = {};
      for (const renfort of kinds) {
        const payload = { key: 'sitesBlocked', value: [], endpointId: 'x' };
        const reply = (await chrome.runtime.sendMessage({ renfort, payload }).catch(() => undefined)) as
          | { ok: boolean; error?: { code: string } }
          | undefined;
        answers[renfort] = reply?.ok ? 'answered' : (reply?.error?.code ?? 'no answer');
      }
      const areas = (['local', 'session', 'managed'] as const).map(async (name) => {
        try {
          return `${name}: ${JSON.stringify(await chrome.storage[name].get(null))}`;
        } catch {
          return `${name}: closed`;
        }
      });
      return { kinds: answers, stored: (await Promise.all(areas)).join(', ') };
    },
  });
  return injected?.result as { kinds: Record<string, string>; stored: string };
}

describe.each(BROWSERS)('the options page in $name', ({ name, launch }) => {
  let browser: ExtensionBrowser;
  let model: DemoModel;
  let page: Tab;

  beforeAll(async () => {
    model = await startDemoModel({ latencyMs: 5, key: KEY });
    browser = await launch();
    page = await browser.openExtensionPage('options.html');
    await page.element('main[data-state=ready]').wait(20_000);
  });
  afterAll(async () => {
    await browser?.close();
    await model?.close();
  });

  const focused = () => page.evaluate(() => (document.activeElement as HTMLElement).dataset.ui);
  const result = () => page.control('endpoint-test-result');
  /** Tests again; the result of a test begun before does not count. */
  const testAgain = async () => {
    await page.control('endpoint-test').click();
    return result().waitState(['ok', 'error'], 20_000);
  };

  test('asks for a server when there is none, and finds the model by itself', async () => {
    expect(await page.control('no-endpoint').visible()).toBe(true);
    await page.control('endpoint-url').fill(`${model.url}/v1`);
    await page.control('endpoint-key').fill(KEY);
    await page.control('endpoint-save').click();
    expect(await result().waitState(['ok', 'error'], 20_000)).toBe('ok');
    expect(Number(await page.control('endpoint-first-byte').attribute('data-milliseconds'))).toBeGreaterThan(
      0,
    );
    expect(await page.control('saved').text()).not.toBe('');
    expect(await focused()).toBe('endpoint-test');
    await until('a model to be kept', async () => {
      return !/Aucun modèle|No model/.test(await page.control('endpoint').text());
    });
    await until('the destination to be said', async () =>
      (await page.control('destination').text()).includes(new URL(model.url).host),
    );
  });

  test('never shows the key again', async () => {
    await page.goto(`${browser.origin}/options.html`);
    await page.element('main[data-state=ready]').wait();
    expect(await page.control('endpoint-key-state').attribute('data-state')).toBe('stored');
    expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toContain(KEY);
  });

  test('checks how the servers are, for a help desk', async () => {
    await page.control('diagnostic-check').click();
    const health = page.control('diagnostic-health');
    await health.wait(20_000);
    expect(await health.attribute('data-reachable')).toBe('yes');
    expect(await health.attribute('data-key')).toBe('accepted');
    expect(await health.text()).toMatch(/\d[\s\u00A0]ms/);
  });

  test('says in a sentence what is wrong with the connection', async () => {
    expect(await testAgain()).toBe('ok');
    model.key = 'sk-another-key-0123456789';
    expect(await testAgain()).toBe('error');
    expect(await result().attribute('data-code')).toBe('unauthorized');
    expect(await result().text()).toMatch(/refuse la clé|does not accept the access key/);
    model.key = KEY;

    await page.control('endpoint-edit').click();
    await page.control('endpoint-model').fill('modele-inconnu');
    await page.control('endpoint-save').click();
    await until(
      'the model to be refused',
      async () => (await result().attribute('data-code')) === 'model-unknown',
    );

    const site = createServer((_, response) => response.end('<!doctype html><title>Intranet</title>'));
    await new Promise<void>((done) => site.listen(0, '127.0.0.1', done));
    await changeUrl(`http://127.0.0.1:${(site.address() as AddressInfo).port}`);
    await until(
      'the page to be no API',
      async () => (await result().attribute('data-code')) === 'not-an-api',
    );
    site.closeAllConnections();
    await new Promise((done) => site.close(done));

    expect(await testAgain()).toBe('error');
    expect(await result().attribute('data-code')).toBe('unreachable');
    expect(await result().text()).toMatch(/nom .*connexion .*certificat|name .*connection .*certificate/s);
    expect(await page.control('endpoint-open').attribute('href')).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  });

  test('the key does not follow a server to another address', async () => {
    // The page was entered for the model's origin; the address is another one now.
    expect(await page.control('endpoint-key-state').exists()).toBe(false);
  });

  const changeUrl = async (url: string) => {
    await page.control('endpoint-edit').click();
    await page.control('endpoint-url').fill(url);
    await page.control('endpoint-save').click();
    await page.control('endpoint-edit').wait();
  };

  test('is worked with the keyboard alone', async () => {
    await page.control('endpoint-edit').focus();
    await page.press('Enter');
    await until('the focus in the form', async () => (await focused()) === 'endpoint-url');
    await page.press('Tab');
    expect(await focused()).toBe('endpoint-key');
    await page.control('endpoint-cancel').focus();
    await page.press('Enter');
    await until('the focus back', async () => (await focused()) === 'endpoint-edit');
  });

  test('refuses an address without protection, and says so at the field', async () => {
    await page.control('endpoint-edit').click();
    await page.control('endpoint-url').fill('http://ia.intranet.test');
    await page.control('endpoint-save').click();
    await page.element('[data-ui=endpoint-form] .wrong').wait();
    expect(await page.element('[data-ui=endpoint-form] .wrong').text()).toMatch(/https/);
    await page.control('endpoint-cancel').click();
  });

  test('says that the browser does not let it reach a server, and offers to ask', async () => {
    const value = [{ id: 'loin', label: 'Loin', url: 'https://ia.mairie.test', auth: 'none', models: [] }];
    await page.evaluate(
      (payload) => chrome.runtime.sendMessage({ renfort: 'settings.choose', payload }).then(() => null),
      { key: 'endpoints', value },
    );
    await page.control('endpoint-grant').wait();
    expect(await page.control('endpoint-grant').text()).toContain('ia.mairie.test');
    expect(await testAgain()).toBe('error');
    expect(await result().attribute('data-code')).toBe('host-permission-missing');
  });

  test('hides an action and shows it again, at once', async () => {
    const toggle = page.element('[data-ui=action-toggle][data-action=translate]');
    await toggle.click();
    const row = page.element('[data-setting=actionsDisabled][data-source=agent]');
    await row.wait();
    expect(await row.text()).toContain('translate');
    await toggle.click();
    await until('the action to be back', async () => !(await row.text()).includes('translate'));
  });

  test('excludes a site by its name', async () => {
    await page.control('blocked-site').fill('pas un site');
    await page.control('blocked-add').click();
    await page.element('#privacy .wrong').wait();
    await page.control('blocked-site').fill('paie.exemple.fr');
    await page.control('blocked-add').click();
    await until('the site in the list', async () => {
      return (await page.control('blocked-sites').text()).includes('*://*.paie.exemple.fr/*');
    });
    await page.control('blocked-remove').click();
    await until(
      'the site to be gone',
      async () => !(await page.control('blocked-sites').text()).includes('paie'),
    );
  });

  test('keeps a glossary, and says when a line cannot be read', async () => {
    await page.control('glossary').fill('DSFR\nmise en demeure = formal notice (en)');
    await page.control('glossary-save').click();
    const row = page.element('[data-setting=glossary][data-source=agent]');
    await row.wait();
    expect(await row.text()).toContain('formal notice');
    await page.control('glossary').fill(' = rien');
    await page.control('glossary-save').click();
    await page.element('#actions .wrong').wait();
    expect(await row.text()).toContain('formal notice');
  });

  test('takes in a catalogue of actions, and says what it could not read', async () => {
    await page.evaluate(() => {
      const actions = [
        { id: 'note-de-presentation', label: 'Note', instruction: 'Rédigez une note.', kind: 'answer' },
        { id: 'sans-consigne', label: 'Sans consigne', kind: 'answer' },
      ];
      const files = new DataTransfer();
      files.items.add(new File([JSON.stringify(actions)], 'catalogue.json'));
      const input = document.querySelector<HTMLInputElement>('[data-ui=catalogue-file]');
      if (!input) throw new Error('no field for a catalogue');
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await page.element('[data-ui=custom-action][data-action=note-de-presentation]').wait();
    expect(await page.control('catalogue-issues').text()).toContain('actionsCustom[1]');
    await page.control('custom-remove').click();
    await until(
      'the action to be gone',
      async () => !(await page.element('[data-ui=custom-action]').exists()),
    );
  });

  test('shows the shortcuts that the browser assigned', async () => {
    expect(await page.element('[data-command=open-palette]').text()).toMatch(/J/);
  });

  test('reports every setting and its source in Diagnostic', async () => {
    const settings = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('#diagnostic [data-setting]')].map((row) => [
        row.dataset.setting,
        row.dataset.source,
      ]),
    );
    expect(Object.fromEntries(settings)).toMatchObject({
      endpoints: 'agent',
      allowUserEndpoints: 'default',
      allowHttpHosts: 'default',
      maxInputChars: 'default',
      sitesBlocked: 'agent',
      branding: 'default',
    });
    expect(await page.control('policy-state').attribute('data-state')).toBe('none');
  });

  test('goes to #diagnostic when the address says so', async () => {
    const other = await browser.openExtensionPage('options.html#diagnostic');
    await other.element('#diagnostic table').wait();
    expect(await other.evaluate(() => document.activeElement?.id)).toBe('diagnostic');
    await other.page.close();
  });

  test('has nothing for axe-core to find, also at 320 px and with a form open', async () => {
    await page.control('endpoint-edit').click();
    await page.page.evaluate(AXE);
    const violations = await page.page.evaluate(
      'axe.run(document).then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes[0].html]))',
    );
    expect(violations).toEqual([]);
    await page.control('endpoint-cancel').click();
    expect(
      await page.evaluate(() => {
        document.documentElement.style.width = '320px';
        const wide = [...document.querySelectorAll('main *')].filter(
          (it) => it.getBoundingClientRect().right > 320,
        );
        document.documentElement.style.width = '';
        return wide.map((it) => it.outerHTML.slice(0, 80));
      }),
    ).toEqual([]);
  });

  test('gives a script of ours in a page neither settings nor key (TRUST 12, 14)', async () => {
    const web = await browser.open(`${model.url}/health`);
    const answers = await browser.inExtension(askFromPage, {
      tabId: await browser.tabId(web),
      kinds: ['settings.get', 'diagnostic.get', 'settings.choose', 'key.set', 'endpoint.test'],
    });
    expect(answers.kinds).toEqual({
      'settings.get': 'sender-refused',
      'diagnostic.get': 'sender-refused',
      'settings.choose': 'sender-refused',
      'key.set': 'sender-refused',
      'endpoint.test': 'sender-refused',
    });
    expect(answers.stored).not.toContain(KEY);
    // Firefox has no way to close an area; Chromium closes them all.
    if (name === 'chromium') expect(answers.stored).toBe('local: closed, session: closed, managed: closed');
    await web.page.close();
  });

  test(`removes a server and its key (${name})`, async () => {
    await page.control('endpoint-remove').click();
    await page.control('no-endpoint').wait();
    // Diagnostic asks anew when something was saved: it says so a moment later.
    await page.element('[data-setting=endpoints][data-source=default]').wait();
  });
});
