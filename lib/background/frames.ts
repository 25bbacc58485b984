/** Finding the frame to act in, and putting our script there. */
import { type Browser, browser } from 'wxt/browser';
import { RenfortError } from '../errors.ts';
import type { PartName } from '../messaging/protocol.ts';
import { type FrameFocus, haveAnswered, holderOf, lookAtFocus } from './focus.ts';
import { patiently } from './patience.ts';

/** The frame the agent is in ({@link holderOf}). Throws `page-unreachable` when no frame can be asked. */
export async function focusedFrame(tabId: number): Promise<number> {
  let frames: FrameFocus[] = [];
  const ask = async (): Promise<void> => {
    frames = await askFrames(tabId);
    if (!haveAnswered(frames)) throw new RenfortError('page-unreachable');
  };
  // What they have said after the last try must do: a frame may refuse for good.
  await patiently(ask).catch(() => undefined);
  const holder = holderOf(frames);
  if (holder === undefined) throw new RenfortError('page-unreachable');
  return holder;
}

async function askFrames(tabId: number): Promise<FrameFocus[]> {
  const results = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    func: lookAtFocus,
    // A frame that is still loading, or never ends, is not waited for.
    injectImmediately: true,
  });
  return results.flatMap(({ frameId, result }) => (result ? [{ frameId, ...result }] : []));
}

/** What only the panel has use for, beside the parts. */
export type Reader = PartName | 'look' | 'reveal';
type Script =
  | 'inpage'
  | 'inpage-surfaces'
  | 'inpage-lexicon'
  | 'inpage-find'
  | 'inpage-names'
  | 'inpage-sight'
  | `inpage-${Reader}`;

/** Parts that stand in the frame of a text; the others stand in the top frame, with the surfaces. */
const IN_FRAME: readonly PartName[] = ['read', 'page', 'drawn', 'write'];

/**
 * Puts the script that captures into a frame and the surfaces, which stand on it, into the top frame, each with the
 * parts that the gesture is known to need; a second time changes nothing. Throws `page-unreachable` when the browser
 * refuses.
 */
export async function injectInto(
  tabId: number,
  frameId: number,
  parts: readonly PartName[] = [],
): Promise<void> {
  const own = parts.filter((part) => IN_FRAME.includes(part)).flatMap(scriptsOf);
  const others = parts.filter((part) => !IN_FRAME.includes(part)).flatMap(scriptsOf);
  const top: Script[] = ['inpage', 'inpage-surfaces', ...others];
  if (frameId === 0) return inject(tabId, 0, [...top, ...own]);
  await Promise.all([inject(tabId, frameId, ['inpage', ...own]), inject(tabId, 0, top)]);
}

/** Puts the script that captures and those that read into a frame, without any surface. Throws like {@link injectInto}. */
export async function injectReader(tabId: number, frameId: number, parts: readonly Reader[]): Promise<void> {
  await inject(tabId, frameId, ['inpage', ...new Set(parts.flatMap(scriptsOf))]);
}

/** Puts a part into a frame whose script asked for it. Throws like {@link injectInto}. */
export async function injectPart(tabId: number, frameId: number, part: PartName): Promise<void> {
  await inject(tabId, frameId, scriptsOf(part));
}

/** The scripts of a part, each after those it stands on. */
const scriptsOf = (part: Reader): Script[] => [...(STANDS_ON[part] ?? []), `inpage-${part}`];

const STANDS_ON: { readonly [Part in Reader]?: readonly Script[] } = {
  facts: ['inpage-lexicon', 'inpage-find', 'inpage-names'],
  read: ['inpage-sight'],
  page: ['inpage-sight'],
  reveal: ['inpage-sight'],
};

async function inject(tabId: number, frameId: number, scripts: readonly Script[]): Promise<void> {
  await execute(() =>
    browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      files: scripts.map((script) => `/${script}.js` as const),
      injectImmediately: true,
    }),
  );
}

/** Address of a frame's document; of the nearest real one above it when it is `about:blank` or `srcdoc`. */
export async function frameAddress(tabId: number, frameId: number): Promise<string> {
  const [address = ''] = await addressesIn({ tabId, frameIds: [frameId] });
  return address;
}

/** The addresses of all frames of a tab that can be asked, in the same way. */
export function frameAddresses(tabId: number): Promise<readonly string[]> {
  return addressesIn({ tabId, allFrames: true });
}

async function addressesIn(target: Browser.scripting.InjectionTarget): Promise<readonly string[]> {
  const found = await execute(() =>
    browser.scripting.executeScript({ target, func: addressHere, injectImmediately: true }),
  );
  return found.flatMap(({ result }) => (typeof result === 'string' ? [result] : []));
}

/** Runs in a frame. Its base is the page's to choose: rules look at addresses. */
function addressHere(): string {
  try {
    let at: Window = window;
    while (at.location.protocol === 'about:' && at !== at.parent) at = at.parent;
    if (at.location.protocol !== 'about:') return at.location.href;
  } catch {
    // The one above is another site's.
  }
  return origin === 'null' ? document.baseURI : `${origin}/`;
}

async function execute<Result>(run: () => Promise<Result>): Promise<Result> {
  try {
    return await patiently(run);
  } catch {
    throw new RenfortError('page-unreachable');
  }
}

/**
 * Can our script be put into a frame, as far as addresses tell: decided without waiting, because the panel may
 * only be opened inside the gesture. Cross-origin frames and the PDF viewer give their selected text to the menu,
 * and refuse scripts.
 */
export function injectable(tabUrl: string | undefined, frameUrl: string | undefined): boolean {
  const tab = parse(tabUrl);
  if (!tab || !/^https?:$/.test(tab.protocol) || isPdf(tabUrl)) return false;
  if (!frameUrl || /^about:(blank|srcdoc)/.test(frameUrl)) return true;
  const frame = parse(frameUrl);
  return frame !== null && (frame.origin === tab.origin || frame.protocol === 'blob:');
}

/** True for a document that the browser's own viewer shows, as far as its address tells. */
export function isPdf(url: string | undefined): boolean {
  return /\.pdf$/i.test(parse(url)?.pathname ?? '');
}

function parse(url: string | undefined): URL | null {
  try {
    return url ? new URL(url) : null;
  } catch {
    return null;
  }
}
