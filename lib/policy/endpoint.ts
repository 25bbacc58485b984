/** Which endpoint and model serve a request, and whether they may. */
import { RenfortError } from '../errors.ts';
import type { HostPermissions } from './edges.ts';
import { type Effective, findModel } from './effective.ts';
import { checkEndpointUrl, permissionPattern } from './endpoint-url.ts';
import type { ModelChoice, Settings } from './settings.ts';
import type { Endpoint } from './shapes.ts';
import type { StoredKey } from './store.ts';

/** Keys of the agent, by endpoint id. */
export type Keys = ReadonlyMap<string, StoredKey>;

/** Requests at once when nobody says: six connections are what HTTP/1.1 gives, two are left for others. */
const CONCURRENCY = 4;

/** The endpoint and model that serve requests: the default one, else the first; null when there is none. */
export function servedBy({ endpoints, defaultModel }: Settings) {
  const chosen = defaultModel === null ? null : findModel(endpoints, defaultModel);
  if (chosen) return chosen;
  const endpoint = endpoints.find(({ models }) => models.length > 0);
  const model = endpoint?.models[0];
  return endpoint && model ? { endpoint, model } : null;
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
  const { id, url, label, headers, maxConcurrency } = endpoint;
  return {
    endpoint: { id, url, ...(key !== undefined && { key }), ...(headers && { headers }) },
    label,
    maxConcurrency: maxConcurrency ?? CONCURRENCY,
  };
}

/** The key for an endpoint: policy's, else the agent's if it was entered for this very origin. */
export function keyOf(endpoint: Endpoint, keys: Keys): string | undefined {
  if (endpoint.auth === 'key' && endpoint.key) return endpoint.key;
  const stored = keys.get(endpoint.id);
  return stored && stored.origin === new URL(endpoint.url).origin ? stored.key : undefined;
}
