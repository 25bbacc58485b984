/** What an agent can do with a proposal besides replacing, and what is remembered of it. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { HIDDEN_IN_CASE_FILE, VISIBLE_IN_CASE_FILE } from '../../sandbox/intranet/canaries.ts';
import { asAPerson, BROWSERS, type Tab, until } from '../harness/index.ts';
import {
  byMenu,
  byPalette,
  chats,
  finished,
  modelOf,
  nextChat,
  openSite,
  paletteItem,
  plain,
  popoverGone,
  proposalText,
  type Site,
  selectIn,
  takeNotes,
  visit,
} from './journey.ts';

describe.each(BROWSERS)('a proposal in $name', ({ launch }) => {
  let site: Site;
  let tab: Tab;

  beforeAll(async () => {
    site = await openSite(launch);
  });
  afterEach(() => tab?.close());
  afterAll(() => site?.close());

  /** Opens the ticketing tool with a sentence of the follow-up selected. */
  async function withSelection(): Promise<void> {
    tab = await visit(site, '/tickets/');
    await selectIn(tab, 'suivi', "bonjour, j'ai deja", 'marche pas');
  }

  const proposal = () => tab.ui('popover', 'proposal');

  test('is inserted after the text', async () => {
    await withSelection();
    const before = await modelOf(tab, 'suivi');
    await byMenu(site, tab, 'correct');
    const text = await finished(tab);
    await asAPerson(tab);
    await tab.ui('popover', 'insert-after').click();
    await tab.ui('toast', 'undo').wait();
    const after = await modelOf(tab, 'suivi');
    expect(after).toContain("bonjour, j'ai deja regarder l'imprimante ce matin et sa marche pas");
    expect(plain(after)).toContain(plain(text));
    expect(after.length).toBeGreaterThan(before.length + text.length - 2);
  });

  test('is copied, and a real paste brings it', async () => {
    await withSelection();
    const before = await modelOf(tab, 'suivi');
    await byMenu(site, tab, 'correct');
    const text = await finished(tab);
    await asAPerson(tab);
    await tab.ui('popover', 'copy').click();
    await until('the popover to say so', async () =>
      /copi/i.test(await tab.element('renfort-popover >> .notice').text()),
    );
    await tab.press('Escape');
    await popoverGone(tab);
    await tab.element('#recherche').click();
    await tab.press('Control+v');
    await until('the paste', async () => (await tab.element('#recherche').value()) === text);
    expect(await modelOf(tab, 'suivi')).toBe(before);
  });

  test('is asked for again, refined, and each time it is one request', async () => {
    await withSelection();
    const asked = chats(site).length;
    await byMenu(site, tab, 'correct');
    const first = await finished(tab);

    await asAPerson(tab);
    await tab.ui('popover', 'more').click();
    await asAPerson(tab);
    await tab.ui('popover', 'retry').click();
    await until('a second request', () => chats(site).length === asked + 2);
    expect(await finished(tab)).toBe(first);

    await asAPerson(tab);
    const coming = nextChat(site);
    await tab.ui('popover', 'refine').click();
    await tab.type('plus court');
    await tab.press('Enter');
    const refinement = await coming;
    expect(refinement.rawBody).toContain('plus court');
    expect(refinement.rawBody).toContain(JSON.stringify(first).slice(1, -1));
    await finished(tab);

    const wish = await tab.ui('popover', 'refine-wish').text();
    await asAPerson(tab);
    const wished = nextChat(site);
    await tab.ui('popover', 'refine-wish').click();
    expect((await wished).rawBody).toContain(wish);
    await finished(tab);
    expect(chats(site).length).toBe(asked + 4);
  });

  test('changes with its option, which the site remembers', async () => {
    await withSelection();
    await byMenu(site, tab, 'rephrase');
    await finished(tab);
    const coming = nextChat(site);
    await tab.ui('popover', 'option').focus();
    await tab.press('ArrowDown');
    expect((await coming).rawBody).toContain('Ton : formel');
    await finished(tab);
    await tab.press('Escape');
    await popoverGone(tab);
    await tab.close();

    tab = await visit(site, '/messagerie/');
    await selectIn(tab, 'corps', 'Nous avons bien reçu', 'EC-2026-118)');
    const again = nextChat(site);
    await byMenu(site, tab, 'rephrase');
    expect((await again).rawBody).toContain('Ton : formel');
    await finished(tab);
    expect(await tab.ui('popover', 'option').value()).toBe('formal');
  });

  test('comes again by the command: in its popover, then on another text', async () => {
    await withSelection();
    const asked = chats(site).length;
    await byMenu(site, tab, 'correct');
    await finished(tab);
    await site.browser.runCommand(tab, 'repeat-last-action');
    await until('a second request', () => chats(site).length === asked + 2);
    await finished(tab);
    expect(await tab.evaluate(() => document.querySelectorAll('renfort-popover').length)).toBe(1);
    await tab.press('Escape');
    await popoverGone(tab);

    await selectIn(tab, 'suivi', 'en attendant vous pouvez', '3e etage');
    const coming = nextChat(site);
    await site.browser.runCommand(tab, 'repeat-last-action');
    expect((await coming).rawBody).toContain('en attendant vous pouvez imprimer');
    await finished(tab);
  });

  test('is brought back after the page was left, without another request', async () => {
    await withSelection();
    await byMenu(site, tab, 'correct');
    const text = await finished(tab);
    const asked = chats(site).length;
    await tab.goto(site.services.page('/messagerie/'));
    await takeNotes(tab);
    await selectIn(tab, 'corps', 'Cordialement,');
    await site.browser.runCommand(tab, 'open-palette');
    await paletteItem(tab, '[data-action="last-proposal"]').wait();
    await asAPerson(tab);
    await paletteItem(tab, '[data-action="last-proposal"]').click();
    expect(await finished(tab)).toBe(text);
    expect(chats(site).length).toBe(asked);
    await asAPerson(tab);
    await tab.press('Enter');
    await tab.ui('toast', 'undo').wait();
    expect(plain(await modelOf(tab, 'corps'))).toContain(plain(text));
    expect(await modelOf(tab, 'corps')).not.toContain('Cordialement');
  });

  test('may be that there is nothing to change: then there is nothing to accept', async () => {
    tab = await visit(site, '/tickets/');
    await tab.element('#recherche').fill('Bonjour.');
    await byMenu(site, tab, 'correct');
    await proposal().waitState('done');
    expect(await proposalText(tab)).toBe('');
    expect(await tab.ui('popover', 'replace').visible()).toBe(false);
    await asAPerson(tab);
    await tab.press('Enter');
    expect(await tab.element('#recherche').value()).toBe('Bonjour.');
  });

  test('that was cut never replaces', async () => {
    await withSelection();
    const before = await modelOf(tab, 'suivi');
    site.services.model.faults.next({ kind: 'cut', after: 6 });
    await byMenu(site, tab, 'correct');
    await proposal().waitState('cut');
    expect(await proposalText(tab)).not.toBe('');
    const replace = tab.ui('popover', 'replace');
    expect(!(await replace.visible()) || (await replace.disabled())).toBe(true);
    await asAPerson(tab);
    await tab.press('Escape');
    await popoverGone(tab);
    expect(await modelOf(tab, 'suivi')).toBe(before);
  });

  test('of a page without a selection is made from what is seen of it', async () => {
    tab = await visit(site, '/dossiers/');
    const coming = nextChat(site);
    await byMenu(site, tab, 'summarize');
    const { rawBody } = await coming;
    await finished(tab);
    for (const hidden of HIDDEN_IN_CASE_FILE) expect(rawBody).not.toContain(`${hidden} `);
    const seen = Object.values(VISIBLE_IN_CASE_FILE);
    expect(seen.filter((words) => !rawBody.replaceAll('\\n', ' ').includes(words))).toEqual([]);
  });

  test('of a free request follows the words typed into the palette', async () => {
    await withSelection();
    await site.browser.runCommand(tab, 'open-palette');
    await tab.ui('palette', 'palette-filter').wait();
    await tab.type('traduis en anglais');
    await paletteItem(tab, '[aria-selected=true]').waitAttribute('data-action', 'ask');
    const coming = nextChat(site);
    await asAPerson(tab);
    await tab.press('Enter');
    expect((await coming).rawBody).toContain('traduis en anglais');
    await finished(tab);
  });

  test('is shown as it would be sent, word for word', async () => {
    await withSelection();
    const coming = nextChat(site);
    await byPalette(site, tab, 'correct');
    const { chat } = await coming;
    await finished(tab);
    await asAPerson(tab);
    await tab.ui('popover', 'what-is-sent').click();
    const shown = tab.ui('popover', 'sent');
    const delimiters = /(<<<\w+ )[^>]+(>>>)/g;
    const sent = chat?.messages.map(({ content }) => String(content).replaceAll(delimiters, '$1$2')) ?? [];
    await until('the preview', async () => {
      const text = (await shown.text()).replaceAll(delimiters, '$1$2');
      return sent.length > 0 && sent.every((content) => text.includes(content));
    });
  });
});
