import { rm } from 'node:fs/promises';
import { type Build, buildExtension, buildFolder, isFresh } from '../../../scripts/build.mjs';

/** The builds that the browser tests drive. */
const TESTED: readonly Build[] = [
  { browser: 'chrome', mode: 'test' },
  { browser: 'firefox', mode: 'test' },
  { browser: 'chrome' },
  { browser: 'firefox' },
];

/** Folder of a build that {@link buildAll} made: the test build, or the ordinary one with its closed roots. */
export function extensionDir(browser: 'chrome' | 'firefox', kind: 'test' | 'ordinary' = 'test'): string {
  return buildFolder({ browser, ...(kind === 'test' ? { mode: 'test' } : {}) });
}

/** Makes the builds that are older than their sources. Runs once, before the browser tests. */
export async function buildAll(): Promise<void> {
  for (const build of TESTED) {
    const folder = buildFolder(build);
    if (!isFresh(folder)) await buildInto(folder, build);
  }
}

/**
 * Builds with a profile into a folder of its own (a temporary one): returns where the extension is.
 *
 * @param output must not be the common output folder: another test may be using that.
 */
export async function buildWithProfile(build: Build & { output: string }): Promise<string> {
  const folder = buildFolder(build);
  await buildInto(folder, build);
  return folder;
}

async function buildInto(folder: string, build: Build): Promise<void> {
  if ((await buildExtension({ ...build, quiet: true })) === 0) return;
  await rm(folder, { recursive: true, force: true });
  throw new Error(`The build for ${build.browser} failed: see above`);
}
