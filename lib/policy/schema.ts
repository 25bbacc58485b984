/**
 * The one source of every setting: types, defaults, validation, the browser's managed schema and the reference
 * are made from it. What the values are made of is in shapes.ts.
 */
import * as z from 'zod';
import {
  type Branding,
  boolean,
  brandingFields,
  type Charter,
  type CustomAction,
  charterFields,
  customAction,
  days,
  type Endpoint,
  endpoint,
  endpointModel,
  type Features,
  featureFields,
  type GlossaryEntry,
  glossaryEntry,
  host,
  id,
  language,
  type MentionValue,
  matchPattern,
  mentionFields,
  type Profile,
  positiveInteger,
  profile,
  WRITE_MODES,
  type WriteModeSetting,
} from './shapes.ts';
import { ALL_SITES } from './sites.ts';

/** How a value is taken apart: a list item by item, an object or a map name by name, anything else as a whole. */
export type Shape =
  | { readonly kind: 'value'; readonly schema: z.ZodType }
  | { readonly kind: 'list'; readonly item: z.ZodType; readonly most: number }
  | { readonly kind: 'fields'; readonly fields: Readonly<Record<string, z.ZodType>> }
  /** Names are ids. */
  | { readonly kind: 'map'; readonly value: z.ZodType; readonly most: number };

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
    shape: { kind: 'value', schema: endpointModel },
    default: null,
    agent: true,
  },
  /** By action id, or `chat`. One that no endpoint lists is reported, and the default model serves. */
  actionModels: { shape: { kind: 'map', value: endpointModel, most: 200 }, default: {}, agent: true },
  actionsDisabled: { shape: list(id), default: [], agent: true },
  actionsCustom: { shape: list(customAction, 200), default: [], agent: true },
  /** A bad one closes its own sites, all sites when it does not say which: see check-items.ts. */
  profiles: {
    shape: list(profile, 200),
    default: [],
    closed: { value: [{ sites: [ALL_SITES], refused: true }], says: 'all_sites_blocked' },
    agent: false,
  },
  /** Null: sites are not limited. An empty list allows none. */
  sitesAllowed: {
    shape: list(matchPattern),
    default: null,
    closed: { value: [], says: 'no_site_allowed' },
    agent: false,
  },
  sitesBlocked: {
    shape: list(matchPattern),
    default: [],
    closed: { value: [ALL_SITES], says: 'all_sites_blocked' },
    agent: true,
  },
  /** Target languages offered; none said: all that translations know. */
  languages: { shape: list(language, 200), default: [], agent: true },
  defaultLanguage: { shape: { kind: 'value', schema: language }, default: null, agent: true },
  glossary: { shape: list(glossaryEntry, 5_000), default: [], agent: true },
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
  /** All on when nobody says otherwise; those of future.ts are not in effect yet. */
  features: { shape: { kind: 'fields', fields: featureFields }, default: {}, agent: false },
  /** `direct` holds as long as `features.insertDirect` does not forbid it: see effective.ts. */
  writeMode: {
    shape: { kind: 'value', schema: z.enum(WRITE_MODES, { error: 'write_mode' }) },
    default: 'preview',
    agent: true,
  },
  /** Which texts carry a mention when nobody says so is for each action to tell. */
  mention: { shape: { kind: 'fields', fields: mentionFields }, default: {}, agent: false },
  /** Required unless it says otherwise; one that lacks something is required: see check-items.ts. */
  charter: {
    shape: { kind: 'fields', fields: charterFields },
    default: null,
    closed: { value: { required: true }, says: 'charter_required' },
    agent: false,
  },
  /** 0: nothing is written. */
  historyDays: {
    shape: { kind: 'value', schema: days },
    default: 30,
    closed: { value: 0, says: 'no_history' },
    agent: true,
  },
  branding: {
    shape: { kind: 'fields', fields: brandingFields },
    default: {},
    agent: false,
  },
  /** The organisation has consented for its agents: Firefox asks that somebody does before data leave. */
  firefoxConsent: { shape: { kind: 'value', schema: boolean }, default: false, agent: false },
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
  readonly actionModels?: Readonly<Record<string, string>>;
  readonly actionsDisabled?: readonly string[];
  readonly actionsCustom?: readonly CustomAction[];
  readonly profiles?: readonly Profile[];
  readonly sitesAllowed?: readonly string[];
  readonly sitesBlocked?: readonly string[];
  readonly languages?: readonly string[];
  readonly defaultLanguage?: string;
  readonly glossary?: readonly GlossaryEntry[];
  readonly maxInputChars?: number;
  readonly features?: Features;
  readonly writeMode?: WriteModeSetting;
  readonly mention?: MentionValue;
  readonly charter?: Charter;
  readonly historyDays?: number;
  readonly branding?: Branding;
  readonly firefoxConsent?: boolean;
}

/** The definition of a key that is in force, null for a name that is no setting (also `constructor` and the like). */
export function definitionOf(key: string): Definition | null {
  return Object.hasOwn(DEFINITIONS, key) ? DEFINITIONS[key as SettingKey] : null;
}
