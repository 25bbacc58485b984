/** Text of the tab in front, taken when the agent asks for it and never before. */
import { RenfortError } from '../errors.ts';
import type { BackgroundMessages } from '../messaging/protocol.ts';
import type { Attached } from './types.ts';

export type Source = 'page' | 'selection';

/** {@link askBackground}, or what a test puts in its place. */
export type Ask = <K extends keyof BackgroundMessages>(
  kind: K,
  payload: BackgroundMessages[K]['payload'],
) => Promise<BackgroundMessages[K]['answer']>;

/** The page's visible text or its selection. Throws what the background throws, `nothing-selected`, `input-empty`. */
export async function readTab(
  ask: Ask,
  tabId: number | undefined,
  source: Source,
): Promise<Omit<Attached, 'id'>> {
  if (tabId === undefined) throw new RenfortError('page-unreachable');
  if (source === 'page') {
    const { title, url, text, leftOut, origins } = await ask('page.read', { tabId });
    if (text.trim() === '') throw new RenfortError('input-empty');
    const more = { ...(leftOut.length > 0 && { leftOut }), ...(origins && { origins }) };
    return { kind: 'page', title, url, text, tabId, ...more };
  }
  const selection = await ask('page.selection', { tabId });
  if (!selection || selection.text.trim() === '') throw new RenfortError('nothing-selected');
  const { title, url, text, address, editable, plain, origins } = selection;
  const more = {
    ...(editable && { address: { ...address, ...(plain && { plain }) } }),
    ...(origins && { origins }),
  };
  return { kind: 'selection', title, url, text, tabId, ...more };
}
