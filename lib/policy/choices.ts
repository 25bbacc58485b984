/** Rules for what the agent may choose; they hold against direct messages as they do in the options page. */
import { RenfortError } from '../errors.ts';
import { checkValue } from './check.ts';
import type { Effective } from './effective.ts';
import { checkEndpointUrl } from './endpoint-url.ts';
import { definitionOf, type SettingKey } from './schema.ts';
import type { Endpoint } from './shapes.ts';

/**
 * The value to keep for the agent's choice. Throws `message-invalid` for a wrong key or value, `feature-disabled`
 * for a locked one, `endpoint-refused` when the agent may add none, `endpoint-insecure` for http without leave.
 */
export function acceptChoice(key: string, value: unknown, effective: Effective): unknown {
  const setting = settingKey(key);
  if (!effective.choosable.has(setting)) {
    throw new RenfortError(setting === 'endpoints' ? 'endpoint-refused' : 'feature-disabled', {
      subject: key,
    });
  }
  if (setting === 'endpoints') return ownEndpoints(value, effective);
  const checked = checkValue(setting, value);
  if (checked.value === undefined || checked.issues.length > 0) throw new RenfortError('message-invalid');
  return checked.value;
}

/** The setting a message names. Throws `message-invalid` when it is none. */
export function settingKey(key: unknown): SettingKey {
  if (typeof key !== 'string' || !definitionOf(key)) throw new RenfortError('message-invalid');
  return key as SettingKey;
}

function ownEndpoints(value: unknown, { settings, ownEndpoints: own }: Effective): readonly Endpoint[] {
  const checked = checkValue('endpoints', value, 'any');
  const endpoints = checked.value as readonly Endpoint[] | undefined;
  // An `auth` of key without one is how the agent's endpoints look: the key is kept apart.
  const faults = checked.issues.filter(({ path }) => !path.endsWith('.key'));
  if (!endpoints || faults.length > 0) throw new RenfortError('message-invalid');
  const given = new Set(settings.endpoints.map(({ id }) => id).filter((id) => !own.has(id)));
  for (const { id, url, key, headers, sensitivity } of endpoints) {
    // What data a server is meant for is the administration's to say.
    if (given.has(id) || [key, headers, sensitivity].some((it) => it !== undefined)) {
      throw new RenfortError('message-invalid');
    }
    if (!checkEndpointUrl(url, settings.allowHttpHosts).ok) {
      throw new RenfortError('endpoint-insecure', { host: new URL(url).host });
    }
  }
  return endpoints;
}
