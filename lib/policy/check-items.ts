/** What the shape of a value cannot tell: names used twice, addresses, what a bad profile closes, a whole charter. */
import { actionById } from '../actions/index.ts';
import type { CheckedValue, HttpHosts } from './check.ts';
import { checkEndpointUrl } from './endpoint-url.ts';
import type { FutureKey } from './future.ts';
import { isObject, type Path, wrong } from './issues.ts';
import type { SettingKey } from './schema.ts';
import type { Charter, CustomAction, Endpoint, Profile } from './shapes.ts';
import { ALL_SITES, normalisePattern } from './sites.ts';

type ItemCheck = (checked: CheckedValue, item: unknown, path: Path) => CheckedValue;

/** The check of each item of a list, in order, after its shape. */
export function createItemCheck(key: SettingKey | FutureKey, hosts: HttpHosts): ItemCheck {
  const taken = new Set<string>();
  const unique = (id: string, path: Path, checked: CheckedValue): CheckedValue => {
    if (taken.has(id)) return { issues: [wrong('wrong-value', [...path, 'id'], 'unique', id)] };
    taken.add(id);
    return checked;
  };
  if (key === 'profiles') return closedWhenBad;
  if (key === 'endpoints') {
    return ({ value, issues }, _, path) => {
      const checked =
        value === undefined ? { issues } : checkEndpoint(value as Endpoint, path, hosts, issues);
      return checked.value === undefined ? checked : unique((checked.value as Endpoint).id, path, checked);
    };
  }
  if (key === 'actionsCustom') {
    return (checked, _, path) => {
      if (checked.value === undefined) return checked;
      const { id } = checked.value as CustomAction;
      // `chat` names the chat where models are chosen.
      if (!actionById(id) && id !== 'chat') return unique(id, path, checked);
      return { issues: [wrong('wrong-value', [...path, 'id'], 'own_id', id)] };
    };
  }
  return (checked) => checked;
}

function checkEndpoint(
  endpoint: Endpoint,
  path: Path,
  hosts: HttpHosts,
  issues: CheckedValue['issues'],
): CheckedValue {
  const url = checkEndpointUrl(endpoint.url, hosts);
  if (!url.ok) {
    const expected = { insecure: 'https', 'user-info': 'no_user_info', 'not-a-url': 'url' }[url.problem];
    return { issues: [...issues, wrong('wrong-value', [...path, 'url'], expected, hostOf(endpoint.url))] };
  }
  // Said, but not a reason to lose the endpoint: the agent can still enter a key.
  const keyless = endpoint.auth === 'key' && !endpoint.key;
  const missing = keyless ? [wrong('wrong-value', [...path, 'key'], 'key', undefined, true)] : [];
  return { value: { ...endpoint, url: url.url }, issues: [...issues, ...missing] };
}

// Only the host of a refused address is said: the rest may hold a password or a key.
function hostOf(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).host || undefined : undefined;
}

/** A profile that cannot be read closes the sites it names, and all of them when one of these cannot be read either. */
function closedWhenBad(checked: CheckedValue, item: unknown): CheckedValue {
  if (checked.value !== undefined) return checked;
  const named: unknown = isObject(item) ? item.sites : undefined;
  const given: readonly unknown[] | null = Array.isArray(named) && named.length <= 200 ? named : null;
  const own = given?.flatMap((site) => (typeof site === 'string' ? (normalisePattern(site) ?? []) : []));
  const sites = own && own.length === given?.length ? own : [ALL_SITES];
  const refused: Profile = { sites, refused: true };
  return {
    value: refused,
    issues: closing(checked.issues, sites[0] === ALL_SITES ? 'all_sites_blocked' : 'profile_sites_blocked'),
  };
}

/** A charter that lacks something, or says something that cannot be read, is required, with what can be shown of it. */
export function checkCharter({ value, issues }: CheckedValue): CheckedValue {
  if (value === undefined) return { issues };
  const fields = value as Partial<Charter>;
  const absent = (['version', 'title'] as const).filter((name) => fields[name] === undefined);
  const lacks = [...absent, ...(fields.text === undefined && fields.url === undefined ? ['text'] : [])]
    .filter((name) => !issues.some(({ path }) => path === `charter.${name}`))
    .map((name) => wrong('wrong-value', ['charter', name], 'text', undefined));
  const faults = [...issues.filter(({ problem }) => problem !== 'unknown-key'), ...lacks];
  const required = fields.required !== false || faults.length > 0;
  return {
    value: { ...fields, required },
    issues: faults.length === 0 ? issues : closing([...issues, ...lacks], 'charter_required'),
  };
}

/** The sentence stands once, on the last thing that was wrong. */
function closing(issues: CheckedValue['issues'], says: string): CheckedValue['issues'] {
  return issues.map((issue, at) => (at === issues.length - 1 ? { ...issue, failsClosed: says } : issue));
}
