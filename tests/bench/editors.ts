/**
 * `npm run bench -- editors`: the real extension through every case in every editor, in both browsers at once; writes
 * docs/EDITORS.md, and its summary into the README. `--only tiptap,quill`, `--cases part,bold` and `--browser firefox` run a part: it takes the place
 * of what the last run found for the same, when there was one.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildExtension, buildFolder, isFresh } from '../../scripts/build.mjs';
import { ensureChromium, ensureFirefox, root } from '../../scripts/setup.mjs';
import { BROWSERS, configureEndpoint, startServices } from '../browser/harness/index.ts';
import { EDITORS } from '../sandbox/editors/catalogue.ts';
import { casesOf } from './editors/cases.ts';
import { EditorDriver, type Result } from './editors/drive.ts';
import { longMedian, MEASURES, report, share, signs, summary } from './editors/report.ts';

/** Runs the matrix, or a part of it; the exit code: 0 when everything that is to be reached is reached. */
export async function benchEditors(words: readonly string[]): Promise<number> {
  const after = (word: string): readonly string[] | null => {
    const index = words.indexOf(word);
    return index < 0 ? null : (words[index + 1] ?? '').split(',');
  };
  const editors = EDITORS.filter(({ id }) => after('--only')?.includes(id) ?? true);
  const browsers = BROWSERS.filter(({ name }) => after('--browser')?.includes(name) ?? true);
  const wanted = after('--cases');
  const results = (
    await Promise.all(
      browsers.map(async ({ name, launch }) => {
        const extensionDir = await built(name === 'chromium' ? 'chrome' : 'firefox');
        // One model for each browser: what it is told to answer is for that browser.
        const services = await startServices({ latencyMs: 0, tokensPerSecond: Number.POSITIVE_INFINITY });
        const browser = await launch();
        const found: Result[] = [];
        try {
          await configureEndpoint(browser, { url: services.model.url, models: ['demo'] });
          const tab = await browser.open('about:blank');
          for (const editor of editors) {
            const { page: url, model } = services;
            const driver = new EditorDriver({ browser, extensionDir, url, model }, editor, tab);
            await driver.open();
            const own: Result[] = [];
            for (const one of casesOf(editor)) {
              if (wanted && !wanted.includes(one.id)) continue;
              const result = await driver.run(one);
              own.push(result);
              // What went wrong, or a popover, may have left something behind.
              if (signs(result) !== '' || one.gesture) await driver.open();
            }
            found.push(...own);
            say(name, editor.id, own);
          }
        } finally {
          await browser.close();
          await services.close();
        }
        return found;
      }),
    )
  ).flat();
  console.log(`\n${summary(results)}\n`);
  publish(results, words.length === 0);
  return reached(results) ? 0 : 1;
}

/** Writes the document from the results, together with those of the last run that they do not replace. */
function publish(results: readonly Result[], isWhole: boolean): void {
  const file = join(root, '.cache/editors.json');
  if (!isWhole && !existsSync(file)) return;
  const keyOf = ({ editor, case: one, browser }: Result): string => `${editor} ${one} ${browser}`;
  const fresh = new Set(results.map(keyOf));
  const earlier = isWhole ? [] : (JSON.parse(readFileSync(file, 'utf8')) as Result[]);
  // A case that is asked no more is forgotten.
  const isAsked = (it: Result): boolean =>
    EDITORS.some((editor) => editor.id === it.editor && casesOf(editor).some(({ id }) => id === it.case));
  const all = [...earlier.filter((it) => !fresh.has(keyOf(it)) && isAsked(it)), ...results];
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(all));
  const document = report(all, versions());
  writeFileSync(join(root, 'docs/EDITORS.md'), document);
  const readme = join(root, 'README.md');
  writeFileSync(readme, withSummary(readFileSync(readme, 'utf8'), document));
}

/** The README with the summary of the document between its marks. */
function withSummary(readme: string, document: string): string {
  const [rows = ''] = document.slice(document.indexOf('|  | Chromium')).split('\n\n');
  const mark = '<!-- table:editors -->\n';
  const from = readme.indexOf(mark) + mark.length;
  return `${readme.slice(0, from)}${rows}\n${readme.slice(readme.indexOf('<!-- end -->', from))}`;
}

function say(browser: string, editor: string, results: readonly Result[]): void {
  const faults = results.filter((it) => signs(it) !== '');
  console.log(`${browser} ${editor}: ${results.length - faults.length} of ${results.length}`);
  for (const it of faults) console.log(`  ${it.case} ${signs(it)} (${it.outcome}) ${it.difference}`);
}

function reached(results: readonly Result[]): boolean {
  return (['chromium', 'firefox'] as const).every((browser) => {
    const own = results.filter((it) => it.browser === browser);
    if (own.length === 0) return true;
    const shares = MEASURES.every((measure) => {
      const [held, all] = share(own, measure);
      return held >= (all * measure.target[browser]) / 100;
    });
    return shares && !(longMedian(own, true) >= 30) && !(longMedian(own, false) >= 150);
  });
}

function versions(): Record<string, string> {
  const version = (program: string): string =>
    /[\d.]+/.exec(execFileSync(program, ['--version'], { encoding: 'utf8', stdio: 'pipe' }))?.[0] ?? '';
  return { Chromium: version(ensureChromium()), Firefox: version(ensureFirefox()) };
}

async function built(browser: 'chrome' | 'firefox'): Promise<string> {
  const build = { browser, mode: 'test' };
  const folder = buildFolder(build);
  if (!isFresh(folder) && (await buildExtension({ ...build, quiet: true })) !== 0) process.exit(1);
  return folder;
}
