/** Opening the palette on a target. */
import { browser } from 'wxt/browser';
import { actionItem } from '../actions/labels.ts';
import type { TargetFacts } from '../actions/types.ts';
import { RenfortError } from '../errors.ts';
import { askFrame } from '../messaging/request.ts';
import { type ActingTab, type Found, identityOf, type LaunchSettings } from './launch.ts';
import { offeredActions } from './rules.ts';
import { habitsOf } from './site-memory.ts';
import { recallOn, remember, siteOf } from './tab-memory.ts';
import { versionsOf } from './versions.ts';

/**
 * Shows the palette; with `asking` the agent only has to write the request, with `pasting` to paste
 * a text for the action chosen. Throws `surface-refused`.
 */
export async function openPalette(
  settings: LaunchSettings,
  tab: ActingTab,
  found: Found,
  {
    asking = false,
    pasting,
  }: { readonly asking?: boolean; readonly pasting?: { readonly actionId: string } } = {},
): Promise<void> {
  const [habits, kept, versions, shortcuts] = await Promise.all([
    habitsOf(tab.url),
    recallOn(tab.id, 'kept', tab.url),
    versionsOf(tab.id, tab.url),
    browser.commands.getAll(),
    remember(tab.id, 'target', { ...found, site: siteOf(tab.url) }),
  ]);
  const { scope, editable, text, unread } = found.target;
  // A formatted text is read once an action was chosen.
  const characters = unread ?? text.length;
  const addresses = [found.frameUrl, tab.url].filter((url) => url !== undefined);
  const here = offeredActions(settings, addresses);
  const offered = (on: TargetFacts) => here.filter((action) => action.appliesTo(on));
  const actions = offered({ scope, editable, characters }).map(actionItem);
  const pasted = offered({ scope: 'selection', editable: false, characters: 1 }).map(actionItem);
  const { shown } = await askFrame(tab.id, 0, 'surface.palette', {
    actions: lastFirst(actions, habits.lastAction),
    address: found.address,
    target: found.target,
    ...identityOf(settings),
    shortcuts: Object.fromEntries(shortcuts.map(({ name, shortcut }) => [name ?? '', shortcut ?? ''])),
    hasKeptProposal: kept !== null,
    hasVersions: versions.length > 0,
    pasteActions: lastFirst(pasted, habits.lastAction),
    ...(asking && { asking }),
    ...(pasting && { pasting }),
  });
  if (!shown) throw new RenfortError('surface-refused');
}

function lastFirst<Item extends { readonly id: string }>(
  items: readonly Item[],
  last: string | undefined,
): Item[] {
  return [...items.filter(({ id }) => id === last), ...items.filter(({ id }) => id !== last)];
}
