/**
 * `npm test`: formatting and lint, types, unit and architecture tests, the builds, tests in real browsers.
 * Everything runs even when something before it failed, so that one run tells all. The last line is
 * `N passed, N failed`, alone on its line: the tests, and each of the other checks that failed.
 *
 * `npm test -- unit` or `npm test -- browser palette` runs a part: words after the first choose files.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  ensureChromium,
  ensureDesktopTools,
  ensureFirefox,
  ensureInstalled,
  giveUp,
  run,
  withCurrentNode,
} from './setup.mjs';

ensureInstalled();
await withCurrentNode();

const [part, ...files] = process.argv.slice(2);
if (part && part !== 'unit' && part !== 'browser') giveUp(`There is no part ${part}: unit or browser.`);
const wants = (name) => !part || part === name;
if (wants('browser')) {
  ensureChromium();
  ensureFirefox();
  if (process.platform === 'linux') ensureDesktopTools();
}

const started = performance.now();
const reports = mkdtempSync(join(tmpdir(), 'renfort-test-'));
let passed = 0;
let failed = 0;
try {
  if (!part) await check('Formatting and lint', 'biome', ['check', '--error-on-warnings']);
  // Types of messages and of paths are generated from the locales and the entrypoints.
  await check('Generated types', 'wxt', ['prepare'], { quiet: true });
  if (!part) await check('Types', 'tsc', ['--noEmit']);
  if (wants('unit')) await vitest('Unit and architecture tests', ['unit']);
  if (wants('browser')) {
    // The build the way everybody makes it, with its packages; the tests make the builds they need more.
    const built = part || (await check('Build', 'node', ['scripts/run.mjs', 'build'], { quiet: true }));
    if (built) await vitest('Tests in real browsers', ['browser', 'browser-alone']);
  }
} finally {
  rmSync(reports, { recursive: true, force: true });
}
console.log(`${Math.round((performance.now() - started) / 1000)} s`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

/** Runs one check that is not a set of tests; counts it when it fails. */
async function check(title, program, words, options = {}) {
  console.log(`\n— ${title}`);
  const code = await run(program, words, options);
  if (code !== 0) failed++;
  return code === 0;
}

/** Runs projects of tests and adds their counts. */
async function vitest(title, projects) {
  console.log(`\n— ${title}`);
  const report = join(reports, `${projects[0]}.json`);
  const code = await run('vitest', [
    'run',
    '--config=tests/vitest.config.ts',
    ...projects.map((project) => `--project=${project}`),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...files,
  ]);
  let ofTests = 0;
  try {
    const counts = JSON.parse(readFileSync(report, 'utf8'));
    passed += counts.numPassedTests;
    ofTests = counts.numFailedTests;
  } catch {
    // No report: vitest itself did not come so far. The exit code says so.
  }
  // A file that does not load, or an error outside any test, has no failed test of its own.
  failed += code !== 0 && ofTests === 0 ? 1 : ofTests;
}
