/** Rules for the address of a model server: https, or http where policy or the loopback interface allows it. */

const LONGEST = 2048;

/** What is wrong with an endpoint's address, or the address as it will be used. */
export type EndpointUrl =
  | { readonly ok: true; readonly url: string; readonly host: string }
  | { readonly ok: false; readonly problem: 'not-a-url' | 'user-info' | 'insecure' };

/** Checks an endpoint's address and gives it without a slash at the end; `/v1` may stay, lib/llm copes with both. */
export function checkEndpointUrl(value: string, allowHttpHosts: readonly string[] | 'any'): EndpointUrl {
  const text = value.trim();
  const url = text.length <= LONGEST && URL.canParse(text) ? new URL(text) : null;
  if (!url || !/^https?:$/.test(url.protocol) || !isHostName(url.hostname))
    return { ok: false, problem: 'not-a-url' };
  if (url.username || url.password) return { ok: false, problem: 'user-info' };
  // A query or a fragment would be lost when the path is completed, and a query is where keys leak.
  if (url.search || url.hash) return { ok: false, problem: 'not-a-url' };
  const host = plainHost(url.hostname);
  const secure = url.protocol === 'https:' || isLoopback(host);
  if (!secure && allowHttpHosts !== 'any' && !allowHttpHosts.includes(host)) {
    return { ok: false, problem: 'insecure' };
  }
  return { ok: true, url: url.href.replace(/\/+$/, ''), host };
}

/** True for names and addresses that never leave the machine (RFC 6761, RFC 1122, RFC 4291). */
export function isLoopback(host: string): boolean {
  if (host === 'localhost' || host.endsWith('.localhost') || host === '[::1]') return true;
  return /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(host);
}

/** A host name as URLs write it (lower case, punycode), null when the text is not a host alone. */
export function normaliseHost(value: string): string | null {
  const text = value.trim();
  if (!text || text.length > 253 || /[\s/:@?#*\\]/.test(text.replace(/^\[[\da-f:.]+\]$/i, ''))) return null;
  const host = URL.canParse(`http://${text}/`) ? plainHost(new URL(`http://${text}/`).hostname) : '';
  return isHostName(host) ? host : null;
}

// Chromium's URL takes a space in a host and writes %20, which no server is called.
function isHostName(host: string): boolean {
  return /^(?:\[[\da-f:.]+\]|[\w-]+(?:\.[\w-]+)*\.?)$/.test(host);
}

/** Match pattern of the permission that reaching an address needs; patterns know no port (Firefox refuses them). */
export function permissionPattern(url: string): string {
  const { protocol, hostname } = new URL(url);
  return `${protocol}//${hostname}/*`;
}

// `intranet.test.` is the same host as `intranet.test`.
function plainHost(hostname: string): string {
  return hostname.replace(/\.$/, '');
}
