/** What belongs to a tab, kept in session memory until the tab closes: it survives the worker, not the browser. */
import { browser } from 'wxt/browser';
import type { TargetSummary } from '../inpage/target/types.ts';
import type { KeptProposal, PanelTask, TargetAddress } from '../messaging/shown.ts';
import type { Version } from './versions.ts';

/** What holds text of a page says of which site: the tab may go elsewhere, and the next page must not get it. */
interface OfSite {
  readonly site: string;
}

/** Everything kept for a tab, by name. */
interface TabMemory {
  /** What waits for the panel. */
  readonly task: PanelTask;
  /** The last finished proposal. */
  readonly kept: KeptProposal & OfSite;
  /** What the open palette would act on. */
  readonly target: { readonly address: TargetAddress; readonly target: TargetSummary } & OfSite;
  /** What stood there before each write, the last one first (versions.ts). */
  readonly versions: readonly Version[];
  /** Frames that texts of its page were found in (vouching.ts). */
  readonly frames: { readonly addresses: readonly string[] } & OfSite;
}

const NAMES: readonly (keyof TabMemory)[] = ['task', 'kept', 'target', 'versions', 'frames'];

/** Characters for which other tabs make room where the browser keeps 10 MB in all: a page must not push them all out. */
const MOST_CHARACTERS = 3_000_000;

const keyOf = (tabId: number, name: keyof TabMemory | ''): string => `tab:${tabId}:${name}`;

export async function remember<N extends keyof TabMemory>(
  tabId: number,
  name: N,
  value: TabMemory[N],
): Promise<void> {
  const { session } = browser.storage;
  const entry = { [keyOf(tabId, name)]: value };
  try {
    await session.set(entry);
  } catch (error) {
    if (JSON.stringify(value).length > MOST_CHARACTERS) throw error;
    // Full: what is kept for other tabs is a comfort, this one is being worked in.
    const others = Object.keys(await session.get()).filter(
      (key) => key.startsWith('tab:') && !key.startsWith(keyOf(tabId, '')),
    );
    await session.remove(others);
    await session.set(entry);
  }
}

export async function recall<N extends keyof TabMemory>(
  tabId: number,
  name: N,
): Promise<TabMemory[N] | null> {
  const key = keyOf(tabId, name);
  const found = await browser.storage.session.get(key);
  return (found[key] as TabMemory[N] | undefined) ?? null;
}

/** The same, for the page at an address: null when it holds text of another site. */
export async function recallOn<N extends 'kept' | 'target' | 'frames'>(
  tabId: number,
  name: N,
  url: string | undefined,
): Promise<TabMemory[N] | null> {
  const found = await recall(tabId, name);
  return found?.site === siteOf(url) ? found : null;
}

/** The site of a page: its origin, or all of its address where that is opaque (a file). */
export function siteOf(url = ''): string {
  const origin = URL.canParse(url) ? new URL(url).origin : 'null';
  return origin === 'null' ? url : origin;
}

/** Recalls and forgets. */
export async function take<N extends keyof TabMemory>(tabId: number, name: N): Promise<TabMemory[N] | null> {
  const value = await recall(tabId, name);
  if (value) await browser.storage.session.remove(keyOf(tabId, name));
  return value;
}

/** Forgets a tab once it is closed. Registers listeners: call before the first `await`. */
export function forgetClosedTabs(): void {
  browser.tabs.onRemoved.addListener((tabId) => {
    void browser.storage.session.remove(NAMES.map((name) => keyOf(tabId, name)));
  });
}
