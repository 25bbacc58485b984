import { buildAll } from './builds.ts';

/** Vitest calls this once before the browser tests. */
export default async function setup(): Promise<void> {
  await buildAll();
}
