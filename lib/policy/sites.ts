import { normaliseHost } from './endpoint-url.ts';

/** The pattern that stands for every address, used when a list of sites could not be read. */
export const ALL_SITES = '<all_urls>';

const LONGEST = 500;
const MOST_STARS = 8;

/**
 * A match pattern in the form that addresses are compared with, null when it is none. Patterns that could never match
 * (a host in capitals, a query) are made to or refused: in a list of blocked sites they would silently block nothing.
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
  // As addresses write it: an accent is percent-encoded there.
  return name === null
    ? null
    : `${scheme}://${wildcard}${name}${plain(new URL(`http://a${shortPath}`).pathname)}`;
}

/** A path without the escapes that say nothing: `%61dmin` is `admin` (RFC 3986, 6.2.2). */
function plain(path: string): string {
  return path.replace(/%[\da-f]{2}/gi, (coded) => {
    const character = String.fromCharCode(Number.parseInt(coded.slice(1), 16));
    return /[\w.~-]/.test(character) ? character : coded.toUpperCase();
  });
}

/** True when an address falls under one of the patterns; one that cannot be read is taken as `unreadable` says. */
export function matchesAny(patterns: readonly string[], address: string, unreadable: boolean): boolean {
  if (patterns.length === 0) return false;
  if (patterns.includes(ALL_SITES)) return true;
  const url = pageUrl(address);
  if (url === null) return unreadable;
  return patterns.some((pattern) => matches(pattern, url));
}

/** Does a normalised pattern hold an address? Ports, queries and fragments do not count. */
function matches(pattern: string, { protocol, hostname, pathname }: Address): boolean {
  const [, scheme = '', host = '', path = ''] = /^(\*|https?):\/\/([^/]+)(\/.*)$/.exec(pattern) ?? [];
  if (scheme === '*' ? !/^https?:$/.test(protocol) : protocol !== `${scheme}:`) return false;
  const bare = host.replace(/^\*\.?/, '');
  const isHost =
    hostname === bare || (host.startsWith('*') && (bare === '' || hostname.endsWith(`.${bare}`)));
  return isHost && globMatches(path, pathname);
}

/** Pieces between stars stand one after the other: the earliest place of each leaves most room for the next. */
function globMatches(glob: string, text: string): boolean {
  const [first = '', ...rest] = glob.split('*');
  const last = rest.pop();
  if (last === undefined) return text === first;
  if (!text.startsWith(first) || text.length < first.length + last.length || !text.endsWith(last))
    return false;
  let at = first.length;
  for (const piece of rest) {
    const found = text.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return at <= text.length - last.length;
}

type Address = Pick<URL, 'protocol' | 'hostname' | 'pathname'>;

function pageUrl(address: string): Address | null {
  // A blob: page belongs to the site that made it.
  const text = address.replace(/^blob:/, '');
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  // `app.test.` is the same site as `app.test`.
  const { protocol, hostname, pathname } = url;
  return { protocol, hostname: hostname.replace(/\.$/, ''), pathname: plain(pathname) };
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
