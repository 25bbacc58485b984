import type { ActionRequest } from '../messaging/stream-messages.ts';

/** What a request tells of where its text comes from: its frame's address, then its tab's, as far as they are known. */
export function placed(addresses: readonly (string | undefined)[]): Pick<ActionRequest, 'url' | 'origins'> {
  const known = addresses.filter((url) => url !== undefined).map(shortAddress);
  const [url, ...origins] = new Set(known);
  return { ...(url !== undefined && { url }), ...(origins.length > 0 && { origins }) };
}

/** As much of an address as site rules need: an application may write whole documents into one. */
export function shortAddress(url: string): string {
  return url.slice(0, 5_000);
}
