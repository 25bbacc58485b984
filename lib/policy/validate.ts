/** Checks a whole policy: each key on its own, security keys closed when they cannot be read. */
import { checkValue } from './check.ts';
import { describe } from './describe.ts';
import { FUTURE_DEFINITIONS, FUTURE_KEYS, type FutureKey, isFutureKey, refusesRequests } from './future.ts';
import { pathText } from './issues.ts';
import {
  DEFINITIONS,
  type Definition,
  definitionOf,
  SETTING_KEYS,
  type SettingKey,
  type Values,
} from './schema.ts';
import type { PolicyIssue } from './view.ts';

/** A policy after checking. */
export interface CheckedPolicy {
  /** Readable values, and the closed value of each security key that could not be read. */
  readonly values: Values;
  /** Keys whose value was unreadable or dropped, and that are closed: never the agent's to change. */
  readonly closed: ReadonlySet<SettingKey>;
  /** Keys that were sent, readable or not. */
  readonly sent: ReadonlySet<string>;
  /** Keys that are defaults for the agent to change. */
  readonly recommended: ReadonlySet<string>;
  readonly issues: readonly PolicyIssue[];
  /** Readable values of keys that are not in effect yet. */
  readonly future: FutureValues;
  /** No request may leave, because what policy asks of requests cannot be done yet. */
  readonly refusesRequests: boolean;
  /** The policy does not list its keys: what the browser dropped cannot be told. */
  readonly withoutKeys: boolean;
}

export type FutureValues = { readonly [K in FutureKey]?: unknown };

const MOST_NAMES = 500;

/**
 * Checks what the browser delivered. Never throws, whatever it holds.
 * `allowedHosts` gives the http hosts in force, from those of the policy (undefined: it names none).
 */
export function checkPolicy(
  raw: Readonly<Record<string, unknown>>,
  allowedHosts: (own: readonly string[] | undefined, recommended: boolean) => readonly string[],
): CheckedPolicy {
  const issues: PolicyIssue[] = [];
  const received = new Set(Object.keys(raw));
  const names = namesIn(raw, 'keys', issues);
  const recommended = new Set(namesIn(raw, 'recommended', issues) ?? []);
  const dropped = new Set((names ?? []).filter((name) => !received.has(name) && name !== 'keys'));
  const sent = new Set([...received, ...dropped]);

  const values: Record<string, unknown> = {};
  const closed = new Set<SettingKey>();
  // Hosts first: which endpoints are right depends on them.
  const order: SettingKey[] = ['allowHttpHosts', ...SETTING_KEYS.filter((key) => key !== 'allowHttpHosts')];
  let hosts: readonly string[] = [];
  for (const key of order) {
    if (received.has(key)) {
      const checked = checkValue(key, raw[key], hosts);
      const shut = checked.value === undefined ? closeOf(key) : undefined;
      issues.push(...(shut ? withClosed(checked.issues, key, shut.says) : checked.issues));
      if (checked.value !== undefined) values[key] = checked.value;
    }
    const shut = sent.has(key) && values[key] === undefined ? closeOf(key) : undefined;
    if (shut) {
      values[key] = shut.value;
      closed.add(key);
    }
    if (key === 'allowHttpHosts') {
      hosts = allowedHosts(values[key] as string[] | undefined, recommended.has(key) && !closed.has(key));
    }
  }
  const future: { [K in FutureKey]?: unknown } = {};
  for (const key of FUTURE_KEYS.filter((name) => received.has(name))) {
    const checked = checkValue(key, raw[key]);
    if (checked.value !== undefined) future[key] = checked.value;
    issues.push(...checked.issues, notYet(key, checked.value));
  }
  for (const name of [...received].slice(0, MOST_NAMES)) {
    if (!definitionOf(name) && !isFutureKey(name) && name !== 'keys' && name !== 'recommended') {
      issues.push({ path: pathText([name]), problem: 'unknown-key' });
    }
  }
  for (const name of dropped) {
    const says = isFutureKey(name) ? closeOf(name)?.says : definitionOf(name)?.closed?.says;
    issues.push({
      path: pathText([name]),
      problem: 'dropped-by-browser',
      ...(says && { failsClosed: says }),
    });
  }
  for (const name of recommended) {
    if (!definitionOf(name) && !isFutureKey(name)) {
      issues.push({ path: pathText(['recommended', name]), problem: 'unknown-key' });
    }
  }
  return {
    values: values as Values,
    closed,
    sent,
    recommended,
    issues,
    future,
    refusesRequests: refusesRequests(future, sent),
    withoutKeys: names === null,
  };
}

function closeOf(key: SettingKey | FutureKey): Definition['closed'] {
  const definition: Definition = isFutureKey(key) ? FUTURE_DEFINITIONS[key] : DEFINITIONS[key];
  return definition.closed;
}

// The sentence stands once, on the last thing that was wrong, where the report ends for that key.
function withClosed(issues: readonly PolicyIssue[], key: string, says: string): readonly PolicyIssue[] {
  const last = issues.at(-1) ?? { path: key, problem: 'wrong-value' as const };
  return [...issues.slice(0, -1), { ...last, failsClosed: says }];
}

function notYet(key: FutureKey, value: unknown): PolicyIssue {
  // Masking that is asked for and cannot be done yet closes like masking that cannot be read.
  const closes = value === undefined || (key === 'masking' && value !== 'off');
  const says = closes ? closeOf(key)?.says : undefined;
  return { path: key, problem: 'not-yet-in-effect', ...(says && { failsClosed: says }) };
}

function namesIn(
  raw: Readonly<Record<string, unknown>>,
  key: 'keys' | 'recommended',
  issues: PolicyIssue[],
): readonly string[] | null {
  if (!Object.hasOwn(raw, key)) return null;
  const value = raw[key];
  if (!Array.isArray(value) || value.length > MOST_NAMES) {
    const found = describe(value, false);
    issues.push({ path: key, problem: 'wrong-type', expected: 'names', ...(found && { found }) });
    return null;
  }
  return value.flatMap((name: unknown, index) => {
    if (typeof name === 'string' && name.length <= 100) return [name];
    const found = describe(name, false);
    issues.push({
      path: `${key}[${index}]`,
      problem: 'wrong-type',
      expected: 'text',
      ...(found && { found }),
    });
    return [];
  });
}
