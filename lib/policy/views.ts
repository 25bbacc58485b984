/** Builds what extension pages may see. Everything passes through here, and no secret does. */
import type { HostPermissions } from './edges.ts';
import type { Effective } from './effective.ts';
import { type Keys, keyOf } from './endpoint.ts';
import { permissionPattern } from './endpoint-url.ts';
import { FUTURE_DEFINITIONS, FUTURE_KEYS } from './future.ts';
import { SETTING_KEYS } from './schema.ts';
import type { Endpoint } from './shapes.ts';
import type { EndpointView, SettingsView, SettingView } from './view.ts';

/** The settings as the options page shows them. */
export async function viewOf(
  effective: Effective,
  keys: Keys,
  permissions: HostPermissions,
): Promise<SettingsView> {
  const { settings } = effective;
  return {
    settings: settingViews(effective),
    endpoints: await Promise.all(
      settings.endpoints.map((endpoint) => endpointView(endpoint, effective, keys, permissions)),
    ),
    allowUserEndpoints: settings.allowUserEndpoints,
  };
}

function settingViews({ settings, origins, future }: Effective): readonly SettingView[] {
  const later = FUTURE_KEYS.map((key): SettingView => {
    const sent = future[key];
    const locked = sent !== undefined;
    const value = locked ? sent : FUTURE_DEFINITIONS[key].default;
    return { key, value, source: locked ? 'policy' : 'default', locked, notYet: true };
  });
  const { enforced: _, ...mention } = settings.mention;
  const shown: Partial<Record<string, unknown>> = { endpoints: settings.endpoints.map(openPart), mention };
  const now = SETTING_KEYS.map((key): SettingView => {
    const { source, locked } = origins.get(key) ?? { source: 'default' as const, locked: false };
    return {
      key,
      value: shown[key] ?? settings[key],
      source,
      locked,
    };
  });
  return [...now, ...later];
}

async function endpointView(
  endpoint: Endpoint,
  { ownEndpoints }: Effective,
  keys: Keys,
  permissions: HostPermissions,
): Promise<EndpointView> {
  const pattern = permissionPattern(endpoint.url);
  return {
    ...openPart(endpoint),
    hasKey: keyOf(endpoint, keys) !== undefined,
    locked: !ownEndpoints.has(endpoint.id),
    missingPermission: (await permissions.contains(pattern)) ? null : pattern,
  };
}

// A closed list of what is shown, not the endpoint minus its secrets: a new field is hidden until named here.
function openPart({ id, label, url, auth, models, sensitivity }: Endpoint) {
  return {
    id,
    label,
    url,
    auth,
    ...(sensitivity && { sensitivity }),
    models: models.map(({ id, label, contextTokens }) => ({
      id,
      ...(label && { label }),
      ...(contextTokens && { contextTokens }),
    })),
  };
}
