/**
 * Keys of the policy whose feature does not exist yet. They are checked, shown as *not yet in effect*, and guarded:
 * where leaving a security key out would open what it was meant to close, the requests it would have protected are
 * refused; nothing else is.
 */
import * as z from 'zod';
import type { Definition } from './schema.ts';
import { boolean, days, id, text } from './shapes.ts';

const MARKINGS = [
  'Diffusion Restreinte',
  'Confidentiel Défense',
  'Secret',
  'Très Secret',
  'Spécial France',
] as const;
const terms = (most: number) => ({ kind: 'list', item: text(200), most }) as const;

export const FUTURE_DEFINITIONS = {
  masking: {
    shape: { kind: 'value', schema: z.enum(['off', 'ask', 'always'], { error: 'masking' }) },
    default: 'off',
    closed: { value: 'always', says: 'requests_refused' },
    agent: false,
  },
  maskingDetectors: {
    shape: { kind: 'list', item: id, most: 100 },
    default: [],
    closed: { value: [], says: 'all_detectors' },
    agent: false,
  },
  maskingTerms: {
    shape: terms(5_000),
    default: [],
    closed: { value: [], says: 'requests_refused' },
    agent: false,
  },
  markingsRefused: {
    shape: terms(200),
    default: MARKINGS,
    closed: { value: MARKINGS, says: 'default_markings' },
    agent: false,
  },
  journal: { shape: { kind: 'fields', fields: { enabled: boolean, days } }, default: {}, agent: false },
} as const satisfies Record<string, Definition>;

export type FutureKey = keyof typeof FUTURE_DEFINITIONS;
export const FUTURE_KEYS = Object.keys(FUTURE_DEFINITIONS) as readonly FutureKey[];

/** Switches of `features` whose feature does not exist yet. */
export const FUTURE_FEATURES: ReadonlySet<string> = new Set(['pageTranslation']);

/** True for a key of the policy that this version checks and does nothing else with. */
export function isFutureKey(key: string): key is FutureKey {
  return Object.hasOwn(FUTURE_DEFINITIONS, key);
}

/**
 * Is every request refused? `masking` ask or always, or unreadable: no request can be masked, so none leaves; the same
 * where the administration's own terms cannot be read. `read` holds the values that could be.
 */
export function refusesRequests(
  read: { readonly [K in FutureKey]?: unknown },
  sent: ReadonlySet<string>,
): boolean {
  return (sent.has('masking') && read.masking !== 'off') || (sent.has('maskingTerms') && !read.maskingTerms);
}
