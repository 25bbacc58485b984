/** Opening the panel, and handing it what continues there. */
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { broadcast } from '../messaging/request.ts';
import type { PanelTask } from '../messaging/shown.ts';
import { remember } from './tab-memory.ts';

/** The two browsers' panels, which no shared type describes. */
interface Panels {
  readonly sidePanel?: { readonly open: (where: { tabId?: number; windowId?: number }) => Promise<void> };
  readonly sidebarAction?: {
    readonly open: () => Promise<void>;
    readonly isOpen: (where: object) => Promise<boolean>;
    readonly setTitle: (what: { title: string }) => void;
  };
}

const panels = (): Panels =>
  (globalThis as unknown as { chrome: Panels }).chrome.sidePanel
    ? (globalThis as unknown as { chrome: Panels }).chrome
    : (browser as unknown as Panels);

/**
 * Opens the panel beside a tab. Must be called inside the agent's gesture, before any `await`; resolves to false
 * when the browser did not take it for one.
 */
export function openPanel(tab: {
  readonly id?: number | undefined;
  readonly windowId?: number | undefined;
}): Promise<boolean> {
  const { sidePanel, sidebarAction } = panels();
  try {
    if (sidePanel) {
      const where = tab.windowId !== undefined ? { windowId: tab.windowId } : { tabId: tab.id ?? -1 };
      return sidePanel.open(where).then(yes, no);
    }
    return sidebarAction ? sidebarAction.open().then(yes, sidebarIsOpen) : Promise.resolve(false);
  } catch {
    return sidebarIsOpen();
  }
}

/** Names the panel's button, and in Firefox the panel, as the administration does: the manifest cannot know that. */
export async function namePanel(name: string): Promise<void> {
  panels().sidebarAction?.setTitle({ title: name });
  await browser.action.setTitle({ title: i18n.t('menu.open_panel_of', { name }) });
}

const yes = (): boolean => true;
const no = (): boolean => false;

/** Firefox refuses to open what is open already outside a gesture; then there is nothing left to do. */
async function sidebarIsOpen(): Promise<boolean> {
  try {
    return (await panels().sidebarAction?.isOpen({})) === true;
  } catch {
    return false;
  }
}

/** Leaves a task for the panel of a tab; `announce` puts a badge on the button when the panel could not be opened. */
export async function leaveTask(tabId: number, task: PanelTask, opened: Promise<boolean>): Promise<boolean> {
  await remember(tabId, 'task', task);
  broadcast('panel.task-waiting', { tabId });
  const shown = await opened;
  if (!shown) await browser.action.setBadgeText({ tabId, text: '1' });
  return shown;
}

/** Takes the badge away once the panel has taken the task. */
export async function clearBadge(tabId: number): Promise<void> {
  await browser.action.setBadgeText({ tabId, text: '' }).catch(() => undefined);
}
