/** From a gesture to a popover: find the target, open the surface, or say why not. */
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { actionItem } from '../actions/labels.ts';
import { offeredOptions } from '../actions/offered-languages.ts';
import type { Action } from '../actions/types.ts';
import { RenfortError, serializeError } from '../errors.ts';
import type { TargetSummary } from '../inpage/target/types.ts';
import type { PartName } from '../messaging/protocol.ts';
import { askFrame } from '../messaging/request.ts';
import type { ActionItem, KeptProposal, OpenPopover, TargetAddress } from '../messaging/shown.ts';
import type { ActionRequest } from '../messaging/stream-messages.ts';
import type { SettingsService } from '../policy/settings.ts';
import { placed, shortAddress } from './addresses.ts';
import { injectInto } from './frames.ts';
import { leaveTask } from './panel.ts';
import { patiently } from './patience.ts';
import { protectedSelectors } from './protection.ts';
import { type ActingTab, addressesOf, type LaunchSettings, offeredActions } from './rules.ts';
import { habitsOf, neverWrote, noteUse } from './site-memory.ts';
import { asSentFor, withText } from './texts.ts';
import type { Version } from './versions.ts';
import { vouch } from './vouching.ts';

export { type ActingTab, assertSite, type LaunchSettings } from './rules.ts';

export interface Found {
  readonly address: TargetAddress;
  readonly target: TargetSummary;
  /** Address of its frame, where that is not the top one. */
  readonly frameUrl?: string;
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

/**
 * What an action would work on in a frame, with our script put there and the parts that the gesture needs. Throws
 * `nothing-selected`, or `site-blocked` when policy excludes the tab's or the frame's own address.
 */
export async function findTarget(
  settings: LaunchSettings,
  tab: ActingTab,
  frameId: number,
  allowPage: boolean,
  parts: readonly PartName[] = ['popover'],
): Promise<Found> {
  const addresses = await addressesOf(settings, tab, frameId);
  await injectInto(tab.id, frameId, parts);
  const capture = { allowPage, protectedSelectors: protectedSelectors(settings, ...addresses) };
  const target = await patiently(
    () => askFrame(tab.id, frameId, 'frame.capture', capture),
    (error) => error instanceof RenfortError && error.code === 'page-unreachable',
  );
  if (!target) throw new RenfortError('nothing-selected');
  const frameUrl = frameId === 0 ? undefined : addresses[0];
  return { address: { frameId, targetId: target.id }, target, ...(frameUrl !== undefined && { frameUrl }) };
}

/** Opens the popover on a target; in the panel when the page refuses our surface. */
export async function openPopover(
  settings: LaunchSettings,
  tab: ActingTab,
  place: Found,
  wish: Wish,
): Promise<void> {
  const addresses = [place.frameUrl, tab.url].filter((url) => url !== undefined);
  const action = offeredActions(settings, addresses).find(({ id }) => id === wish.actionId);
  if (!action) throw new RenfortError('action-disabled');
  const [found, habits, first] = await Promise.all([
    // What was proposed before is compared with what stands there now.
    wish.kept ? withText(settings, tab, place) : place,
    habitsOf(tab.url),
    neverWrote(),
    vouch(tab, place.frameUrl === undefined ? [] : [place.frameUrl]),
  ]);
  const options = offeredOptions(action, wish.options ?? habits.options[action.id] ?? {});
  void noteUse(tab.url, action.id, wish.options);
  const item = actionItem(action);
  const around = action.wantsSurroundings && found.address.targetId !== PASTED;
  const pending = !wish.kept && (found.target.unread !== undefined || around);
  const { shown } = await askFrame(tab.id, 0, 'surface.popover', {
    action: item,
    address: found.address,
    target: asSentFor(action, found.target),
    options,
    destination: settings.destinationFor(action.id, addresses),
    ...(place.frameUrl !== undefined && { frameUrl: shortAddress(place.frameUrl) }),
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
      action: requestFor(
        item,
        (await withText(settings, tab, found)).target,
        options,
        addresses,
        wish.instruction,
      ),
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
  const { address, target } = await withText(settings, tab, place);
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
  addresses: readonly (string | undefined)[],
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
    ...placed(addresses),
  };
}

/** Says in the page why nothing happens; on the button's badge where the page cannot be reached. */
export async function sayWhy(
  settings: Pick<SettingsService, 'current'>,
  tabId: number,
  error: unknown,
): Promise<void> {
  try {
    await injectInto(tabId, 0);
    const { supportUrl } = identityOf(settings);
    const support = supportUrl === undefined ? {} : { supportUrl };
    await askFrame(tabId, 0, 'surface.toast', { error: serializeError(error), ...support });
  } catch {
    // A browser page or a closed tab: the panel says what it can when it is opened.
  }
}

/** How the product shows itself on this computer: the administration's name, colour and support. */
export function identityOf(settings: Pick<SettingsService, 'current'>): {
  brand: string;
  colour?: string;
  supportUrl?: string;
} {
  const { colour, supportUrl } = settings.current()?.branding ?? {};
  return {
    brand: brandOf(settings),
    ...(colour !== undefined && { colour }),
    ...(supportUrl !== undefined && { supportUrl }),
  };
}

/** The product's name on this computer. */
export function brandOf(settings: Pick<SettingsService, 'current'>): string {
  return settings.current()?.branding.name ?? 'Renfort';
}
