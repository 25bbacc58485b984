/**
 * The one source of every setting: types, defaults, validation, the browser's managed schema and the reference
 * are made from it. Messages of the schemas are not sentences but codes: the options page says them in the
 * agent's language (`policy.expected_*`).
 */
import * as z from 'zod';
import { normaliseHost } from './endpoint-url.ts';
import { normalisePattern } from './sites.ts';

const text = (most: number) =>
  z.string({ error: 'text' }).trim().min(1, { error: 'text' }).max(most, { error: 'text_too_long' });
const id = z.string({ error: 'id' }).regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/, { error: 'id' });
const positiveInteger = z
  .number({ error: 'positive_integer' })
  .int({ error: 'positive_integer' })
  .min(1, { error: 'positive_integer' })
  .max(100_000_000, { error: 'positive_integer' });
const boolean = z.boolean({ error: 'boolean' });

const model = z.object(
  {
    id: text(200),
    label: text(200).optional(),
    contextTokens: positiveInteger.optional(),
    vision: boolean.optional(),
  },
  { error: 'object' },
);

// Names the fetch standard forbids, and those that decide where the request goes or who asks.
const FORBIDDEN_HEADERS =
  /^(authorization|content-type|accept|cookie2?|host|origin|referer|sec-.*|proxy-.*)$/i;
