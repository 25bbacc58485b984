/** From a gesture to a popover: find the target, open the surface, or say why not. */
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { ACTIONS, actionById } from '../actions/index.ts';
import { actionItem } from '../actions/labels.ts';
import type { Action } from '../actions/types.ts';
import { RenfortError, serializeError } from '../errors.ts';
import type { TargetSummary } from '../inpage/target/types.ts';
import type { PartName } from '../messaging/protocol.ts';
import { askFrame } from '../messaging/request.ts';
import type {
  ActionItem,
  KeptProposal,
  OpenPopover,
  TargetAddress,
  TextOfTarget,
} from '../messaging/shown.ts';
import type { ActionRequest } from '../messaging/stream-messages.ts';
import type { SettingsService } from '../policy/settings.ts';
import { frameAddress, injectInto } from './frames.ts';
import { leaveTask } from './panel.ts';
import { patiently } from './patience.ts';
import { habitsOf, neverWrote, noteUse } from './site-memory.ts';
import type { Version } from './versions.ts';

/** The tab an agent acts in. */
export interface ActingTab {
  readonly id: number;
  readonly url?: string | undefined;
  readonly windowId?: number | undefined;
}

export interface Found {
  readonly address: TargetAddress;
  readonly target: TargetSummary;
}

/** Names the target of a text that was pasted: it stands nowhere in the page. */
export const PASTED = 'pasted';

/** What the agent asked for, apart from the text. */
export interface Wish {
  readonly actionId: string;
  readonly options?: Readonly<Record<string, string>>;
  readonly instruction?: string;
  readonly kept?: KeptProposal;
}

export type LaunchSettings = Pick<SettingsService, 'ready' | 'current' | 'siteAllowed' | 'destinationFor'>;

/** Throws when policy says that Renfort may not act on this page; waits until policy is known. */
export async function assertSite(settings: LaunchSettings, url: string | undefined): Promise<void> {
  await settings.ready();
  if (url && !settings.siteAllowed(url)) {
    throw new RenfortError('site-blocked', { host: new URL(url).host });
  }
}

/** The built-in actions that policy leaves, in order. */
export function offeredActions(settings: LaunchSettings): readonly Action[] {
  const disabled = settings.current()?.actionsDisabled ?? [];
  return ACTIONS.filter(({ id }) => !disabled.includes(id));
}

/**
 * What an action would work on in a frame, with our script put there and the parts that the gesture needs. Throws
 * `nothing-selected`, or `site-blocked` when policy excludes the frame's own address.
 */
export async function findTarget(
  settings: LaunchSettings,
  tabId: number,
  frameId: number,
  allowPage: boolean,
  parts: readonly PartName[] = ['popover'],
): Promise<Found> {
  if (frameId !== 0) await assertSite(settings, await frameAddress(tabId, frameId));
  await injectInto(tabId, frameId, parts);
  const target = await patiently(
    () => askFrame(tabId, frameId, 'frame.capture', { allowPage }),
    (error) => error instanceof RenfortError && error.code === 'page-unreachable',
  );
  if (!target) throw new RenfortError('nothing-selected');
  return { address: { frameId, targetId: target.id }, target };
}

/**
 * The text of a target, as an action gets it, and what stands around it: read once the popover is there. Throws
 * `nothing-selected` when nobody sees any of it, `target-changed` or `target-gone` when another text stands there since.
 */
export async function textOfTarget(
  tabId: number,
  { frameId, targetId }: TargetAddress,
  actionId: string,
): Promise<TextOfTarget> {
  const action = actionById(actionId);
  if (!action) throw new RenfortError('message-invalid');
  const target = await read(tabId, { frameId, targetId });
  if (!action.wantsSurroundings || target.scope === 'page') return { target: asSentFor(action, target) };
  // A reply without the message around it is still a reply.
  const around = await askFrame(tabId, frameId, 'frame.surroundings', { targetId }).catch(() => null);
  return { target: asSentFor(action, target), ...(around !== null && { surroundings: around }) };
}

async function read(tabId: number, { frameId, targetId }: TargetAddress): Promise<TargetSummary> {
  const target = await askFrame(tabId, frameId, 'frame.text', { targetId });
  if (target.scope !== 'page') return target;
  const { unread: _, ...page } = target;
  return { ...page, text: (await askFrame(tabId, 0, 'frame.read-page', null)).text };
}

/** The same with its text, where that is needed before anything can be shown. */
async function withText({ address, target }: Found, tabId: number): Promise<Found> {
  return { address, target: target.unread === undefined ? target : await read(tabId, address) };
}

/** An action that gives the text another form gets it with marks in the place of what is never rewritten. */
function asSentFor({ kind }: Action, target: TargetSummary): TargetSummary {
  return kind === 'edit' && target.islands ? { ...target, text: target.islands.text } : target;
}

