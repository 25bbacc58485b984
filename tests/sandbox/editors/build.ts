import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { EDITORS } from './catalogue.ts';

const here = import.meta.dirname;
const root = resolve(here, '../../..');
const dist = join(here, '../dist');

const building = new Map<string, Promise<string>>();

/**
 * Builds the page of one editor, or finds it built, and returns its folder; null when there is no such editor.
 * Each is made when it is first asked for: nobody waits for editors that are not tried.
 */
export async function buildEditor(id: string): Promise<string | null> {
  if (!EDITORS.some((editor) => editor.id === id)) return null;
  const started = building.get(id) ?? build(id);
  building.set(id, started);
  return started;
}

async function build(id: string): Promise<string> {
  const hash = createHash('sha256');
  const files = [...(await filesIn(join(here, 'shared'))), ...(await filesIn(join(here, id)))];
  for (const file of [...files, join(here, 'build.ts'), join(root, 'package-lock.json')]) {
    hash.update(file.slice(root.length)).update(await readFile(file));
  }
  const target = join(dist, `${id}-${hash.digest('hex').slice(0, 16)}`);
  if (existsSync(target)) return target;
  const temporary = join(dist, `.${process.pid}-${id}`);
  await bundle(id, temporary);
  await rename(temporary, target).catch(async (error: unknown) => {
    // Another run was faster: its page is the same.
    await rm(temporary, { recursive: true, force: true });
    if (!existsSync(target)) throw error;
  });
  return target;
}

async function bundle(id: string, outDir: string): Promise<void> {
  // Loaded here only: a run that finds the pages built starts without it.
  const { build } = await import('vite');
  const entry = readdirSync(join(here, id)).find((name) => name.startsWith('main.')) ?? 'main.ts';
  await build({
    configFile: false,
    root: join(here, id),
    base: './',
    publicDir: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    oxc: { jsx: { runtime: 'automatic', development: false } },
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2023',
      minify: false,
      reportCompressedSize: false,
      assetsInlineLimit: 0,
      modulePreload: false,
      cssCodeSplit: false,
      chunkSizeWarningLimit: 20_000,
      rolldownOptions: {
        input: join(here, id, entry),
        output: {
          entryFileNames: 'main.js',
          chunkFileNames: '[name]-[hash].js',
          assetFileNames: '[name]-[hash][extname]',
        },
      },
    },
  });
  const styles = (await readdir(outDir)).filter((name) => name.endsWith('.css'));
  await writeFile(join(outDir, 'index.html'), page(id, styles));
}

function page(id: string, styles: readonly string[]): string {
  const name = EDITORS.find((editor) => editor.id === id)?.name ?? id;
  return `<!doctype html>
<html lang="fr">
  <head>
    <meta charset="utf-8" />
    <title>Compte rendu (${name})</title>
    ${styles.map((file) => `<link rel="stylesheet" href="./${file}" />`).join('\n    ')}
    <style>
      body { font: 16px/1.5 system-ui, sans-serif; margin: 1rem 2rem; max-width: 60rem; }
      #editeur > textarea, #editeur > input, #editeur champ-entreprise { inline-size: 50rem; }
      #editeur > textarea { block-size: 12rem; }
      [contenteditable] { border: 1px solid #888; padding: 0.25rem; min-block-size: 3rem; }
      iframe { inline-size: 50rem; block-size: 14rem; }
    </style>
  </head>
  <body>
    <h1>Compte rendu</h1>
    <p>Éditeur : ${name}. <button type="button" id="ailleurs">Ailleurs</button></p>
    <div id="editeur"></div>
    <script type="module" src="./main.js"></script>
  </body>
</html>
`;
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}
