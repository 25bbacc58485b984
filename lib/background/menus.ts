/** The context menu: one item per action under the product's name. */
import { type Browser, browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { ACTIONS } from '../actions/index.ts';
import { actionItem, labelOf } from '../actions/labels.ts';
import type { Action } from '../actions/types.ts';
import { RenfortError } from '../errors.ts';
import { enabledIn } from '../policy/offered.ts';
import { injectable, isPdf } from './frames.ts';
import {
  type ActingTab,
  assertSite,
  brandOf,
  findTarget,
  type LaunchSettings,
  openPopover,
  requestFor,
  sayWhy,
} from './launch.ts';
import { openPalette } from './palette.ts';
import { leaveTask, namePanel, openPanel } from './panel.ts';
import { protectedSelectors } from './protection.ts';
import { knownAction } from './rules.ts';

const ROOT = 'renfort';
const OPEN_PANEL = 'open-panel';
/** An item that a profile puts first has the profile's place after its action. */
const ITEM = /^action:([^@]+)/;

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
  const asked: Asked = { actionId, text: selected, frameUrl: info.frameUrl };
  const onPage = selected === '' && !info.editable;
  const because = !injectable(tab.url, info.frameUrl)
    ? 'page-unreachable'
    : onPage && knownAction(settings, actionId)?.onPage === 'panel'
      ? 'page-action'
      : undefined;
  if (because) {
    if (isCovered(settings, tab, asked)) {
      void sayWhy(settings, tab.id, new RenfortError('protected'));
      return;
    }
    void inPanel(settings, tab, asked, because, openPanel(tab));
    return;
  }
  void inPage(settings, tab, info.frameId ?? 0, asked).catch((error) => sayWhy(settings, tab.id, error));
}

/**
 * Is something protected where the menu's text comes from? In a page that cannot be looked at, nobody can tell that it
 * is not this very text; a document that the browser shows itself has no elements to protect.
 */
function isCovered(settings: LaunchSettings, tab: ActingTab, { text, frameUrl }: Asked): boolean {
  return text !== '' && !isPdf(tab.url) && protectedSelectors(settings, frameUrl, tab.url).length > 0;
}

/** What was asked in the menu, on the text that the menu gives: it may come from a frame of another site. */
interface Asked {
  readonly actionId: string;
  readonly text: string;
  readonly frameUrl: string | undefined;
}

async function inPage(
  settings: LaunchSettings,
  tab: ActingTab,
  frameId: number,
  asked: Asked,
): Promise<void> {
  const { actionId, text } = asked;
  await assertSite(settings, tab.url);
  const action = knownAction(settings, actionId);
  const asks = action?.needsRequest;
  const allowPage = text === '' && appliesToPage(action);
  try {
    const found = await findTarget(settings, tab, frameId, allowPage, [asks ? 'palette' : 'popover']);
    // On the page as a whole an action may work wherever the keyboard is.
    if (found.target.unwritable && !allowPage)
      await openPalette(settings, tab, found, { pasting: { actionId } });
    else if (asks) await openPalette(settings, tab, found, { asking: true });
    else await openPopover(settings, tab, found, { actionId });
  } catch (error) {
    // Too late for the gesture: the text waits in the panel, the badge says so.
    const lost = error instanceof RenfortError && error.code === 'page-unreachable' && text !== '';
    if (!lost) throw error;
    await inPanel(settings, tab, asked, 'page-unreachable', Promise.resolve(false));
  }
}

/** Leaves the action for the panel, on the menu's own text, whose line breaks the browser may have lost. */
async function inPanel(
  settings: LaunchSettings,
  tab: ActingTab,
  { actionId, text, frameUrl }: Asked,
  because: 'page-unreachable' | 'page-action',
  opened: Promise<boolean>,
): Promise<void> {
  const action = knownAction(settings, actionId);
  if (!action) return;
  const item = actionItem(action);
  const scope = text === '' ? ('page' as const) : ('selection' as const);
  await assertSite(settings, tab.url).catch(() => undefined);
  if (isCovered(settings, tab, { actionId, text, frameUrl })) {
    return sayWhy(settings, tab.id, new RenfortError('protected'));
  }
  // A page is read as a whole, and stands at the tab's address.
  const from = text === '' ? [tab.url] : [frameUrl, tab.url];
  const request = requestFor(item, { text, format: 'plain', scope }, {}, from);
  await leaveTask(
    tab.id,
    { action: request, title: item.label, because, ...(text !== '' && { flattened: true }) },
    opened,
  );
}

function appliesToPage(action: Action | undefined): boolean {
  return action?.appliesTo({ scope: 'page', editable: false, characters: 1 }) === true;
}

async function buildMenus(settings: LaunchSettings): Promise<void> {
  await browser.contextMenus.removeAll();
  create({ id: ROOT, title: literal(brandOf(settings)), contexts: EVERYWHERE });
  const now = settings.current();
  const { profiles = [], actionsCustom = [] } = now ?? {};
  const sitesOf = (id: string) => actionsCustom.find((action) => action.id === id)?.sites;
  // One menu for all sites: the browser shows what is for some of them there only.
  const offered: readonly Action[] = now ? enabledIn(now) : ACTIONS;
  for (const [place, { sites, actions = [] }] of profiles.entries()) {
    const first = actions.flatMap((id) => offered.find((action) => action.id === id) ?? []);
    for (const action of first) item(action, `@${place}`, sites);
    if (first.length > 0) separator(`separator@${place}`, sites);
  }
  for (const action of offered) item(action, '', sitesOf(action.id));
  separator('separator');
  create({ id: OPEN_PANEL, parentId: ROOT, title: i18n.t('menu.open_panel'), contexts: EVERYWHERE });
  await namePanel(brandOf(settings));
}

const ON_TEXT: NonNullable<Browser.contextMenus.CreateProperties['contexts']> = ['selection', 'editable'];
const EVERYWHERE: typeof ON_TEXT = ['selection', 'editable', 'page', 'frame'];

function item(action: Action, place: string, sites: readonly string[] | undefined): void {
  create({
    id: `action:${action.id}${place}`,
    parentId: ROOT,
    title: literal(labelOf(action)),
    contexts: appliesToPage(action) ? EVERYWHERE : ON_TEXT,
    ...(sites && { documentUrlPatterns: [...sites] }),
  });
}

function separator(id: string, sites?: readonly string[]): void {
  const where = sites && { documentUrlPatterns: [...sites] };
  create({ id, parentId: ROOT, type: 'separator', contexts: EVERYWHERE, ...where });
}

/** Menus take `&` for a shortcut key and `%s` for the selected text: an administration's name or label means neither. */
const literal = (title: string): string => title.replaceAll('&', '&&').replaceAll('%s', '%\u2060s');

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
