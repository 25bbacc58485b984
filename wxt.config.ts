import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig } from 'wxt';
import { managedSchema } from './lib/policy/managed-schema.ts';
import { bareScripts } from './scripts/bare-scripts.ts';
import { manifestFor } from './scripts/manifest.ts';
import { readProfile } from './scripts/profile.ts';
import { sharedModules } from './scripts/shared-modules.ts';
import { slimSdk } from './scripts/slim-sdk.ts';
import { slimZod } from './scripts/slim-zod.ts';

const profile = readProfile(process.env.RENFORT_PROFILE);
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  imports: false,
  // Another folder than .output lets several builds run side by side.
  outDir: process.env.RENFORT_OUT ?? '.output',
  publicDir: 'assets/public',
  i18n: { localesDir: resolve('assets/locales') },
  hooks: {
    'build:publicAssets': (wxt, files) => {
      // Firefox knows no schema and warns of one.
      if (wxt.config.browser === 'firefox') return;
      files.push({ relativeDest: 'managed_schema.json', contents: JSON.stringify(managedSchema(), null, 2) });
    },
    // In pages the polyfill would be a sixth of the script, and in the background 10 kB, and neither needs it: what
    // it adds to Chromium are promises, which every API has there since manifest 3, and answers by promise, which
    // ours are not (request.ts, answer.ts). WXT's own name for the same object takes its place.
    'vite:build:extendConfig': (entrypoints, config) => {
      if (!entrypoints.every(({ name }) => /^(?:inpage|background)/.test(name))) return;
      config.resolve = { ...config.resolve, alias: { 'wxt/browser': '@wxt-dev/browser' } };
      // Parts of the in-page script use the modules of the script they are added to.
      config.plugins?.push(bareScripts(), ...entrypoints.map(({ name }) => sharedModules(name)));
    },
  },
  manifest: ({ browser, mode }) => manifestFor({ browser, mode, profile }),
  vite: ({ mode }) => ({
    plugins: [slimSdk(), slimZod()],
    define: {
      __RENFORT_VERSION__: JSON.stringify(version),
      __RENFORT_PROFILE__: JSON.stringify(profile),
      __OPEN_ROOTS__: JSON.stringify(mode === 'test'),
    },
    build: {
      target: 'es2023',
      sourcemap: false,
      reportCompressedSize: false,
      modulePreload: {
        polyfill: false,
        // What a lazy file imports stands on the same disk: only its styles must be named beforehand.
        resolveDependencies: (_file, needed, { hostType }) =>
          hostType === 'js' ? needed.filter((file) => file.endsWith('.css')) : needed,
      },
    },
  }),
});
