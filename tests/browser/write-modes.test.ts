/** Ways into a page other than a look and Enter: found again, at once, after, back to what stood there, pasted. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { asAPerson, askAsOptions, BROWSERS, type Tab, until } from './harness/index.ts';
import {
  byMenu,
  chats,
  finished,
  modelOf,
  nextChat,
  openSite,
  paletteItem,
  plain,
  popoverGone,
  type Site,
  selectIn,
  visit,
} from './journeys/journey.ts';

const FIRST = "bonjour, j'ai deja";
const LAST = 'marche pas';

describe.each(BROWSERS)('into the page, in $name,', ({ launch }) => {
  let site: Site;
  let tab: Tab;

  beforeAll(async () => {
    site = await openSite(launch);
  });
  afterEach(async () => {
    await askAsOptions(site.browser, 'settings.clear', { key: 'writeMode' });
    await tab?.close();
  });
  afterAll(() => site?.close());

  const inMode = (value: string) =>
    askAsOptions(site.browser, 'settings.choose', { key: 'writeMode', value });
  const held = () => modelOf(tab, 'suivi');
  const setField = (value: string) =>
    tab.evaluate((text) => {
      const field = document.querySelector('#suivi') as HTMLTextAreaElement;
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }, value);
  const press = async (key: string) => {
    await asAPerson(tab);
    await tab.press(key);
  };
  const click = async (surface: 'popover' | 'toast', name: string) => {
    await tab.ui(surface, name).wait();
    await asAPerson(tab);
    await tab.ui(surface, name).click();
  };

  /** Asks for a correction of a sentence of the field; what stood in the field. */
  async function correcting(): Promise<string> {
    tab = await visit(site, '/tickets/');
    const before = await held();
    await selectIn(tab, 'suivi', FIRST, LAST);
    const coming = nextChat(site);
    await byMenu(site, tab, 'correct');
    await coming;
    return before;
  }

  test('a text that has moved is found again and replaced there', async () => {
    const before = await correcting();
    await setField(`Ajout d’une collègue. ${before}`);
    const proposal = await finished(tab);
    await press('Enter');
    await tab.ui('popover', 'find-again').wait();
    expect(await held()).toBe(`Ajout d’une collègue. ${before}`);
    await press('Enter');
    await tab.ui('popover', 'replace').wait();
    await press('Enter');
    await tab.ui('toast', 'undo').wait();
    const now = await held();
    expect(now.startsWith('Ajout d’une collègue. ')).toBe(true);
    expect(now).toContain(proposal);
    await click('toast', 'undo');
    await until('the original', async () => (await held()) === `Ajout d’une collègue. ${before}`);
  });

  test('in an editor, what a colleague wrote meanwhile stays before the text that is found', async () => {
    tab = await visit(site, '/courriers/');
    await selectIn(tab, 'corps', 'Par courrier en date', 'réputée abandonnée.');
    const coming = nextChat(site);
    await byMenu(site, tab, 'plain-language');
    await coming;
    await tab.evaluate(() => {
      const editor = document.querySelector('#corps .ProseMirror') as Element & {
        editor: { commands: { insertContentAt(place: number, text: string): void } };
      };
      editor.editor.commands.insertContentAt(1, 'URGENT ');
    });
    const proposal = await finished(tab);
    await press('Enter');
    await tab.ui('popover', 'find-again').wait();
    await press('Enter');
    await tab.ui('popover', 'replace').wait();
    await press('Enter');
    await tab.ui('toast', 'undo').wait();
    const now = await modelOf(tab, 'corps');
    expect(now).toContain('URGENT');
    expect(now).not.toContain('Par courrier en date');
    expect(plain(now)).toContain(plain(proposal));
  });

  test('a field drawn anew with the same text is found; a text that stands twice is not', async () => {
    const before = await correcting();
    await tab.evaluate(() => {
      const field = document.querySelector('#suivi') as HTMLTextAreaElement;
      const other = field.cloneNode() as HTMLTextAreaElement;
      other.id = 'suivi-2';
      other.value = `${field.value} Fin.`;
      field.replaceWith(other);
    });
    await finished(tab);
    await press('Enter');
    await tab.ui('popover', 'find-again').wait();
    await tab.evaluate(() => {
      const field = document.querySelector('#suivi-2') as HTMLTextAreaElement;
      field.value += field.value;
    });
    await press('Enter');
    await tab.ui('popover', 'find-again').waitGone();
    expect(await tab.ui('popover', 'copy').visible()).toBe(true);
    const now = await tab.element('#suivi-2').value();
    expect(now).toBe(`${before} Fin.${before} Fin.`);
  });

  test('at once: the text is written without a question, with a way back and a way to look', async () => {
    await inMode('direct');
    const before = await correcting();
    await tab.ui('toast', 'undo').wait();
    await popoverGone(tab);
    const now = await held();
    expect(now).not.toBe(before);
    await click('toast', 'review');
    await finished(tab);
    expect(await tab.ui('popover', 'diff').visible()).toBe(true);
    await click('popover', 'undo');
    await until('the original', async () => (await held()) === before);
  });

  test('at once: an answer about the text is still only shown', async () => {
    await inMode('direct');
    tab = await visit(site, '/tickets/');
    const before = await held();
    await selectIn(tab, 'suivi');
    await byMenu(site, tab, 'summarize');
    expect(await finished(tab)).not.toBe('');
    expect(await tab.ui('popover', 'insert-after').visible()).toBe(true);
    expect(await held()).toBe(before);
  });

  test('after: Enter keeps the text and adds the proposal', async () => {
    await inMode('insert-after');
    const before = await correcting();
    const proposal = await finished(tab);
    await press('Enter');
    await tab.ui('toast', 'undo').wait();
    const now = await held();
    expect(now).toContain(proposal);
    expect(now.startsWith(before.slice(0, 40))).toBe(true);
    expect(now.length).toBeGreaterThan(before.length + proposal.length - 2);
  });

  test('Annuler holds after more was typed elsewhere; else it shows what stood there', async () => {
    const before = await correcting();
    await finished(tab);
    await press('Enter');
    await tab.ui('toast', 'undo').wait();
    await setField(`${await held()} Suite.`);
    await click('toast', 'undo');
    await until('the original', async () => (await held()) === `${before} Suite.`);
    await tab.close();

    await correcting();
    await finished(tab);
    await press('Enter');
    await tab.ui('toast', 'undo').wait();
    await setField('Tout autre chose.');
    await click('toast', 'undo');
    const hint = tab.element('renfort-toast >> .hint');
    await hint.wait();
    expect(await hint.text()).toContain(FIRST);
    expect(await held()).toBe('Tout autre chose.');
  });

  test('what stood there is listed in the palette, can be put back, and stays on its site', async () => {
    const before = await correcting();
    const proposal = await finished(tab);
    await press('Enter');
    await tab.ui('toast', 'undo').wait();
    await selectIn(tab, 'suivi', proposal.slice(0, 12), proposal.slice(-8));
    const asked = chats(site).length;
    await site.browser.runCommand(tab, 'open-palette');
    await paletteItem(tab, '[data-action=versions]').wait();
    await asAPerson(tab);
    await paletteItem(tab, '[data-action=versions]').click();
    await paletteItem(tab, '[data-action=version]').wait();
    expect(await paletteItem(tab, '[data-action=version]').text()).toContain(FIRST);
    await press('Enter');
    await finished(tab);
    await press('Enter');
    await until('the original', async () => (await held()) === before);
    expect(chats(site).length).toBe(asked);

    await tab.goto(site.services.page('/tickets/', 'loopback'));
    await selectIn(tab, 'suivi', FIRST, LAST);
    await site.browser.runCommand(tab, 'open-palette');
    await paletteItem(tab, '[data-action=paste]').wait();
    expect(await paletteItem(tab, '[data-action=versions]').exists()).toBe(false);
  });

  test('where the application draws its text, a text is pasted and the result copied', async () => {
    tab = await visit(site, '/tickets/');
    await tab.evaluate(() => {
      const canvas = document.createElement('canvas');
      canvas.width = 600;
      canvas.height = 400;
      const keys = document.createElement('textarea');
      keys.id = 'touches';
      keys.style.cssText = 'position:absolute;width:1px;height:1px;opacity:0';
      document.body.prepend(canvas, keys);
      keys.focus();
    });
    await site.browser.runCommand(tab, 'open-palette');
    await paletteItem(tab, '[data-action=paste]').waitAttribute('aria-selected', 'true');
    expect(await tab.ui('palette', 'why').visible()).toBe(true);
    await press('Enter');
    await tab.ui('palette', 'paste-field').wait();
    await tab.type('bonjour, le dossier n’est pas complet');
    const coming = nextChat(site);
    await press('Enter');
    expect(JSON.stringify((await coming).chat)).toContain('le dossier n’est pas complet');
    await finished(tab);
    expect(await tab.ui('popover', 'replace').exists()).toBe(false);
    expect(await tab.element('renfort-popover >> .primary').attribute('data-ui')).toBe('copy');
    expect(await tab.element('#touches').value()).toBe('');
  });

  test('in a frame of a site that is out of reach, a text is pasted and the reason is said', async () => {
    tab = await visit(site, '/tickets/');
    // A name of this machine that the build has no permission for.
    const elsewhere = site.services.page('/tickets/', 'loopback').replace('127.0.0.1', 'localhost');
    await tab.evaluate(async (src) => {
      const frame = document.createElement('iframe');
      frame.src = src;
      const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
      document.body.prepend(frame);
      await loaded;
      frame.focus();
    }, elsewhere);
    await site.browser.runCommand(tab, 'open-palette');
    await paletteItem(tab, '[data-action=paste]').waitAttribute('aria-selected', 'true');
    expect(await tab.ui('palette', 'why').visible()).toBe(true);
    expect(await tab.ui('palette', 'why').text()).toContain('vient d’un autre site');
    await press('Enter');
    await tab.ui('palette', 'paste-field').wait();
    await tab.type('bonjour, le dossier n’est pas complet');
    const coming = nextChat(site);
    await press('Enter');
    expect(JSON.stringify((await coming).chat)).toContain('le dossier n’est pas complet');
    await finished(tab);
    expect(await tab.ui('popover', 'replace').exists()).toBe(false);
  });
});
