/** The text of a target, read once it is needed. */
import type { Action } from '../actions/types.ts';
import { RenfortError } from '../errors.ts';
import type { TargetSummary } from '../inpage/target/types.ts';
import { askFrame } from '../messaging/request.ts';
import type { TargetAddress, TextOfTarget } from '../messaging/shown.ts';
import { shortAddress } from './addresses.ts';
import { protectedSelectors } from './protection.ts';
import {
  type ActingTab,
  addressesOf,
  assertSeen,
  knownAction,
  type LaunchSettings,
  pageRules,
} from './rules.ts';
import { vouch } from './vouching.ts';

/**
 * The text of a target, as an action gets it, and what stands around it: read once the popover is there. Throws
 * `nothing-selected` when nobody sees any of it, `target-changed` or `target-gone` when another text stands there since.
 */
export async function textOfTarget(
  settings: LaunchSettings,
  tab: ActingTab,
  { frameId, targetId }: TargetAddress,
  actionId: string,
): Promise<TextOfTarget> {
  const action = knownAction(settings, actionId);
  if (!action) throw new RenfortError('message-invalid');
  const target = await read(settings, tab, { frameId, targetId });
  const sent = { target: asSentFor(action, target) };
  if (!action.wantsSurroundings && target.scope !== 'page') return sent;
  const { never, origins: frames } = await pageRules(settings, tab);
  const asked = { targetId, ...never, ...(await protection(settings, tab, frameId)) };
  // A reply without the message around it is still a reply.
  const around =
    target.scope === 'page'
      ? null
      : await askFrame(tab.id, frameId, 'frame.surroundings', asked).catch(() => null);
  await vouch(tab, frames);
  const origins = frames.map(shortAddress);
  return {
    ...sent,
    ...(around !== null && { surroundings: around }),
    ...(origins.length > 0 && { origins }),
  };
}

async function read(
  settings: LaunchSettings,
  tab: ActingTab,
  { frameId, targetId }: TargetAddress,
): Promise<TargetSummary> {
  const never = await protection(settings, tab, frameId);
  const target = await askFrame(tab.id, frameId, 'frame.text', { targetId, ...never });
  if (target.scope !== 'page') return target;
  const { never: all } = await pageRules(settings, tab);
  const page = await askFrame(tab.id, 0, 'frame.read-page', all);
  assertSeen(page);
  const barred = page.leftOut.find(({ reason }) => reason === 'protected')?.characters;
  const { unread: _, ...read } = target;
  return { ...read, text: page.text, ...(barred !== undefined && { barred }) };
}

/** What may not be read in a frame. Throws `site-blocked` where nothing may be by now. */
async function protection(
  settings: LaunchSettings,
  tab: ActingTab,
  frameId: number,
): Promise<{ protectedSelectors: readonly string[] }> {
  return { protectedSelectors: protectedSelectors(settings, ...(await addressesOf(settings, tab, frameId))) };
}

/** The same with its text, where that is needed before anything can be shown. */
export async function withText<
  Found extends { readonly address: TargetAddress; readonly target: TargetSummary },
>(settings: LaunchSettings, tab: ActingTab, found: Found): Promise<Found> {
  if (found.target.unread === undefined) return found;
  return { ...found, target: await read(settings, tab, found.address) };
}

/** An action that gives the text another form gets it with marks in the place of what is never rewritten. */
export function asSentFor({ kind }: Action, target: TargetSummary): TargetSummary {
  return kind === 'edit' && target.islands ? { ...target, text: target.islands.text } : target;
}
