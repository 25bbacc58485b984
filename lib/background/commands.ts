/** Keyboard commands and the toolbar button. */
import { browser } from 'wxt/browser';
import { actionItem } from '../actions/labels.ts';
import { RenfortError } from '../errors.ts';
import { askFrame } from '../messaging/request.ts';
import { focusedFrame } from './frames.ts';
import {
  type ActingTab,
  assertSite,
  findTarget,
  identityOf,
  type LaunchSettings,
  offeredActions,
  openPopover,
  sayWhy,
} from './launch.ts';
import { openPanel } from './panel.ts';
import { habitsOf } from './site-memory.ts';
import { recall, remember } from './tab-memory.ts';

/** Registers commands and the button. Call before the first `await`. */
export function serveCommands(settings: LaunchSettings): void {
  browser.action.onClicked.addListener((tab) => void openPanel(tab));
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'open-panel') {
      void openPanel({ id: tab?.id, windowId: tab?.windowId });
      return;
    }
    void onActiveTab(tab, async (acting) => {
      if (command === 'open-palette') await openPalette(settings, acting);
      if (command === 'repeat-last-action') await repeatLast(settings, acting);
    });
  });
}

type CommandTab = { id?: number | undefined; url?: string | undefined; windowId?: number | undefined };

/** Runs in the tab of the command; Firefox may not give it, the active one is it. A failure is said in the page. */
async function onActiveTab(
  tab: CommandTab | undefined,
  run: (acting: ActingTab) => Promise<void>,
): Promise<void> {
  const active = tab ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0];
  if (active?.id === undefined) return;
  const acting = { id: active.id, url: active.url, windowId: active.windowId };
  await run(acting).catch((error) => sayWhy(acting.id, error));
}

/** Shows the palette on what the focused frame holds; on the page when there is no text to act on. */
async function openPalette(settings: LaunchSettings, tab: ActingTab): Promise<void> {
  await assertSite(settings, tab.url);
  const [found, habits, kept, shortcuts] = await Promise.all([
    focusedFrame(tab.id).then((frameId) => findTarget(settings, tab.id, frameId, true)),
    habitsOf(tab.url),
    recall(tab.id, 'kept'),
    browser.commands.getAll(),
  ]);
  await remember(tab.id, 'target', found);
  const { scope, editable, text } = found.target;
  // A page's text is read once an action was chosen; that there is some is taken for granted until then.
  const characters = scope === 'page' ? 1 : text.length;
  const actions = offeredActions(settings)
    .filter((action) => action.appliesTo({ scope, editable, characters }))
    .map(actionItem);
  const { shown } = await askFrame(tab.id, 0, 'surface.palette', {
    actions: lastFirst(actions, habits.lastAction),
    address: found.address,
    target: found.target,
    ...identityOf(settings),
    shortcuts: Object.fromEntries(shortcuts.map(({ name, shortcut }) => [name ?? '', shortcut ?? ''])),
    hasKeptProposal: kept !== null,
  });
  if (!shown) throw new RenfortError('surface-refused');
}

function lastFirst<Item extends { readonly id: string }>(
  items: readonly Item[],
  last: string | undefined,
): Item[] {
  return [...items.filter(({ id }) => id === last), ...items.filter(({ id }) => id !== last)];
}

/** The action used last on this site, again, on what is selected now; the palette when there is none yet. */
async function repeatLast(settings: LaunchSettings, tab: ActingTab): Promise<void> {
  const { lastAction } = await habitsOf(tab.url);
  const action = offeredActions(settings).find(({ id }) => id === lastAction);
  // A free request cannot be repeated: its words belonged to the text of that time.
  if (!action || action.needsRequest) return openPalette(settings, tab);
  await assertSite(settings, tab.url);
  const allowPage = action.appliesTo({ scope: 'page', editable: false, characters: 1 });
  const found = await findTarget(settings, tab.id, await focusedFrame(tab.id), allowPage);
  await openPopover(settings, tab, found, { actionId: action.id });
}
