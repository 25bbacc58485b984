import { MatchPattern } from '@webext-core/match-patterns';
import { normaliseHost } from './endpoint-url.ts';

/** The pattern that stands for every address, used when a list of sites could not be read. */
export const ALL_SITES = '<all_urls>';

const LONGEST = 500;
const MOST_STARS = 8;

/**
 * A match pattern in the form the matcher needs, null when it is none.
 *
 * Stricter than the matcher, which accepts patterns that can never match (a host in capitals, a query): one of
 * those in a list of blocked sites would silently block nothing.
 */
export function normalisePattern(value: string): string | null {
  const text = value.trim();
  if (text === ALL_SITES) return text;
  const parts = /^(\*|https?):\/\/(\*|(?:\*\.)?[^/*:?#@]+)(\/[^?#]*)$/.exec(text);
  if (!parts || text.length > LONGEST) return null;
  const [, scheme = '', host = '', path = ''] = parts;
  const shortPath = path.replace(/\*+/g, '*');
  // Each star is a point where the matcher may go back: a page's address must not be able to make that slow.
  if (shortPath.split('*').length - 1 > MOST_STARS) return null;
  const wildcard = host.startsWith('*') ? (host === '*' ? '*' : '*.') : '';
  const name = host === '*' ? '' : normaliseHost(host.slice(wildcard.length));
  return name === null ? null : `${scheme}://${wildcard}${name}${shortPath}`;
}

/** True when an address falls under one of the patterns; one that cannot be read is taken as `unreadable` says. */
export function matchesAny(patterns: readonly string[], address: string, unreadable: boolean): boolean {
  if (patterns.length === 0) return false;
  if (patterns.includes(ALL_SITES)) return true;
  const url = pageUrl(address);
  if (url === null) return unreadable;
  // As text: given a URL the matcher asks for `Location`, which a service worker does not have.
  return patterns.some((pattern) => new MatchPattern(pattern).includes(url.href));
}

function pageUrl(address: string): URL | null {
  // A blob: page belongs to the site that made it.
  const text = address.replace(/^blob:/, '');
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  // `app.test.` is the same site as `app.test`.
  if (url.hostname.endsWith('.')) url.hostname = url.hostname.slice(0, -1);
  return url;
}

interface SiteRules {
  readonly sitesAllowed: readonly string[] | null;
  readonly sitesBlocked: readonly string[];
  readonly profiles: readonly { readonly sites: readonly string[]; readonly refused?: true | undefined }[];
}

/** True when Renfort may act on an address: not blocked, and among the allowed ones when those are limited. */
export function siteAllowed(address: string, { sitesAllowed, sitesBlocked, profiles }: SiteRules): boolean {
  // In doubt, what is blocked is blocked and what is allowed is not.
  const closed = profiles.flatMap(({ sites, refused }) => (refused ? sites : []));
  if (matchesAny([...sitesBlocked, ...closed], address, true)) return false;
  return sitesAllowed === null || matchesAny(sitesAllowed, address, false);
}
