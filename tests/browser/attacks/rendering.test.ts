/** Hostile answers in the panel and in the popover: nothing runs, loads, covers or is connected to (TRUST 1 to 5). */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  configureEndpoint,
  type ExtensionBrowser,
  extensionDir,
  type FirefoxBrowser,
  launchChromium,
  launchFirefox,
  type Tab,
  until,
} from '../harness/index.ts';
import { ATTACK, BOMBS, DECEIVING } from './answers.ts';
import { begin, event, type HostileWorld, say, saySlowly, startHostileWorld } from './hostile.ts';

const HOSTILE_NAME = '<img src="https://nom.leak.test/" onerror="document.title=1">\u202e<b>x</b>';
const INVISIBLE = /[\u202a-\u202e\u2066-\u2069\u200b\u00ad]|[\u{e0000}-\u{e007f}]|\p{Cs}/u;

interface Watched {
  readonly browser: ExtensionBrowser;
  /** Ends the browser and tells every host it looked up, connected to or asked, as far as it notes it. */
  hosts(): Promise<string>;
}

async function chromium(world: HostileWorld): Promise<Watched> {
  const folder = await mkdtemp(join(tmpdir(), 'renfort-net-'));
  const log = join(folder, 'net.json');
  const args = [`--log-net-log=${log}`, '--net-log-capture-mode=Everything'];
  const browser = await launchChromium({
    extensionDir: extensionDir('chrome'),
    hosts: world.everywhere,
    args,
  });
  return {
    browser,
    hosts: async () => {
      await browser.close();
      const noted = await readFile(log, 'utf8');
      await rm(folder, { recursive: true });
      // What pages and answers themselves hold is noted too, as bodies in base64; hosts stand in clear.
      return noted;
    },
  };
}

async function firefox(): Promise<Watched> {
  const browser: FirefoxBrowser = await launchFirefox({
    extensionDir: extensionDir('firefox'),
    // Every name leads to this machine; connections made ahead are told to observers.
    prefs: { 'network.dns.forceResolve': '127.0.0.1', 'network.http.debug-observations': true },
  });
  await browser.inBrowserWindow(`
    window.notedHosts = [];
    const observer = { observe(subject, topic, data) {
      let name = data ?? '';
      try { name += ' ' + subject.QueryInterface(Ci.nsIHttpChannel).URI.spec; } catch {}
      window.notedHosts.push(topic + ' ' + name);
    } };
    for (const topic of ['http-on-modify-request', 'speculative-connect-request']) Services.obs.addObserver(observer, topic);
  `);
  return {
    browser,
    hosts: async () => {
      const noted = await browser.inBrowserWindow<string[]>(`
        const { entries } = await new Promise((done) =>
          Cc['@mozilla.org/network/dashboard;1'].getService(Ci.nsIDashboard).requestDNSInfo(done));
        return [...window.notedHosts, ...entries.map(({ hostname }) => 'dns ' + hostname)];
      `);
      await browser.close();
      return noted.join('\n');
    },
  };
}

