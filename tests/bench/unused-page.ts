import { chromium, type Page } from 'playwright-core';
import { ensureChromium } from '../../scripts/setup.mjs';
import { launchChromium, type Tab } from '../browser/harness/index.ts';
import type { Row } from './measure.ts';

interface Footprint {
  readonly nodes: number;
  readonly listeners: number;
  /** Characters of scripts of any extension that ran in the page. */
  readonly extensionCode: number;
}

/** A page where Renfort was not used, beside the same page in a browser without it. */
export async function measureUnusedPage(extensionDir: string, url: string): Promise<Row[]> {
  const browser = await launchChromium({ extensionDir });
  const alone = await chromium.launch({
    executablePath: ensureChromium(),
    headless: false,
    args: ['--headless=new', '--no-sandbox', '--host-resolver-rules=MAP intranet.test 127.0.0.1'],
  });
  try {
    const tab: Tab = await browser.open('about:blank');
    const withUs = await footprint(browser.page(tab), url);
    const without = await footprint(await alone.newPage({ viewport: { width: 1280, height: 800 } }), url);
    const rows: [string, number][] = [
      ['bytes of script', withUs.extensionCode],
      ['nodes', withUs.nodes - without.nodes],
      ['listeners', withUs.listeners - without.listeners],
    ];
    return rows.map(([what, value]) => ({
      what: `A page where Renfort was not used: ${what} of ours`,
      measured: String(value),
      limit: '0',
      holds: value === 0,
    }));
  } finally {
    await browser.close();
    await alone.close();
  }
}

async function footprint(page: Page, url: string): Promise<Footprint> {
  const session = await page.context().newCDPSession(page);
  let extensionCode = 0;
  session.on('Debugger.scriptParsed', (script) => {
    if (script.url.startsWith('chrome-extension:')) extensionCode += script.length ?? 0;
  });
  await session.send('Debugger.enable');
  await session.send('Performance.enable');
  await page.goto(url, { waitUntil: 'load' });
  // What a page does by itself settles first; then what is left without garbage is counted.
  await page.evaluate(() => new Promise((done) => requestIdleCallback(done, { timeout: 2000 })));
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const read = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return { nodes: read('Nodes'), listeners: read('JSEventListeners'), extensionCode };
}
