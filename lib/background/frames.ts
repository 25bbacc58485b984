/** Finding the frame to act in, and putting our script there. */
import { browser } from 'wxt/browser';
import { RenfortError } from '../errors.ts';
import type { PartName } from '../messaging/protocol.ts';
import { patiently } from './patience.ts';

/** What a frame says of itself, before anything of ours is in it. */
interface FrameFocus {
  readonly frameId: number;
  /** The window has the system's focus, and it is in this document. */
  readonly focused: boolean;
  /** The focus within the page is in this document, and not in a frame below it. */
  readonly holdsFocus: boolean;
}

/**
 * The frame that holds the focused element, never one that merely has a selection: several frames keep stale
 * selections. When no document has the system focus (the panel has it), the one where it was last within the
 * page. Throws `page-unreachable` when no frame can be asked.
 */
export async function focusedFrame(tabId: number): Promise<number> {
  const frames = await askFrames(tabId);
  const holder =
    frames.find(({ focused }) => focused) ??
    frames.find(({ holdsFocus }) => holdsFocus) ??
    frames.find(({ frameId }) => frameId === 0);
  if (!holder) throw new RenfortError('page-unreachable');
  return holder.frameId;
}

async function askFrames(tabId: number): Promise<FrameFocus[]> {
  const results = await execute(() =>
    browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      func: (): [boolean, boolean] => {
        let active = document.activeElement;
        while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
        const below = active instanceof HTMLIFrameElement || active instanceof HTMLFrameElement;
        // In a text that can only be read no element is focused: what tells is that every frame above looks here.
        const isLookedAt = (): boolean => {
          try {
            for (let here: Window = window; here !== here.parent; here = here.parent) {
              const around = here.frameElement?.getRootNode() as Document | ShadowRoot | undefined;
              if (!around || around.activeElement !== here.frameElement) return false;
            }
            return true;
          } catch {
            // A frame of another origin above: only the system's focus can tell.
            return document.hasFocus();
          }
        };
        const holdsFocus = !below && isLookedAt();
        return [holdsFocus && document.hasFocus(), holdsFocus];
      },
    }),
  );
  return results.map(({ frameId, result }) => {
    const [focused, holdsFocus] = (result as [boolean, boolean] | null | undefined) ?? [false, false];
    return { frameId, focused, holdsFocus };
  });
}

type Script = 'inpage' | 'inpage-surfaces' | `inpage-${PartName}`;

/** Parts that stand in the frame of a text; the others stand in the top frame, with the surfaces. */
const IN_FRAME: readonly PartName[] = ['read', 'write'];

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
  const own = parts.filter((part) => IN_FRAME.includes(part)).map(scriptOf);
  const others = parts.filter((part) => !IN_FRAME.includes(part)).map(scriptOf);
  const top: Script[] = ['inpage', 'inpage-surfaces', ...others];
  if (frameId === 0) return inject(tabId, 0, [...top, ...own]);
  await Promise.all([inject(tabId, frameId, ['inpage', ...own]), inject(tabId, 0, top)]);
}

/** Puts the script that reads into a frame, without any surface. Throws like {@link injectInto}. */
export async function injectReader(tabId: number, frameId: number): Promise<void> {
  await inject(tabId, frameId, ['inpage', 'inpage-read']);
}

/** Puts a part into a frame whose script asked for it. Throws like {@link injectInto}. */
export async function injectPart(tabId: number, frameId: number, part: PartName): Promise<void> {
  await inject(tabId, frameId, [scriptOf(part)]);
}

const scriptOf = (part: PartName): Script => `inpage-${part}`;

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
  const [found] = await execute(() =>
    browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      func: () => (location.protocol === 'about:' ? document.baseURI : location.href),
    }),
  );
  return typeof found?.result === 'string' ? found.result : '';
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
  if (!tab || !/^https?:$/.test(tab.protocol) || isPdf(tab)) return false;
  if (!frameUrl || /^about:(blank|srcdoc)/.test(frameUrl)) return true;
  const frame = parse(frameUrl);
  return frame !== null && (frame.origin === tab.origin || frame.protocol === 'blob:');
}

function isPdf(url: URL): boolean {
  return /\.pdf$/i.test(url.pathname);
}

function parse(url: string | undefined): URL | null {
  try {
    return url ? new URL(url) : null;
  } catch {
    return null;
  }
}
