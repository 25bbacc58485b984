/** What the panel and the options page are told of what is in force: the product's identity, where texts go, actions. */
import { actionItem } from '../actions/labels.ts';
import type { BackgroundHandlers } from '../messaging/answer.ts';
import type { PanelStatus } from '../messaging/protocol.ts';
import type { ActionItem } from '../messaging/shown.ts';
import { servedBy } from '../policy/endpoint.ts';
import { offeredIn } from '../policy/offered.ts';
import { profilesOn } from '../policy/profiles.ts';
import type { SettingsService } from '../policy/settings.ts';
import { addressOfTab, besideTab } from './addresses.ts';
import { identityOf } from './launch.ts';

type StatusSettings = Pick<SettingsService, 'ready' | 'current' | 'destinationFor' | 'charter'>;

/** Handlers of what is asked before anything is. */
export function statusHandlers(
  settings: StatusSettings,
): Pick<BackgroundHandlers, 'actions.list' | 'status.get'> {
  return {
    'actions.list': async (tab) => actionsOn(settings, tab ? await addressOfTab(tab.tabId) : []),
    'status.get': async (about) => {
      const { sites = [], beside } = about ?? {};
      return statusOn(settings, sites.length > 0 || beside === undefined ? sites : await besideTab(beside));
    },
  };
}

async function actionsOn(settings: StatusSettings, addresses: readonly string[]): Promise<ActionItem[]> {
  const inForce = await settings.ready();
  const first = profilesOn(inForce.profiles, addresses).flatMap(({ actions = [] }) => actions);
  return offeredIn(inForce, addresses).map((action) => ({
    ...actionItem(action),
    ...(first.includes(action.id) && { first: true as const }),
  }));
}

async function statusOn(settings: StatusSettings, addresses: readonly string[]): Promise<PanelStatus> {
  const inForce = await settings.ready();
  const charter = await settings.charter();
  const { logo } = inForce.branding;
  const level = servedBy(inForce, 'chat', addresses)?.endpoint.sensitivity;
  return {
    ...identityOf(settings),
    destination: settings.destinationFor('chat', addresses),
    historyDays: inForce.historyDays,
    mayExport: inForce.features.export,
    ...(inForce.features.chat === false && { actionsOnly: true }),
    ...(level && { sensitivity: level }),
    ...(logo !== undefined && { logo }),
    // Until it is accepted where that is required, else until it was answered.
    ...(charter && (inForce.charterNeeded || !charter.answer) && { charter }),
  };
}
