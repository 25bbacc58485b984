/** The small commands: `npm run dev`, `build`, `fix`, `bench`, `kit`, `pack` … Each sets itself up first. */
import { ensureChromium, ensureGenerated, ensureInstalled, giveUp, run, withCurrentNode } from './setup.mjs';

ensureInstalled();
await withCurrentNode();
await ensureGenerated();

const { buildExtension, buildOptions } = await import('./build.mjs');
const [word, ...rest] = process.argv.slice(2);

const words = {
  dev: () => run('wxt', rest),
  build: async () => {
    const options = buildOptions(rest);
    for (const browser of ['chrome', 'firefox']) {
      const code = await buildExtension({ ...options, browser, zip: options.mode === undefined });
      if (code !== 0) return code;
    }
    return 0;
  },
  kit: () => run('node', ['scripts/kit/kit.ts', ...rest]),
  pack: () => run('node', ['scripts/pack/pack.ts', ...rest]),
  fix: () => run('biome', ['check', '--write', ...rest]),
  bench: () => {
    ensureChromium();
    return run('node', ['tests/bench/bench.ts', ...rest]);
  },
  screenshots: () => {
    ensureChromium();
    return run('node', ['scripts/images.ts', ...rest]);
  },
};

if (!Object.hasOwn(words, word)) giveUp(`Unknown word: ${word}. There are ${Object.keys(words).join(', ')}.`);
process.exit(await words[word]());
