/** Keyboard commands and the toolbar button. */
import { browser } from 'wxt/browser';
import { focusedFrame } from './frames.ts';
import {
  type ActingTab,
  assertSite,
  findTarget,
  type LaunchSettings,
  openPopover,
  sayWhy,
} from './launch.ts';
import { openPalette } from './palette.ts';
import { openPanel } from './panel.ts';
import { offeredActions } from './rules.ts';
import { habitsOf } from './site-memory.ts';

/** Registers commands and the button. Call before the first `await`. */
export function serveCommands(settings: LaunchSettings): void {
  browser.action.onClicked.addListener((tab) => void openPanel(tab));
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'open-panel') {
      void openPanel({ id: tab?.id, windowId: tab?.windowId });
      return;
    }
    void onActiveTab(settings, tab, async (acting) => {
      if (command === 'open-palette') await onFocused(settings, acting);
      if (command === 'repeat-last-action') await repeatLast(settings, acting);
    });
  });
}

type CommandTab = { id?: number | undefined; url?: string | undefined; windowId?: number | undefined };

/** Runs in the tab of the command; Firefox may not give it, the active one is it. A failure is said in the page. */
async function onActiveTab(
  settings: LaunchSettings,
  tab: CommandTab | undefined,
  run: (acting: ActingTab) => Promise<void>,
): Promise<void> {
  const active = tab ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0];
  if (active?.id === undefined) return;
  const acting = { id: active.id, url: active.url, windowId: active.windowId };
  await run(acting).catch((error) => sayWhy(settings, acting.id, error));
}

/** Shows the palette on what the focused frame holds; on the page when there is no text to act on. */
async function onFocused(settings: LaunchSettings, tab: ActingTab): Promise<void> {
  await assertSite(settings, tab.url);
  const frameId = await focusedFrame(tab.id);
  await openPalette(settings, tab, await findTarget(settings, tab, frameId, true, ['palette']));
}

/** The action used last on this site, again, on what is selected now; the palette when there is none yet. */
async function repeatLast(settings: LaunchSettings, tab: ActingTab): Promise<void> {
  const { lastAction } = await habitsOf(tab.url);
  const here = tab.url === undefined ? [] : [tab.url];
  const action = offeredActions(settings, here).find(({ id }) => id === lastAction);
  // A free request cannot be repeated: its words belonged to the text of that time.
  if (!action || action.needsRequest) return onFocused(settings, tab);
  await assertSite(settings, tab.url);
  const allowPage = action.appliesTo({ scope: 'page', editable: false, characters: 1 });
  const found = await findTarget(settings, tab, await focusedFrame(tab.id), allowPage);
  const pasting = { actionId: action.id };
  if (found.target.unwritable && !allowPage) await openPalette(settings, tab, found, { pasting });
  else await openPopover(settings, tab, found, { actionId: action.id });
}
