import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PARTS } from '../../lib/messaging/protocol.ts';
import { eagerScripts } from '../bench/bundles.ts';
import { GESTURES } from '../bench/gestures.ts';
import { extensionDir } from './harness/index.ts';

type Manifest = Readonly<Record<string, unknown>>;
const read = (folder: string) => JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;

/** What an administration approves. A change here is a change of what Renfort may do. */
const APPROVED = {
  manifest_version: 3,
  permissions: ['activeTab', 'scripting', 'storage', 'contextMenus', 'clipboardWrite'],
  optional_permissions: ['tabs'],
  optional_host_permissions: ['https://*/*', 'http://*/*'],
  content_security_policy: {
    extension_pages:
      "default-src 'self'; connect-src 'self' https: http:; img-src 'self' data: blob:; object-src 'none'",
  },
};

/** What would reach pages, or let pages reach us, without the agent's act. */
const ABSENT = [
  'content_scripts',
  'host_permissions',
  'web_accessible_resources',
  'externally_connectable',
  'update_url',
];

describe.each([
  ['chrome', ['sidePanel']],
  ['firefox', []],
] as const)('the package for %s', (browser, added) => {
  const folder = extensionDir(browser, 'ordinary');
  const manifest = read(folder);

  test('asks for what was approved and for nothing else', () => {
    const { permissions, ...rest } = APPROVED;
    expect(manifest).toMatchObject(rest);
    expect([...(manifest.permissions as string[])].sort()).toEqual([...permissions, ...added].sort());
  });

  test.each(ABSENT)('has no %s', (key) => {
    expect(manifest).not.toHaveProperty(key);
  });

  test('differs from its test build in host permissions only', () => {
    const { host_permissions, ...rest } = read(extensionDir(browser, 'test'));
    expect(rest).toEqual(manifest);
    expect(host_permissions).toEqual(['http://127.0.0.1/*', 'http://*.intranet.test/*']);
  });

  test('has its pages, and in-page scripts by the name that the documents give', () => {
    const files = globSync('**/*', { cwd: folder });
    expect(files).toEqual(
      expect.arrayContaining(['sidepanel.html', 'options.html', 'inpage.js', 'inpage-surfaces.js']),
    );
    // Whatever else goes into pages is a part that can be asked for by its name, what parts stand on, or what the panel
    // asks of a page.
    const parts = globSync('inpage-*.js', { cwd: folder }).filter((file) => file !== 'inpage-surfaces.js');
    expect(parts.sort()).toEqual(
      [...PARTS, 'lexicon', 'find', 'names', 'sight', 'look', 'reveal']
        .map((part) => `inpage-${part}.js`)
        .sort(),
    );
  });

  test('carries no address of this machine, no source map and no code made at run time', () => {
    for (const file of globSync('**/*.js', { cwd: folder })) {
      const code = readFileSync(join(folder, file), 'utf8');
      expect(code, file).not.toMatch(/sourceMappingURL|\/(home|root|work|tmp|Users)\/\w+\//);
      expect(code, file).not.toMatch(/\beval\(|new Function\(/);
    }
  });

  test('keeps within the sizes promised', () => {
    const size = (file: string) => statSync(join(folder, file)).size;
    for (const file of globSync('inpage*.js', { cwd: folder })) {
      expect(size(file), file).toBeLessThanOrEqual(60_000);
    }
    for (const { gesture, scripts } of GESTURES.filter(({ limited }) => limited)) {
      const sum = scripts.reduce((total, script) => total + size(`${script}.js`), 0);
      expect(sum, gesture).toBeLessThanOrEqual(60_000);
    }
    expect(size('background.js')).toBeLessThanOrEqual(220_000);
    const panel = eagerScripts(folder, 'sidepanel.html').reduce((total, file) => total + size(file), 0);
    expect(panel, 'the panel').toBeLessThanOrEqual(300_000);
  });
});
