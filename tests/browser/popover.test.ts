import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from 'wxt/browser';
import {
  asAPerson,
  BROWSERS,
  configureEndpoint,
  type ExtensionBrowser,
  type Services,
  startServices,
  type Tab,
  until,
} from './harness/index.ts';

declare const chrome: typeof Browser;

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core finds in a surface, as sentences. */
async function findings(tab: Tab, host: string): Promise<string[]> {
  await tab.page.evaluate(`${AXE};0`);
  return (await tab.page.evaluate(
    `axe.run(document.querySelector('${host}'), { resultTypes: ['violations'] }).then(({ violations }) =>
      violations.map(({ id, nodes }) => id + ' ' + nodes.map(({ target }) => JSON.stringify(target)).join(' ')))`,
  )) as string[];
}

describe.each(BROWSERS)('the popover in $name', ({ launch }) => {
  let services: Services;
  let browser: ExtensionBrowser;
  let tab: Tab;
  const popover = (control: string) => tab.ui('popover', control);
  const proposal = () => popover('proposal');
  const field = () => tab.element('#suivi');

  /** Asks for an action on the whole field and waits for its end. */
  async function ask(action: string, end = 'done'): Promise<string> {
    await field().select();
    const original = await field().value();
    await browser.chooseFromMenu(tab, `action:${action}`);
    await proposal().waitState(end);
    await asAPerson(tab);
    return original;
  }

  beforeAll(async () => {
    services = await startServices();
    browser = await launch();
    await configureEndpoint(browser, { url: services.model.url, models: ['demo'], label: 'Essai' });
    tab = await browser.open(services.page('/tickets/'));
  });

  afterEach(async () => {
    services.model.faults.clear();
    services.model.latencyMs = 20;
    services.model.tokensPerSecond = 500;
    await tab.goto(services.page('/tickets/'));
  });

  afterAll(async () => {
    await browser?.close();
    await services?.close();
  });

  test('stands inside the window, off the selection, with what changed word by word', async () => {
    await ask('correct');
    const place = (await tab.element('renfort-popover').place())!;
    const selection = (await field().place())!;
    const { width, height } = await tab.evaluate(() => ({ width: innerWidth, height: innerHeight }));
    expect(place.x >= 0 && place.y >= 0).toBe(true);
    expect(place.x + place.width <= width && place.y + place.height <= height).toBe(true);
    expect(place.y + place.height <= selection.y || place.y >= selection.y + selection.height).toBe(true);
    expect(await tab.element('renfort-popover >> [data-ui=diff] ins').exists()).toBe(true);
    const text = await proposal().text();
    const kept = await popover('diff').evaluate((diff) => {
      const copy = diff.cloneNode(true) as HTMLElement;
      for (const removed of copy.querySelectorAll('del')) removed.remove();
      return copy.textContent;
    });
    expect(kept).toBe(text);
    expect(await popover('destination').text()).toContain('Essai');
  });

  test('replaces with the button, undoes with the toast, byte for byte', async () => {
    const original = await ask('correct');
    const text = await proposal().text();
    await popover('replace').click();
    await tab.ui('toast', 'undo').wait();
    expect(await tab.element('renfort-popover').exists()).toBe(false);
    expect(await field().value()).toBe(text);
    await asAPerson(tab);
    await tab.ui('toast', 'undo').click();
    await until('the original to be back', async () => (await field().value()) === original);
  });

  test('replaces with Enter and gives the focus back to the field', async () => {
    const original = await ask('correct');
    await tab.press('Enter');
    await tab.ui('toast', 'undo').wait();
    expect(await field().value()).not.toBe(original);
    expect(await tab.evaluate(() => document.activeElement?.id)).toBe('suivi');
  });

  test('closes with Escape: nothing changed, focus and selection are back, the request ends', async () => {
    services.model.tokensPerSecond = 5;
    await field().select('imprimante');
    const original = await field().value();
    const asked = services.model.nextRequest();
    await browser.chooseFromMenu(tab, 'action:correct');
    const request = await asked;
    await proposal().waitState(['waiting', 'streaming']);
    expect(await popover('replace').disabled()).toBe(true);
    await tab.press('Escape');
    await until('the focus to be back', () => tab.evaluate(() => document.activeElement?.id === 'suivi'));
    expect(await tab.element('renfort-popover').exists()).toBe(false);
    expect(await field().value()).toBe(original);
    expect(await tab.evaluate(() => getSelection()?.toString())).toBe('imprimante');
    await until('the server to see the end', () => request.outcome === 'aborted');
  });

  test('asks again with the same command, changes with a refinement', async () => {
    await ask('correct');
    const again = services.model.nextRequest();
    await browser.runCommand(tab, 'repeat-last-action');
    await again;
    await proposal().waitState('done');
    await asAPerson(tab);
    const refined = services.model.nextRequest();
    await popover('refine').fill('Plus court');
    await tab.press('Enter');
    expect(JSON.stringify((await refined).chat)).toContain('Plus court');
    await proposal().waitState('done');
  });

  test('shows what is sent before and after, as it is sent', async () => {
    await ask('correct');
    await popover('what-is-sent').click();
    const sent = tab.element('renfort-popover >> [data-ui=sent] pre:last-of-type');
    await sent.wait();
    const request = services.model.requests.findLast(({ chat }) => chat);
    const text = await sent.text();
    const strip = (message: string) => message.replace(/[0-9a-f]{16,}/g, '');
    expect(strip(text)).toBe(strip(String(request?.chat?.messages.at(-1)?.content)));
    expect(await proposal().text()).not.toBe('');
  });

  test('stops when asked; what was received stays and cannot replace', async () => {
    services.model.tokensPerSecond = 10;
    await ask('correct', 'streaming');
    await popover('stop').focus();
    await tab.press('Enter');
    await proposal().waitState('cut');
    // The button is gone; the focus is not.
    await until('the focus to stay', () =>
      tab.element('renfort-popover').evaluate((host) => host.matches(':focus')),
    );
    expect(await proposal().text()).not.toBe('');
    expect(await popover('replace').exists()).toBe(false);
    expect(await findings(tab, 'renfort-popover')).toEqual([]);
  });

  test('says what went wrong and keeps what came', async () => {
    services.model.faults.always({ kind: 'error-mid-stream', after: 6 });
    await ask('correct', 'error');
    expect(await proposal().attribute('data-code')).toBe('stream-error');
    expect(await proposal().text()).not.toBe('');
    expect(await popover('replace').exists()).toBe(false);
    expect(await findings(tab, 'renfort-popover')).toEqual([]);
    services.model.faults.clear();
    await popover('retry').click();
    await proposal().waitState('done');
  });

  test('marks a cut answer as cut', async () => {
    services.model.faults.always({ kind: 'cut', after: 8 });
    await ask('correct', 'cut');
    expect(await popover('replace').exists()).toBe(false);
  });

  test('offers to copy a text that can only be read, on a page without a clipboard API', async () => {
    await tab.element('#demande p:nth-of-type(2)').select();
    await browser.chooseFromMenu(tab, 'action:plain-language');
    await proposal().waitState('done');
    await asAPerson(tab);
    expect(await popover('replace').exists()).toBe(false);
    expect(await popover('to-panel').visible()).toBe(true);
    const text = await proposal().text();
    await popover('copy').click();
    await asAPerson(tab);
    await tab.press('Escape');
    // Closing gives the focus back to the text a moment later: the paste is for whoever has it then.
    await until('the copied proposal in the field', async () => {
      await field().select();
      await tab.press('Control+v');
      return (await field().value()) === text;
    });
  });

  test('can be used with the keyboard alone, and axe-core finds nothing in it', async () => {
    await ask('rephrase');
    expect(await findings(tab, 'renfort-popover')).toEqual([]);
    const reached = new Set<string>();
    for (let step = 0; step < 20; step += 1) {
      await tab.press('Tab');
      reached.add(
        await tab
          .element('renfort-popover')
          .evaluate((host) => (host.shadowRoot?.activeElement as HTMLElement | null)?.dataset.ui ?? ''),
      );
    }
    for (const control of [
      'option',
      'close',
      'tab-diff',
      'refine',
      'replace',
      'insert-after',
      'copy',
      'more',
    ]) {
      expect(reached).toContain(control);
    }
    await popover('more').focus();
    await tab.press('Enter');
    await popover('retry').wait();
    expect(await findings(tab, 'renfort-popover')).toEqual([]);
    await tab.press('Escape');
    expect(await tab.element('renfort-popover').exists()).toBe(true);
  });

  test('stays out of the way of the page: nothing is left after closing', async () => {
    const before = await tab.evaluate(() => document.documentElement.outerHTML);
    await ask('correct');
    await tab.press('Escape');
    await until('it to be gone', async () => !(await tab.element('renfort-popover').exists()));
    expect(await tab.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  });

  test('is there before the script that reads a formatted text', async () => {
    const tabId = await browser.tabId(tab);
    await browser.inExtension(async (id) => {
      await chrome.scripting.executeScript({
        target: { tabId: id },
        func: () => {
          const isRead = () => Symbol.for('renfort.part.read') in globalThis;
          const watching = new MutationObserver(() => {
            if (!document.querySelector('renfort-popover')) return;
            watching.disconnect();
            Object.assign(globalThis, { readBefore: isRead() });
          });
          watching.observe(document, { childList: true, subtree: true });
        },
      });
    }, tabId);
    await tab.element('#demande p:nth-of-type(2)').select();
    await browser.chooseFromMenu(tab, 'action:plain-language');
    await proposal().waitState('done');
    const read = await browser.inExtension(async (id) => {
      const [look] = await chrome.scripting.executeScript({
        target: { tabId: id },
        func: () => [
          (globalThis as { readBefore?: boolean }).readBefore,
          Symbol.for('renfort.part.read') in globalThis,
        ],
      });
      return look?.result;
    }, tabId);
    expect(read).toEqual([false, true]);
  });

  test('says that nobody sees anything of what is selected, and sends nothing', async () => {
    const asked = services.model.requests.length;
    await tab.evaluate(() => {
      document
        .querySelector('#demande')
        ?.insertAdjacentHTML(
          'afterbegin',
          '<p id="unseen" style="opacity: 0">Personne ne voit ces mots.</p>',
        );
    });
    await tab.element('#unseen').select();
    await browser.chooseFromMenu(tab, 'action:plain-language');
    await proposal().waitState('error');
    expect(await proposal().attribute('data-code')).toBe('nothing-selected');
    expect(services.model.requests.length).toBe(asked);
    await asAPerson(tab);
    await tab.press('Escape');
    await popover('close').waitGone();
  });

  describe('on an editor that, when it loses the focus to the popover,', () => {
    type Habit = 'writes' | 'draws itself anew' | 'marks its selection' | 'leaves';
    const words = 'Il faut que nous savons si le dossié est complet.';

    /** Puts an editor into the page and asks for a correction of its second paragraph. */
    async function askOfEditorThat(habit: Habit): Promise<void> {
      await tab.evaluate(
        ({ habit, words }) => {
          const editor = document.createElement('div');
          editor.id = 'editor';
          editor.contentEditable = 'true';
          editor.innerHTML = `<p>Bonjour,</p><p>${words}</p><p>Cordialement</p>`;
          editor.addEventListener('blur', () => {
            if (habit === 'writes') editor.lastElementChild?.append(' (relu)');
            if (habit === 'draws itself anew')
              editor.innerHTML = editor.innerHTML.replaceAll('<p>', '<p class="seen">');
            if (habit === 'marks its selection') editor.children[1]?.prepend('\ufeff');
            if (habit === 'leaves') editor.remove();
          });
          editor.addEventListener('focus', () => {
            const mark = editor.children[1]?.firstChild as Text | null | undefined;
            if (mark?.data === '\ufeff') mark.remove();
          });
          document.querySelector('#demande')?.before(editor);
          editor.focus();
          const paragraph = editor.children[1] as Element;
          getSelection()?.selectAllChildren(paragraph);
        },
        { habit, words },
      );
      await browser.chooseFromMenu(tab, 'action:correct');
    }

    test.each([
      ['writes', 'target-changed'],
      ['leaves', 'target-gone'],
    ] as const)('%s: it notices, and sends nothing', async (habit, code) => {
      const asked = services.model.requests.length;
      await askOfEditorThat(habit);
      await proposal().waitState('error');
      expect(await proposal().attribute('data-code')).toBe(code);
      expect(services.model.requests.length).toBe(asked);
      expect(await popover('replace').exists()).toBe(false);
    });

    test.each(['draws itself anew', 'marks its selection'] as const)(
      '%s: it knows its text again',
      async (habit) => {
        await askOfEditorThat(habit);
        await proposal().waitState('done');
        await asAPerson(tab);
        const corrected = await proposal().text();
        expect(corrected).not.toBe(words);
        await popover('replace').click();
        await tab.ui('toast', 'undo').wait();
        const text = await tab
          .element('#editor')
          .evaluate((editor) => Array.from(editor.children, (it) => it.textContent));
        expect(text).toEqual(['Bonjour,', corrected, 'Cordialement']);
      },
    );
  });
});
