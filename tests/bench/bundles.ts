import { readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { parseSync } from 'vite';
import { atMost, type Row } from './measure.ts';

/** Sizes of what is loaded, against their limits; kB are 1000 bytes of minified code. */
export function measureBundles(folder: string): Row[] {
  const kB = (files: readonly string[]) =>
    files.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0) / 1000;
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Record<string, unknown>;
  const atInstall = ['content_scripts', 'host_permissions', 'web_accessible_resources'].filter(
    (key) => key in manifest,
  );
  const both = kB(['inpage.js', 'inpage-surfaces.js']);
  return [
    {
      what: 'Manifest: content scripts, host permissions, web-accessible resources',
      measured: atInstall.length === 0 ? 'none' : atInstall.join(', '),
      limit: 'none',
      holds: atInstall.length === 0,
    },
    // Two scripts: a target's frame carries no surface, and a frame that only reads gets the first alone.
    atMost('In-page script of a frame (`inpage.js`)', kB(['inpage.js']), 60, 'kB'),
    atMost(
      'In-page script of the top frame (`inpage-surfaces.js`)',
      kB(['inpage-surfaces.js']),
      60,
      'kB',
      `a top frame that holds the target too gets both: ${both.toFixed(1)} kB`,
    ),
    atMost('Background', kB(withStaticImports(folder, ['background.js'])), 220, 'kB'),
    atMost(
      'Panel: JavaScript loaded before it starts',
      kB(eagerScripts(folder, 'sidepanel.html')),
      300,
      'kB',
    ),
  ];
}

/** The scripts a page loads before any of them asks for more: its tags, and what those import statically. */
export function eagerScripts(folder: string, page: string): string[] {
  const html = readFileSync(join(folder, page), 'utf8');
  const named = [...html.matchAll(/(?:src|href)="\/?([^"]+\.js)"/g)].map(([, file]) => file ?? '');
  return withStaticImports(folder, named);
}

function withStaticImports(folder: string, entries: readonly string[]): string[] {
  const seen = new Set<string>();
  const waiting = [...entries];
  for (let file = waiting.pop(); file; file = waiting.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    const { program } = parseSync(file, readFileSync(join(folder, file), 'utf8'));
    for (const node of program.body) {
      const source = 'source' in node ? node.source : null;
      if (source?.value.startsWith('.')) waiting.push(normalize(join(dirname(file), source.value)));
    }
  }
  return [...seen];
}
