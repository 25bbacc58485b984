import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const root = resolve(import.meta.dirname, '..');

/**
 * One after the other: policies that every browser of the machine obeys, or eyes on how long a page is held. Policies for
 * an extension of the test's own (policy.test.ts) are nobody else's business.
 */
const ALONE = [
  'tests/browser/policy-kit.test.ts',
  'tests/browser/markdown.test.ts',
  'tests/browser/panel-long.test.ts',
];

/** Files that take longest, in that order: begun last, one of them would keep a core while the others have nothing left. */
const LONGEST = [
  'write',
  'desktop',
  'popover-hostile',
  'journeys/places',
  'policy',
  'panel',
  'journeys/failures',
  'write-modes',
  'attacks/page',
  'attacks/messages',
  'panel-states',
  'journeys/popover',
  'editors-firefox',
  'journeys/worker-life',
];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => {
      const place = LONGEST.findIndex((name) => moduleId.endsWith(`tests/browser/${name}.test.ts`));
      return place === -1 ? LONGEST.length : place;
    };
    return [...files].sort((one, other) => rank(one) - rank(other));
  }
}

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
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        root,
        plugins: await WxtVitest(),
        define: { __OPEN_ROOTS__: 'true', __RENFORT_PROFILE__: 'null', __RENFORT_VERSION__: '"test"' },
        test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/architecture.test.ts'] },
      },
      // Real browsers mostly wait: three files at a time on two cores.
      browserProject(
        'browser',
        { include: ['tests/browser/**/*.test.ts'], exclude: ALONE, maxWorkers: 3 },
        1,
      ),
      browserProject('browser-alone', { include: ALONE, maxWorkers: 1, fileParallelism: false }, 2),
    ],
  },
}));
