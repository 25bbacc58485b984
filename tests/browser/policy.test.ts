/** Policies as administrators push them: real files, real browsers. Guards TRUST checks 18 and 19. */
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../lib/policy/view.ts';
import { ensureChromium } from '../../scripts/setup.mjs';
import { chromiumArguments } from './harness/chromium.ts';
import { extensionDir, type FirefoxBrowser, launchFirefox, type Tab, until } from './harness/index.ts';
import {
  asOtherChromium,
  asOtherFirefox,
  chromiumPolicy,
  FIREFOX_TEST_ID,
  firefoxPolicy,
  MAY_WRITE_POLICIES,
  type OtherIdentity,
} from './policy-files.ts';

const KEY = 'sk-policy-0123456789abcdef';
const POLICY = {
  endpoints: [
    {
      id: 'mairie',
      label: 'Modèle de la mairie',
      url: 'http://127.0.0.1:9/v1',
      auth: 'key',
      key: KEY,
      headers: { 'X-Service': 'accueil' },
      models: [{ id: 'petit', label: 'Petit' }, { id: 'grand' }],
      maxConcurrency: 2,
    },
    { id: 'clair', label: 'En clair', url: 'http://ia.mairie.test', auth: 'none', models: [{ id: 'm' }] },
  ],
  actionsDisabled: ['translate'],
  sitesBlocked: ['*://*.paie.test/*', 'paie.test'],
  maxInputChars: 5000,
  allowHttpHosts: 'ia.mairie.test',
  branding: { name: 'Plume', colour: '#0a7a3d', supportUrl: 'https://aide.mairie.test/' },
  defaultModel: 'mairie/grand',
  actionModels: { correct: 'mairie/petit', rephrase: 'mairie/absent' },
  actionsCustom: [
    {
      id: 'note',
      label: 'Note de présentation',
      instruction: 'Rédigez une note de présentation.',
      kind: 'answer',
      sites: ['https://notes.mairie.test/*'],
      mention: 'required',
      owner: 'Secrétariat général',
      reviewedOn: '2026-10-01',
    },
    { id: 'correct', label: 'Corriger', instruction: 'Corrigez.', kind: 'edit' },
  ],
  profiles: [
    {
      sites: ['https://rh.mairie.test/*'],
      actions: ['correct'],
      model: 'mairie/petit',
      instruction: 'Les agents sont désignés par leur fonction.',
      glossary: [{ term: 'SFT', translation: 'supplément familial', language: 'fr', keep: true }],
      sensitivity: 'public',
      protectedSelectors: ['#nir'],
    },
    { sites: ['https://solde.mairie.test/*'], sensitivity: 'secret' },
    { sites: ['https://sante.mairie.test/*'], sensitivity: 'sensible' },
  ],
  sitesAllowed: ['https://*.mairie.test/*'],
  languages: ['de', 'pt-BR'],
  defaultLanguage: 'de',
  glossary: [{ term: 'régie', keep: true }],
  charter: {
    version: '2',
    title: 'Charte',
    text: 'Relisez.',
    url: 'https://aide.mairie.test/charte',
    required: true,
  },
  historyDays: 7,
  features: { chat: true, history: true, export: false, insertDirect: true },
  mention: { enabled: true, text: 'Avec une IA.', actions: ['note'] },
  writeMode: 'preview',
  firefoxConsent: true,
  journal: { enabled: true, days: 3 },
  masking: 'off',
  inconnu: 1,
  recommended: ['actionsDisabled'],
};
const KEYS = Object.keys(POLICY);

/** What the Diagnostic page says, read from its elements. */
interface Report {
  readonly state: string | undefined;
  readonly rows: Record<string, { source: string; locked: string; value: string }>;
  readonly issues: Record<string, string>;
  readonly html: string;
}

/** Runs in the page. */
function readReport(): Report {
  const rows = [...document.querySelectorAll<HTMLElement>('#diagnostic [data-setting]')].map((row) => [
    row.dataset.setting ?? '',
    {
      source: row.dataset.source ?? '',
      locked: row.dataset.locked ?? '',
      value: row.querySelector('[data-ui=setting-value]')?.textContent ?? '',
    },
  ]);
  const issues = [...document.querySelectorAll<HTMLElement>('[data-ui=policy-issue]')].map((item) => [
    item.dataset.path ?? '',
    `${item.dataset.problem}: ${item.textContent}`,
  ]);
  return {
    state: document.querySelector<HTMLElement>('[data-ui=policy-state]')?.dataset.state,
    rows: Object.fromEntries(rows),
    issues: Object.fromEntries(issues),
    html: document.documentElement.outerHTML,
  };
}

