/** Addresses of pages, as rules look at them. */
import { browser } from 'wxt/browser';
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

/** The address of a tab where the browser tells it; nothing else makes rules of its site hold for it. */
export async function addressOfTab(tabId: number): Promise<readonly string[]> {
  const url = (await browser.tabs.get(tabId).catch(() => undefined))?.url;
  return url ? [url] : [];
}

/** The same for a question asked beside a tab that is about no page: pages of the browser itself are no site. */
export async function besideTab(tabId: number): Promise<readonly string[]> {
  return (await addressOfTab(tabId)).filter((url) => /^https?:/.test(url));
}
