/**
 * Where the texts of a tab's surfaces come from, beside the tab itself: the frames that the background found them in.
 * What a page says of it is believed of these only, or it could ask for the rules of any other site.
 */
import type { TrustedSender } from '../messaging/answer.ts';
import { besideTab, shortAddress } from './addresses.ts';
import { recallOn, remember, siteOf } from './tab-memory.ts';

/** Frames of one page that are remembered, the last ones. */
const MOST = 50;

/** Notes the addresses that a surface of this tab is given. */
export async function vouch(
  { id, url }: { readonly id: number; readonly url?: string | undefined },
  given: readonly string[],
): Promise<void> {
  if (given.length === 0) return;
  const known = (await recallOn(id, 'frames', url))?.addresses ?? [];
  const addresses = [...new Set([...known, ...given.map(shortAddress)])].slice(-MOST);
  await remember(id, 'frames', { addresses, site: siteOf(url) });
}

/** The addresses noted for the page that speaks. */
export async function vouchedFor({
  tabId,
  tabUrl,
  url,
}: Pick<TrustedSender, 'tabId' | 'tabUrl' | 'url'>): Promise<readonly string[]> {
  if (tabId === undefined) return [];
  return (await recallOn(tabId, 'frames', tabUrl ?? url))?.addresses ?? [];
}

/** What the gateway asks about pages. */
export const pageFacts = { vouchedFor, besideTab };
