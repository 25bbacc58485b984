/** The page goes on living while the model writes: nothing wrong is overwritten, the proposal stays available. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { asAPerson, BROWSERS, type Tab, until } from '../harness/index.ts';
import {
  byMenu,
  chats,
  finished,
  modelOf,
  nextChat,
  openSite,
  paletteItem,
  plain,
  proposalText,
  type Site,
  selectIn,
  visit,
} from './journey.ts';

describe.each(BROWSERS)('meanwhile, in $name,', ({ launch }) => {
  let site: Site;
  let tab: Tab;

  beforeAll(async () => {
    site = await openSite(launch);
  });
  afterEach(async () => {
    site.services.model.latencyMs = 60;
    await tab?.close();
  });
  afterAll(() => site?.close());

  const notice = () => tab.element('renfort-popover >> .notice');

  /** Accepts, and expects a sentence instead of a change; the proposal can still be copied. */
  async function isNotAccepted(text: string): Promise<void> {
    await asAPerson(tab);
    await tab.press('Enter');
    await until('the popover to say why', async () => /rien|nothing/i.test(await notice().text()));
    expect(await proposalText(tab)).toBe(text);
    expect(await tab.ui('popover', 'copy').visible()).toBe(true);
    expect(await tab.ui('toast', 'undo').exists()).toBe(false);
  }

  test('the agent’s text was changed by a colleague: it is left as it is now', async () => {
    tab = await visit(site, '/courriers/');
    await selectIn(tab, 'corps', 'Par courrier en date', 'réputée abandonnée.');
    const coming = nextChat(site);
    await byMenu(site, tab, 'plain-language');
    await coming;
    // As a collaborator's change arrives: through the editor, without the agent's caret.
    await tab.evaluate(() => {
      const editor = document.querySelector('#corps .ProseMirror') as Element & {
        editor: { commands: { insertContentAt(place: number, text: string): void } };
      };
      editor.editor.commands.insertContentAt(1, 'URGENT ');
    });
    const text = await finished(tab);
    const now = await modelOf(tab, 'corps');
    expect(now).toContain('URGENT');
    await isNotAccepted(text);
    expect(await modelOf(tab, 'corps')).toBe(now);
  });

  test('the field was replaced by another one: nothing is written into it', async () => {
    tab = await visit(site, '/tickets/');
    await selectIn(tab, 'suivi', "bonjour, j'ai deja", 'marche pas');
    const coming = nextChat(site);
    await byMenu(site, tab, 'correct');
    await coming;
    await tab.evaluate(() => {
      const field = document.querySelector('#suivi');
      const other = document.createElement('textarea');
      other.value = 'Un autre texte.';
      other.className = 'autre';
      field?.replaceWith(other);
    });
    const text = await finished(tab);
    await isNotAccepted(text);
    expect(await tab.element('.autre').value()).toBe('Un autre texte.');
  });

  test('the agent selected something else: the first text is replaced, not the second', async () => {
    tab = await visit(site, '/tickets/');
    await selectIn(tab, 'suivi', "bonjour, j'ai deja", 'marche pas');
    const coming = nextChat(site);
    await byMenu(site, tab, 'correct');
    await coming;
    await tab.evaluate(() =>
      document.querySelector<HTMLTextAreaElement>('#suivi')?.setSelectionRange(230, 250),
    );
    const text = await finished(tab);
    await asAPerson(tab);
    await tab.press('Enter');
    await tab.ui('toast', 'undo').wait();
    const after = await modelOf(tab, 'suivi');
    expect(after.startsWith(text)).toBe(true);
    expect(after).toContain('merci de votre reponse');
  });

  test('the page was left: the request ends at the server and nothing is written', async () => {
    tab = await visit(site, '/tickets/');
    await selectIn(tab, 'suivi', "bonjour, j'ai deja", 'marche pas');
    site.services.model.latencyMs = 20_000;
    const coming = nextChat(site);
    await byMenu(site, tab, 'correct');
    const request = await coming;
    await tab.goto(site.services.page('/messagerie/'));
    expect((await request.ended).outcome).toBe('aborted');
    expect(await tab.element('renfort-popover').exists()).toBe(false);
  });

  test('the application drew itself anew: the proposal is still there to be taken', async () => {
    tab = await visit(site, '/formulaire/');
    await selectIn(tab, 'justification', 'Suite à la panne', 'trois appareils.');
    await byMenu(site, tab, 'plain-language');
    const text = await finished(tab);
    const asked = chats(site).length;
    await tab.evaluate(() => document.querySelector('renfort-popover')?.remove());
    await tab.goto(site.services.page('/formulaire/'));
    await selectIn(tab, 'justification', 'Suite à la panne', 'trois appareils.');
    await site.browser.runCommand(tab, 'open-palette');
    await paletteItem(tab, '[data-action="last-proposal"]').wait();
    await asAPerson(tab);
    await paletteItem(tab, '[data-action="last-proposal"]').click();
    expect(plain(await finished(tab))).toBe(plain(text));
    expect(chats(site).length).toBe(asked);
  });

  test('a message of ours appears beside the palette: Enter still chooses', async () => {
    tab = await visit(site, '/tickets/');
    await selectIn(tab, 'suivi', "bonjour, j'ai deja", 'marche pas');
    await site.browser.runCommand(tab, 'open-palette');
    await paletteItem(tab, '[aria-selected=true]').wait();
    // An item that the administration has withdrawn since the menu was opened.
    await byMenu(site, tab, 'withdrawn');
    await tab.element('renfort-toast').wait();
    await asAPerson(tab);
    const coming = nextChat(site);
    await tab.press('Enter');
    await coming;
    await finished(tab);
  });
});
