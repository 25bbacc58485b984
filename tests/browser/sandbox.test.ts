import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { HIDDEN_IN_CASE_FILE, VISIBLE_IN_CASE_FILE } from '../sandbox/intranet/canaries.ts';
import type { Sandbox } from '../sandbox/intranet/pages/shared/sandbox.ts';
import { type Intranet, startIntranet } from '../sandbox/intranet/server.ts';

/** What the page offers to tests. */
type SandboxPage = { readonly sandbox: Sandbox };

let intranet: Intranet;
let browser: Browser;
let page: Page;
const complaints: string[] = [];

beforeAll(async () => {
  intranet = await startIntranet();
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--host-resolver-rules=MAP intranet.test 127.0.0.1'],
  });
  page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
});
afterEach(() => {
  expect(complaints.splice(0)).toEqual([]);
});
afterAll(async () => {
  await browser?.close();
  await intranet?.close();
});

/** Opens a page on the host that is neither loopback nor a secure context. */
const open = (path: string) => page.goto(`http://intranet.test:${intranet.port}${path}`);
const model = (editor?: string) =>
  page.evaluate((name) => (window as unknown as SandboxPage).sandbox.model(name), editor);
const events = () => page.evaluate(() => (window as unknown as SandboxPage).sandbox.events.length);
const select = (words: string, options?: { to?: string; in?: string }) =>
  page.evaluate(([text, more]) => (window as unknown as SandboxPage).sandbox.select(text, more), [
    words,
    options,
  ] as const);

describe('every editor reports what was typed into it, and the event it saw', () => {
  const EDITORS: readonly [path: string, editor: string, words: string][] = [
    ['/tickets/', 'suivi', 'merci de votre reponse'],
    ['/courriers/', 'corps', 'dans les meilleurs délais'],
    ['/messagerie/', 'corps', 'avant le 10 décembre 2026'],
    ['/formulaire/', 'justification', 'il convient de procéder au remplacement'],
    ['/formulaire/', 'objet', 'batiment'],
    ['/politique/strict/', 'corps', 'dans les meilleurs délais'],
    ['/politique/nu/', 'avis', 'solliciter'],
    ['/politique/nu/', 'commentaire', 'à partir de midi'],
  ];
  test.each(EDITORS)('%s, %s', async (path, editor, words) => {
    await open(path);
    const before = await events();
    expect(await model(editor)).toContain(words);
    expect(await select(words, { in: editor })).toBe(true);
    await page.keyboard.type('ÉCRIT ICI');
    await expect.poll(() => model(editor)).toContain('ÉCRIT ICI');
    expect(await model(editor)).not.toContain(words);
    expect(await events()).toBeGreaterThan(before);
  });

  test('the ticketing tool’s TinyMCE, in its frame, in its dialog', async () => {
    await open('/tickets/');
    await page.keyboard.press('n');
    await page.waitForSelector('#modale[data-ready]');
    expect(await select('il convient de revenir', { in: 'reponse' })).toBe(true);
    await page.keyboard.type('ÉCRIT ICI');
    await expect.poll(() => model('reponse')).toContain('ÉCRIT ICI à la version 5.9');
    expect(await model('reponse')).toContain('<strong>IMP-2-0417</strong>');
  });
});

describe('the ticketing tool is as unfriendly as real ones', () => {
  test('its dialog takes the focus back from whatever stands outside', async () => {
    await open('/tickets/');
    await page.click('#repondre');
    await page.waitForSelector('#modale[data-ready]');
    await page.evaluate(() => document.getElementById('recherche')?.focus());
    expect(
      await page.evaluate(() => document.getElementById('modale')?.contains(document.activeElement)),
    ).toBe(true);
    await page.keyboard.press('Escape');
    expect(await page.isHidden('#modale')).toBe(true);
  });

  test('its single keys act anywhere but in a field', async () => {
    await open('/tickets/');
    await page.keyboard.press('j');
    expect(await page.textContent('.choisi b')).toBe('4126');
    await page.keyboard.press('/');
    await page.keyboard.type('jnk');
    expect(await page.inputValue('#recherche')).toBe('jnk');
    expect(await page.isHidden('#modale')).toBe(true);
  });
});

describe('the case file', () => {
  test('shows what it should, in a table, a shadow root and a frame', async () => {
    await open('/dossiers/');
    const { frame, ...parts } = VISIBLE_IN_CASE_FILE;
    for (const words of Object.values(parts)) {
      expect(await page.getByText(words).first().isVisible(), words).toBe(true);
    }
    expect(await page.frameLocator('#annexe').getByText(frame).isVisible()).toBe(true);
  });

  test('holds every hidden part that tests look for', async () => {
    await open('/dossiers/');
    const source = await page.content();
    for (const words of HIDDEN_IN_CASE_FILE) expect(source).toContain(words);
  });
});

test('the portal leads to every application', async () => {
  await open('/');
  const links = await page.$$eval('main a', (found) =>
    found.map((link) => (link as HTMLAnchorElement).pathname),
  );
  for (const path of links) {
    await open(path);
    expect(await page.title()).not.toBe('Page introuvable');
  }
  expect(links).toHaveLength(7);
});

test('nothing is asked from anywhere else', async () => {
  const elsewhere: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(`http://intranet.test:${intranet.port}/`)) elsewhere.push(request.url());
  });
  for (const path of ['/tickets/', '/courriers/', '/dossiers/']) await open(path);
  expect(elsewhere).toEqual([]);
});
