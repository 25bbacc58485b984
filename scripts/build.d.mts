/** Types of build.mjs, which must stay plain JavaScript. */
export interface Build {
  readonly browser: 'chrome' | 'firefox';
  readonly mode?: string | undefined;
  readonly profile?: string | undefined;
  readonly output?: string | undefined;
}
export const outputFolder: string;
export function buildOptions(words: readonly string[]): { mode?: string; profile?: string };
export function buildExtension(build: Build & { zip?: boolean; quiet?: boolean }): Promise<number>;
export function buildFolder(build: Omit<Build, 'profile'>): string;
export function isFresh(folder: string): boolean;
