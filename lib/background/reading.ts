/** Reading a tab for the panel: the page's visible text, or what is selected in it. */
import { browser } from 'wxt/browser';
import { RenfortError } from '../errors.ts';
import { askFrame } from '../messaging/request.ts';
import type { PageText } from '../messaging/shown.ts';
import { focusedFrame, injectReader } from './frames.ts';
import { assertSite, type LaunchSettings, shortAddress } from './launch.ts';

/**
 * The visible text of a tab. Throws `site-blocked`, `host-permission-missing` (with the host to ask for) or
 * `page-unreachable` when even the address is unknown.
 */
export async function readPage(settings: LaunchSettings, tabId: number): Promise<PageText> {
  await reach(settings, tabId, 0);
  const page = await askFrame(tabId, 0, 'frame.read-page', null);
  return { ...page, ...shortened(page) };
}

/** Pages may have titles and addresses without end, which no request takes. */
function shortened({ title = '', url = '' }: { title?: string | undefined; url?: string | undefined }): {
  title: string;
  url: string;
} {
  return { title: title.slice(0, 300), url: shortAddress(url) };
}

/** The text selected in a tab, null when there is none. Throws like {@link readPage}. */
export async function readSelection(
  settings: LaunchSettings,
  tabId: number,
): Promise<{ text: string; title: string; url: string } | null> {
  const tab = await reach(settings, tabId, 0);
  const frameId = await focusedFrame(tabId);
  await injectReader(tabId, frameId);
  const target = await askFrame(tabId, frameId, 'frame.capture', { allowPage: false });
  if (target?.scope !== 'selection') return null;
  return { text: target.text, ...shortened(tab) };
}

async function reach(
  settings: LaunchSettings,
  tabId: number,
  frameId: number,
): Promise<{ title?: string | undefined; url?: string | undefined }> {
  const tab = await browser.tabs.get(tabId).catch(() => {
    throw new RenfortError('page-unreachable');
  });
  await assertSite(settings, tab.url);
  try {
    await injectReader(tabId, frameId);
  } catch (error) {
    if (tab.url && /^https?:/.test(tab.url)) {
      throw new RenfortError('host-permission-missing', { host: new URL(tab.url).host });
    }
    throw error;
  }
  return { title: tab.title, url: tab.url };
}
