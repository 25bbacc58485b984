/**
 * Keys of the policy whose feature does not exist yet. They are received (so the browser's schema must let them
 * through), shown as *not yet in effect*, and guarded: where leaving a security key out would open what it was
 * meant to close, the request it would have protected is refused; nothing else is.
 */
import * as z from 'zod';
import { ALL_SITES, normalisePattern } from './sites.ts';

const text = z.string();
const list = z.array(text);
const flags = (...names: string[]) => z.object(Object.fromEntries(names.map((name) => [name, z.boolean()])));

/** Shape of each, for the browser's schema only: nothing is read from them but the guards below. */
export const FUTURE_KEYS = {
  actionModels: z.record(text, text),
  actionsCustom: z.array(
    z.object({
      id: text,
      label: text,
      instruction: text,
      kind: text,
      sites: list,
      mention: text,
      owner: text,
      reviewedOn: text,
    }),
  ),
  profiles: z.array(
    z.object({
      sites: list,
      actions: list,
      model: text,
      instruction: text,
      glossary: z.array(z.object({ term: text, translation: text, language: text, keep: z.boolean() })),
      sensitivity: text,
      protectedSelectors: list,
    }),
  ),
  sitesAllowed: list,
  languages: list,
  defaultLanguage: text,
  glossary: z.array(z.object({ term: text, translation: text, language: text, keep: z.boolean() })),
  masking: text,
  maskingDetectors: list,
  maskingTerms: list,
  markingsRefused: list,
  features: flags('chat', 'pageTranslation', 'history', 'export', 'insertDirect'),
  writeMode: text,
  mention: z.object({ enabled: z.boolean(), text, actions: list }),
  charter: z.object({ version: text, title: text, text, url: text, required: z.boolean() }),
  historyDays: z.number().int(),
  journal: z.object({ enabled: z.boolean(), days: z.number().int() }),
  firefoxConsent: z.boolean(),
} as const satisfies Record<string, z.ZodType>;

export type FutureKey = keyof typeof FUTURE_KEYS;

/** True for a key of the policy that this version knows by name only. */
export function isFutureKey(key: string): key is FutureKey {
  return Object.hasOwn(FUTURE_KEYS, key);
}

/** What is refused because a security key cannot be kept yet. */
export interface Guards {
  /** `masking` ask or always, or unreadable: no request can be masked, so none leaves. */
  readonly maskingAsked: boolean;
  /** Match patterns outside which nothing is done; null when policy does not limit sites. */
  readonly sitesAllowed: readonly string[] | null;
  /** Match patterns of the profiles that protect something. */
  readonly sitesBlocked: readonly string[];
  /** What each guarded key refuses, as a code for the report. */
  readonly says: ReadonlyMap<string, string>;
}

/** The guards of a policy. `sent` holds the keys that were sent, also those the browser dropped. */
export function guardsOf(raw: Readonly<Record<string, unknown>>, sent: ReadonlySet<string>): Guards {
  const value = (key: FutureKey) => (Object.hasOwn(raw, key) ? raw[key] : undefined);
  const maskingAsked = sent.has('masking') && value('masking') !== 'off';
  const sitesAllowed = sent.has('sitesAllowed') ? patterns(value('sitesAllowed')) : null;
  const sitesBlocked = sent.has('profiles') ? protectedSites(value('profiles')) : [];
  const says = new Map<string, string>();
  if (maskingAsked) says.set('masking', 'requests_refused');
  if (sitesAllowed) says.set('sitesAllowed', 'only_allowed_sites');
  if (sitesBlocked.length > 0) says.set('profiles', 'profile_sites_blocked');
  return { maskingAsked, sitesAllowed, sitesBlocked, says };
}

function patterns(value: unknown): readonly string[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((item) => (typeof item === 'string' ? (normalisePattern(item) ?? []) : []));
}

// A profile protects when it imposes a model, limits where data may go, or names what may not be read.
const PROTECTIONS = ['model', 'sensitivity', 'protectedSelectors'];

function protectedSites(value: unknown): readonly string[] {
  if (!Array.isArray(value)) return [ALL_SITES];
  return value.flatMap((profile: unknown) => {
    if (typeof profile !== 'object' || profile === null) return [ALL_SITES];
    const { sites } = profile as { sites?: unknown };
    if (!PROTECTIONS.some((name) => Object.hasOwn(profile, name))) return [];
    const own = patterns(sites);
    return Array.isArray(sites) && own.length === sites.length ? own : [...own, ALL_SITES];
  });
}
