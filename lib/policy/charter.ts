import type { Charter } from './shapes.ts';

/** What an acceptance is about: another version is asked for anew, an unreadable one counts as one of its own. */
export function charterVersion({ version }: Charter): string {
  return version ?? '';
}
