/** A page that fights the popover, and a proposal that is not what it seems (TRUST 24 to 26, 35 to 37). */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  asAPerson,
  BROWSERS,
  configureEndpoint,
  type ExtensionBrowser,
  type Tab,
  until,
} from '../harness/index.ts';
import { type HostileWorld, say, startHostileWorld } from './hostile.ts';

const FIELD = '<textarea id="note">Bonjour madame.</textarea>';
const page = (head: string, body = FIELD) =>
  `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Page</title>${head}<body>${body}</body></html>`;

describe.each(BROWSERS)('a hostile page in $name', ({ launch }) => {
  let world: HostileWorld;
  let browser: ExtensionBrowser;
  let tab: Tab;

  beforeAll(async () => {
    world = await startHostileWorld();
    browser = await launch();
    await configureEndpoint(browser, { url: world.model, models: ['m'] });
    world.pages.set('/vide', { html: page('') });
    tab = await browser.open(world.page('/vide'));
  });

  beforeEach(() => {
    world.seen.length = 0;
    world.answer = (response) => say(response, ['Madame, bonjour.']);
  });

  afterAll(async () => {
    await browser?.close();
    await world?.close();
  });

  async function visit(html: string, headers: Readonly<Record<string, string>> = {}): Promise<void> {
    world.pages.set('/page', { html, headers });
    await tab.goto(world.page('/page'));
    await tab.activate();
  }

  async function propose(selector = '#note', words?: string): Promise<void> {
    await tab.element(selector).select(words);
    await browser.chooseFromMenu(tab, 'action:rephrase');
    await tab.ui('popover', 'proposal').waitState('done');
    await asAPerson(tab);
  }

  async function clickReplace(): Promise<void> {
    const { x, y } = await tab.ui('popover', 'replace').centre();
    await tab.page.mouse.click(x, y);
  }

  const value = () => tab.element('#note').value();
  const replaced = () => until('the replacement', async () => (await value()).startsWith('Madame, bonjour.'));

  test('cannot paint over us with pseudo-elements of our own host', async () => {
    const cover = '{ content: ""; display: block !important; position: fixed; inset: 0; background: white; }';
    const pseudo = (name: string) => `renfort-popover::${name} ${cover.replaceAll(';', ' !important;')}`;
    await visit(page(`<style>${['before', 'after', 'backdrop'].map(pseudo).join('')}</style>`));
    await propose();
    const shown = await tab
      .element('renfort-popover')
      .evaluate((host) =>
        ['::before', '::after', '::backdrop'].map((name) => getComputedStyle(host, name).display),
      );
    expect(shown).toEqual(['none', 'none', 'none']);
  });

  test('with its own idea of every function we use changes nothing', async () => {
    await visit(
      page(`<script>
        const no = () => { throw new Error('non'); };
        Element.prototype.attachShadow = no;
        HTMLElement.prototype.showPopover = no;
        document.createElement = no;
        Document.prototype.createElement = no;
        Node.prototype.appendChild = no;
        Element.prototype.append = no;
        for (const name of ['flatMap', 'entries', 'reduce', 'sort']) Array.prototype[name] = no;
        window.getComputedStyle = no;
        window.requestAnimationFrame = no;
        window.performance.now = no;
        window.IntersectionObserver = no;
      </script>`),
    );
    await propose();
    await clickReplace();
    await replaced();
  });

  test.each([
    ['forbids everything', "default-src 'none'; trusted-types 'none'; require-trusted-types-for 'script'"],
    ['stands in a sandbox', 'sandbox allow-scripts allow-forms'],
  ])('that %s by its policy still shows ours', async (_, policy) => {
    await visit(page(''), { 'content-security-policy': policy });
    await propose();
    await clickReplace();
    await replaced();
  });

  test('zoomed, turned and filtered takes the click where the button is seen', async () => {
    await visit(
      page(`<style>html { zoom: 1.4 } body { transform: rotate(2deg) scale(0.95); filter: hue-rotate(9deg); contain: strict; width: 100%; height: 900px }
      * { letter-spacing: 0.3em !important; pointer-events: none !important; font-size: 22px !important }</style>`),
    );
    await propose();
    await clickReplace();
    await replaced();
  });

  test('that takes the focus again and again loses nothing of the agent’s and gains no Enter', async () => {
    await visit(page(''));
    await propose();
    await tab.evaluate(() => {
      setInterval(() => document.querySelector<HTMLElement>('#note')?.focus(), 5);
    });
    await tab.waitFor('the focus to be taken', () => document.activeElement?.id === 'note');
    await tab.press('Enter');
    expect(await value()).not.toContain('Madame, bonjour.');
    await tab.element('#note').evaluate((field) => {
      (field as HTMLTextAreaElement).value = 'Bonjour madame.';
    });
    await clickReplace();
    await replaced();
  });

  test('cannot cover the popover from inside a shadow root with what lets clicks through', async () => {
    await visit(page(''));
    await propose();
    await tab.evaluate(() => {
      const host = document.createElement('div');
      document.body.append(host);
      const cover = document.createElement('div');
      cover.popover = 'manual';
      cover.style.cssText =
        'position:fixed;inset:0;width:100%;height:100%;margin:0;border:0;background:#fff;pointer-events:none';
      host.attachShadow({ mode: 'closed' }).append(cover);
      cover.showPopover();
    });
    await asAPerson(tab);
    await clickReplace();
    await asAPerson(tab);
    expect(await value()).toBe('Bonjour madame.');
  });

  test('cannot cover it with the picture of a transition', async () => {
    await visit(
      page(`<style>::view-transition { pointer-events: none; background: #fff }
      ::view-transition-group(*), ::view-transition-old(*), ::view-transition-new(*) { animation-duration: 60s; animation-play-state: paused }</style>`),
    );
    await propose();
    const begun = await tab.evaluate(async () => {
      const start = (document as { startViewTransition?: (change: () => void) => { ready: Promise<void> } })
        .startViewTransition;
      if (!start) return false;
      await start.call(document, () => undefined).ready;
      return true;
    });
    await asAPerson(tab);
    if (!begun) return;
    const { x, y } = await tab.ui('popover', 'replace').centre();
    await tab.page.mouse.click(x, y);
    await asAPerson(tab);
    expect(await value()).toBe('Bonjour madame.');
  });

  test('that names its forms after what we call is served like any other', async () => {
    const names = ['createElement', 'querySelectorAll', 'body', 'documentElement', 'execCommand'];
    await visit(page('', FIELD + names.map((name) => `<form name="${name}"></form>`).join('')));
    await propose();
    await clickReplace();
    await replaced();
  });

  test.each([
    ['#note', '<textarea id="note">Bonjour. Bonjour. Bonjour.</textarea>'],
    ['#riche', '<div id="riche" contenteditable><p>Bonjour. Bonjour. Bonjour.</p></div>'],
  ])('that says the same three times has only the selected one replaced (%s)', async (selector, body) => {
    await visit(page('', body));
    world.answer = (response) => say(response, ['Salut.']);
    const field = tab.element(selector);
    await field.evaluate((element) => {
      if (element instanceof HTMLTextAreaElement) {
        element.focus();
        element.setSelectionRange(9, 17);
        return;
      }
      const text = element.querySelector('p')?.firstChild;
      element.focus();
      if (text) getSelection()?.setBaseAndExtent(text, 9, text, 17);
    });
    await browser.chooseFromMenu(tab, 'action:rephrase');
    await tab.ui('popover', 'proposal').waitState('done');
    await asAPerson(tab);
    await clickReplace();
    const text = () =>
      field.evaluate((element) =>
        element instanceof HTMLTextAreaElement ? element.value : element.textContent,
      );
    await until('the replacement', async () => (await text()).includes('Salut.'));
    expect((await text()).trim()).toBe('Bonjour. Salut. Bonjour.');
  });

  test('has HTML and code in a proposal put in as text', async () => {
    const proposal = 'Voir <img src="x" onerror="document.title=1"> et <script>document.title=1</script>.';
    world.answer = (response) => say(response, [proposal]);
    await visit(page('', '<div id="riche" contenteditable><p>Un mot.</p></div>'));
    await propose('#riche');
    await clickReplace();
    const field = tab.element('#riche');
    await until('the replacement', async () => (await field.text()).includes('Voir'));
    expect((await field.text()).trim()).toBe(proposal);
    expect(await field.evaluate((element) => element.querySelectorAll('img, script').length)).toBe(0);
    expect(await tab.evaluate(() => document.title)).toBe('Page');
  });

  test.each([
    ['#note', FIELD],
    ['#riche', '<div id="riche" contenteditable><p>Bonjour madame.</p></div>'],
  ])('takes 200,000 characters as they are, without holding the page up (%s)', async (selector, body) => {
    const proposal = '<b>Une phrase</b> de plus.\n'.repeat(7_500).slice(0, 200_000).trim();
    world.answer = (response) => say(response, [proposal]);
    await visit(page('', body));
    const text = () =>
      tab
        .element(selector)
        .evaluate((element) =>
          element instanceof HTMLTextAreaElement ? element.value : element.textContent,
        );
    await propose(selector);
    // So much takes a moment to stand still; a click before that does not count.
    await until('the replacement', async () => {
      if ((await text()).length > 1000) return true;
      const place = await tab.ui('popover', 'replace').place();
      if (place?.visible) await tab.page.mouse.click(place.x + place.width / 2, place.y + place.height / 2);
      await asAPerson(tab);
      return false;
    });
    expect(await text()).toBe(selector === '#note' ? proposal : proposal.replaceAll('\n', ''));
    await tab.ui('toast', 'undo').wait();
    await asAPerson(tab);
    await tab.ui('toast', 'undo').click();
    await until('the original', async () => (await text()) === 'Bonjour madame.');
  });
});
