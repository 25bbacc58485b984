import type { ExtensionBrowser } from '../harness/index.ts';

/**
 * Runs a function where our scripts run in a page: in the extension's isolated world of the top frame, or of the
 * first frame below it. What it needs comes as one JSON argument, JSON comes back.
 */
export function inIsolatedWorld<R, A = null>(
  browser: ExtensionBrowser,
  tabId: number,
  work: (argument: A) => R,
  { argument, below = false }: { argument?: A; below?: boolean } = {},
): Promise<Awaited<R>> {
  // The browser takes a function there, and a function crosses to it as text: this one is written around it.
  const script = new Function(
    'given',
    `return (async ({ tabId, below, argument }) => {
      const frames = await chrome.scripting.executeScript({
        target: { tabId, allFrames: true }, func: () => window !== window.top });
      const frame = frames.find(({ result }) => result === below);
      const [found] = await chrome.scripting.executeScript({
        target: { tabId, frameIds: [frame.frameId] }, func: ${work}, args: [argument] });
      return found.result;
    })(given)`,
  ) as (given: object) => Promise<Awaited<R>>;
  return browser.inExtension(script, { tabId, below, argument: argument ?? null });
}
