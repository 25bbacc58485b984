/** What the background answers to pages and to the panel. */
import { browser } from 'wxt/browser';
import { actionItem } from '../actions/labels.ts';
import { RenfortError } from '../errors.ts';
import type { BackgroundHandlers, TrustedSender } from '../messaging/answer.ts';
import type { BackgroundMessages } from '../messaging/protocol.ts';
import type { SettingsKind, SettingsService } from '../policy/settings.ts';
import { placed, shortAddress } from './addresses.ts';
import { injectPart } from './frames.ts';
import {
  type ActingTab,
  assertSite,
  type Found,
  findTarget,
  type LaunchSettings,
  openPopover,
  openVersion,
  PASTED,
  requestFor,
} from './launch.ts';
import { clearBadge, leaveTask, openPanel } from './panel.ts';
import { targetHandlers } from './panel-targets.ts';
import { lookAtPage, readCaret, readPage, readSelection, reveal } from './reading.ts';
import { knownAction, labelFor } from './rules.ts';
import { noteUse } from './site-memory.ts';
import { sparingly } from './sparingly.ts';
import { statusHandlers } from './status.ts';
import { recall, recallOn, remember, siteOf, take } from './tab-memory.ts';
import { textOfTarget } from './texts.ts';
import { versionItem, versionsOf } from './versions.ts';
import { vouchedFor } from './vouching.ts';

type Own = Omit<BackgroundHandlers, SettingsKind | 'chat.forget' | 'gateway.preview' | 'gateway.room'>;

/** Handlers of everything but settings and the gateway. */
export function pageAndPanelHandlers(settings: LaunchSettings & Pick<SettingsService, 'charter'>): Own {
  const opening = sparingly(5);
  const loading = sparingly(40);
  return {
    ...targetHandlers(settings),
    'target.text': ({ address, actionId }, sender) =>
      textOfTarget(settings, tabOf(sender), address, actionId),
    'proposal.keep': async (kept, sender) => {
      const { id, url } = tabOf(sender);
      const origins = await vouchedFor(sender);
      const from = {
        ...(url !== undefined && { url: shortAddress(url) }),
        ...(origins.length > 0 && { origins }),
      };
      await remember(id, 'kept', { ...kept, ...from, site: siteOf(url) });
      return null;
    },
    'palette.run': (choice, sender) => runFromPalette(settings, tabOf(sender), choice),
    'palette.last-proposal': (_, sender) => showKept(settings, tabOf(sender)),
    'versions.list': async (_, sender) =>
      (await versionsOf(tabOf(sender).id, sender.url)).map((version) =>
        versionItem(version, labelFor(settings, version.actionId)),
      ),
    'versions.open': ({ id }, sender) => showVersion(settings, sender, id),
    'option.remember': async ({ actionId, options }, sender) => {
      if (knownAction(settings, actionId)) await noteUse(tabOf(sender).url, actionId, options);
      return null;
    },
    // Opened first, while the gesture lasts.
    'panel.continue': async (task, sender) => {
      const tab = tabOf(sender);
      opening(tab.id);
      const { url: frameUrl, origins: others = [], ...asked } = task.action;
      const known = await vouchedFor(sender);
      const named = (url: string | undefined) => url !== undefined && known.includes(url);
      const frames = [frameUrl].filter(named);
      const action = { ...asked, ...placed([...frames, tab.url, ...others.filter(named)]) };
      return { opened: await leaveTask(tab.id, { ...task, action }, openPanel(tab)) };
    },
    'options.open': async (_, { context, tabId }) => {
      if (context === 'page' && tabId !== undefined) opening(tabId);
      await browser.runtime.openOptionsPage();
      return null;
    },
    'part.load': async ({ part }, { tabId, frameId }) => {
      if (tabId === undefined || frameId === undefined) throw new RenfortError('sender-refused');
      loading(tabId);
      await injectPart(tabId, frameId, part);
      return null;
    },
    'panel.task': async ({ tabId }) => {
      const task = await take(tabId, 'task');
      if (task) await clearBadge(tabId);
      return task;
    },
    'proposal.last': ({ tabId }) => recall(tabId, 'kept'),
    'page.read': ({ tabId }) => readPage(settings, tabId),
    'page.selection': ({ tabId }) => readSelection(settings, tabId),
    'page.look': ({ tabId }) => lookAtPage(settings, tabId),
    'page.caret': ({ tabId }) => readCaret(settings, tabId),
    'page.reveal': ({ tabId, ...what }) => reveal(settings, tabId, what),
    ...statusHandlers(settings),
  };
}

/** The tab a page speaks from: never a tab a message names. */
function tabOf(sender: TrustedSender): ActingTab {
  if (sender.tabId === undefined) throw new RenfortError('sender-refused');
  return { id: sender.tabId, url: sender.tabUrl ?? sender.url };
}

/** A choice in the palette: on the target the palette was opened on; a whole page is translated in the panel. */
async function runFromPalette(
  settings: LaunchSettings,
  tab: ActingTab,
  choice: BackgroundMessages['palette.run']['payload'],
): Promise<null> {
  const action = knownAction(settings, choice.actionId);
  if (!action) throw new RenfortError('message-invalid');
  // Opening the panel cannot wait for anything.
  const onPage = choice.scope === 'page' && choice.text === undefined;
  const inPanel = onPage && action.onPage === 'panel' ? openPanel(tab) : null;
  await assertSite(settings, tab.url);
  const { options, instruction } = choice;
  if (inPanel) {
    const page = { text: '', format: 'plain', scope: 'page' } as const;
    const item = actionItem(action);
    const request = requestFor(item, page, options, [tab.url], instruction);
    await leaveTask(tab.id, { action: request, title: item.label, because: 'page-action' }, inPanel);
    return null;
  }
  const found = choice.text === undefined ? await recallOn(tab.id, 'target', tab.url) : pasted(choice.text);
  const isThis = choice.text !== undefined || found?.address.targetId === choice.address?.targetId;
  if (!found || !isThis) throw new RenfortError('target-gone');
  await openPopover(settings, tab, found, {
    actionId: action.id,
    ...(Object.keys(options).length > 0 && { options }),
    ...(instruction !== undefined && { instruction }),
  });
  return null;
}

/** A text that was pasted into the palette: it stands nowhere in the page, what becomes of it is to be copied. */
function pasted(text: string): Found {
  const id = PASTED;
  const target = { id, kind: 'static', scope: 'selection', editable: false, text, format: 'plain' } as const;
  return { address: { frameId: 0, targetId: id }, target: { ...target, box: null } };
}

/** Shows what stood there before a write, to be put back where the caret or the selection is, or copied. */
async function showVersion(settings: LaunchSettings, sender: TrustedSender, id: string): Promise<null> {
  const tab = tabOf(sender);
  await assertSite(settings, tab.url);
  const version = (await versionsOf(tab.id, sender.url)).find((kept) => kept.id === id);
  const found = (await recallOn(tab.id, 'target', tab.url)) ?? (await findTarget(settings, tab, 0, true));
  if (version) await openVersion(settings, tab, found, version);
  return null;
}

/** Shows the kept proposal again, on what the caret or the selection is in now. */
async function showKept(settings: LaunchSettings, tab: ActingTab): Promise<null> {
  await assertSite(settings, tab.url);
  const kept = await recallOn(tab.id, 'kept', tab.url);
  const found = (await recallOn(tab.id, 'target', tab.url)) ?? (await findTarget(settings, tab, 0, true));
  if (kept) await openPopover(settings, tab, found, { actionId: kept.actionId, kept });
  return null;
}