type Reply = { ok: boolean; error?: { code: string }; value?: unknown };

/** Runs in a page of ours: any message. */
function tell({ kind, payload }: { kind: string; payload: unknown }): Promise<Reply> {
  const { runtime } = (
    globalThis as unknown as { chrome: { runtime: { sendMessage(it: object): Promise<Reply> } } }
  ).chrome;
  return runtime.sendMessage({ renfort: kind, payload });
}

/** For each key: a value of a wrong type, and what is in force after it. */
const WRONG: Record<string, { value: unknown; leaves: unknown }> = {
  endpoints: { value: 'https://ia.test', leaves: [] },
  allowUserEndpoints: { value: 'oui', leaves: false },
  allowHttpHosts: { value: 'ia.test', leaves: [] },
  defaultModel: { value: 3, leaves: null },
  actionModels: { value: 'mairie/petit', leaves: {} },
  actionsCustom: { value: { id: 'note' }, leaves: [] },
  profiles: { value: 'https://rh.test/*', leaves: [{ sites: ['<all_urls>'], refused: true }] },
  sitesAllowed: { value: 'https://rh.test/*', leaves: [] },
  sitesBlocked: { value: true, leaves: ['<all_urls>'] },
  languages: { value: 'de', leaves: [] },
  defaultLanguage: { value: ['de'], leaves: null },
  glossary: { value: 'régie', leaves: [] },
  maxInputChars: { value: '5000', leaves: 0 },
  writeMode: { value: 2, leaves: 'preview' },
  charter: { value: 'Relisez.', leaves: { required: true } },
  historyDays: { value: 'sept', leaves: 0 },
  firefoxConsent: { value: 'oui', leaves: false },
};
const ALL_WRONG = Object.fromEntries(Object.entries(WRONG).map(([key, { value }]) => [key, value]));

/** What is left of a policy of which nothing can be read, with what is said of each key. */
async function expectClosed(ask: (kind: string, payload: unknown) => Promise<Reply>): Promise<void> {
  const { settings, policy } = (await ask('diagnostic.get', null)).value as Diagnostic;
  const leaves = Object.entries(WRONG).map(([key, { leaves }]) => [key, leaves]);
  expect(settings.filter(({ key }) => key in WRONG).map(({ key, value }) => [key, value])).toEqual(leaves);
  const said = new Set(policy.issues.map(({ path }) => path));
  expect(Object.keys(WRONG).filter((key) => !said.has(key))).toEqual([]);
}

/** Runs in the page: a message the page itself would not send. */
function choose(choice: { key: string; value: unknown }): Promise<Reply> {
  const { runtime } = (
    globalThis as unknown as { chrome: { runtime: { sendMessage(it: object): Promise<Reply> } } }
  ).chrome;
  return runtime.sendMessage({ renfort: 'settings.choose', payload: choice });
}

/** Runs in the panel: what would leave if a message were sent. */
function previewChat(): Promise<Reply> {
  const { runtime } = (
    globalThis as unknown as { chrome: { runtime: { sendMessage(it: object): Promise<Reply> } } }
  ).chrome;
  const request = { conversationId: 'essai', turns: [{ role: 'user', text: 'Bonjour' }], context: [] };
  return runtime.sendMessage({ renfort: 'gateway.preview', payload: { kind: 'chat', request } });
}

/** What an action or a chat comes to: the code of its refusal, or the rules that would leave. */
type Asking = (kind: string, payload: unknown) => Promise<Reply>;
async function previewOf(ask: Asking, start: object): Promise<string> {
  const { error, value } = await ask('gateway.preview', start);
  const { messages = [] } = (value ?? {}) as { messages?: readonly { content: string }[] };
  return error?.code ?? messages[0]?.content ?? '';
}
const onSite = (url: string, action = 'correct', text = 'Le SFT de la régie.') => ({
  kind: 'action',
  request: { action, text, format: 'plain', scope: 'selection', options: {}, url },
});
const chatOn = (url: string) => ({
  kind: 'chat',
  request: {
    conversationId: 'essai',
    turns: [{ role: 'user', text: 'Que dit ce texte ?' }],
    context: [{ kind: 'page', title: 'Page', text: 'Le SFT.', url }],
  },
});

