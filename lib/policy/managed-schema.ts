/**
 * The schema Chromium wants beside the manifest. What does not match it is dropped before we see it, so it is as
 * permissive as its rules allow: exactly one type everywhere, no limits, no enumerations; our own validation does
 * the rest. A union, an `any` or `additionalProperties` at the top and the extension does not load at all
 * (tried in Chromium 156; https://developer.chrome.com/docs/extensions/reference/manifest/storage).
 */
import * as z from 'zod';
import { FUTURE_DEFINITIONS, FUTURE_KEYS } from './future.ts';
import { DEFINITIONS, type Definition, SETTING_KEYS } from './schema.ts';

/** The part of JSON Schema that Chromium understands and we use. */
export type ManagedSchema =
  | { readonly type: 'string' | 'number' | 'boolean' }
  | { readonly type: 'array'; readonly items: ManagedSchema }
  | { readonly type: 'object'; readonly properties: Readonly<Record<string, ManagedSchema>> }
  | { readonly type: 'object'; readonly additionalProperties: ManagedSchema };

const NAMES: ManagedSchema = { type: 'array', items: { type: 'string' } };

/** The content of `managed_schema.json`. */
export function managedSchema(): ManagedSchema {
  const settings = SETTING_KEYS.map((key) => [key, ofShape(DEFINITIONS[key].shape)] as const);
  // Keys of later versions too: one that the browser drops could not be shown, nor guarded.
  const future = FUTURE_KEYS.map((key) => [key, ofShape(FUTURE_DEFINITIONS[key].shape)] as const);
  const all = [...settings, ...future, ['recommended', NAMES] as const, ['keys', NAMES] as const];
  return { type: 'object', properties: Object.fromEntries(all) };
}

function ofShape(shape: Definition['shape']): ManagedSchema {
  if (shape.kind === 'value') return ofSchema(shape.schema);
  if (shape.kind === 'list') return { type: 'array', items: ofSchema(shape.item) };
  if (shape.kind === 'map') return { type: 'object', additionalProperties: ofSchema(shape.value) };
  return { type: 'object', properties: mapValues(shape.fields) };
}

function ofSchema(schema: z.core.$ZodType): ManagedSchema {
  if (schema instanceof z.ZodOptional) return ofSchema(schema.def.innerType);
  if (schema instanceof z.ZodPipe) return ofSchema(schema.def.in);
  if (schema instanceof z.ZodArray) return { type: 'array', items: ofSchema(schema.def.element) };
  if (schema instanceof z.ZodObject) return { type: 'object', properties: mapValues(schema.def.shape) };
  if (schema instanceof z.ZodRecord) {
    return { type: 'object', additionalProperties: ofSchema(schema.def.valueType) };
  }
  if (schema instanceof z.ZodBoolean) return { type: 'boolean' };
  // `number` lets 12.5 through to be refused with a reason; `integer` would make it vanish.
  if (schema instanceof z.ZodNumber) return { type: 'number' };
  if (schema instanceof z.ZodString || schema instanceof z.ZodEnum) return { type: 'string' };
  throw new Error(`No managed schema for ${schema._zod.def.type}`);
}

function mapValues(shape: Readonly<Record<string, z.core.$ZodType>>): Record<string, ManagedSchema> {
  return Object.fromEntries(Object.entries(shape).map(([name, schema]) => [name, ofSchema(schema)]));
}
