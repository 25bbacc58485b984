/** A module of lib as one script, so that it runs in a real browser without the extension. */
import { resolve } from 'node:path';
import { build, type Rollup } from 'vite';

const root = resolve(import.meta.dirname, '../..');

/** Source of a script that sets `window[name]` to what a module exports. */
export async function moduleScript(entry: string, name: string): Promise<string> {
  const result = (await build({
    root,
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2023',
      lib: { entry: resolve(root, entry), formats: ['iife'], name },
    },
  })) as unknown as Rollup.RollupOutput[];
  const [bundle] = Array.isArray(result) ? result : [result as Rollup.RollupOutput];
  // Evaluated inside a function, a declaration would not reach the window.
  return `${bundle?.output[0].code ?? ''};window.${name} = ${name};`;
}
