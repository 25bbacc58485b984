/**
 * Keys of the policy whose feature does not exist yet. They are received (so the browser's schema must let them
 * through), shown as *not yet in effect*, and guarded: where leaving a security key out would open what it was
 * meant to close, the request it would have protected is refused; nothing else is.
 */
import { ALL_SITES, normalisePattern } from './sites.ts';

export const FUTURE_KEYS = [
  'actionModels',
  'actionsCustom',
  'profiles',
  'sitesAllowed',
  'languages',
  'defaultLanguage',
  'glossary',
  'masking',
  'maskingDetectors',
  'maskingTerms',
  'markingsRefused',
  'charter',
  'historyDays',
  'journal',
  'firefoxConsent',
] as const;

/** Switches of `features` whose feature does not exist yet. */
export const FUTURE_FEATURES: ReadonlySet<string> = new Set(['pageTranslation', 'history', 'export']);

export type FutureKey = (typeof FUTURE_KEYS)[number];

/** True for a key of the policy that this version knows by name only. */
export function isFutureKey(key: string): key is FutureKey {
  return (FUTURE_KEYS as readonly string[]).includes(key);
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
