/** Which tab the panel is about, and which panel this is. */
import { browser } from 'wxt/browser';

/** The tab in front of the agent. Its title and address are unknown until the agent grants the site. */
export interface PanelTab {
  readonly id: number;
}

/** Where a panel stands: `?tab=ID` ties it to one tab, otherwise it follows the active tab of its window. */
export interface Place {
  /** Tells panels apart: each has its own conversation. */
  readonly name: string;
  readonly tab: PanelTab | null;
  /** Calls back when the agent goes to another tab, until the signal aborts. */
  readonly follow: (change: (tab: PanelTab) => void, signal: AbortSignal) => void;
}

/** Finds out where this panel stands. */
export async function findPlace(search: string): Promise<Place> {
  const tied = Number(new URLSearchParams(search).get('tab') ?? Number.NaN);
  if (Number.isInteger(tied) && tied >= 0) {
    return { name: `t${tied}`, tab: { id: tied }, follow: () => undefined };
  }
  const [{ id: windowId }, own, [active]] = await Promise.all([
    browser.windows.getCurrent(),
    browser.tabs.getCurrent(),
    browser.tabs.query({ active: true, currentWindow: true }),
  ]);
  const isOwn = active?.id === own?.id;
  return {
    name: `w${windowId ?? 0}`,
    tab: active?.id === undefined || isOwn ? null : { id: active.id },
    follow: (change, signal) => {
      const heard = (info: { tabId: number; windowId: number }): void => {
        if (info.windowId === windowId && info.tabId !== own?.id) change({ id: info.tabId });
      };
      browser.tabs.onActivated.addListener(heard);
      signal.addEventListener('abort', () => browser.tabs.onActivated.removeListener(heard), { once: true });
    },
  };
}
