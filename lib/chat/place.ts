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
  /** It stands in a private window: nothing of it is to outlive that. */
  readonly isPrivate: boolean;
  /** Calls back when the agent goes to another tab or this one to another page, until the signal aborts. */
  readonly follow: (change: (tab: PanelTab) => void, signal: AbortSignal) => void;
}

/** Finds out where this panel stands. */
export async function findPlace(search: string): Promise<Place> {
  const tied = Number(new URLSearchParams(search).get('tab') ?? Number.NaN);
  if (Number.isInteger(tied) && tied >= 0) {
    const follow: Place['follow'] = (change, signal) => {
      onPage((id) => id === tied && change({ id }), signal);
    };
    const { incognito } = await browser.windows.getCurrent();
    return { name: `t${tied}`, tab: { id: tied }, isPrivate: incognito, follow };
  }
  const [{ id: windowId, incognito }, own, [active]] = await Promise.all([
    browser.windows.getCurrent(),
    browser.tabs.getCurrent(),
    browser.tabs.query({ active: true, currentWindow: true }),
  ]);
  const isOwn = active?.id === own?.id;
  return {
    name: `w${windowId ?? 0}`,
    tab: active?.id === undefined || isOwn ? null : { id: active.id },
    isPrivate: incognito,
    follow: (change, signal) => {
      const isFollowed = (tab: { windowId?: number; id: number }): boolean =>
        tab.windowId === windowId && tab.id !== own?.id;
      const heard = ({ tabId: id, windowId }: { tabId: number; windowId: number }): void => {
        if (isFollowed({ id, windowId })) change({ id });
      };
      browser.tabs.onActivated.addListener(heard);
      signal.addEventListener('abort', () => browser.tabs.onActivated.removeListener(heard), { once: true });
      onPage((id, tab) => tab.active && isFollowed({ ...tab, id }) && change({ id }), signal);
    },
  };
}

/** Calls back when a tab shows another page: the browser says so much also of tabs whose address it keeps to itself. */
function onPage(
  changed: (id: number, tab: { readonly active: boolean; readonly windowId?: number }) => void,
  signal: AbortSignal,
): void {
  const heard = (
    id: number,
    { status, url }: { status?: string | undefined; url?: string | undefined },
    { active, windowId }: { active: boolean; windowId?: number | undefined },
  ): void => {
    // An address alone is that of an application which goes on within its document.
    const isThere = status === 'complete' || (status === undefined && url !== undefined);
    if (isThere) changed(id, { active, ...(windowId !== undefined && { windowId }) });
  };
  browser.tabs.onUpdated.addListener(heard);
  signal.addEventListener('abort', () => browser.tabs.onUpdated.removeListener(heard), { once: true });
}
