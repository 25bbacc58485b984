import type { Browser } from 'wxt/browser';
import type { ChromiumBrowser, Tab } from '../browser/harness/index.ts';
import type { DemoModel } from '../sandbox/model/server.ts';
import { atMost, median, type Row, spread } from './measure.ts';
import { launchForBench, selectAll } from './setting.ts';

declare const chrome: typeof Browser;

const GESTURES = 15;

/**
 * From the browser telling us of the gesture to the popover on the screen: in a page where nothing of ours was
 * before (the script is injected), and in one where it was; on a field, and on formatted text, which is read after.
 */
export async function measurePopover(extensionDir: string, url: string, model: DemoModel): Promise<Row[]> {
  const browser = await launchForBench(extensionDir, model);
  try {
    const tab = await browser.open(url);
    return [
      ...(await measureOn('a field', browser, tab, url)),
      ...(await measureOn('formatted text', browser, tab, url)),
    ];
  } finally {
    await browser.close();
  }
}

type On = 'a field' | 'formatted text';

async function measureOn(on: On, browser: ChromiumBrowser, tab: Tab, url: string): Promise<Row[]> {
  const fresh: number[] = [];
  const again: number[] = [];
  for (let gesture = 0; gesture <= GESTURES; gesture++) {
    await tab.goto(url);
    const first = await gestureOnce(on, browser, tab);
    const second = await gestureOnce(on, browser, tab);
    // The very first one also warms the worker's code: agents see it once per browser start.
    if (gesture === 0) continue;
    fresh.push(first);
    again.push(second);
  }
  const what = `Gesture on ${on} to visible popover`;
  return [
    atMost(`${what}, in a page where nothing of ours was, median`, median(fresh), 100, 'ms', spread(fresh)),
    atMost(`${what}, later in that page, median`, median(again), 100, 'ms', spread(again)),
  ];
}

async function gestureOnce(on: On, browser: ChromiumBrowser, tab: Tab): Promise<number> {
  if (on === 'a field') await selectAll(tab, 'suivi');
  else await tab.element('#demande p:nth-of-type(2)').select();
  const tabId = await browser.tabId(tab);
  await tab.evaluate(() => {
    const page = globalThis as { popoverAt?: number | null };
    page.popoverAt = null;
    const look = () => {
      const control = document.querySelector('renfort-popover')?.shadowRoot?.querySelector('[data-ui=close]');
      if (!control?.checkVisibility({ opacityProperty: true, visibilityProperty: true })) {
        return requestAnimationFrame(look);
      }
      // Seen in this frame's layout, on the screen with the next.
      return requestAnimationFrame(() => {
        page.popoverAt = performance.timeOrigin + performance.now();
      });
    };
    requestAnimationFrame(look);
  });
  const from = await browser.inExtension(
    async ({ id, editable }) => {
      const tab = await chrome.tabs.get(id);
      const event = chrome.contextMenus.onClicked as unknown as { dispatch(info: object, tab: object): void };
      const at = performance.timeOrigin + performance.now();
      event.dispatch(
        {
          menuItemId: 'action:rephrase',
          editable,
          frameId: 0,
          pageUrl: tab.url,
          selectionText: 'bonjour',
        },
        tab,
      );
      return at;
    },
    { id: tabId, editable: on === 'a field' },
  );
  const at = await tab.waitFor('the popover', () => (globalThis as { popoverAt?: number | null }).popoverAt);
  await tab.press('Escape');
  await tab.ui('popover', 'close').waitGone();
  return at - from;
}
