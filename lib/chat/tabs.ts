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
}

/** Tabs of the real browser. */
export const browserTabs: Tabs = {
  allow: () => browser.permissions.request({ permissions: ['tabs'] }).catch(() => false),
  list: async () => {
    const tabs = await browser.tabs.query({ currentWindow: true });
    return tabs.flatMap(({ id, title, url, active }) =>
      id !== undefined && url !== undefined && /^https?:/u.test(url)
        ? [{ id, title: title || url, url, active }]
        : [],
    );
  },
};
