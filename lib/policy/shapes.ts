/**
 * What the values of settings are made of. Messages of the schemas are not sentences but codes: the options page says
 * them in the agent's language (`policy.expected_*`). Names and limits are those of the reference.
 */
import * as z from 'zod';
import { normaliseHost } from './endpoint-url.ts';
import { plausibleSelector } from './selectors.ts';
import { normalisePattern } from './sites.ts';

export const text = (most: number) =>
  z.string({ error: 'text' }).trim().min(1, { error: 'text' }).max(most, { error: 'text_too_long' });
export const id = z.string({ error: 'id' }).regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/, { error: 'id' });
export const positiveInteger = z
  .number({ error: 'positive_integer' })
  .int({ error: 'positive_integer' })
  .min(1, { error: 'positive_integer' })
  .max(100_000_000, { error: 'positive_integer' });
export const boolean = z.boolean({ error: 'boolean' });

/** How sensitive the data of a site may be, or those a server is meant for: each level includes the ones before. */
export const SENSITIVITIES = ['public', 'interne', 'personnel', 'sensible'] as const;
const sensitivity = z.enum(SENSITIVITIES, { error: 'sensitivity' });
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

export const endpoint = z.object(
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
    sensitivity: sensitivity.optional(),
  },
  { error: 'object' },
);

export const matchPattern = z.string({ error: 'match_pattern' }).transform((value, context) => {
  const pattern = normalisePattern(value);
  if (pattern === null) context.issues.push({ code: 'custom', message: 'match_pattern', input: value });
  return pattern ?? '';
});

export const host = z.string({ error: 'host' }).transform((value, context) => {
  const name = normaliseHost(value);
  if (name === null) context.issues.push({ code: 'custom', message: 'host', input: value });
  return name ?? '';
});

const LOGO = /^data:image\/(?:png|jpeg|webp|svg\+xml)[;,]/;
export const brandingFields = {
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
export const mentionFields = {
  enabled: boolean,
  text: text(500),
  actions: z.array(id, { error: 'names' }).max(200, { error: 'names' }),
};
export const featureFields = {
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

/** `endpoint/model`; a model's name may hold a slash itself. */
export const endpointModel = z
  .string({ error: 'endpoint_model' })
  .max(300, { error: 'endpoint_model' })
  .regex(/^[^/]+\/.+$/, { error: 'endpoint_model' });

/** A language as BCP 47 writes it, in its canonical form. */
export const language = z.string({ error: 'language' }).transform((value, context) => {
  const tag = canonical(value);
  if (tag === null) context.issues.push({ code: 'custom', message: 'language', input: value });
  return tag ?? '';
});

function canonical(value: string): string | null {
  try {
    return (value.length < 36 && Intl.getCanonicalLocales(value.trim())[0]) || null;
  } catch {
    return null;
  }
}

const patterns = z.array(matchPattern, { error: 'list' }).max(200, { error: 'too_many' });
const ids = z.array(id, { error: 'names' }).max(200, { error: 'names' });

/** A word of the administration, and what becomes of it. */
export const glossaryEntry = z
  .object(
    {
      term: text(200),
      translation: text(200).optional(),
      language: language.optional(),
      keep: boolean.optional(),
    },
    { error: 'object' },
  )
  .refine(({ translation, keep }) => translation !== undefined || keep === true, { error: 'glossary' });

// The calendar's own check: 31 February is written 3 March.
const day = z.string({ error: 'date' }).refine(
  (value) => {
    const time = /^\d{4}-\d\d-\d\d$/.test(value) ? Date.parse(`${value}T00:00:00Z`) : Number.NaN;
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
  },
  { error: 'date' },
);

/** An action that the administration wrote. */
export const customAction = z.object(
  {
    id,
    label: text(80),
    instruction: text(8_000),
    kind: z.enum(['edit', 'answer'], { error: 'action_kind' }),
    sites: patterns.optional(),
    mention: z.enum(['none', 'required'], { error: 'action_mention' }).optional(),
    owner: text(120).optional(),
    reviewedOn: day.optional(),
  },
  { error: 'object' },
);

const selector = z
  .string({ error: 'selector' })
  .max(500, { error: 'selector' })
  .refine(plausibleSelector, { error: 'selector' });

/** What holds on the sites of one business application. */
export const profile = z.object(
  {
    sites: patterns.min(1, { error: 'sites' }),
    actions: ids.optional(),
    model: endpointModel.optional(),
    instruction: text(4_000).optional(),
    glossary: z.array(glossaryEntry, { error: 'list' }).max(1_000, { error: 'too_many' }).optional(),
    sensitivity: sensitivity.optional(),
    protectedSelectors: z.array(selector, { error: 'list' }).max(100, { error: 'too_many' }).optional(),
  },
  { error: 'object' },
);

export const charterFields = {
  version: text(60),
  title: text(200),
  text: text(50_000),
  url: z
    .string({ error: 'url' })
    .max(2048, { error: 'url' })
    .refine((value) => URL.canParse(value) && /^https?:$/.test(new URL(value).protocol), { error: 'url' }),
  required: boolean,
};

export const days = z
  .number({ error: 'days' })
  .int({ error: 'days' })
  .min(0, { error: 'days' })
  .max(365, { error: 'days' });

export type Sensitivity = (typeof SENSITIVITIES)[number];
export type GlossaryEntry = z.infer<typeof glossaryEntry>;
export type CustomAction = z.infer<typeof customAction>;
/** `refused`: it could not be read, or not be kept as it is: nothing is done on its sites. */
export type Profile = z.infer<typeof profile> & { readonly refused?: true };
/** What can be shown of a charter; what could not be read is missing. */
export type Charter = {
  readonly [K in Exclude<keyof typeof charterFields, 'required'>]?: string;
} & { readonly required: boolean };
