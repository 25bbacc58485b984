/** What policy says of a tab: may Renfort act there, which actions are offered, what is never read nor written. */
import { ACTIONS, actionById } from '../actions/index.ts';
import { labelOf } from '../actions/labels.ts';
import type { Action } from '../actions/types.ts';
import { RenfortError } from '../errors.ts';
import type { PageText } from '../messaging/shown.ts';
import { actionIn, offeredIn } from '../policy/offered.ts';
import { profilesOn } from '../policy/profiles.ts';
import type { SettingsService } from '../policy/settings.ts';
import { frameAddress, frameAddresses } from './frames.ts';
import { protectedSelectors } from './protection.ts';

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

/** What holds for a whole page, with its frames of the same origin, which are read where they stand. */
export interface PageRules {
  readonly never: {
    readonly protectedSelectors: readonly string[];
    readonly barredFrames: readonly string[];
  };
  /** Addresses of frames that have rules of their own: they hold for the text of the page. */
  readonly origins: readonly string[];
}

/** The rules for reading a tab's page. Throws `site-blocked`. */
export async function pageRules(settings: LaunchSettings, tab: ActingTab): Promise<PageRules> {
  await assertSite(settings, tab.url);
  const { profiles = [], sitesAllowed = null, sitesBlocked = [] } = settings.current() ?? {};
  const none = profiles.length === 0 && sitesAllowed === null && sitesBlocked.length === 0;
  const frames = none ? [] : (await frameAddresses(tab.id)).filter((url) => isOfOrigin(url, tab.url));
  const read = frames.filter(settings.siteAllowed);
  return {
    never: {
      protectedSelectors: protectedSelectors(settings, tab.url, ...read),
      barredFrames: frames.filter((url) => !read.includes(url)),
    },
    origins: [...new Set(read)].filter((url) => url !== tab.url && profilesOn(profiles, [url]).length > 0),
  };
}

/** Throws `protected` when a page was read of which everything is. */
export function assertSeen({ text, leftOut }: Pick<PageText, 'text' | 'leftOut'>): void {
  if (text.trim() === '' && leftOut.some(({ reason }) => reason === 'protected')) {
    throw new RenfortError('protected');
  }
}

function isOfOrigin(url: string, other: string | undefined): boolean {
  if (!URL.canParse(url) || !other || !URL.canParse(other)) return true;
  return new URL(url).origin === new URL(other).origin;
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
