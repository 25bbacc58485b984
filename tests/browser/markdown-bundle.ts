/** lib/markdown as one script for a blank page, so that it runs in a real browser without the extension. */
import { resolve } from 'node:path';
import { build, type Rollup } from 'vite';

const root = resolve(import.meta.dirname, '../..');

/** Source of a script that sets `window.markdown` to what lib/markdown exports. */
export async function markdownScript(): Promise<string> {
  const result = (await build({
    root,
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2023',
      lib: { entry: resolve(root, 'lib/markdown/index.ts'), formats: ['iife'], name: 'markdown' },
    },
  })) as unknown as Rollup.RollupOutput[];
  const [bundle] = Array.isArray(result) ? result : [result as Rollup.RollupOutput];
  return bundle?.output[0].code ?? '';
}
