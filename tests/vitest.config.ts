import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const root = resolve(import.meta.dirname, '..');

/** One after the other: they share the machine's policy files, or watch how long a page is held. */
const ALONE = [
  'tests/browser/policy*.test.ts',
  'tests/browser/markdown.test.ts',
  'tests/browser/panel-long.test.ts',
];

function browserProject(name: string, test: object, groupOrder: number) {
  return {
    root,
    test: {
      name,
      globalSetup: ['tests/browser/harness/global-setup.ts'],
      testTimeout: 60_000,
      hookTimeout: 120_000,
      // A machine of continuous integration is shared, and may stand still for seconds: there a test is tried once
      // more, and the report says so. On one's own machine what fails once is looked into.
      retry: process.env.CI ? 1 : 0,
      sequence: { groupOrder },
      ...test,
    },
  };
}

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
      // Real browsers mostly wait: three files at a time on two cores (one of them waits 100 s for a first text).
      browserProject(
        'browser',
        { include: ['tests/browser/**/*.test.ts'], exclude: ALONE, maxWorkers: 3 },
        1,
      ),
      browserProject('browser-alone', { include: ALONE, maxWorkers: 1, fileParallelism: false }, 2),
    ],
  },
}));
