/**
 * `npm run bench`: what the product costs, beside its limits. Clocks differ from machine to machine and from
 * hour to hour: what depends on one is a ratio or a difference between two things measured side by side.
 * `--write` puts the table into docs/PERFORMANCE.md; `--only WORD` runs one group. `editors` is another bench: what
 * writing into editors gives (editors.ts).
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildExtension, buildFolder, isFresh } from '../../scripts/build.mjs';
import { root } from '../../scripts/setup.mjs';
import { startServices } from '../browser/harness/index.ts';
import { measureAbort } from './abort.ts';
import { measureBundles } from './bundles.ts';
import { measureFidelity } from './fidelity.ts';
import { measureLongAnswer } from './long-answer.ts';
import type { Row } from './measure.ts';
import { measurePanelHistory } from './panel-history.ts';
import { measurePanelStart } from './panel-start.ts';
import { measurePopover } from './popover.ts';
import { measureReadPage } from './read-page.ts';
import { measureStream } from './stream.ts';
import { table, writeDocument } from './table.ts';
import { measureUnusedPage } from './unused-page.ts';

const words = process.argv.slice(2);
if (words[0] === 'editors') {
  const { benchEditors } = await import('./editors.ts');
  process.exit(await benchEditors(words.slice(1)));
}
const only = words.includes('--only') ? words[words.indexOf('--only') + 1] : undefined;

const ordinary = await built({ browser: 'chrome' });
const test = await built({ browser: 'chrome', mode: 'test' });
const services = await startServices({ latencyMs: 300, tokensPerSecond: 60 });
const { model, page } = services;

const groups: Record<string, () => Promise<Row[]>> = {
  bundles: async () => measureBundles(ordinary),
  fidelity: async () => measureFidelity(),
  page: () => measureUnusedPage(ordinary, page('/')),
  panel: () => measurePanelStart(ordinary),
  history: () => measurePanelHistory(ordinary),
  reading: () => measureReadPage(test, page('/')),
  popover: () => measurePopover(test, page('/tickets/'), model),
  stream: () => measureStream(test, page('/courriers/'), model),
  abort: () => measureAbort(test, page('/courriers/'), model),
  long: () => measureLongAnswer(test, model),
};

const rows: Row[] = [];
try {
  for (const [name, measure] of Object.entries(groups)) {
    if (only && only !== name) continue;
    process.stderr.write(`${name}…\n`);
    try {
      rows.push(...(await measure()));
    } catch (error) {
      rows.push({ what: name, measured: `not measured: ${String(error)}`, limit: '', holds: false });
    }
  }
} finally {
  await services.close();
}

console.log(table(rows));
const document = join(root, 'docs/PERFORMANCE.md');
if (words.includes('--write') && existsSync(document)) writeDocument(document, rows);
process.exit(rows.every(({ holds }) => holds) ? 0 : 1);

async function built(build: { browser: 'chrome'; mode?: string }): Promise<string> {
  const folder = buildFolder(build);
  if (!isFresh(folder) && (await buildExtension({ ...build, quiet: true })) !== 0) process.exit(1);
  return folder;
}