/** What each key does, asked as the panel asks; the charter is accepted on the way. */
async function expectHeld(ask: Asking): Promise<void> {
  expect(await previewOf(ask, onSite('https://rh.mairie.test/'))).toBe('charter-needed');
  expect((await ask('charter.accept', { version: '1' })).error?.code).toBe('message-invalid');
  expect((await ask('charter.accept', { version: '2' })).value).toMatchObject({ answer: 'accepted' });
  const rules = await previewOf(ask, onSite('https://rh.mairie.test/'));
  expect(rules).toContain('Les agents sont désignés par leur fonction.');
  expect(rules).toMatch(/« SFT » : gardé tel quel[\s\S]*« régie » : gardé tel quel/);
  expect(await previewOf(ask, chatOn('https://rh.mairie.test/'))).toContain('« SFT »');
  expect(await previewOf(ask, onSite('https://autre.test/'))).toBe('site-blocked');
  expect(await previewOf(ask, onSite('https://a.paie.test/'))).toBe('site-blocked');
  expect(await previewOf(ask, onSite('https://solde.mairie.test/'))).toBe('site-blocked');
  expect(await previewOf(ask, onSite('https://sante.mairie.test/'))).toBe('sensitivity-exceeded');
  expect(await previewOf(ask, chatOn('https://sante.mairie.test/'))).toBe('sensitivity-exceeded');
  expect(await previewOf(ask, onSite('https://rh.mairie.test/', 'note'))).toBe('action-disabled');
  expect(await previewOf(ask, onSite('https://notes.mairie.test/', 'note'))).toContain(
    'note de présentation',
  );
  expect((await ask('status.get', null)).value).toMatchObject({ historyDays: 7, mayExport: false });
}

/** What holds whichever browser delivered the policy. */
function expectInForce({ state, rows, issues, html }: Report): void {
  expect(state).toBe('in-force');
  expect(rows.endpoints).toEqual({ source: 'policy', locked: 'true', value: 'mairie' });
  expect(rows.allowUserEndpoints).toEqual({ source: 'policy', locked: 'true', value: 'false' });
  expect(rows.defaultModel).toEqual({ source: 'policy', locked: 'true', value: 'mairie/grand' });
  expect(rows.actionsDisabled).toEqual({ source: 'recommended', locked: 'false', value: 'translate' });
  expect(rows.sitesBlocked).toEqual({ source: 'policy', locked: 'true', value: '*://*.paie.test/*' });
  // A security key that cannot be read: no host without TLS.
  expect(rows.allowHttpHosts).toMatchObject({ source: 'policy', locked: 'true' });
  expect(rows.allowHttpHosts?.value).not.toContain('ia.mairie.test');
  expect(issues.allowHttpHosts).toMatch(/aucune adresse http|no http address/);
  expect(issues['endpoints[1].url']).toMatch(/^wrong-value.*https/);
  expect(issues['sitesBlocked[1]']).toMatch(/^wrong-value.*paie\.test/);
  expect(issues.journal).toMatch(/^not-yet-in-effect/);
  expect(issues['actionModels.rephrase']).toMatch(/^wrong-value/);
  expect(issues['actionsCustom[1].id']).toMatch(/^wrong-value.*correct/);
  expect(issues['profiles[1].sensitivity']).toMatch(
    /^wrong-value.*sites de ce profil|^wrong-value.*sites of this/,
  );
  expect(rows.historyDays).toEqual({ source: 'policy', locked: 'true', value: '7' });
  expect(html).not.toContain(KEY);
  expect(html).toMatch(/Réglages de Plume|Plume settings/);
}

