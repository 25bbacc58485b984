/** Checks one value of one setting: what is right of it, and what is wrong and where. */
import type * as z from 'zod';
import { describe, shortenText } from './describe.ts';
import { checkEndpointUrl } from './endpoint-url.ts';
import { FUTURE_FEATURES } from './future.ts';
import { DEFINITIONS, type Endpoint, type SettingKey } from './schema.ts';
import type { PolicyIssue } from './view.ts';

/** The readable part of a value; `value` is missing when nothing of it can be used. */
export interface CheckedValue {
  readonly value?: unknown;
  readonly issues: readonly PolicyIssue[];
}

type Path = readonly PropertyKey[];

/** Hosts whose endpoints may do without TLS; `any` where that is asked later, at each use. */
export type HttpHosts = readonly string[] | 'any';

/** Checks a value of a setting. Never throws. */
export function checkValue(key: SettingKey, value: unknown, allowHttpHosts: HttpHosts = []): CheckedValue {
  const { shape } = DEFINITIONS[key];
  const secret = key === 'endpoints';
  if (shape.kind === 'value') return checkOne(shape.schema, value, [key], secret);
  if (shape.kind === 'fields') return checkFields(shape.fields, value, [key]);
  if (!Array.isArray(value)) return { issues: [wrong('wrong-type', [key], 'list', value, secret)] };
  if (value.length > shape.most) return { issues: [wrong('wrong-value', [key], 'too_many', value, secret)] };
  const taken = new Set<string>();
  const issues: PolicyIssue[] = [];
  const values: unknown[] = [];
  for (const [index, item] of value.entries()) {
    const checked = checkOne(shape.item, item, [key, index], secret);
    issues.push(...checked.issues);
    if (checked.value === undefined) continue;
    if (key === 'endpoints') {
      const endpoint = checkEndpoint(checked.value as Endpoint, [key, index], allowHttpHosts, taken);
      issues.push(...endpoint.issues);
      if (endpoint.value) values.push(endpoint.value);
    } else values.push(checked.value);
  }
  // Nothing readable in a list that was not empty: the list is unreadable, it did not say "nothing".
  return values.length === 0 && value.length > 0 ? { issues } : { value: values, issues };
}

function checkOne(schema: z.ZodType, value: unknown, path: Path, secret: boolean): CheckedValue {
  const parsed = schema.safeParse(value);
  if (parsed.success) return { value: parsed.data, issues: unknownNames(schema, value, path) };
  const issues = parsed.error.issues.map((issue) => {
    const found = at(value, issue.path);
    const problem = issue.code === 'invalid_type' || typeof found !== 'string' ? 'wrong-type' : 'wrong-value';
    return wrong(problem, [...path, ...issue.path], expectedOf(issue.message), found, secret);
  });
  return { issues };
}

function checkFields(fields: Readonly<Record<string, z.ZodType>>, value: unknown, path: Path): CheckedValue {
  if (!isObject(value)) return { issues: [wrong('wrong-type', path, 'object', value, false)] };
  const issues: PolicyIssue[] = [];
  const kept: Record<string, unknown> = {};
  for (const name of Object.keys(value)) {
    const schema = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (!schema) {
      issues.push(unknown([...path, name]));
      continue;
    }
    if (path[0] === 'features' && FUTURE_FEATURES.has(name)) {
      issues.push({ path: pathText([...path, name]), problem: 'not-yet-in-effect' });
      continue;
    }
    const checked = checkOne(schema, value[name], [...path, name], false);
    issues.push(...checked.issues);
    if (checked.value !== undefined) kept[name] = checked.value;
  }
  return { value: kept, issues };
}

function checkEndpoint(endpoint: Endpoint, path: Path, hosts: HttpHosts, taken: Set<string>) {
  const issues: PolicyIssue[] = [];
  const url = checkEndpointUrl(endpoint.url, hosts);
  if (!url.ok) {
    const expected = { insecure: 'https', 'user-info': 'no_user_info', 'not-a-url': 'url' }[url.problem];
    return { issues: [wrong('wrong-value', [...path, 'url'], expected, hostOf(endpoint.url), false)] };
  }
  if (taken.has(endpoint.id)) {
    return { issues: [wrong('wrong-value', [...path, 'id'], 'unique', endpoint.id, false)] };
  }
  taken.add(endpoint.id);
  // Said, but not a reason to lose the endpoint: the agent can still enter a key.
  if (endpoint.auth === 'key' && !endpoint.key) {
    issues.push(wrong('wrong-value', [...path, 'key'], 'key', undefined, true));
  }
  return { value: { ...endpoint, url: url.url }, issues };
}

/** Names an object holds that its schema does not know, at each depth: they are ignored, and said. */
function unknownNames(schema: z.ZodType, value: unknown, path: Path): PolicyIssue[] {
  const definition = schema.def as { type: string; shape?: Record<string, z.ZodType>; element?: z.ZodType };
  if (definition.type === 'optional') {
    return unknownNames((schema as z.ZodOptional<z.ZodType>).unwrap(), value, path);
  }
  if (definition.type === 'array' && definition.element && Array.isArray(value)) {
    const { element } = definition;
    return value.flatMap((item, index) => unknownNames(element, item, [...path, index]));
  }
  const { shape } = definition;
  if (definition.type !== 'object' || !shape || !isObject(value)) return [];
  return Object.keys(value).flatMap((name) => {
    const inner = Object.hasOwn(shape, name) ? shape[name] : undefined;
    return inner ? unknownNames(inner, value[name], [...path, name]) : [unknown([...path, name])];
  });
}

function unknown(path: Path): PolicyIssue {
  return { path: pathText(path), problem: 'unknown-key' };
}

function wrong(
  problem: PolicyIssue['problem'],
  path: Path,
  expected: string,
  value: unknown,
  secret: boolean,
): PolicyIssue {
  const found = describe(value, secret);
  return { path: pathText(path), problem, expected, ...(found !== undefined && { found }) };
}

/** A path as the report writes it: `endpoints[0].url`. */
export function pathText(path: Path): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`;
    return text ? `${text}.${shortenText(String(step))}` : shortenText(String(step));
  }, '');
}

// Schemas carry codes as messages; a message of zod itself (a bad key of a record) is no code.
function expectedOf(message: string): string {
  return /^[a-z_]+$/.test(message) ? message : 'value';
}

function at(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, step) => {
    return typeof inner === 'object' && inner !== null && Object.hasOwn(inner, step)
      ? (inner as Record<PropertyKey, unknown>)[step]
      : undefined;
  }, value);
}

// Only the host of a refused address is said: the rest may hold a password or a key.
function hostOf(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).host || undefined : undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
