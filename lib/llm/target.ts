import { RenfortError } from '../errors.ts';
import type { ModelEndpoint } from './types.ts';

/** Where requests of an endpoint go, and with which headers. */
export interface Target {
  /** Without `/v1` and without a slash at the end. */
  readonly base: string;
  readonly host: string;
  readonly headers: Headers;
}

/** What people paste from a vendor's documentation, and what the SDK adds again by itself. */
const KNOWN_ENDINGS = /(?:\/(?:v1|chat\/completions|models))*\/*$/i;

/**
 * Checks an endpoint and prepares its address and headers.
 * Throws `endpoint-refused` for what must not be fetched, `unauthorized` for a key no header can carry.
 */
export function targetOf(endpoint: ModelEndpoint): Target {
  const url = URL.canParse(endpoint.url) ? new URL(endpoint.url) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) {
    throw new RenfortError('endpoint-refused', {
      subject: endpoint.id,
      ...(url?.host && { host: url.host }),
    });
  }
  const base = url.origin + url.pathname.replace(/\/{2,}/g, '/').replace(KNOWN_ENDINGS, '');
  return { base, host: url.host, headers: headersOf(endpoint, url.host) };
}

function headersOf({ id, key, headers: extra = {} }: ModelEndpoint, host: string): Headers {
  const headers = new Headers();
  const detail = { subject: id, host };
  for (const [name, value] of Object.entries(extra)) {
    // The engine's own error quotes the value, which may be a secret: ours names the endpoint only.
    set(headers, name, value, () => new RenfortError('endpoint-refused', detail));
  }
  if (key?.trim()) {
    const value = `Bearer ${key.trim().replace(/^bearer\s+/i, '')}`;
    set(headers, 'authorization', value, () => new RenfortError('unauthorized', detail));
  }
  headers.delete('cookie');
  return headers;
}

function set(headers: Headers, name: string, value: string, refusal: () => RenfortError): void {
  try {
    headers.set(name, value);
  } catch {
    throw refusal();
  }
}
