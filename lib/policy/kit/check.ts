/** Checks a profile before a kit is made of it: unlike a browser, whoever wrote it can still correct it. */
import { resolve } from '../effective.ts';
import type { PolicyIssue } from '../view.ts';
import type { KitPolicy } from './types.ts';

/** A profile that was read; `policy` is null when something is wrong. */
export interface CheckedProfile {
  readonly policy: KitPolicy | null;
  readonly faults: readonly PolicyIssue[];
  /** Places of secrets, which whoever reads the kit can read. */
  readonly secrets: readonly string[];
  /** Places where a key is still to come. */
  readonly missingKeys: readonly string[];
  /** The profile has `hosts`, which only a build can use. */
  readonly hasHosts: boolean;
}

const SECRET_HEADER = /key|token|secret|auth|pass/i;

/** Checks what stands in a profile's file. Never throws. */
export function checkProfile(content: unknown): CheckedProfile {
  if (typeof content !== 'object' || content === null || Array.isArray(content)) {
    const fault = { path: '', problem: 'wrong-type', expected: 'object' } as const;
    return { policy: null, faults: [fault], secrets: [], missingKeys: [], hasHosts: false };
  }
  const { hosts, keys: _, ...settings } = content as Record<string, unknown>;
  const policy = { ...settings, keys: Object.keys(settings) };
  const { issues } = resolve({ raw: policy, choices: new Map(), builtIn: {} });
  // A key that agents enter, or that a later policy brings: said, and no reason to refuse.
  const isMissingKey = ({ path, found }: PolicyIssue) =>
    /^endpoints\[\d+\]\.key$/.test(path) && found === undefined;
  const faults = issues.filter((issue) => !isMissingKey(issue));
  return {
    policy: faults.length === 0 ? policy : null,
    faults,
    secrets: secretsIn(settings.endpoints),
    missingKeys: issues.filter(isMissingKey).map(({ path }) => path),
    hasHosts: hosts !== undefined,
  };
}

function secretsIn(endpoints: unknown): readonly string[] {
  if (!Array.isArray(endpoints)) return [];
  return endpoints.flatMap((endpoint: unknown, index) => {
    const { key, headers } = (endpoint ?? {}) as { key?: unknown; headers?: unknown };
    const names = typeof headers === 'object' && headers !== null ? Object.keys(headers) : [];
    return [
      ...(key === undefined ? [] : [`endpoints[${index}].key`]),
      ...names
        .filter((name) => SECRET_HEADER.test(name))
        .map((name) => `endpoints[${index}].headers.${name}`),
    ];
  });
}
