/** What policy says of a tab: may Renfort act there, which actions are offered, what is never read nor written. */
import { ACTIONS, actionById } from '../actions/index.ts';
import { labelOf } from '../actions/labels.ts';
import type { Action } from '../actions/types.ts';
import { RenfortError } from '../errors.ts';
import { actionIn, offeredIn } from '../policy/offered.ts';
import type { SettingsService } from '../policy/settings.ts';
import { frameAddress } from './frames.ts';

/** The tab an agent acts in. */
export interface ActingTab {
  readonly id: number;
  readonly url?: string | undefined;
  readonly windowId?: number | undefined;
}

export type LaunchSettings = Pick<SettingsService, 'ready' | 'current' | 'siteAllowed' | 'destinationFor'>;

/** Throws when policy says that Renfort may not act on this page; waits until policy is known. */
export async function assertSite(settings: LaunchSettings, url: string | undefined): Promise<void> {
  await settings.ready();
  if (url && !settings.siteAllowed(url)) {
    throw new RenfortError('site-blocked', {
      host: URL.canParse(url) ? new URL(url).host : url.slice(0, 100),
    });
  }
}

/**
 * The addresses whose rules hold for a text in a frame of a tab: the frame's own, then the tab's, as far as they are
 * known. Throws `site-blocked` when policy excludes one of them.
 */
export async function addressesOf(
  settings: LaunchSettings,
  tab: ActingTab,
  frameId: number,
): Promise<readonly string[]> {
  await assertSite(settings, tab.url);
  const own = tab.url === undefined ? [] : [tab.url];
  if (frameId === 0) return own;
  const frame = await frameAddress(tab.id, frameId);
  await assertSite(settings, frame);
  return [...new Set([frame, ...own])];
}

/** The actions offered for a text of these addresses, in order. */
export function offeredActions(
  settings: Pick<LaunchSettings, 'current'>,
  addresses: readonly string[],
): readonly Action[] {
  const now = settings.current();
  return now ? offeredIn(now, addresses) : ACTIONS;
}

/** The action of an id, offered or not; only the built-in ones while policy is not known yet. */
export function knownAction(settings: Pick<LaunchSettings, 'current'>, id: string): Action | undefined {
  const now = settings.current();
  return now ? actionIn(now, id) : actionById(id);
}

/** The name of an action; its id when there is none any more. */
export function labelFor(settings: Pick<LaunchSettings, 'current'>, id: string): string {
  const action = knownAction(settings, id);
  return action ? labelOf(action) : id;
}
