import { globSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { parseSync } from 'vite';
import { GESTURES } from './gestures.ts';
import { atMost, type Row } from './measure.ts';

/** Sizes of what is loaded, against their limits; kB are 1000 bytes of minified code. */
export function measureBundles(folder: string): Row[] {
  const kB = (files: readonly string[]) =>
    files.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0) / 1000;
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Record<string, unknown>;
  const atInstall = ['content_scripts', 'host_permissions', 'web_accessible_resources'].filter(
    (key) => key in manifest,
  );
  return [
    {
      what: 'Manifest: content scripts, host permissions, web-accessible resources',
      measured: atInstall.length === 0 ? 'none' : atInstall.join(', '),
      limit: 'none',
      holds: atInstall.length === 0,
    },
    ...globSync('inpage*.js', { cwd: folder })
      .sort()
      .map((file) => atMost(`In-page script \`${file}\``, kB([file]), 60, 'kB')),
    ...GESTURES.map(({ gesture, scripts, limited }): Row => {
      const what = `Injected by ${gesture}`;
      const sum = kB(scripts.map((script) => `${script}.js`));
      const parts = scripts.map((script) => script.replace('inpage-', '')).join(' + ');
      if (limited) return atMost(what, sum, 60, 'kB', parts);
      return { what, measured: `${sum.toFixed(1)} kB (${parts})`, limit: 'each script 60 kB', holds: true };
    }),
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
