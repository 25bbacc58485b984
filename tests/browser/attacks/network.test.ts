/** What leaves for the endpoint, and what a hostile endpoint gets out of us (TRUST 13, 15, 16, 17, 27, 31). */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Browser } from 'wxt/browser';
import {
  askAsOptions,
  BROWSERS,
  type ChromiumBrowser,
  configureEndpoint,
  type ExtensionBrowser,
  type Tab,
  until,
} from '../harness/index.ts';
import { type Behaviour, begin, event, type HostileWorld, say, startHostileWorld } from './hostile.ts';

declare const chrome: typeof Browser;

const KEY = 'sk-synthetique-8c2e61b3f7';

/** Everything of the key that a server could send back: as it came, shortened, in other clothes. */
const echo = `Bearer ${KEY} <b>${KEY}</b> {"key":"${KEY}"}`;

describe.each(BROWSERS)('a hostile endpoint in $name', ({ name, launch }) => {
  let world: HostileWorld;
  let browser: ExtensionBrowser;
  let page: Tab;
  let panel: Tab;
  const lines: string[] = [];

  beforeAll(async () => {
    world = await startHostileWorld();
    world.pages.set('/dossier-secret', {
      html: '<!doctype html><title>Dossier</title><p>Bonjour.</p>',
      headers: { 'set-cookie': 'session=abc; Path=/' },
    });
    browser = await launch();
    if (name === 'chromium') {
      (browser as ChromiumBrowser).context.on('console', (message) => lines.push(message.text()));
    }
    await configureEndpoint(browser, { url: world.model, models: ['m'], key: KEY });
    page = await browser.open(`${world.page('/dossier-secret')}?numero=12345`);
    // The endpoint's own host has a cookie too.
    const own = await browser.open(`${world.model}/dossier-secret`);
    await own.close();
    panel = await browser.openPanel(page);
  });

  beforeEach(() => {
    world.seen.length = 0;
  });

  afterAll(async () => {
    await browser?.close();
    await world?.close();
  });

  const last = () =>
    panel.element('[data-role=assistant]:not(:has(~ [data-role=assistant])) [data-ui=answer]');

  async function ask(answer: Behaviour, states: string | readonly string[]): Promise<void> {
    world.answer = answer;
    const count = () => panel.evaluate(() => document.querySelectorAll('[data-ui=answer]').length);
    const before = await count();
    await panel.control('composer').click();
    await panel.type('Bonjour');
    await panel.press('Enter');
    await until('the answer', async () => (await count()) > before);
    await last().waitState(states, 20_000);
  }

  test('gets a key, a question and nothing else: no cookie, no address, no referrer', async () => {
    await panel.control('add-page').click();
    await panel.control('context-chip').wait();
    await ask((response) => say(response, ['Bonjour.']), 'done');
    const [request] = world.seen;
    expect(request?.headers.authorization).toBe(`Bearer ${KEY}`);
    expect(request?.headers.cookie).toBeUndefined();
    expect(request?.headers.referer).toBeUndefined();
    const all = JSON.stringify([request?.path, request?.headers, request?.body]);
    for (const word of ['intranet.test', 'dossier-secret', '12345', 'session'])
      expect(all).not.toContain(word);
  });

  test.each([301, 302, 303, 307, 308])('gains nothing by a redirect with %i', async (status) => {
    for (const to of ['/vole', `${world.page('/vole')}`, 'http://127.0.0.1:1/vole', 'data:text/plain,x']) {
      await ask((response) => void response.writeHead(status, { location: to }).end(echo), 'error');
      expect(await last().attribute('data-code')).toBe('redirected');
    }
    expect(world.seen.map(({ path }) => path)).toEqual(
      Array.from({ length: 4 }, () => '/v1/chat/completions'),
    );
  });

  test('cannot have the key shown, kept or logged by sending it back', async () => {
    const json = { 'content-type': 'application/json', 'www-authenticate': echo };
    const body = JSON.stringify({ error: { message: echo, type: KEY, code: KEY }, detail: echo, model: KEY });
    for (const status of [400, 401, 403, 404, 422, 499]) {
      await ask((response) => void response.writeHead(status, json).end(body), 'error');
    }
    await ask((response) => {
      begin(response);
      response.write(event('Début.'));
      response.end(`data: ${body}\n\n`);
    }, 'error');
    await ask((response) => void response.writeHead(200, json).end(body), 'error');
    const shown = await panel.evaluate(() => document.documentElement.outerHTML + location.href);
    expect(shown).not.toContain(KEY);
    const options = await browser.openExtensionPage('options.html#diagnostic');
    await options.element('#diagnostic table').wait(20_000);
    await options.control('endpoint-test').click();
    await until('the test', async () => world.seen.some(({ path }) => path.endsWith('/models')));
    expect(await options.evaluate(() => document.documentElement.outerHTML)).not.toContain(KEY);
    await options.close();
    const kept = await browser.inExtension(async () =>
      JSON.stringify([await chrome.storage.local.get(), await chrome.storage.session.get()]),
    );
    const told = await Promise.all(
      ['diagnostic.get', 'settings.get'].map((kind) => askAsOptions(browser, kind, null)),
    );
    expect(kept + JSON.stringify(told) + lines.join('\n')).not.toContain(KEY);
    await panel.activate();
  });

  test('ends an answer without end, and the server is left', async () => {
    const text = 'Encore une phrase de cette réponse sans fin. '.repeat(200);
    await ask((response) => {
      begin(response);
      const more = () => {
        while (!response.destroyed && response.write(event(text)));
      };
      response.on('drain', more);
      more();
    }, 'cut');
    await until('the server to be left', () => world.seen.every(({ left }) => left));
    await panel.control('composer').click();
    expect(await panel.evaluate(() => document.activeElement?.getAttribute('data-ui'))).toBe('composer');
    await panel.control('new-conversation').click();
  });

  test('gets its text shown without what nobody can see, and keeps it when it hangs up', async () => {
    await ask((response) => {
      begin(response);
      response.write(`\ufeff: rien\r\n\r\n${event('Un\u0000deux \u202etrois')}`);
      response.write('data: {"choices":\n\n');
      setTimeout(() => response.destroy(), 50);
    }, 'error');
    expect(await last().text()).toContain('Undeux trois');
  });

  test('is not reached at an address that carries a name, or that is not protected', async () => {
    for (const url of [
      'http://intranet.test/v1',
      'http://127.0.0.1.evil.test/',
      'https://agent:mot@modele.test/v1',
      'https://modele.test/?key=x',
      'javascript:alert(1)',
      'file:///etc/passwd',
      'http://localhost@evil.test/',
    ]) {
      const value = [{ id: 'demo', label: 'x', url, auth: 'none', models: [{ id: 'm' }] }];
      const refused = await askAsOptions(browser, 'settings.choose', { key: 'endpoints', value }).then(
        (view) => JSON.stringify((view as { endpoints?: unknown }).endpoints),
        () => 'refused',
      );
      expect(refused, url).not.toContain(url);
    }
    const { endpoints } = await askAsOptions<{ endpoints: { url: string }[] }>(browser, 'settings.get', null);
    for (const { url } of endpoints) expect(url).toBe(world.model);
  });
});
