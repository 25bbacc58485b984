/** Which endpoint and model serve a request, and whether they may. */
import { i18n } from '#i18n';
import { RenfortError } from '../errors.ts';
import type { HostPermissions } from './edges.ts';
import { type Effective, findModel } from './effective.ts';
import { checkEndpointUrl, permissionPattern } from './endpoint-url.ts';
import { modelsOn, tooSensitive } from './profiles.ts';
import type { ModelChoice, Settings } from './settings.ts';
import type { Endpoint } from './shapes.ts';
import type { StoredKey } from './store.ts';

/** Keys of the agent, by endpoint id. */
export type Keys = ReadonlyMap<string, StoredKey>;

/** Requests at once when nobody says: six connections are what HTTP/1.1 gives, two are left for others. */
const CONCURRENCY = 4;

/**
 * The endpoint and model that serve `use` (an action, or `chat`) on texts of some addresses: what a profile imposes
 * there, else that of the action, else the default one, else the first. Null when there is none, or when the one
 * imposed is not listed.
 */
export function servedBy(
  { endpoints, defaultModel, actionModels, profiles }: Settings,
  use = '',
  addresses: readonly string[] = [],
) {
  const [imposed] = modelsOn(profiles, addresses);
  if (imposed !== undefined) return findModel(endpoints, imposed);
  const own = Object.hasOwn(actionModels, use) ? actionModels[use] : undefined;
  const pair = own ?? defaultModel;
  const chosen = pair === null ? null : findModel(endpoints, pair);
  if (chosen) return chosen;
  const endpoint = endpoints.find(({ models }) => models.length > 0);
  const model = endpoint?.models[0];
  return endpoint && model ? { endpoint, model } : null;
}

/** Where the text goes, as the agent reads it: the endpoint's name and, where policy says it, what data it is for. */
export function destinationOf({ label, sensitivity }: Pick<Endpoint, 'label' | 'sensitivity'>): string {
  if (!sensitivity) return label;
  return i18n.t('destination.with_level', { name: label, level: i18n.t(`destination.level_${sensitivity}`) });
}

/**
 * Refuses what may not go to an endpoint. Throws `model-conflict` when the texts of a chat may only go to different
 * models, `sensitivity-exceeded` when the data of an address are of a level that the endpoint is not meant for.
 */
export function assertMayReach(
  { profiles }: Settings,
  { label, sensitivity }: Endpoint,
  use: string,
  addresses: readonly string[],
): void {
  // An action has one text, and its own frame comes first; a chat has as many as are attached.
  if (use === 'chat' && modelsOn(profiles, addresses).length > 1) throw new RenfortError('model-conflict');
  const address = tooSensitive(profiles, addresses, sensitivity);
  if (address === undefined) return;
  const host = URL.canParse(address) ? new URL(address).host : '';
  throw new RenfortError('sensitivity-exceeded', { ...(host && { host }), subject: label });
}

/** Everything a request needs to reach an endpoint, but the model. Throws what `SettingsService.endpointFor` says. */
export async function reach(
  endpoint: Endpoint,
  { settings, ownEndpoints }: Effective,
  keys: Keys,
  permissions: HostPermissions,
): Promise<Omit<ModelChoice, 'model' | 'contextTokens'>> {
  const host = URL.canParse(endpoint.url) ? new URL(endpoint.url).host : endpoint.id;
  // Asked again at each use: the agent's endpoints outlive the rules they were entered under.
  if (!checkEndpointUrl(endpoint.url, settings.allowHttpHosts).ok) {
    throw new RenfortError('endpoint-insecure', { host });
  }
  if (ownEndpoints.has(endpoint.id) && !settings.allowUserEndpoints) {
    throw new RenfortError('endpoint-refused', { host });
  }
  const key = endpoint.auth === 'none' ? undefined : keyOf(endpoint, keys);
  if (endpoint.auth !== 'none' && key === undefined) {
    throw new RenfortError('key-missing', { host, subject: endpoint.label });
  }
  if (!(await permissions.contains(permissionPattern(endpoint.url)))) {
    throw new RenfortError('host-permission-missing', { host });
  }
  const { id, url, headers, maxConcurrency } = endpoint;
  return {
    endpoint: { id, url, ...(key !== undefined && { key }), ...(headers && { headers }) },
    label: destinationOf(endpoint),
    maxConcurrency: maxConcurrency ?? CONCURRENCY,
  };
}

/** The key for an endpoint: policy's, else the agent's if it was entered for this very origin. */
export function keyOf(endpoint: Endpoint, keys: Keys): string | undefined {
  if (endpoint.auth === 'key' && endpoint.key) return endpoint.key;
  const stored = keys.get(endpoint.id);
  return stored && stored.origin === new URL(endpoint.url).origin ? stored.key : undefined;
}