describe.each([
  ['chromium', chromium],
  ['firefox', firefox],
] as const)('a hostile answer in %s', (name, start) => {
  let world: HostileWorld;
  let watched: Watched;
  let browser: ExtensionBrowser;
  let page: Tab;
  let panel: Tab;

  beforeAll(async () => {
    world = await startHostileWorld();
    world.pages.set('/lettre', {
      html: `<!doctype html><title>&lt;img src="https://titre.leak.test/"&gt;</title>
<div id="riche" contenteditable><p>Bonjour à toutes et à tous.</p></div><textarea id="brut">Bonjour madame.</textarea>`,
    });
    watched = await start(world);
    browser = watched.browser;
    await configureEndpoint(browser, {
      url: world.model,
      models: ['<script>document.title=1</script>'],
      label: HOSTILE_NAME.slice(0, 60),
    });
    page = await browser.open(world.page('/lettre'));
    panel = await browser.openPanel(page);
  });

  beforeEach(() => {
    world.answer = (response) => say(response, ['Bonjour.']);
  });

  afterAll(async () => {
    await world?.close();
  });

  const last = () =>
    panel.element('[data-role=assistant]:not(:has(~ [data-role=assistant])) [data-ui=answer]');

  async function ask(): Promise<void> {
    const count = () => panel.evaluate(() => document.querySelectorAll('[data-ui=answer]').length);
    const before = await count();
    await panel.activate();
    await panel.control('composer').click();
    await panel.type('Bonjour');
    await panel.press('Enter');
    await until('the answer', async () => (await count()) > before);
  }

  /** Everything in our own page that no answer may put there. */
  const intruders = (tab: Tab): Promise<string[]> =>
    tab.evaluate(() => {
      const strangers =
        'script:not([src]), img, iframe, object, embed, video, audio, form[action], base, style, link[rel*=pre], link[rel*=dns], meta[http-equiv=refresh], [style*=url], [onerror], [onload], a[href]';
      return [...document.querySelectorAll(`body :is(${strangers}), base, meta[http-equiv=refresh]`)].map(
        (element) => element.outerHTML.slice(0, 200),
      );
    });

  /** The same in the popover. */
  const intrudersInPage = (): Promise<string[]> =>
    page.element('renfort-popover').evaluate((host) => {
      const strangers =
        'script, img, iframe, object, embed, video, audio, form, base, style, link, meta, a[href], [style*=url], [onerror], [onload]';
      return [...(host.shadowRoot?.querySelectorAll(strangers) ?? [])].map((element) => element.outerHTML);
    });

  async function watchText(): Promise<void> {
    await panel.evaluate(() => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      new MutationObserver(() => {
        for (const answer of document.querySelectorAll('[data-ui=answer]'))
          seen.push(answer.textContent ?? '');
      }).observe(document.body, { childList: true, subtree: true, characterData: true });
    });
  }

  test.each(['at once', 'character by character'])(
    'does nothing in the panel when it comes %s',
    async (how) => {
      await watchText();
      world.answer = (response) => {
        if (how === 'at once') say(response, [ATTACK]);
        else
          void saySlowly(
            response,
            Array.from({ length: ATTACK.length }, (_, at) => ATTACK.charAt(at)),
          );
      };
      await ask();
      await last().waitState('done', 30_000);
      await panel.waitFor('the last paragraph', () =>
        [...document.querySelectorAll('[data-ui=answer]')]
          .at(-1)
          ?.textContent?.includes('Dernier paragraphe.'),
      );
      expect(await intruders(panel)).toEqual([]);
      expect(await panel.evaluate(() => document.title)).not.toMatch(/pris|^1$/);
      const seen = await panel.evaluate(() => (window as unknown as { seen: string[] }).seen);
      expect(seen.filter((text) => INVISIBLE.test(text))).toEqual([]);
      // Raw HTML is text; nothing of the answer is lost.
      expect(await last().text()).toContain('<iframe src="https://e.leak.test/">');
    },
  );

  test('connects to nothing when its links are pointed at and pressed, and opens none that it should not', async () => {
    const links = await panel.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('[data-ui=answer] [data-href]')].map((link) => {
        link.scrollIntoView({ block: 'center', behavior: 'instant' });
        return link.dataset.href ?? '';
      }),
    );
    expect(links.length).toBeGreaterThan(2);
    for (const address of links) expect(address).toMatch(/^(?:https:\/\/[\w.]+leak\.test\/|mailto:)/);
    const { x, y } = await panel.element('[data-ui=answer] [data-href*="l.leak"]').centre();
    await panel.page.mouse.move(x, y);
    await panel.page.mouse.down();
    // Let go elsewhere: the agent thought better of it.
    await panel.page.mouse.move(x, y + 60);
    await panel.page.mouse.up();
    await panel.element('[data-ui=answer] [data-href*="m.leak"]').click();
    await panel.control('link-check').wait();
    await panel.control('link-check').evaluate((strip) => strip.querySelectorAll('button')[1]?.click());
  });

  test('does nothing as an error, and its words are not shown', async () => {
    for (const body of [
      { error: { message: ATTACK, type: '<img src="https://w.leak.test/">' } },
      { detail: [{ msg: ATTACK }] },
    ]) {
      world.answer = (response) =>
        void response.writeHead(400, { 'content-type': 'application/json' }).end(JSON.stringify(body));
      await ask();
      await last().waitState('error');
      expect(await intruders(panel)).toEqual([]);
      expect(await panel.evaluate(() => document.body.textContent)).not.toContain('w.leak.test');
    }
    world.answer = (response) => {
      begin(response);
      response.write(event(`Début ${DECEIVING}`));
      response.end(`data: ${JSON.stringify({ error: { message: ATTACK } })}\n\n`);
    };
    await ask();
    await last().waitState('error');
    expect(await last().text()).toContain('Début');
    expect(INVISIBLE.test(await last().text())).toBe(false);
  });

  test.each(['riche', 'brut'])('does nothing in the popover over a field (%s)', async (field) => {
    await page.activate();
    await page.element(`#${field}`).select();
    world.answer = (response) =>
      void saySlowly(
        response,
        Array.from({ length: ATTACK.length }, (_, at) => ATTACK.charAt(at)),
      );
    await browser.chooseFromMenu(page, 'action:rephrase');
    const proposal = page.ui('popover', 'proposal');
    await proposal.wait();
    await page.element('renfort-popover').evaluate((host) => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      const options = { childList: true, subtree: true, characterData: true };
      if (host.shadowRoot)
        new MutationObserver(() => seen.push(host.shadowRoot?.textContent ?? '')).observe(
          host.shadowRoot,
          options,
        );
    });
    await proposal.waitState('done', 30_000);
    expect(await intrudersInPage()).toEqual([]);
    for (const tab of ['tab-proposal', 'tab-diff', 'tab-sent']) {
      if (!(await page.ui('popover', tab).exists())) continue;
      await page.ui('popover', tab).click();
      expect(await intrudersInPage()).toEqual([]);
    }
    const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen);
    expect(seen.filter((text) => INVISIBLE.test(text)).map((text) => text.slice(0, 300))).toEqual([]);
    if (field === 'riche') {
      await page.ui('popover', 'tab-proposal').click();
      const { x, y } = await page.element('renfort-popover >> [role=link]').centre();
      await page.page.mouse.move(x, y);
      await page.page.mouse.down();
      await page.page.mouse.up();
    }
    expect(await page.evaluate(() => document.title)).toContain('titre.leak.test');
    await page.press('Escape');
  });

  test('made to exhaust a parser is shown, and a click is answered meanwhile', async () => {
    for (const unit of BOMBS) {
      world.answer = (response) => say(response, [unit.repeat(1_000_000 / unit.length)]);
      await ask();
      await panel.control('composer').click();
      await last().waitState(['cut', 'error'], 20_000);
      await panel.control('new-conversation').click();
    }
  });

  test('made to exhaust a parser does not hold up the page that the popover stands in', async () => {
    await page.activate();
    for (const unit of ['- a\n', '**a** ', '# a\n']) {
      world.answer = (response) =>
        void saySlowly(
          response,
          Array.from({ length: 399 }, () => unit.repeat(1000 / unit.length)),
        );
      await page.element('#riche').select();
      await browser.chooseFromMenu(page, 'action:rephrase');
      await page.ui('popover', 'proposal').waitState('done');
      await page.ui('popover', 'tab-proposal').click();
      await page.press('Escape');
      await page.element('renfort-popover').waitGone();
    }
  });

  test('leaves no trace of its hosts in what the browser looked up, connected to or asked', async () => {
    const hosts = await watched.hosts();
    // The log sees what there is to see.
    expect(hosts).toContain(name === 'chromium' ? 'intranet.test' : 'http-on-modify-request');
    const found = hosts.split('\n').filter((line) => /leak\.test/.test(line) && !/mailto/.test(line));
    expect(found.map((line) => line.slice(0, 300))).toEqual([]);
    expect(world.leaks.filter((bytes) => bytes.includes('leak.test'))).toEqual([]);
  });
});
