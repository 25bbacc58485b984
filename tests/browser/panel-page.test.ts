/** What the panel asks of the page beside it, through the product's own messages: look, read, write at the caret. */

import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from 'wxt/browser';
import type { BackgroundMessages } from '../../lib/messaging/protocol.ts';
import { HIDDEN_IN_CASE_FILE } from '../sandbox/intranet/canaries.ts';
import { BROWSERS, type Tab } from './harness/index.ts';
import { modelOf, openSite, type Site, selectIn } from './journeys/journey.ts';

/** The extension API, inside functions that run in our pages. */
declare const chrome: typeof Browser;

interface Reply {
  readonly ok: boolean;
  readonly value?: unknown;
  readonly error?: { readonly code: string };
}

const ACTION = 'rephrase';

describe.each(BROWSERS)('from the panel, in $name,', ({ launch }) => {
  let site: Site;
  let tab: Tab;
  let panel: Tab;
  let tabId: number;

  beforeAll(async () => {
    site = await openSite(launch);
  });
  afterAll(() => site?.close());
  afterEach(async () => {
    await panel?.close();
    await tab?.close();
  });

  const visit = async (path: string, ready: () => unknown = () => true) => {
    tab = await site.browser.open(site.services.page(path));
    await tab.evaluate(ready);
    tabId = await site.browser.tabId(tab);
  };
  const ask = async <K extends keyof BackgroundMessages>(
    kind: K,
    payload: BackgroundMessages[K]['payload'],
  ): Promise<BackgroundMessages[K]['answer']> => {
    const reply = (await panel.evaluate((message) => chrome.runtime.sendMessage(message), {
      renfort: kind as string,
      payload: payload as unknown,
    })) as Reply;
    if (!reply.ok) throw new Error(reply.error?.code);
    return reply.value as BackgroundMessages[K]['answer'];
  };
  const openPanel = async () => {
    panel = await site.browser.openPanel(tab);
  };
  /** The highlighted range, wherever it is, stands in the window. */
  const shown = () =>
    tab.evaluate(() => {
      const windows = [window, ...Array.from(document.querySelectorAll('iframe'), (it) => it.contentWindow)];
      return windows.some((view) => {
        const found = (view as unknown as { CSS: { highlights: Map<string, Set<Range>> } })?.CSS.highlights;
        const [range] = found?.get('renfort-quote') ?? [];
        const { top, bottom } = range?.getBoundingClientRect() ?? { top: -1, bottom: -1 };
        return range !== undefined && bottom > 0 && top < (view?.innerHeight ?? 0);
      });
    });
  /** What stands before the highlighted range in its row or paragraph. */
  const highlighted = () =>
    tab.evaluate(() => {
      const { highlights } = (window as unknown as { CSS: { highlights: Map<string, Set<Range>> } }).CSS;
      const [range] = highlights.get('renfort-quote') ?? [];
      const around = range?.startContainer.parentElement?.closest('tr, p, li');
      if (!range || !around) return '';
      const before = document.createRange();
      before.setStart(around, 0);
      before.setEnd(range.startContainer, range.startOffset);
      return before.toString();
    });
  /** Puts the caret after some words of an editor, as a click there does. */
  const caretAfter = (editor: string, words: string) =>
    tab.evaluate(
      ({ editor, words }) => {
        const { sandbox } = window as unknown as {
          sandbox: { select(words: string, options: { in: string }): boolean };
        };
        const found = sandbox.select(words, { in: editor });
        let page = document;
        for (let at = page.activeElement; at instanceof HTMLIFrameElement; at = page.activeElement)
          page = at.contentDocument as Document;
        const field = page.activeElement as HTMLTextAreaElement;
        if (field.selectionEnd !== undefined && field.selectionEnd !== null)
          field.setSelectionRange(field.selectionEnd, field.selectionEnd);
        else page.getSelection()?.collapseToEnd();
        return found;
      },
      { editor, words },
    );

  const PLACES = [
    ['a textarea', '/tickets/', 'suivi', 'marche pas'],
    ['an editable element', '/messagerie/', 'corps', 'votre demande'],
    ['Tiptap', '/courriers/', 'corps', ''],
    ['TinyMCE', '/tickets/', 'reponse', 'la vérification'],
  ] as const;
  describe.each(PLACES)('in %s', (_, path, editor, words) => {
    const visitEditor = async () => {
      await visit(path);
      if (editor === 'reponse') {
        await tab.element('#repondre').click();
        await tab.element('#modale[data-ready=true]').wait();
      }
      const before = await modelOf(tab, editor);
      return { before, at: words || (/[a-zé]{7,}/.exec(before.replace(/<[^>]*>/g, ' '))?.[0] ?? '') };
    };

    test('an answer is inserted at the caret, and taken back', async () => {
      const { before, at } = await visitEditor();
      expect(await caretAfter(editor, at)).toBe(true);
      await openPanel();
      expect(await ask('page.look', { tabId })).toMatchObject({ selection: false, editable: true });
      const caret = await ask('page.caret', { tabId });
      expect(caret).toMatchObject({ editable: true });
      const address = caret?.address ?? { frameId: 0, targetId: '' };
      const write = { tabId, address, text: 'MOTS AJOUTÉS', mode: 'replace', actionId: ACTION } as const;
      expect(await ask('target.write', write)).toMatchObject({ outcome: 'written' });
      expect(await modelOf(tab, editor)).toContain(`${at} MOTS AJOUTÉS`);
      expect(await ask('target.undo', { tabId, address })).toEqual({ outcome: 'restored' });
      expect(await modelOf(tab, editor)).toBe(before);
    });

    test('what was selected is replaced, and nothing when it changed meanwhile', async () => {
      const { before, at } = await visitEditor();
      await selectIn(tab, editor, at);
      await openPanel();
      const selection = await ask('page.selection', { tabId });
      expect(selection).toMatchObject({ text: at, editable: true });
      const address = selection?.address ?? { frameId: 0, targetId: '' };
      const write = { tabId, address, text: 'AUTRES MOTS', mode: 'replace', actionId: ACTION } as const;
      expect(await ask('target.write', write)).toMatchObject({ outcome: 'written' });
      expect(await modelOf(tab, editor)).toContain('AUTRES MOTS');
      expect(await ask('target.write', write)).toMatchObject({ outcome: 'changed' });
      expect(await ask('target.undo', { tabId, address })).toEqual({ outcome: 'restored' });
      expect(await modelOf(tab, editor)).toBe(before);
    });
  });

  test('a quote is found across bold words and blocks, with other quotation marks and spaces, and highlighted', async () => {
    await visit('/dossiers/');
    const before = await tab.evaluate(() => document.documentElement.outerHTML);
    await openPanel();
    expect(await ask('page.look', { tabId })).toMatchObject({ kind: 'article' });
    const { text } = await ask('page.read', { tabId });
    const quotes = [
      'une aide de **1 248,50 €** pour deux mois de loyer',
      '| Prestations familiales | Caisse des familles | 341,88 € |',
      "- verser la somme directement au bailleur ;\n- demander les quittances d'août",
      'Avis favorable',
      'reprend son emploi le 1er décembre 2026',
    ];
    for (const quote of quotes) {
      expect(await ask('page.reveal', { tabId, quote }), quote).toEqual({ found: true });
      expect(await shown(), quote).toBe(true);
    }
    expect(await ask('page.reveal', { tabId, quote: 'Rien de tel n’est écrit ici.' })).toEqual({
      found: false,
    });
    for (const words of HIDDEN_IN_CASE_FILE)
      expect(await ask('page.reveal', { tabId, quote: words }), words).toEqual({ found: false });
    // Of three alike the one that stands after the words given.
    const twins = text.split('Caisse des familles').length - 1;
    expect(twins).toBeGreaterThan(1);
    await ask('page.reveal', { tabId, quote: 'Caisse des familles', before: '| Aide au logement | ' });
    expect(await highlighted()).toMatch(/Aide au logement\s*$/);
    expect(await tab.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  });
});
