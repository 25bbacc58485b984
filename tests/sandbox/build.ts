import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const here = import.meta.dirname;
const root = resolve(here, '../..');
const pages = join(here, 'intranet/pages');
const dist = join(here, 'dist');

/** What the editor of the ticketing tool loads from the server; the rest of its package stays out. */
const TINYMCE = [
  'tinymce.min.js',
  'icons/default',
  'models/dom',
  'themes/silver',
  'skins/ui/oxide',
  'skins/content/default',
  'plugins/lists',
  'plugins/link',
  'plugins/autolink',
];

/**
 * Builds the demo intranet's pages, or finds them built, and returns their folder. The folder's name is a hash of
 * the sources, and it appears whole or not at all, so that several test runs may build at the same time.
 */
export async function buildIntranet(): Promise<string> {
  const sources = await filesUnder(pages);
  const hash = createHash('sha256');
  for (const file of [...sources, join(root, 'package-lock.json'), join(here, 'build.ts')]) {
    hash.update(file.slice(root.length)).update(await readFile(file));
  }
  const target = join(dist, hash.digest('hex').slice(0, 16));
  if (existsSync(target)) return target;

  const temporary = join(dist, `.${process.pid}-${Date.now()}`);
  await bundle(
    sources.filter((file) => file.endsWith('.html')),
    temporary,
  );
  await copyTinyMce(join(temporary, 'tinymce'));
  await rename(temporary, target).catch(async (error: unknown) => {
    // Somebody else was faster: theirs is the same.
    await rm(temporary, { recursive: true, force: true });
    if (!existsSync(target)) throw error;
  });
  await removeOld(target);
  return target;
}

async function bundle(html: readonly string[], outDir: string): Promise<void> {
  // Loaded here only: a run that finds the pages built starts without it.
  const { build } = await import('vite');
  await build({
    configFile: false,
    root: pages,
    publicDir: false,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"' },
    // Said here because tests run with another NODE_ENV, and the pages must be the same.
    oxc: { jsx: { runtime: 'automatic', development: false } },
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2023',
      minify: false,
      reportCompressedSize: false,
      assetsInlineLimit: 0,
      modulePreload: false,
      chunkSizeWarningLimit: 5000,
      rolldownOptions: { input: [...html] },
    },
  });
}

async function copyTinyMce(to: string): Promise<void> {
  const from = join(root, 'node_modules/tinymce');
  for (const part of TINYMCE) {
    await mkdir(dirname(join(to, part)), { recursive: true });
    await cp(join(from, part), join(to, part), { recursive: true });
  }
}

/** Removes what earlier sources left, unless it is fresh: another run may be serving it. */
async function removeOld(current: string): Promise<void> {
  for (const name of await readdir(dist)) {
    const path = join(dist, name);
    if (path === current) continue;
    // Another run may have removed it by now.
    const age = Date.now() - ((await stat(path).catch(() => null))?.mtimeMs ?? Date.now());
    if (age > 3_600_000) await rm(path, { recursive: true, force: true });
  }
}

async function filesUnder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const start = performance.now();
  const folder = await buildIntranet();
  console.log(`${folder.slice(root.length + 1)} (${Math.round(performance.now() - start)} ms)`);
}
