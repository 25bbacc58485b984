import {
  type ChromiumBrowser,
  configureEndpoint,
  launchChromium,
  type Tab,
} from '../browser/harness/index.ts';
import type { DemoModel } from '../sandbox/model/server.ts';

/** A Chromium with the test build, whose endpoint is the demo model. */
export async function launchForBench(
  extensionDir: string,
  model: DemoModel,
  modelId = 'demo',
): Promise<ChromiumBrowser> {
  const browser = await launchChromium({ extensionDir });
  try {
    await configureEndpoint(browser, { url: model.url, models: [modelId] });
    return browser;
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/** Selects everything in an editor of a page of the demo intranet. */
export async function selectAll(tab: Tab, editor: string): Promise<void> {
  const selected = await tab.evaluate(
    (name) =>
      (
        window as unknown as { sandbox: { select(words: string, options: { in: string }): boolean } }
      ).sandbox.select('', { in: name }),
    editor,
  );
  if (!selected) throw new Error(`Nothing to select in ${editor}`);
}

/** Milliseconds since the epoch, finer than Date.now; the same expression is used in pages. */
export const now = (): number => performance.timeOrigin + performance.now();
