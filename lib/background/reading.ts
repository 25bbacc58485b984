/** Looking at a tab for the panel: its visible text, what is selected, where the caret is, where a quote stands. */
import { browser } from 'wxt/browser';
import { RenfortError } from '../errors.ts';
import { askFrame } from '../messaging/request.ts';
import type { PageCaret, PageLook, PageSelection, PageText } from '../messaging/shown.ts';
import { shortAddress } from './addresses.ts';
import { focusedFrame, frameAddress, injectReader, type Reader } from './frames.ts';
import { assertSite, type LaunchSettings } from './launch.ts';
import { patiently } from './patience.ts';
import { protectedSelectors } from './protection.ts';
import { assertSeen, pageRules } from './rules.ts';

/** Characters of a page read for the panel, which chooses among them what it sends. */
const LONGEST = 400_000;

/** Yellow under black: to be told on light and on dark pages; the line for those who see no yellow. */
const HIGHLIGHT =
  '::highlight(renfort-quote){background-color:#ffd84d!important;color:#1a1a1a!important;text-decoration:underline 2px #8a5a00!important}';

interface ReachedTab {
  readonly title?: string | undefined;
  readonly url?: string | undefined;
}

/**
 * The visible text of a tab. Throws `site-blocked`, `host-permission-missing` (with the host to ask for) or
 * `page-unreachable` when even the address is unknown.
 */
export async function readPage(settings: LaunchSettings, tabId: number): Promise<PageText> {
  const tab = await reach(settings, tabId, ['page']);
  const { never, origins } = await pageRules(settings, { id: tabId, url: tab.url });
  const page = await askReady(tabId, 0, 'frame.read-page', { ...never, limit: LONGEST });
  assertSeen(page);
  return { ...page, ...shortened(page), ...(origins.length > 0 && { origins: origins.map(shortAddress) }) };
}

/** What a tab shows, without reading it. Throws like {@link readPage}. */
export async function lookAtPage(settings: LaunchSettings, tabId: number): Promise<PageLook> {
  await reach(settings, tabId, ['look']);
  const frameId = await focusedFrame(tabId);
  const { kind, ...seen } = await askReady(tabId, 0, 'frame.look', null);
  if (frameId === 0) return { kind, ...seen };
  await reachFrame(settings, tabId, frameId, ['look']);
  const { selection, editable } = await askReady(tabId, frameId, 'frame.look', null);
  return { kind, selection, editable };
}

/** The text selected in a tab, null when there is none. Throws like {@link readPage}. */
export async function readSelection(settings: LaunchSettings, tabId: number): Promise<PageSelection | null> {
  const tab = await reach(settings, tabId, ['read']);
  const frameId = await focusedFrame(tabId);
  const origins = await reachFrame(settings, tabId, frameId, ['read']);
  const never = { protectedSelectors: protectedSelectors(settings, ...origins, tab.url) };
  const target = await askReady(tabId, frameId, 'frame.capture', { allowPage: false, ...never });
  if (target?.scope !== 'selection') return null;
  const address = { frameId, targetId: target.id };
  const asked = { targetId: target.id, ...never };
  const read = await askReady(tabId, frameId, 'frame.text', asked).catch(nothingToRead);
  const from = { ...shortened(tab), ...(origins.length > 0 && { origins: origins.map(shortAddress) }) };
  const plain = target.kind === 'field' && { plain: true as const };
  return read && { text: read.text, ...from, address, editable: read.editable, ...plain };
}

/** Where the caret stands in a tab, null when it is in no field and in no editor. Throws like {@link readPage}. */
export async function readCaret(settings: LaunchSettings, tabId: number): Promise<PageCaret | null> {
  const tab = await reach(settings, tabId, ['read', 'look']);
  const frameId = await focusedFrame(tabId);
  const origins = await reachFrame(settings, tabId, frameId, ['read', 'look']);
  const never = { protectedSelectors: protectedSelectors(settings, ...origins, tab.url) };
  const target = await askReady(tabId, frameId, 'frame.caret', never);
  if (!target || target.kind === 'static') return null;
  return { address: { frameId, targetId: target.id }, editable: target.editable, kind: target.kind };
}

/** Shows a quote where it stands in a tab. Throws like {@link readPage}. */
export async function reveal(
  settings: LaunchSettings,
  tabId: number,
  what: { readonly quote: string; readonly before?: string | undefined },
): Promise<{ found: boolean }> {
  await reach(settings, tabId, ['reveal']);
  // The browser's own style for the page: as that of the user it reaches shadow roots too, and the page sees nothing.
  const style = { target: { tabId, allFrames: true }, css: HIGHLIGHT, origin: 'USER' } as const;
  await browser.scripting.removeCSS(style).catch(() => undefined);
  await browser.scripting.insertCSS(style).catch(() => undefined);
  return askReady(tabId, 0, 'frame.reveal', what);
}

/** What is selected may hold nothing that one sees. */
function nothingToRead(error: unknown): null {
  if (error instanceof RenfortError && error.code === 'nothing-selected') return null;
  throw error;
}

/** Right after its injection a frame's first listener may not be known yet to every process of the browser. */
const askReady: typeof askFrame = (...asked) =>
  patiently(
    () => askFrame(...asked),
    (error) => error instanceof RenfortError && error.code === 'page-unreachable',
  );

/** Pages may have titles and addresses without end, which no request takes. */
function shortened({ title = '', url = '' }: ReachedTab): { title: string; url: string } {
  return { title: title.slice(0, 300), url: shortAddress(url) };
}

async function reach(settings: LaunchSettings, tabId: number, parts: readonly Reader[]): Promise<ReachedTab> {
  const tab = await browser.tabs.get(tabId).catch(() => {
    throw new RenfortError('page-unreachable');
  });
  await assertSite(settings, tab.url);
  try {
    await injectReader(tabId, 0, parts);
  } catch (error) {
    if (tab.url && /^https?:/.test(tab.url)) {
      throw new RenfortError('host-permission-missing', { host: new URL(tab.url).host });
    }
    throw error;
  }
  return { title: tab.title, url: tab.url };
}

/** A frame has an address of its own, which is given: policy may exclude it, or have rules for it. */
async function reachFrame(
  settings: LaunchSettings,
  tabId: number,
  frameId: number,
  parts: readonly Reader[],
): Promise<readonly string[]> {
  if (frameId === 0) return [];
  const address = await frameAddress(tabId, frameId);
  await assertSite(settings, address);
  await injectReader(tabId, frameId, parts);
  return [address];
}
