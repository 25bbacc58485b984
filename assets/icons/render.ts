/** Renders icon.svg into the sizes that browsers ask for: `node assets/icons/render.ts`. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { ensureChromium } from '../../scripts/setup.mjs';

const svg = await readFile(resolve(import.meta.dirname, 'icon.svg'), 'utf8');
const folder = resolve(import.meta.dirname, '../public/icon');
await mkdir(folder, { recursive: true });
const browser = await chromium.launch({ executablePath: ensureChromium(), args: ['--no-sandbox'] });
try {
  for (const size of [16, 32, 48, 128]) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw}</style>${svg}`);
    await writeFile(resolve(folder, `${size}.png`), await page.screenshot({ omitBackground: true }));
    await page.close();
  }
} finally {
  await browser.close();
}
