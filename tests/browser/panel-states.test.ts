/** Every state of the panel: readable by everyone, at any width, in both languages and both schemes. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { configureEndpoint } from './harness/endpoint.ts';
import { type ChromiumBrowser, extensionDir, launchChromium, type Tab, until } from './harness/index.ts';
import { type Services, startServices } from './harness/services.ts';
import { addSelection, answer, countOf, focused, say } from './panel-driver.ts';

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}
declare const axe: { run(): Promise<AxeResult> };

const VARIANTS = [
  { name: 'in French, light', locale: 'fr', colorScheme: 'light', width: 380 },
  { name: 'in English, dark, 320 pixels wide', locale: 'en', colorScheme: 'dark', width: 320 },
] as const;

describe.each(VARIANTS)('the panel $name', ({ locale, colorScheme, width }) => {
  let services: Services;
  let browser: ChromiumBrowser;
  let page: Tab;
  let panel: Tab;
  let axeSource: string;

  beforeAll(async () => {
    axeSource = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
    services = await startServices({ latencyMs: 20, tokensPerSecond: 500 });
    browser = await launchChromium({
      extensionDir: extensionDir('chrome'),
      locale,
      colorScheme,
      viewport: { width, height: 640 },
    });
    page = await browser.open(services.page('/dossiers/'));
  });
  afterAll(async () => {
    await browser?.close();
    await services?.close();
  });

  /** Nothing for axe to say, nothing wider than the panel, everything in the language of the browser. */
  async function isClean(): Promise<void> {
    await panel.page.evaluate(axeSource);
    const found = await panel.evaluate(async () => {
      const { violations } = await axe.run();
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    });
    expect(found).toEqual([]);
    const overflow = await panel.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    // Only parts of it scroll, whatever stands far down in them.
    const below = await panel.evaluate(() => document.documentElement.scrollHeight - innerHeight);
    expect(below).toBeLessThanOrEqual(0);
    expect(await panel.evaluate(() => document.documentElement.lang)).toBe(locale);
  }

  /** French signs that stand on another line than their word, in any width down to a column of words. */
  function brokenSigns(): Promise<string[]> {
    return panel.evaluate(() => {
      const text = document.querySelector<HTMLElement>('[data-ui=answer] .md');
      const found: string[] = [];
      for (let width = 300; text && width > 80; width -= 7) {
        text.style.width = `${width}px`;
        for (const tie of text.querySelectorAll('.md-tie')) {
          if (tie.getClientRects().length > 1) found.push(`${width}: ${tie.textContent}`);
        }
      }
      text?.style.removeProperty('width');
      return found;
    });
  }

  it('is clean before anything is configured, and says what is missing', async () => {
    panel = await browser.openPanel(page);
    await panel.control('open-options').wait(15_000);
    expect(await focused(panel), 'one who opens it writes').toBe('composer');
    await isClean();
    await panel.control('open-options').focus();
  });

  it('is clean while empty', async () => {
    await configureEndpoint(browser, {
      url: services.model.url,
      models: ['demo'],
      label: 'Modèle de démonstration du réseau interministériel',
    });
    await panel.activate();
    await panel.control('suggestion').wait();
    // What had the focus is gone.
    await until('the focus to be kept', async () => (await focused(panel)) === 'composer');
    await isClean();
  });

  it('keeps the focus through what comes and goes: chips, menus, notes', async () => {
    await panel.control('add').focus();
    for (const key of ['Enter', 'ArrowDown', 'ArrowDown', 'Enter']) await panel.press(key);
    await panel.control('context-chip').wait(10_000);
    expect(await focused(panel)).toBe('add');
    await panel.press('Shift+Tab');
    expect(await focused(panel)).toBe('remove');
    await panel.press('Enter');
    await panel.control('context-chip').waitGone();
    expect(await focused(panel)).toBe('add');
    await panel.control('more').focus();
    await panel.press('Enter');
    await panel.control('shortcuts').wait();
    await panel.evaluate(() => dispatchEvent(new Event('resize')));
    await panel.control('shortcuts').waitGone();
    expect(await focused(panel)).toBe('more');
    await panel.control('add-page').focus();
    await panel.press('Enter');
    await panel.control('context-chip').wait(10_000);
    await until('the focus to be kept', async () => (await focused(panel)) === 'composer');
    await panel.control('remove').click();
    await panel.control('context-chip').waitGone();
  });

  it('is clean with attached text and while an answer streams', async () => {
    services.model.tokensPerSecond = 10;
    await panel.control('add-page').click();
    await panel.control('context-chip').wait(10_000);
    await isClean();
    await say(panel, 'Résumez ce dossier.');
    await answer(panel).waitState('streaming');
    await isClean();
    await panel.control('stop').click();
    await answer(panel).waitState('cut');
    services.model.tokensPerSecond = 500;
    await isClean();
  });

  it('is clean with every kind of Markdown in an answer', async () => {
    await configureEndpoint(browser, { url: services.model.url, models: ['demo-long-800'] });
    await panel.activate();
    await panel.control('new-conversation').click();
    await say(panel, 'Tout.');
    await answer(panel).waitState('done', 20_000);
    await isClean();
  });

  it('is clean with what must be looked at in an answer, and shows it on the words', async () => {
    await panel.control('new-conversation').click();
    services.model.answerNext('Est-ce « urgent » ? Oui : une aide de 987 654 € sera versée le 3 mars 2031 !');
    await panel.element('[data-ui=suggestion][data-action=summarize][data-source=page]').click();
    await answer(panel).waitState('done', 20_000);
    const amount = panel.element('[data-ui=finding][data-type=amount]');
    await amount.wait();
    expect(await amount.text()).toContain('987 654 €');
    expect(await panel.element('[data-ui=finding][data-type=date]').text()).toContain('3 mars 2031');
    await isClean();
    expect(await brokenSigns()).toEqual([]);
    expect(await countOf(panel, '[data-ui=answer] .md-tie')).toBeGreaterThan(2);
    // Only shown so: the words are as they were written.
    expect(await answer(panel).text()).toMatch(/^Est-ce « urgent » \? Oui : une aide/u);
    await amount.focus();
    await panel.press('Enter');
    const chosen = (): Promise<string> =>
      panel.evaluate(() => [...(CSS.highlights.get('finding-chosen') ?? [])].join());
    await until('the words to be shown', async () => (await chosen()) === '987 654 €');
  });

  it('is clean after an error', async () => {
    services.model.faults.next({ kind: 'status', status: 401 });
    await say(panel, 'Bonjour');
    await answer(panel).waitState('error');
    expect(await answer(panel).attribute('data-code')).toBe('unauthorized');
    // What there is to do about it is in sight.
    const log = await panel.element('[role=log]').place();
    await until('the end to be in sight', async () => {
      const retry = await panel.control('retry').place();
      return (retry?.y ?? Infinity) + (retry?.height ?? 0) <= (log?.y ?? 0) + (log?.height ?? 0);
    });
    await isClean();
  });

  it('is clean while it shows what is sent, and gives the focus back', async () => {
    await panel.element('.chat-under [data-ui=what-is-sent]').click();
    await panel.element('[data-ui=sent][data-state=done]').wait();
    await isClean();
    await panel.press('Escape');
    await panel.control('sent').waitGone();
    expect(await focused(panel)).toBe('what-is-sent');
  });

  it('is clean when a page cannot be read', async () => {
    await addSelection(panel);
    await panel.control('refusal').wait();
    await isClean();
    await panel.control('dismiss').click();
    expect(await focused(panel)).toBe('composer');
  });

  it('is clean with the lists that are called up while writing, and writes on after them', async () => {
    await panel.control('composer').click();
    // Capitals and no accents: the label says « Résumer », “Summarise”.
    await panel.type(locale === 'fr' ? '/RESUM' : '/SUMM');
    await panel.control('picker').wait();
    expect(await countOf(panel, '[data-ui=picker-item]')).toBe(1);
    await isClean();
    await panel.press('Escape');
    await panel.control('picker').waitGone();
    expect(await panel.control('composer').value()).toMatch(/^\/[RS]/u);
    await panel.control('composer').fill('Voir @');
    await panel.control('picker').wait();
    const chosen = () =>
      panel.control('composer').evaluate((field) => {
        const id = field.getAttribute('aria-activedescendant') ?? '';
        return document.getElementById(id)?.dataset.id;
      });
    expect(await chosen()).toBe('page');
    await panel.press('ArrowDown');
    expect(await chosen()).toBe('selection');
    await panel.press('ArrowDown');
    expect(await chosen()).toBe('text');
    await isClean();
    await panel.press('Enter');
    await panel.control('text-field').wait();
    await isClean();
    await panel.type('Un texte venu d’ailleurs, '.repeat(6));
    await panel.control('text-attach').click();
    await panel.element('[data-ui=context-chip][data-kind=pasted]').wait();
    expect(await panel.control('composer').value()).toBe('Voir ');
    expect(await focused(panel)).toBe('composer');
    await isClean();
    await panel.control('composer').fill('');
  });

  it('is clean with a menu open and with the list of shortcuts, and gives the focus back', async () => {
    await panel.control('more').click();
    await panel.control('shortcuts').wait();
    await isClean();
    await panel.press('Escape');
    expect(await focused(panel)).toBe('more');
    await panel.control('composer').focus();
    await panel.press('?');
    await panel.control('shortcut-list').wait();
    expect(await panel.control('shortcut-list').text()).toContain('F6');
    await isClean();
    await panel.press('Escape');
    await panel.control('shortcut-list').waitGone();
    expect(await focused(panel)).toBe('composer');
    expect(await panel.control('composer').value()).toBe('');
  });

  it('goes round its parts with F6, and back', async () => {
    await panel.control('composer').focus();
    const parts = new Set<string>();
    const region = () =>
      panel.evaluate(
        () => document.activeElement?.closest<HTMLElement>('[data-region]')?.dataset.region ?? '',
      );
    for (let i = 0; i < 6 && !parts.has(await region()); i++) {
      parts.add(await region());
      await panel.press('F6');
    }
    expect([...parts].sort()).toEqual(['composer', 'context', 'conversation', 'header', 'suggestions']);
    await panel.control('composer').focus();
    await panel.press('Shift+F6');
    expect(await region()).toBe('suggestions');
  });

  it('can be used at twice the size', async () => {
    const view = browser.page(panel);
    await view.setViewportSize({ width: Math.max(320, width / 2), height: 320 });
    await isClean();
    const field = await panel.control('composer').place();
    expect(field?.visible).toBe(true);
    expect((field?.y ?? 0) + (field?.height ?? 0)).toBeLessThanOrEqual(320);
    // A docked panel is 360 pixels wide at first: what is said keeps some lines.
    await view.setViewportSize({ width: 180, height: 315 });
    expect((await panel.element('[role=log]').place())?.height).toBeGreaterThan(84);
    const beyond = await panel.evaluate(() => {
      const { scrollWidth, scrollHeight } = document.documentElement;
      return [scrollWidth - innerWidth, scrollHeight - innerHeight];
    });
    expect(beyond).toEqual([0, 0]);
    await view.setViewportSize({ width, height: 640 });
  });

  it('can be walked through by keyboard: each stop has a name and can be seen', async () => {
    await panel.control('history').focus();
    const seen = ['history'];
    for (let i = 0; i < 40; i++) {
      await panel.press('Tab');
      const stop = await panel.evaluate(() => {
        const element = document.activeElement as HTMLElement | null;
        if (!element || element === document.body) return null;
        const name = element.getAttribute('aria-label') ?? element.textContent ?? '';
        const { outlineStyle } = getComputedStyle(element);
        const framed = element.matches('textarea') || outlineStyle !== 'none';
        return { ui: element.dataset.ui ?? element.tagName, name: name.trim() !== '', framed };
      });
      if (!stop) break;
      seen.push(stop.ui);
      expect(stop).toMatchObject({ name: true, framed: true });
    }
    for (const ui of [
      'history',
      'new-conversation',
      'more',
      'add',
      'copy',
      'retry',
      'composer',
      'what-is-sent',
    ]) {
      expect(seen).toContain(ui);
    }
  });

  it('is clean in its history: as a list, without result, empty, and in a temporary conversation', async () => {
    await panel.control('history').click();
    await panel.element('[data-ui=history-view][data-state=done]').wait();
    await panel.control('history-row').wait();
    expect(await focused(panel)).toBe('history-search');
    await isClean();
    await panel.type('introuvable-zzz');
    await until('nothing found', async () => (await countOf(panel, '[data-ui=history-row]')) === 0);
    await until('it to be said', async () => (await panel.control('history-found').text()) !== '');
    await isClean();
    await panel.press('Escape');
    await panel.control('history-row').wait();
    await panel.control('history-more').click();
    await panel.control('rename').click();
    await panel.control('rename-field').wait();
    await isClean();
    await panel.press('Escape');
    expect(await focused(panel)).toBe('history-open');
    // A row that moves takes the focus along; one that comes back leaves it where one searches.
    await panel.control('history-more').click();
    await panel.control('pin-conversation').click();
    await panel.element('[data-ui=history-row][data-pinned]').wait();
    await until('the focus to go along', () =>
      panel.evaluate(() => document.activeElement?.closest('[data-pinned]') != null),
    );
    await panel.control('history-more').click();
    await panel.control('delete').click();
    await panel.control('restore').wait();
    await isClean();
    await panel.control('restore').click();
    expect(await focused(panel)).toBe('history-search');
    await panel.control('history-all').click();
    await panel.control('delete-all').click();
    await panel.control('delete-all-no').wait();
    expect(await focused(panel)).toBe('delete-all-no');
    await isClean();
    await panel.control('delete-all-yes').click();
    await panel.control('history-empty').wait();
    expect(await focused(panel)).toBe('history-search');
    await isClean();
    await panel.press('Escape');
    await panel.control('history-view').waitGone();
    await panel.control('more').click();
    await panel.control('new-temporary').click();
    await panel.element('[data-ui=keeping][data-keeping=temporary]').wait();
    expect(await focused(panel)).toBe('composer');
    await isClean();
  });
});
