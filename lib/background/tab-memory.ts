/** What belongs to a tab, kept in session memory until the tab closes: it survives the worker, not the browser. */
import { browser } from 'wxt/browser';
import type { TargetSummary } from '../inpage/target/types.ts';
import type { KeptProposal, PanelTask, TargetAddress } from '../messaging/protocol.ts';
import type { Version } from './versions.ts';

/** Everything kept for a tab, by name. */
interface TabMemory {
  /** What waits for the panel. */
  readonly task: PanelTask;
  /** The last finished proposal. */
  readonly kept: KeptProposal;
  /** What the open palette would act on. */
  readonly target: { readonly address: TargetAddress; readonly target: TargetSummary };
  /** What stood there before each write, the last one first (versions.ts). */
  readonly versions: readonly Version[];
}

const NAMES: readonly (keyof TabMemory)[] = ['task', 'kept', 'target', 'versions'];

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
  } catch {
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
