/** Text of the tab in front, taken when the agent asks for it and never before. */
import { RenfortError } from '../errors.ts';
import type { BackgroundMessages } from '../messaging/protocol.ts';
import type { ContextItem } from '../messaging/stream-messages.ts';

export type Source = 'page' | 'selection';

/** {@link askBackground}, or what a test puts in its place. */
export type Ask = <K extends keyof BackgroundMessages>(
  kind: K,
  payload: BackgroundMessages[K]['payload'],
) => Promise<BackgroundMessages[K]['answer']>;

/** The page's visible text or its selection. Throws what the background throws, `nothing-selected`, `input-empty`. */
export async function readTab(ask: Ask, tabId: number | undefined, source: Source): Promise<ContextItem> {
  if (tabId === undefined) throw new RenfortError('page-unreachable');
  if (source === 'page') {
    const { title, url, text } = await ask('page.read', { tabId });
    if (text.trim() === '') throw new RenfortError('input-empty');
    return { kind: 'page', title, url, text };
  }
  const selection = await ask('page.selection', { tabId });
  if (!selection || selection.text.trim() === '') throw new RenfortError('nothing-selected');
  return { kind: 'selection', title: selection.title, url: selection.url, text: selection.text };
}