describe.skipIf(!MAY_WRITE_POLICIES)('a policy file in Chromium', () => {
  let build: OtherIdentity;
  let policy: Awaited<ReturnType<typeof chromiumPolicy>>;
  let profile: string;
  let context: BrowserContext;
  let page: Page;

  const start = async () => {
    context = await chromium.launchPersistentContext(profile, {
      executablePath: ensureChromium(),
      headless: false,
      ignoreDefaultArgs: ['--disable-extensions'],
      args: ['--headless=new', '--lang=fr', ...chromiumArguments(build.folder)],
      env: { ...process.env, LANGUAGE: 'fr', LANG: 'fr_FR.UTF-8' },
    });
    page = await context.newPage();
    await until('the options page', async () => {
      await page.goto(`chrome-extension://${build.id}/options.html`);
      return true;
    });
  };
  const report = (accepts: (report: Report) => boolean) =>
    until(
      'the report',
      async () => {
        const now = await page.evaluate(readReport);
        return accepts(now) && now;
      },
      20_000,
    );

  beforeAll(async () => {
    build = await asOtherChromium(extensionDir('chrome'));
    policy = await chromiumPolicy(build.id);
    profile = await mkdtemp(join(tmpdir(), 'renfort-policy-'));
    await policy.write({ ...POLICY, keys: KEYS });
    await start();
  });
  afterAll(async () => {
    try {
      await context?.close();
    } finally {
      await policy?.remove();
      await policy?.forget();
      await build?.remove();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  });

  test('is in force and locked; what the browser dropped is reported and fails closed', async () => {
    const now = await report(({ state }) => state === 'in-force');
    expectInForce(now);
    // Chromium takes away what its schema does not know before anyone sees it: `keys` brings it to light.
    expect(now.issues.allowHttpHosts).toMatch(/^dropped-by-browser/);
    expect(now.issues.inconnu).toMatch(/^dropped-by-browser/);
  });

  test('lets every field of every key through', async () => {
    const received = await context.serviceWorkers()[0]?.evaluate(() => {
      return (
        globalThis as unknown as { chrome: { storage: { managed: { get(): Promise<unknown> } } } }
      ).chrome.storage.managed.get();
    });
    const { allowHttpHosts: _, inconnu: __, ...known } = POLICY;
    expect(received).toEqual({ ...known, keys: KEYS });
  });

  test('holds against direct messages', async () => {
    const attempts = [
      { key: 'endpoints', value: [{ id: 'x', label: 'x', url: 'https://x.test', auth: 'none', models: [] }] },
      { key: 'defaultModel', value: 'mairie/petit' },
      { key: 'sitesBlocked', value: [] },
      { key: 'allowUserEndpoints', value: true },
      { key: 'maxInputChars', value: 10 },
    ];
    const codes = [];
    for (const attempt of attempts) codes.push((await page.evaluate(choose, attempt)).error?.code);
    expect(codes).toEqual([
      'endpoint-refused',
      'feature-disabled',
      'feature-disabled',
      'feature-disabled',
      'feature-disabled',
    ]);
  });

  test('shows locked values with their padlock, in the colour of the administration, and axe finds nothing', async () => {
    expect(await page.locator('[data-ui=endpoint] [data-ui=locked]').count()).toBe(1);
    expect(
      await page.locator('[data-ui=endpoint-add], [data-ui=endpoint-edit], [data-ui=blocked-site]').count(),
    ).toBe(0);
    for (const [colorScheme, accent] of [
      ['light', '#0a7a3d'],
      ['dark', null],
    ] as const) {
      await page.emulateMedia({ colorScheme });
      const found = await page.evaluate(() =>
        getComputedStyle(document.documentElement).getPropertyValue('--accent'),
      );
      if (accent) expect(found).toBe(accent);
      await page.evaluate(readFileSync('node_modules/axe-core/axe.min.js', 'utf8'));
      const violations = await page.evaluate(
        'axe.run(document).then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes[0].html]))',
      );
      expect(violations).toEqual([]);
    }
  });

  test('does what each key says', async () => {
    const panel = await context.newPage();
    await panel.goto(`chrome-extension://${build.id}/sidepanel.html`);
    await expectHeld((kind, payload) => panel.evaluate(tell, { kind, payload }));
    await panel.close();
  });

  test('leaves the agent what it only recommends', async () => {
    expect((await page.evaluate(choose, { key: 'actionsDisabled', value: ['correct'] })).ok).toBe(true);
    const { rows } = await report(({ rows }) => rows.actionsDisabled?.source === 'agent');
    expect(rows.actionsDisabled?.value).toBe('correct');
  });

  test('of which nothing can be read closes what guards, and leaves the rest', async () => {
    await policy.write({ ...ALL_WRONG, keys: Object.keys(ALL_WRONG) });
    await report(({ issues }) => issues.historyDays !== undefined);
    await expectClosed((kind, payload) => page.evaluate(tell, { kind, payload }));
  });

  test('that changes takes effect without a restart', async () => {
    await policy.write({ ...POLICY, maxInputChars: 6000, sitesBlocked: [42], keys: KEYS });
    const { rows, issues } = await report(({ rows }) => rows.maxInputChars?.value === '6000');
    expect(issues.maxInputChars).toBeUndefined();
    // One wrong item and Chromium drops the whole list: then everything is blocked.
    expect(rows.sitesBlocked?.value).toBe('<all_urls>');
    expect(issues.sitesBlocked).toMatch(/^dropped-by-browser.*tous les sites sont exclus/);
  });

  test('that asks for masking, or a limit that cannot be read, refuses every request', async () => {
    const panel = await context.newPage();
    await panel.goto(`chrome-extension://${build.id}/sidepanel.html`);
    const refusal = async (values: object, code: string) => {
      await policy.write({ endpoints: POLICY.endpoints, keys: Object.keys(values), ...values });
      await until(`${code}`, async () => (await panel.evaluate(previewChat)).error?.code === code, 20_000);
    };
    await refusal({ masking: 'always' }, 'masking-unavailable');
    await refusal({ maxInputChars: 'beaucoup' }, 'policy-unreadable');
    await refusal({ endpoints: 'https://ia.test' }, 'policy-unreadable');
    await panel.close();
  });

  test('without `keys` gets a notice', async () => {
    await policy.write({ maxInputChars: 700 });
    await report(({ rows }) => rows.maxInputChars?.value === '700');
    await page.locator('[data-ui=policy-without-keys]').waitFor();
  });

  test('that cannot be read at the next start is kept', async () => {
    await context.close();
    await policy.remove();
    await start();
    const { rows } = await report(({ state }) => state === 'last-known');
    expect(rows.maxInputChars).toEqual({ source: 'policy', locked: 'true', value: '700' });
  });

  test('that is removed while the browser runs ends at once', async () => {
    await policy.write({ maxInputChars: 800 });
    await report(({ rows }) => rows.maxInputChars?.value === '800');
    await policy.remove();
    const { rows } = await report(({ state }) => state === 'none');
    expect(rows.maxInputChars?.source).toBe('default');
    expect(rows.actionsDisabled).toMatchObject({ source: 'agent', value: 'correct' });
  });
});

describe.skipIf(!MAY_WRITE_POLICIES)('a policy file in Firefox', () => {
  let build: OtherIdentity;
  let policy: Awaited<ReturnType<typeof firefoxPolicy>>;
  let profile: string;
  let browser: FirefoxBrowser;
  let page: Tab;

  const start = async () => {
    browser = await launchFirefox({
      extensionDir: build.folder,
      args: ['--profile', profile],
      prefs: {
        'extensions.webextensions.uuids': JSON.stringify({
          [FIREFOX_TEST_ID]: '3f1d0f5e-5a52-4b0e-9a51-1f0a6d1c2b3a',
        }),
        // A temporary add-on loses its storage at the end; an installed one does not.
        'extensions.webextensions.keepStorageOnUninstall': true,
        'extensions.webextensions.keepUuidOnUninstall': true,
      },
    });
    page = await browser.openExtensionPage('options.html');
  };
  const report = (accepts: (report: Report) => boolean) =>
    until(
      'the report',
      async () => {
        const now = await page.evaluate(readReport);
        return accepts(now) && now;
      },
      20_000,
    );

  beforeAll(async () => {
    build = await asOtherFirefox(extensionDir('firefox'));
    policy = await firefoxPolicy();
    profile = await mkdtemp(join(tmpdir(), 'renfort-policy-'));
    await policy.write({ ...POLICY, keys: KEYS });
    await start();
  });
  afterAll(async () => {
    try {
      await browser?.close();
    } finally {
      await policy?.remove();
      await policy?.forget();
      await build?.remove();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  });

  test('is in force and locked; a wrong type is reported with what was found, and fails closed', async () => {
    const now = await report(({ state }) => state === 'in-force');
    expectInForce(now);
    expect(now.issues.allowHttpHosts).toMatch(/^wrong-type.*"ia\.mairie\.test"/);
    expect(now.issues.inconnu).toMatch(/^unknown-key/);
  });

  test('holds against direct messages', async () => {
    const reply = await page.evaluate(choose, { key: 'defaultModel', value: 'mairie/petit' });
    expect(reply.error?.code).toBe('feature-disabled');
  });

  test('does what each key says', async () => {
    const panel = await browser.openExtensionPage('sidepanel.html');
    await expectHeld((kind, payload) => panel.evaluate(tell, { kind, payload }));
  });

  test('of which nothing can be read closes what guards, and leaves the rest', async () => {
    await policy.write({ ...ALL_WRONG, keys: Object.keys(ALL_WRONG) });
    await browser.close();
    await start();
    await report(({ issues }) => issues.historyDays !== undefined);
    await expectClosed((kind, payload) => page.evaluate(tell, { kind, payload }));
  });

  test('is kept for one start without it, and taken as removed at the second in a row', async () => {
    await policy.remove();
    await browser.close();
    await start();
    const kept = await report(({ state }) => state === 'last-known');
    expect(kept.rows.historyDays).toEqual({ source: 'policy', locked: 'true', value: '0' });
    await browser.close();
    await start();
    const { rows } = await report(({ state }) => state === 'none');
    expect(rows.defaultModel?.source).toBe('default');
  });
});
