import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Browser } from 'wxt/browser';
import {
  asAPerson,
  BROWSERS,
  configureEndpoint,
  type ExtensionBrowser,
  extensionDir,
  launchChromium,
  type Services,
  startServices,
  type Tab,
  until,
} from './harness/index.ts';

declare const chrome: typeof Browser;

describe.each(BROWSERS)('a page against the popover in $name', ({ launch }) => {
  let services: Services;
  let browser: ExtensionBrowser;
  let tab: Tab;
  let original: string;
  const field = () => tab.element('#suivi');
  const replace = () => tab.ui('popover', 'replace');
  const isOpen = () => tab.element('renfort-popover').exists();
  const untouched = async () => (await field().value()) === original;

  beforeAll(async () => {
    services = await startServices();
    browser = await launch();
    await configureEndpoint(browser, { url: services.model.url, models: ['demo'] });
    tab = await browser.open(services.page('/tickets/'));
  });

  beforeEach(async () => {
    await tab.goto(services.page('/tickets/'));
    original = await field().value();
  });

  afterAll(async () => {
    await browser?.close();
    await services?.close();
  });

  async function propose(): Promise<void> {
    await field().select();
    await browser.chooseFromMenu(tab, 'action:correct');
    await tab.ui('popover', 'proposal').waitState('done');
    await asAPerson(tab);
  }

  /** Clicks where the button is, and waits as long as a replacement takes. */
  async function clickReplace(): Promise<void> {
    const { x, y } = await replace().centre();
    await tab.page.mouse.click(x, y);
    await asAPerson(tab);
  }

  test('cannot press our buttons or type for the agent', async () => {
    await propose();
    await replace().evaluate((button) => {
      const host = (button.getRootNode() as ShadowRoot).host;
      for (const target of [button, host]) {
        for (const type of ['pointerdown', 'pointerup', 'click']) {
          const { x, y } = button.getBoundingClientRect();
          const place = { clientX: x + 5, clientY: y + 5, bubbles: true, composed: true, detail: 1 };
          target.dispatchEvent(new PointerEvent(type, place));
        }
        const enter = { key: 'Enter', bubbles: true, composed: true, cancelable: true };
        target.dispatchEvent(new KeyboardEvent('keydown', enter));
        (target as HTMLElement).click();
      }
    });
    await asAPerson(tab);
    expect(await untouched()).toBe(true);
    expect(await isOpen()).toBe(true);
  });

  test('cannot hear what is typed and pressed in it, nor take its keys for shortcuts', async () => {
    await tab.evaluate(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      for (const type of ['keydown', 'keypress', 'input', 'click', 'pointerdown', 'focusin', 'wheel']) {
        for (const place of [document, document.documentElement]) {
          place.addEventListener(
            type,
            (event) => {
              if ((event.target as Element).localName?.startsWith('renfort')) heard.push(type);
            },
            true,
          );
        }
      }
    });
    await propose();
    await tab.ui('popover', 'refine').click();
    await tab.type('n/court');
    await tab.ui('popover', 'tab-proposal').click();
    expect(await tab.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
    expect(await tab.element('#modale').visible()).toBe(false);
    expect(await tab.ui('popover', 'refine').value()).toBe('n/court');
  });

  test('gains no click by making it transparent', async () => {
    await propose();
    await tab.evaluate(() => {
      document.body.style.opacity = '0.01';
    });
    await clickReplace();
    expect(await untouched()).toBe(true);
  });

  test('cannot make the host transparent at all, with any style', async () => {
    await propose();
    const opacity = await tab.evaluate(() => {
      const host = document.querySelector<HTMLElement>('renfort-popover');
      if (!host) return '';
      for (const property of [
        'opacity',
        'transition',
        'clip-path',
        'pointer-events',
        'display',
        'transform',
      ]) {
        host.style.setProperty(property, property === 'opacity' ? '0' : 'none', 'important');
      }
      host.animate([{ opacity: 0 }, { opacity: 0 }], { duration: 1e6, fill: 'forwards' });
      return getComputedStyle(host).opacity + getComputedStyle(host).display;
    });
    expect(opacity).toBe('1block');
  });

  test('gains no click by covering it, even with a cover that lets clicks through', async () => {
    await propose();
    await tab.evaluate(() => {
      const cover = document.createElement('div');
      cover.popover = 'manual';
      cover.style.cssText =
        'position:fixed;inset:0;width:100%;height:100%;margin:0;background:white;pointer-events:none';
      document.body.append(cover);
      cover.showPopover();
    });
    // The browser tells of covers every 100 ms.
    await asAPerson(tab);
    await clickReplace();
    expect(await untouched()).toBe(true);
    // It came back on top, and a click that the agent can see counts.
    await asAPerson(tab);
    await clickReplace();
    await until('the replacement', async () => !(await untouched()));
  });

  test('gains no click by moving the button under the pointer just before', async () => {
    await propose();
    await tab.evaluate(() => {
      document.documentElement.style.zoom = '1.1';
    });
    const { x, y, width, height } = (await replace().place())!;
    await tab.page.mouse.click(x + width / 2, y + height / 2);
    await asAPerson(tab);
    expect(await untouched()).toBe(true);
    await clickReplace();
    await until('the replacement', async () => !(await untouched()));
  });

  test('that removes it finds it put back once', async () => {
    await propose();
    await tab.evaluate(() => document.querySelector('renfort-popover')?.remove());
    await until('it to be back', isOpen);
    expect(await tab.ui('popover', 'proposal').text()).not.toBe('');
  });

  test('that resets every style leaves it as it is', async () => {
    await propose();
    const before = (await tab.element('renfort-popover').place())!;
    const colour = () => replace().evaluate((button) => getComputedStyle(button).backgroundColor);
    const plain = await colour();
    await tab.evaluate(() => {
      const style = document.createElement('style');
      style.textContent =
        '* { all: unset !important; --accent: red !important; zoom: 1 } html { font-size: 40px !important }';
      document.head.append(style);
    });
    const after = (await tab.element('renfort-popover').place())!;
    expect({ ...after }).toEqual({ ...before });
    expect(await colour()).toBe(plain);
    await clickReplace();
    await until('the replacement', async () => !(await untouched()));
  });

  test('with a dialog that traps the focus keeps its focus trap and its Escape to itself', async () => {
    await tab.element('#repondre').click();
    const body = tab.element('#modale iframe >> body.mce-content-body');
    await body.click();
    await tab.type('bonjour, j’ai deja regarder le dossier.');
    await until('the text', async () => (await body.text()).includes('dossier.'));
    await body.select();
    await browser.chooseFromMenu(tab, 'action:correct');
    await tab.ui('popover', 'proposal').waitState('done');
    await asAPerson(tab);
    await tab.ui('popover', 'refine').click();
    await tab.type('abc');
    expect(await tab.ui('popover', 'refine').value()).toBe('abc');
    await tab.press('Escape');
    await until('the popover to close', async () => !(await isOpen()));
    expect(await tab.element('#modale').visible()).toBe(true);
    expect(await body.evaluate((it) => it.ownerDocument.documentElement.outerHTML)).not.toContain('renfort');
  });

  test('that refuses shadow roots sends the action to the panel', async () => {
    await tab.evaluate(() => {
      customElements.define(
        'renfort-popover',
        class extends HTMLElement {
          static disabledFeatures = ['shadow'];
        },
      );
    });
    await field().select();
    await browser.chooseFromMenu(tab, 'action:correct');
    const panel = await browser.openPanel(tab);
    await panel.element('[data-ui=answer]').wait();
    await panel.close();
  });
});

test('a popover left over from before an update says so once, and its proposal can still be copied', async () => {
  const services = await startServices();
  const browser = await launchChromium({ extensionDir: extensionDir('chrome') });
  try {
    await configureEndpoint(browser, { url: services.model.url, models: ['demo'] });
    const tab = await browser.open(services.page('/tickets/'));
    const field = tab.element('#suivi');
    await field.select();
    await browser.chooseFromMenu(tab, 'action:correct');
    await tab.ui('popover', 'proposal').waitState('done');
    const text = await tab.ui('popover', 'proposal').text();
    await browser.inExtension(() => void setTimeout(() => chrome.runtime.reload(), 50));
    const notice = tab.element('renfort-popover >> .notice');
    await until('the sentence', () => notice.evaluate((it) => !it.hidden));
    expect(await tab.ui('popover', 'replace').disabled()).toBe(true);
    await asAPerson(tab);
    await tab.ui('popover', 'copy').click();
    await tab.ui('popover', 'close').click();
    await tab.element('renfort-popover').waitGone();
    await field.select();
    await tab.press('Control+v');
    expect(await field.value()).toBe(text);
  } finally {
    await browser.close();
    await services.close();
  }
});
