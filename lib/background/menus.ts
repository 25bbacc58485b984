/** The context menu: one item per action under the product's name. */
import { type Browser, browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { ACTIONS, actionById } from '../actions/index.ts';
import { actionItem, actionLabel } from '../actions/labels.ts';
import { RenfortError } from '../errors.ts';
import { injectable } from './frames.ts';
import {
  type ActingTab,
  assertSite,
  brandOf,
  findTarget,
  type LaunchSettings,
  offeredActions,
  openPopover,
  requestFor,
  sayWhy,
} from './launch.ts';
import { openPalette } from './palette.ts';
import { leaveTask, openPanel } from './panel.ts';

const ROOT = 'renfort';
const OPEN_PANEL = 'open-panel';
const ITEM = /^action:(.+)$/;

type Clicked = Browser.contextMenus.OnClickData;

/** Registers the menu's listener and keeps its items true to policy. Call before the first `await`. */
export function serveMenus(
  settings: LaunchSettings & { onChange: (hear: () => void, signal: AbortSignal) => void },
): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (tab?.id === undefined) return;
    const acting: ActingTab = { id: tab.id, url: tab.url ?? info.pageUrl, windowId: tab.windowId };
    if (info.menuItemId === OPEN_PANEL) {
      void openPanel(acting);
      return;
    }
    const actionId = ITEM.exec(String(info.menuItemId))?.[1];
    if (actionId) clicked(settings, acting, info, actionId);
  });
  const rebuild = inTurn(() => buildMenus(settings));
  browser.runtime.onInstalled.addListener(rebuild);
  browser.runtime.onStartup.addListener(rebuild);
  settings.onChange(rebuild, new AbortController().signal);
}

/** Decides without waiting whether the panel must open, since it only may inside the gesture. */
function clicked(settings: LaunchSettings, tab: ActingTab, info: Clicked, actionId: string): void {
  const selected = info.selectionText ?? '';
  const onPage = selected === '' && !info.editable;
  const because = !injectable(tab.url, info.frameUrl)
    ? 'page-unreachable'
    : onPage && actionById(actionId)?.onPage === 'panel'
      ? 'page-action'
      : undefined;
  if (because) {
    void inPanel(settings, tab, actionId, selected, because, openPanel(tab));
    return;
  }
  void inPage(settings, tab, info.frameId ?? 0, actionId, selected).catch((error) => sayWhy(tab.id, error));
}

async function inPage(
  settings: LaunchSettings,
  tab: ActingTab,
  frameId: number,
  actionId: string,
  selected: string,
): Promise<void> {
  await assertSite(settings, tab.url);
  const asks = actionById(actionId)?.needsRequest;
  const allowPage = selected === '' && appliesToPage(actionId);
  try {
    const found = await findTarget(settings, tab.id, frameId, allowPage, [asks ? 'palette' : 'popover']);
    // On the page as a whole an action may work wherever the keyboard is.
    if (found.target.unwritable && !allowPage)
      await openPalette(settings, tab, found, { pasting: { actionId } });
    else if (asks) await openPalette(settings, tab, found, { asking: true });
    else await openPopover(settings, tab, found, { actionId });
  } catch (error) {
    // Too late for the gesture: the text waits in the panel, the badge says so.
    const lost = error instanceof RenfortError && error.code === 'page-unreachable' && selected !== '';
    if (!lost) throw error;
    await inPanel(settings, tab, actionId, selected, 'page-unreachable', Promise.resolve(false));
  }
}

/** Leaves the action for the panel, on the menu's own text, whose line breaks the browser may have lost. */
async function inPanel(
  settings: LaunchSettings,
  tab: ActingTab,
  actionId: string,
  text: string,
  because: 'page-unreachable' | 'page-action',
  opened: Promise<boolean>,
): Promise<void> {
  const action = actionById(actionId);
  if (!action) return;
  const item = actionItem(action);
  const scope = text === '' ? ('page' as const) : ('selection' as const);
  await assertSite(settings, tab.url).catch(() => undefined);
  const request = requestFor(item, { text, format: 'plain', scope }, {}, tab.url);
  await leaveTask(
    tab.id,
    { action: request, title: item.label, because, ...(text !== '' && { flattened: true }) },
    opened,
  );
}

function appliesToPage(actionId: string): boolean {
  return actionById(actionId)?.appliesTo({ scope: 'page', editable: false, characters: 1 }) === true;
}

async function buildMenus(settings: LaunchSettings): Promise<void> {
  await browser.contextMenus.removeAll();
  const onText: Browser.contextMenus.CreateProperties['contexts'] = ['selection', 'editable'];
  const everywhere: typeof onText = ['selection', 'editable', 'page', 'frame'];
  create({ id: ROOT, title: brandOf(settings), contexts: everywhere });
  const offered = settings.current() ? offeredActions(settings) : ACTIONS;
  for (const { id } of offered) {
    create({
      id: `action:${id}`,
      parentId: ROOT,
      title: actionLabel(id),
      contexts: appliesToPage(id) ? everywhere : onText,
    });
  }
  create({ id: 'separator', parentId: ROOT, type: 'separator', contexts: everywhere });
  create({ id: OPEN_PANEL, parentId: ROOT, title: i18n.t('menu.open_panel'), contexts: everywhere });
}

function create(item: Browser.contextMenus.CreateProperties): void {
  browser.contextMenus.create(item, () => void browser.runtime.lastError);
}

/** Runs an async job again after each call, never twice at a time: two rebuilds would collide on ids. */
function inTurn(job: () => Promise<void>): () => void {
  let last = Promise.resolve();
  return () => {
    last = last.then(job).catch(() => undefined);
  };
}
