import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const root = resolve(import.meta.dirname, '..');

export default defineConfig(async () => ({
  root,
  test: {
    projects: [
      {
        root,
        plugins: await WxtVitest(),
        define: { __OPEN_ROOTS__: 'true', __RENFORT_PROFILE__: 'null', __RENFORT_VERSION__: '"test"' },
        test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/architecture.test.ts'] },
      },
      {
        root,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/browser/harness/global-setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // Real browsers on two cores: files one after the other.
          fileParallelism: false,
        },
      },
    ],
  },
}));
