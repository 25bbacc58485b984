import { readFileSync } from 'node:fs';
import { normaliseHost, permissionPattern } from '../lib/policy/endpoint-url.ts';
import { ALL_SITES, normalisePattern } from '../lib/policy/sites.ts';
import { checkPolicy } from '../lib/policy/validate.ts';

/** Built-in values of a profile build: settings in the vocabulary of the policy, and the hosts they need. */
export interface Profile {
  readonly settings: Readonly<Record<string, unknown>>;
  /** Match patterns for `host_permissions`: those of the endpoints, of `allowHttpHosts` and of `hosts`. */
  readonly hosts: readonly string[];
}

// A header is baked like any other value; one that carries a secret is not.
const SECRET_HEADER = /key|token|secret|auth|pass/i;

/** Reads the profile named by `--profile`; null when the build has none. Throws a text that says what is wrong where. */
export function readProfile(file: string | undefined): Profile | null {
  if (!file) return null;
  try {
    return checkProfile(JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, '')));
  } catch (error) {
    const fault = new Error(
      `The profile ${file} is not used:\n  ${error instanceof Error ? error.message : error}`,
    );
    // The build prints stacks, and where our code noticed says nothing to whoever wrote the profile.
    fault.stack = `Error: ${fault.message}`;
    throw fault;
  }
}

/**
 * Checks a profile: the vocabulary of the policy, plus `hosts`, a list of host names or match patterns of
 * intranet applications, which belongs to the build alone. Throws when anything in it is wrong: a build, unlike a
 * browser, can be corrected before anyone uses it.
 */
export function checkProfile(content: unknown): Profile {
  if (typeof content !== 'object' || content === null || Array.isArray(content)) {
    throw new Error('expected one JSON object');
  }
  const {
    hosts = [],
    recommended: _recommended,
    keys: _keys,
    ...settings
  } = content as Record<string, unknown>;
  const faults = [...secrets(settings), ...(Array.isArray(hosts) ? [] : ['hosts: expected a list'])];
  const patterns = (Array.isArray(hosts) ? hosts : []).map((host: unknown, index) => {
    const pattern = typeof host === 'string' ? hostPattern(host) : null;
    if (pattern === null) faults.push(`hosts[${index}]: expected a host or a match pattern of named hosts`);
    return pattern ?? '';
  });
  const { values, issues } = checkPolicy(settings, (own) => own ?? []);
  for (const { path, problem, expected, found } of issues) {
    // A key that the agent or a policy gives later is what `auth: key` means in a build.
    if (/^endpoints\[\d+\]\.key$/.test(path) && found === undefined) continue;
    const details = [expected && `expected ${expected}`, found && `found ${found}`]
      .filter(Boolean)
      .join(', ');
    faults.push(`${path}: ${problem}${details && ` (${details})`}`);
  }
  if (faults.length > 0) throw new Error(faults.join('\n  '));
  const needed = [
    ...(values.endpoints ?? []).map(({ url }) => permissionPattern(url)),
    ...(values.allowHttpHosts ?? []).map((host) => `http://${host}/*`),
    ...patterns,
  ];
  return { settings: values as Record<string, unknown>, hosts: [...new Set(needed)] };
}

/** Where a profile holds what a build must not: whoever has the package has everything in it. */
function secrets(settings: Readonly<Record<string, unknown>>): string[] {
  const { endpoints } = settings;
  if (!Array.isArray(endpoints)) return [];
  return endpoints.flatMap((endpoint: unknown, index) => {
    if (typeof endpoint !== 'object' || endpoint === null) return [];
    const { key, headers } = endpoint as { key?: unknown; headers?: unknown };
    const names = typeof headers === 'object' && headers !== null ? Object.keys(headers) : [];
    return [
      ...(key === undefined ? [] : [`endpoints[${index}].key: a build never holds a key; push it by policy`]),
      ...names
        .filter((name) => SECRET_HEADER.test(name))
        .map(
          (name) => `endpoints[${index}].headers.${name}: a build never holds a secret; push it by policy`,
        ),
    ];
  });
}

function hostPattern(host: string): string | null {
  const pattern = host.includes('/') ? normalisePattern(host) : named(host);
  // Every host at once is what this extension never asks for at install.
  return pattern === null || pattern === ALL_SITES || pattern.includes('://*/') ? null : pattern;
}

function named(host: string): string | null {
  const wildcard = host.startsWith('*.') ? '*.' : '';
  const name = normaliseHost(host.slice(wildcard.length));
  return name === null ? null : `*://${wildcard}${name}/*`;
}