/** Opens the popover on a target; in the panel when the page refuses our surface. */
export async function openPopover(
  settings: LaunchSettings,
  tab: ActingTab,
  place: Found,
  wish: Wish,
): Promise<void> {
  const action = actionById(wish.actionId);
  if (!action || !offeredActions(settings).includes(action)) throw new RenfortError('action-disabled');
  const [found, habits, first] = await Promise.all([
    // What was proposed before is compared with what stands there now.
    wish.kept ? withText(place, tab.id) : place,
    habitsOf(tab.url),
    neverWrote(),
  ]);
  const options = wish.options ?? habits.options[action.id] ?? {};
  void noteUse(tab.url, action.id, wish.options);
  const item = actionItem(action);
  const around = action.wantsSurroundings && found.address.targetId !== PASTED;
  const pending = !wish.kept && (found.target.unread !== undefined || around);
  const { shown } = await askFrame(tab.id, 0, 'surface.popover', {
    action: item,
    address: found.address,
    target: asSentFor(action, found.target),
    options,
    destination: settings.destinationFor(action.id),
    ...identityOf(settings),
    ...(wish.instruction !== undefined && { instruction: wish.instruction }),
    ...(pending && { pending: true }),
    ...(wish.kept && { kept: wish.kept }),
    ...writeModeFor(settings, action, found.target, wish),
    ...(first && { firstUse: { shortcut: await paletteShortcut() } }),
  });
  if (shown) return;
  await leaveTask(
    tab.id,
    {
      action: requestFor(item, (await withText(found, tab.id)).target, options, tab.url, wish.instruction),
      title: item.label,
      because: 'surface-refused',
    },
    Promise.resolve(false),
  );
}

/** How a proposal reaches the editor, as the agent or the administration has it; looked at first when nothing is said. */
function writeModeFor(
  settings: LaunchSettings,
  { kind }: Action,
  { editable }: TargetSummary,
  { kept }: Wish,
): Pick<OpenPopover, 'writeMode'> {
  const mode = settings.current()?.writeMode ?? 'preview';
  // At once goes only what was just asked for, and is another form of the text it replaces.
  const refused = mode === 'direct' && (kind !== 'edit' || kept !== undefined);
  return mode === 'preview' || refused || !editable ? {} : { writeMode: mode };
}

/** Shows what stood in the page before a write of ours as a proposal to put back or copy. */
export async function openVersion(
  settings: LaunchSettings,
  tab: ActingTab,
  place: Found,
  { actionId, text, format, written, at }: Version,
): Promise<void> {
  const { address, target } = await withText(place, tab.id);
  // A whole field may hold more by now than what was written: only that makes room for what stood before.
  const original = target.scope === 'field' ? written : target.text;
  const { shown } = await askFrame(tab.id, 0, 'surface.popover', {
    action: { id: actionId, label: i18n.t('palette.version_title'), kind: 'edit', options: [] },
    address,
    target,
    options: {},
    destination: null,
    ...identityOf(settings),
    kept: { actionId, original, proposal: text, format, at },
    version: true,
  });
  if (!shown) throw new RenfortError('surface-refused');
}

/** The keys that open the palette, as the browser has them; empty when it has none. */
async function paletteShortcut(): Promise<string> {
  const commands = await browser.commands.getAll();
  return commands.find(({ name }) => name === 'open-palette')?.shortcut ?? '';
}

/** The request an action makes on a target. */
export function requestFor(
  item: ActionItem,
  target: Pick<TargetSummary, 'text' | 'format' | 'scope'>,
  options: Readonly<Record<string, string>>,
  url: string | undefined,
  instruction?: string,
): ActionRequest {
  const { text, format, scope } = target;
  return {
    action: item.id,
    text,
    format,
    scope,
    options,
    ...(instruction !== undefined && { instruction }),
    ...(url !== undefined && { url: shortAddress(url) }),
  };
}

/** As much of an address as site rules need: an application may write whole documents into one. */
export function shortAddress(url: string): string {
  return url.slice(0, 5_000);
}

/** Says in the page why nothing happens; on the button's badge where the page cannot be reached. */
export async function sayWhy(tabId: number, error: unknown): Promise<void> {
  try {
    await injectInto(tabId, 0);
    await askFrame(tabId, 0, 'surface.toast', { error: serializeError(error) });
  } catch {
    // A browser page or a closed tab: the panel says what it can when it is opened.
  }
}

/** How the product shows itself on this computer: the administration's name and colour. */
export function identityOf(settings: Pick<SettingsService, 'current'>): { brand: string; colour?: string } {
  const colour = settings.current()?.branding.colour;
  return { brand: brandOf(settings), ...(colour !== undefined && { colour }) };
}

/** The product's name on this computer. */
export function brandOf(settings: Pick<SettingsService, 'current'>): string {
  return settings.current()?.branding.name ?? 'Renfort';
}
