import { type ChromiumBrowser, launchChromium } from '../browser/harness/index.ts';
import { atMost, median, type Row, spread } from './measure.ts';

const OPENINGS = 12;

/** From opening the panel to its first control that can be used. */
export async function measurePanelStart(extensionDir: string): Promise<Row[]> {
  const browser = await launchChromium({ extensionDir });
  try {
    const times: number[] = [];
    // The first opening compiles everything; users see it once per browser start.
    await openPanelOnce(browser);
    for (let opening = 0; opening < OPENINGS; opening++) times.push(await openPanelOnce(browser));
    return [atMost('Panel: first usable control, median', median(times), 200, 'ms', spread(times))];
  } finally {
    await browser.close();
  }
}

async function openPanelOnce(browser: ChromiumBrowser): Promise<number> {
  const page = await browser.context.newPage();
  await page.addInitScript(() => {
    const usable = () =>
      [...document.querySelectorAll('button, textarea, input, [contenteditable=true]')].some(
        (control) => control.checkVisibility() && !control.matches(':disabled'),
      );
    const look = () => {
      if (!usable()) return requestAnimationFrame(look);
      // A frame later it is on the screen.
      return requestAnimationFrame(() => {
        (globalThis as { firstControlAt?: number }).firstControlAt = performance.now();
      });
    };
    requestAnimationFrame(look);
  });
  await page.goto(`${browser.origin}/sidepanel.html`);
  const handle = await page.waitForFunction(
    () => (globalThis as { firstControlAt?: number }).firstControlAt,
    null,
    { timeout: 10_000 },
  );
  const time = (await handle.jsonValue()) ?? Number.NaN;
  await page.close();
  return time;
}
