/** The other tabs of the window: known to the agent, to us only once they grant it. */
import { browser } from 'wxt/browser';

export interface OpenTab {
  readonly id: number;
  readonly title: string;
  readonly url: string;
  readonly active: boolean;
}

export interface Tabs {
  /** Asks for the permission; inside a click, before anything is awaited. False when it is refused. */
  readonly allow: () => Promise<boolean>;
  /** Pages of this panel's window that can be read at all, as they stand in the tab bar. */
  readonly list: () => Promise<readonly OpenTab[]>;
  /** The same where it is allowed already, asking nothing; else null. */
  readonly known: () => Promise<readonly OpenTab[] | null>;
}

const TABS = { permissions: ['tabs' as const] };
const list = async (): Promise<readonly OpenTab[]> => {
  const tabs = await browser.tabs.query({ currentWindow: true });
  return tabs.flatMap(({ id, title, url, active }) =>
    id !== undefined && url !== undefined && /^https?:/u.test(url)
      ? [{ id, title: title || url, url, active }]
      : [],
  );
};

/** Tabs of the real browser. */
export const browserTabs: Tabs = {
  allow: () => browser.permissions.request(TABS).catch(() => false),
  list,
  known: async () => ((await browser.permissions.contains(TABS)) ? list() : null),
};
