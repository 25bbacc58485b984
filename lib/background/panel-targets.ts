/** What is asked of a target, from a surface of its own page or from the panel beside it. */
import { browser } from 'wxt/browser';
import { RenfortError } from '../errors.ts';
import type { BackgroundHandlers, TrustedSender } from '../messaging/answer.ts';
import { askFrame } from '../messaging/request.ts';
import type { TargetAddress } from '../messaging/shown.ts';
import { assertSite, type LaunchSettings } from './launch.ts';
import { protectedSelectors } from './protection.ts';
import { addressesOf } from './rules.ts';
import { noteWritten } from './site-memory.ts';
import { noteVersion } from './versions.ts';

type TargetHandlers = Pick<
  BackgroundHandlers,
  'target.write' | 'target.refind' | 'target.undo' | 'target.focus' | 'target.release'
>;

/** Handlers of what becomes of a target. */
export function targetHandlers(settings: LaunchSettings): TargetHandlers {
  return {
    'target.write': async ({ address, text, mode, actionId, unasked, tabId }, sender) => {
      if (unasked) await assertDirect(settings);
      const { id, url } = await tabFor(settings, sender, tabId);
      const { targetId, frameId } = address;
      const addresses = await addressesOf(settings, { id, url }, frameId);
      const never = protectedSelectors(settings, ...addresses);
      const write = { targetId, text, mode, protectedSelectors: never };
      const outcome = await askFrame(id, frameId, 'frame.write', write);
      if (outcome.outcome !== 'written') return outcome;
      void noteWritten();
      const { was, ...said } = outcome;
      const at = Date.now();
      // Kept before it is said to be done: whoever looks then finds it. A full memory is no reason to fail.
      if (was) await noteVersion(id, url, { ...was, written: text, actionId, at }).catch(() => undefined);
      return said;
    },
    'target.refind': (asked, sender) => ask('frame.refind', asked, sender),
    'target.undo': (asked, sender) => ask('frame.undo', asked, sender),
    'target.focus': (asked, sender) => ask('frame.focus', asked, sender),
    'target.release': (asked, sender) => ask('frame.release', asked, sender),
  };

  async function ask<K extends 'frame.refind' | 'frame.undo' | 'frame.focus' | 'frame.release'>(
    kind: K,
    { address, tabId }: { address: TargetAddress; tabId?: number | undefined },
    sender: TrustedSender,
  ) {
    const { id } = await tabFor(settings, sender, tabId);
    return askFrame(id, address.frameId, kind, { targetId: address.targetId });
  }
}

/**
 * The tab of a target, and the address of its page where it is known: a page's own, never one that its message names;
 * the one that the panel names. Throws `sender-refused`, `page-unreachable`, and what `assertSite` throws.
 */
async function tabFor(
  settings: LaunchSettings,
  { context, tabId: own, url }: TrustedSender,
  named: number | undefined,
): Promise<{ id: number; url: string | undefined }> {
  if (context !== 'panel') {
    if (own === undefined || named !== undefined) throw new RenfortError('sender-refused');
    return { id: own, url };
  }
  if (named === undefined) throw new RenfortError('message-invalid');
  const tab = await browser.tabs.get(named).catch(() => {
    throw new RenfortError('page-unreachable');
  });
  await assertSite(settings, tab.url);
  return { id: named, url: tab.url };
}

/** Throws where policy forbids by now, perhaps since the action began, that a text is put in place unseen. */
async function assertDirect(settings: LaunchSettings): Promise<void> {
  await settings.ready();
  if (settings.current()?.features.insertDirect === false) throw new RenfortError('feature-disabled');
}