const headers = z.record(
  z.string().regex(/^[\w!#$%&'*+.^`|~-]{1,100}$/, { error: 'header' }),
  z.string({ error: 'header' }).regex(/^[\t\x20-\x7e]{0,4096}$/, { error: 'header' }),
  { error: 'header' },
);

const endpoint = z.object(
  {
    id,
    label: text(80),
    /** Checked against `allowHttpHosts` too, see validate.ts. */
    url: text(2048),
    auth: z.enum(['none', 'key', 'user-key'], { error: 'auth' }),
    key: z
      .string({ error: 'key' })
      .trim()
      .regex(/^[\x21-\x7e]{1,4096}$/, { error: 'key' })
      .optional(),
    headers: headers
      .refine((map) => !Object.keys(map).some((name) => FORBIDDEN_HEADERS.test(name)), { error: 'header' })
      .optional(),
    /** May be empty: the agent then picks one of those the server lists. */
    models: z.array(model, { error: 'models' }).max(200, { error: 'models' }),
    maxConcurrency: positiveInteger.max(100, { error: 'positive_integer' }).optional(),
    sensitivity: z.enum(['public', 'interne', 'personnel', 'sensible'], { error: 'sensitivity' }).optional(),
  },
  { error: 'object' },
);

const matchPattern = z.string({ error: 'match_pattern' }).transform((value, context) => {
  const pattern = normalisePattern(value);
  if (pattern === null) context.issues.push({ code: 'custom', message: 'match_pattern', input: value });
  return pattern ?? '';
});

const host = z.string({ error: 'host' }).transform((value, context) => {
  const name = normaliseHost(value);
  if (name === null) context.issues.push({ code: 'custom', message: 'host', input: value });
  return name ?? '';
});

const LOGO = /^data:image\/(?:png|jpeg|webp|svg\+xml)[;,]/;
const brandingFields = {
  name: text(60),
  colour: z.string({ error: 'colour' }).regex(/^#[\da-f]{6}$/i, { error: 'colour' }),
  logo: z.string({ error: 'logo' }).max(65_536, { error: 'logo' }).regex(LOGO, { error: 'logo' }),
  supportUrl: z
    .string({ error: 'support_url' })
    .max(2048, { error: 'support_url' })
    .refine((value) => URL.canParse(value) && /^(https?|mailto):$/.test(new URL(value).protocol), {
      error: 'support_url',
    }),
};

/** What an agent reads of AI use in a text that is put somewhere. */
const mentionFields = {
  enabled: boolean,
  text: text(500),
  actions: z.array(id, { error: 'names' }).max(200, { error: 'names' }),
};
const featureFields = {
  chat: boolean,
  pageTranslation: boolean,
  history: boolean,
  export: boolean,
  insertDirect: boolean,
};
/** How a proposal reaches an editor. */
export const WRITE_MODES = ['preview', 'direct', 'insert-after'] as const;

export type WriteModeSetting = (typeof WRITE_MODES)[number];
export interface MentionValue {
  readonly enabled?: boolean;
  readonly text?: string;
  readonly actions?: readonly string[];
}
export type Features = { readonly [K in keyof typeof featureFields]?: boolean };
export type Endpoint = z.infer<typeof endpoint>;
export type Branding = { readonly [K in keyof typeof brandingFields]?: string };

/** How a value is taken apart: a list item by item, an object field by field, anything else as a whole. */
type Shape =
  | { readonly kind: 'value'; readonly schema: z.ZodType }
  | { readonly kind: 'list'; readonly item: z.ZodType; readonly most: number }
  | { readonly kind: 'fields'; readonly fields: Readonly<Record<string, z.ZodType>> };

/** A setting: its shape, what holds when nobody says anything, and what holds when a wrong value was sent. */
export interface Definition {
  readonly shape: Shape;
  readonly default: unknown;
  /** Security keys (S): the value in force after an unreadable one. Other keys fall back to the next source. */
  readonly closed?: { readonly value: unknown; readonly says: string };
  /** May the agent choose it when policy says nothing? (What policy recommends may always be changed.) */
  readonly agent: boolean;
}

const list = (item: z.ZodType, most = 1000): Shape => ({ kind: 'list', item, most });

export const DEFINITIONS = {
  endpoints: {
    shape: list(endpoint, 50),
    default: [],
    closed: { value: [], says: 'no_endpoint' },
    agent: true,
  },
  /** False as soon as policy enforces `endpoints`, unless it says otherwise: see effective.ts. */
  allowUserEndpoints: {
    shape: { kind: 'value', schema: boolean },
    default: true,
    closed: { value: false, says: 'no_user_endpoint' },
    agent: false,
  },
  allowHttpHosts: {
    shape: list(host),
    default: [],
    closed: { value: [], says: 'no_http_host' },
    agent: false,
  },
  defaultModel: {
    shape: {
      kind: 'value',
      schema: z
        .string({ error: 'endpoint_model' })
        .max(300, { error: 'endpoint_model' })
        .regex(/^[^/]+\/.+$/, { error: 'endpoint_model' }),
    },
    default: null,
    agent: true,
  },
  actionsDisabled: { shape: list(id), default: [], agent: true },
  sitesBlocked: {
    shape: list(matchPattern),
    default: [],
    closed: { value: ['<all_urls>'], says: 'all_sites_blocked' },
    agent: true,
  },
  /**
   * 400,000 UTF-16 units: about what a model of 128,000 tokens reads of French (3.5 characters a token) with room
   * left for its answer. More would be refused or cut by the server, after having left.
   */
  maxInputChars: {
    shape: { kind: 'value', schema: positiveInteger },
    default: 400_000,
    closed: { value: 0, says: 'nothing_sent' },
    agent: false,
  },
  /** All on when nobody says otherwise; those of `FUTURE_FEATURES` are not in effect yet. */
  features: { shape: { kind: 'fields', fields: featureFields }, default: {}, agent: false },
  /** `direct` holds as long as `features.insertDirect` does not forbid it: see effective.ts. */
  writeMode: {
    shape: { kind: 'value', schema: z.enum(WRITE_MODES, { error: 'write_mode' }) },
    default: 'preview',
    agent: true,
  },
  /** Which texts carry a mention when nobody says so is for each action to tell. */
  mention: { shape: { kind: 'fields', fields: mentionFields }, default: {}, agent: false },
  branding: {
    shape: { kind: 'fields', fields: brandingFields },
    default: {},
    agent: false,
  },
} as const satisfies Record<string, Definition>;

export type SettingKey = keyof typeof DEFINITIONS;

/** Every setting in force in this version, in the order of the reference. */
export const SETTING_KEYS = Object.keys(DEFINITIONS) as readonly SettingKey[];

/** Keys that speak about other keys: which are defaults, and which were sent. */
export const META_KEYS = ['recommended', 'keys'] as const;

/** A checked value of each setting, by key; what is missing was not given. */
export interface Values {
  readonly endpoints?: readonly Endpoint[];
  readonly allowUserEndpoints?: boolean;
  readonly allowHttpHosts?: readonly string[];
  readonly defaultModel?: string;
  readonly actionsDisabled?: readonly string[];
  readonly sitesBlocked?: readonly string[];
  readonly maxInputChars?: number;
  readonly features?: Features;
  readonly writeMode?: WriteModeSetting;
  readonly mention?: MentionValue;
  readonly branding?: Branding;
}

/** The definition of a key, null for a name that is no setting (also `constructor` and the like). */
export function definitionOf(key: string): Definition | null {
  return Object.hasOwn(DEFINITIONS, key) ? DEFINITIONS[key as SettingKey] : null;
}
