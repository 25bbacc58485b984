/** What goes wrong on the way, and what is said then: a code, a sentence, and the agent's text as it was. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from 'wxt/browser';
import type { Fault } from '../../sandbox/model/server.ts';
import { asAPerson, askAsOptions, BROWSERS, type Tab, until } from '../harness/index.ts';
import {
  byMenu,
  byPalette,
  chats,
  finished,
  modelOf,
  nextChat,
  openSite,
  plain,
  popoverGone,
  proposalText,
  type Site,
  selectIn,
  visit,
} from './journey.ts';

/** The extension API, inside functions that run with its rights. */
declare const chrome: typeof Browser;

interface Failure {
  readonly name: string;
  readonly fault: Fault;
  readonly code: string;
  /** Requests it takes: retries are only worth it before the first text and for what passes. */
  readonly requests: number;
  /** Text received before, which must stay. */
  readonly partial?: true;
}

const FAILURES: readonly Failure[] = [
  { name: '401', fault: { kind: 'status', status: 401 }, code: 'unauthorized', requests: 1 },
  { name: '404', fault: { kind: 'status', status: 404 }, code: 'model-unknown', requests: 1 },
  {
    name: '429 for longer than one waits',
    fault: { kind: 'status', status: 429, retryAfter: 120 },
    code: 'rate-limited',
    requests: 1,
  },
  {
    name: '503 for longer than one waits',
    fault: { kind: 'status', status: 503, retryAfter: 120 },
    code: 'server-busy',
    requests: 1,
  },
  { name: 'a web page', fault: { kind: 'html' }, code: 'not-an-api', requests: 1 },
  { name: 'no text', fault: { kind: 'empty' }, code: 'answer-empty', requests: 1 },
  { name: 'a refusal', fault: { kind: 'filtered' }, code: 'answer-refused', requests: 1 },
  {
    name: 'an error in the middle',
    fault: { kind: 'error-mid-stream', after: 5 },
    code: 'stream-error',
    requests: 1,
    partial: true,
  },
  {
    name: 'a lost connection in the middle',
    fault: { kind: 'drop', after: 5 },
    code: 'interrupted',
    requests: 1,
    partial: true,
  },
];

describe.each(BROWSERS)('in $name', ({ launch }) => {
  let site: Site;
  let tab: Tab;

  beforeAll(async () => {
    site = await openSite(launch);
  });
  afterEach(async () => {
    site.services.model.faults.clear();
    await tab?.close();
  });
  afterAll(() => site?.close());

  async function withSelection(): Promise<string> {
    tab = await visit(site, '/tickets/');
    await selectIn(tab, 'suivi', "bonjour, j'ai deja", 'marche pas');
    return modelOf(tab, 'suivi');
  }
  const proposal = () => tab.ui('popover', 'proposal');
  const said = () => tab.element('renfort-popover >> .notice').text();

  test.each(FAILURES)('$name is said in a sentence', async ({ fault, code, requests, partial }) => {
    const before = await withSelection();
    const asked = chats(site).length;
    site.services.model.faults.always(fault);
    await byMenu(site, tab, 'correct');
    await proposal().waitState('error', 15_000);
    expect(await proposal().attribute('data-code')).toBe(code);
    expect(await said()).toMatch(/[\p{L}’ ]{12,}.*\.$/u);
    expect(chats(site).length - asked).toBe(requests);
    expect((await proposalText(tab)) !== '').toBe(partial === true);
    const replace = tab.ui('popover', 'replace');
    expect(!(await replace.visible()) || (await replace.disabled())).toBe(true);

    // Enter never accepts an error; when it retries, that answer is good.
    site.services.model.faults.clear();
    await asAPerson(tab);
    await tab.press('Escape');
    await popoverGone(tab);
    expect(await modelOf(tab, 'suivi')).toBe(before);
  });

  test.each([{ status: 429, retryAfter: 2 }, { status: 503, retryAfter: 2 }, { status: 500 }])(
    '$status passes: a countdown is seen, then the proposal',
    async (fault) => {
      await withSelection();
      const asked = chats(site).length;
      site.services.model.faults.next({ kind: 'status', ...fault });
      const coming = nextChat(site);
      await byMenu(site, tab, 'correct');
      await coming;
      if (fault.retryAfter) {
        const line = tab.element('renfort-popover >> .line');
        await until('the countdown', async () => /\d\ss/.test(await line.text()));
      }
      await finished(tab);
      expect(chats(site).length - asked).toBe(2);
    },
  );

  test('an answer after an error, by one press', async () => {
    await withSelection();
    site.services.model.faults.next({ kind: 'status', status: 401 });
    await byMenu(site, tab, 'correct');
    await proposal().waitState('error');
    await asAPerson(tab);
    await tab.ui('popover', 'retry').click();
    expect(plain(await finished(tab))).not.toBe('');
  });

  describe('what is refused sends nothing', () => {
    const choose = (key: string, value: unknown) =>
      askAsOptions(site.browser, 'settings.choose', { key, value });
    const clear = (key: string) => askAsOptions(site.browser, 'settings.clear', { key });

    test.each(['menu', 'palette'] as const)('an excluded site, by the %s', async (way) => {
      await withSelection();
      const asked = chats(site).length;
      await choose('sitesBlocked', ['*://*.intranet.test/*']);
      try {
        if (way === 'menu') await byMenu(site, tab, 'correct');
        else await site.browser.runCommand(tab, 'open-palette');
        await tab.element('renfort-toast').wait(3000);
        expect(await tab.element('renfort-toast >> p').text()).toContain('intranet.test');
        expect(await tab.element('renfort-popover').exists()).toBe(false);
        expect(await tab.element('renfort-palette').exists()).toBe(false);
        expect(chats(site).length).toBe(asked);
      } finally {
        await clear('sitesBlocked');
      }
    });

    test('an action that is switched off, which is not in the palette either', async () => {
      await withSelection();
      const asked = chats(site).length;
      await choose('actionsDisabled', ['correct']);
      try {
        await byMenu(site, tab, 'correct');
        await tab.element('renfort-toast').wait(3000);
        await site.browser.runCommand(tab, 'open-palette');
        await tab.ui('palette', 'palette-filter').wait();
        const listed = await tab
          .element('renfort-palette >> #list')
          .evaluate((list) => [...list.children].map((item) => item.getAttribute('data-action')));
        expect(listed).toContain('rephrase');
        expect(listed).not.toContain('correct');
        expect(chats(site).length).toBe(asked);
      } finally {
        await clear('actionsDisabled');
      }
    });

    test('no server: the popover says so, and one button opens the settings', async () => {
      await withSelection();
      const asked = chats(site).length;
      await clear('defaultModel');
      await clear('endpoints');
      await byPalette(site, tab, 'correct');
      await proposal().waitState('error', 3000);
      expect(await proposal().attribute('data-code')).toBe('not-configured');
      const settings = tab.ui('popover', 'settings');
      expect(await settings.visible()).toBe(true);
      await asAPerson(tab);
      await settings.click();
      await until('the options page', async () => {
        const inFront = await site.browser.inExtension(async () => {
          const [front] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
          return front?.url;
        });
        return inFront?.startsWith(`${site.browser.origin}/options.html`);
      });
      expect(chats(site).length).toBe(asked);
    });
  });
});
