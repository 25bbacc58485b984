/** What a setting is made of, as the formats of the kit and the reference need it: read from the schema's shapes. */
import * as z from 'zod';
import { DEFINITIONS, type Definition, META_KEYS, SETTING_KEYS, type SettingKey } from '../schema.ts';

/** How a key travels where values are flat (registry, ADMX): as a number, a text, one of some texts, or JSON. */
export type FlatKind =
  | { readonly kind: 'boolean' | 'number' | 'text' | 'json' }
  | { readonly kind: 'choice'; readonly values: readonly string[] };

/** Every key a kit may carry: the settings in force in this version, and those that speak about other keys. */
export const KIT_KEYS: readonly string[] = [...SETTING_KEYS, ...META_KEYS];

/** How a key of the kit travels where values are flat. */
export function flatKind(key: string): FlatKind {
  const shape = shapeOf(key);
  if (shape?.kind !== 'value') return { kind: 'json' };
  const schema = inner(shape.schema);
  if (schema instanceof z.ZodBoolean) return { kind: 'boolean' };
  if (schema instanceof z.ZodNumber) return { kind: 'number' };
  if (schema instanceof z.ZodEnum) return { kind: 'choice', values: schema.options.map(String) };
  return { kind: 'text' };
}

const TYPES = {
  fr: { text: 'texte', number: 'nombre entier', boolean: 'true ou false', list: 'liste de', or: ' ou ' },
  en: { text: 'text', number: 'whole number', boolean: 'true or false', list: 'list of', or: ' or ' },
} as const;
export type Language = keyof typeof TYPES;

/** The type of a key in words; `?` marks what may be left out. */
export function typeText(key: string, language: Language): string {
  const words = TYPES[language];
  const shape = shapeOf(key);
  if (!shape) return `${words.list} ${words.text}`;
  if (shape.kind === 'value') return ofSchema(shape.schema, language);
  if (shape.kind === 'list') return `${words.list} ${ofSchema(shape.item, language)}`;
  if (shape.kind === 'map') return `{ ${words.text}: ${ofSchema(shape.value, language)}, … }`;
  return ofFields(shape.fields, language, () => true);
}

function shapeOf(key: string): Definition['shape'] | null {
  return Object.hasOwn(DEFINITIONS, key) ? DEFINITIONS[key as SettingKey].shape : null;
}

function ofSchema(schema: z.core.$ZodType, language: Language): string {
  const words = TYPES[language];
  const it = inner(schema);
  if (it instanceof z.ZodArray) return `${words.list} ${ofSchema(it.def.element, language)}`;
  if (it instanceof z.ZodObject) return ofFields(it.def.shape, language, isOptional);
  if (it instanceof z.ZodRecord) return `{ ${words.text}: ${ofSchema(it.def.valueType, language)}, … }`;
  if (it instanceof z.ZodEnum) return it.options.map((value) => `\`${value}\``).join(words.or);
  if (it instanceof z.ZodBoolean) return words.boolean;
  return it instanceof z.ZodNumber ? words.number : words.text;
}

function ofFields(
  fields: Readonly<Record<string, z.core.$ZodType>>,
  language: Language,
  optional: (schema: z.core.$ZodType) => boolean,
): string {
  const parts = Object.entries(fields).map(([name, schema]) => {
    const type = ofSchema(schema, language);
    return `${name}${optional(schema) ? '?' : ''}${type === TYPES[language].text ? '' : `: ${type}`}`;
  });
  return `{ ${parts.join(', ')} }`;
}

const isOptional = (schema: z.core.$ZodType) => schema instanceof z.ZodOptional;

function inner(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodOptional) return inner(schema.def.innerType);
  return schema instanceof z.ZodPipe ? inner(schema.def.in) : schema;
}
