/** Checks one value of one setting: what is right of it, and what is wrong and where. */
import type * as z from 'zod';
import { checkCharter, createItemCheck } from './check-items.ts';
import { FUTURE_DEFINITIONS, FUTURE_FEATURES, type FutureKey, isFutureKey } from './future.ts';
import { isObject, type Path, pathText, unknownName, wrong } from './issues.ts';
import { DEFINITIONS, type Definition, type SettingKey } from './schema.ts';
import { id } from './shapes.ts';
import type { PolicyIssue } from './view.ts';

/** The readable part of a value; `value` is missing when nothing of it can be used. */
export interface CheckedValue {
  readonly value?: unknown;
  readonly issues: readonly PolicyIssue[];
}

/** Hosts whose endpoints may do without TLS; `any` where that is asked later, at each use. */
export type HttpHosts = readonly string[] | 'any';

/** Checks a value of a setting. Never throws. */
export function checkValue(
  key: SettingKey | FutureKey,
  value: unknown,
  allowHttpHosts: HttpHosts = [],
): CheckedValue {
  const { shape }: Definition = isFutureKey(key) ? FUTURE_DEFINITIONS[key] : DEFINITIONS[key];
  const secret = key === 'endpoints';
  if (shape.kind === 'value') return checkOne(shape.schema, value, [key], secret);
  if (shape.kind === 'map') return checkMap(shape, value, [key]);
  if (shape.kind === 'fields') {
    const checked = checkFields(shape.fields, value, [key]);
    return key === 'charter' ? checkCharter(checked) : checked;
  }
  if (!Array.isArray(value)) return { issues: [wrong('wrong-type', [key], 'list', value, secret)] };
  if (value.length > shape.most) return { issues: [wrong('wrong-value', [key], 'too_many', value, secret)] };
  const checkItem = createItemCheck(key, allowHttpHosts);
  const issues: PolicyIssue[] = [];
  const values: unknown[] = [];
  for (const [index, item] of value.entries()) {
    const path = [key, index];
    const checked = checkItem(checkOne(shape.item, item, path, secret), item, path);
    issues.push(...checked.issues);
    if (checked.value !== undefined) values.push(checked.value);
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
      issues.push(unknownName([...path, name]));
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

function checkMap(
  { value: schema, most }: { readonly value: z.ZodType; readonly most: number },
  value: unknown,
  path: Path,
): CheckedValue {
  if (!isObject(value)) return { issues: [wrong('wrong-type', path, 'object', value, false)] };
  const names = Object.keys(value);
  if (names.length > most) return { issues: [wrong('wrong-value', path, 'too_many', value, false)] };
  const issues: PolicyIssue[] = [];
  const kept = names.flatMap((name) => {
    const named = id.safeParse(name).success;
    const checked = checkOne(schema, value[name], [...path, name], false);
    issues.push(...(named ? checked.issues : [wrong('wrong-value', [...path, name], 'id', name, false)]));
    return named && checked.value !== undefined ? [[name, checked.value] as const] : [];
  });
  return { value: Object.fromEntries(kept), issues };
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
    return inner ? unknownNames(inner, value[name], [...path, name]) : [unknownName([...path, name])];
  });
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
