/** Builds of the extension, the same for `npm run build`, the tests, the tour and the bench. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { giveUp, root, run } from './setup.mjs';

/** Where builds go; another folder lets several builds run side by side. */
export const outputFolder = resolve(root, process.env.RENFORT_OUT || '.output');

/** Reads `--mode test` and `--profile FILE` (or `--mode=test`) from a command line. */
export function buildOptions(words) {
  const options = {};
  const rest = words.flatMap((word) => (/^--\w+=/.test(word) ? word.split(/=(.*)/s).slice(0, 2) : [word]));
  while (rest.length > 0) {
    const [word, value] = rest.splice(0, 2);
    if (word === '--mode' && value === 'test') options.mode = value;
    else if (word === '--profile' && value) options.profile = resolve(value);
    else giveUp(`Not understood: ${word} ${value ?? ''}. A build takes --mode test and --profile FILE.`);
  }
  if (options.profile && !existsSync(options.profile)) giveUp(`There is no profile ${options.profile}.`);
  return options;
}

/**
 * Builds the extension for one browser (`chrome` or `firefox`) as production code; with `zip` the package for
 * the stores as well. `output` overrides the folder. Returns the exit code.
 */
export function buildExtension({
  browser,
  mode,
  profile,
  zip = false,
  output = outputFolder,
  quiet = false,
}) {
  return run(
    'wxt',
    [
      zip ? 'zip' : 'build',
      ...(browser === 'firefox' ? ['-b', 'firefox', '--mv3'] : []),
      ...(mode ? ['--mode', mode] : []),
    ],
    {
      quiet,
      environment: { NODE_ENV: 'production', RENFORT_OUT: output, RENFORT_PROFILE: profile ?? '' },
    },
  );
}

/** The folder a build is in. */
export function buildFolder({ browser, mode, output = outputFolder }) {
  return join(output, `${browser}-mv3${mode ? `-${mode}` : ''}`);
}

/** True when a build is newer than everything it is made from. */
export function isFresh(folder) {
  const manifest = join(folder, 'manifest.json');
  if (!existsSync(manifest)) return false;
  const built = statSync(manifest).mtimeMs;
  const sources = [
    'lib',
    'components',
    'entrypoints',
    'assets',
    'scripts',
    'wxt.config.ts',
    'package-lock.json',
  ];
  return sources.every((source) => newest(join(root, source)) < built);
}

function newest(path) {
  if (!existsSync(path)) return 0;
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}
