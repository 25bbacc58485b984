/** What is in force: enforced, else the agent's choice, else recommended, else the default. Pure. */
import { ACTIONS } from '../actions/index.ts';
import { type CharterAnswer, isNeeded } from './charter.ts';
import { checkValue } from './check.ts';
import { pathText, wrong } from './issues.ts';
import { DEFINITIONS, SETTING_KEYS, type SettingKey, type Values } from './schema.ts';
import type { Settings } from './settings.ts';
import type { Charter, Endpoint } from './shapes.ts';
import { type CheckedPolicy, checkPolicy, type FutureValues } from './validate.ts';
import type { PolicyIssue, Source } from './view.ts';

/** Where the values come from. */
export interface Origins {
  /** What the administration sent; null when there is no policy. */
  readonly raw: Readonly<Record<string, unknown>> | null;
  /** The agent's choices, by key. */
  readonly choices: ReadonlyMap<string, unknown>;
  /** Values of a profile build. */
  readonly builtIn: Readonly<Record<string, unknown>>;
  /** What the agent has to read and accept where the administration has neither consented nor a charter that says it. */
  readonly disclosure?: Charter | undefined;
  /** What the agent answered to a charter last. */
  readonly answer?: CharterAnswer | undefined;
}

export interface Origin {
  readonly source: Source;
  readonly locked: boolean;
}

/** Settings in force, and how they came to be. */
export interface Effective {
  readonly settings: Settings;
  readonly origins: ReadonlyMap<SettingKey, Origin>;
  /** Ids of the endpoints that are the agent's own. */
  readonly ownEndpoints: ReadonlySet<string>;
  readonly issues: readonly PolicyIssue[];
  readonly withoutKeys: boolean;
  /** What policy says of keys that are not in effect yet. */
  readonly future: FutureValues;
  /** Keys the agent may choose. */
  readonly choosable: ReadonlySet<SettingKey>;
  /** True when the policy's endpoints could not be read: none is used, and the reason is not "none configured". */
  readonly endpointsClosed: boolean;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** Computes what is in force. Never throws: wrong values are in `issues`. */
export function resolve({ raw, choices, builtIn, answer, disclosure }: Origins): Effective {
  const agent = readable(choices);
  const baked = readable(new Map(Object.entries(builtIn)));
  const defaultHosts = baked.allowHttpHosts ?? [];
  const policy = checkPolicy(raw ?? {}, (own, recommended) =>
    own === undefined ? defaultHosts : recommended ? (agent.allowHttpHosts ?? own) : own,
  );
  const enforced = (key: SettingKey) =>
    policy.closed.has(key) || (policy.values[key] !== undefined && !policy.recommended.has(key));

  const values: Writable<Values> = {};
  const origins = new Map<SettingKey, Origin>();
  const choosable = new Set<SettingKey>();
  for (const key of SETTING_KEYS) {
    const locked = enforced(key);
    const mayChoose = !locked && (DEFINITIONS[key].agent || policy.values[key] !== undefined);
    if (mayChoose) choosable.add(key);
    const picked = pick(key, locked, mayChoose, policy, agent, baked);
    Object.assign(values, { [key]: picked.value });
    origins.set(key, { source: picked.source, locked });
  }

  // Sending endpoints means that the administration has chosen where data goes.
  if (
    policy.sent.has('endpoints') &&
    enforced('endpoints') &&
    policy.values.allowUserEndpoints === undefined
  ) {
    values.allowUserEndpoints = false;
    origins.set('allowUserEndpoints', { source: 'policy', locked: true });
  }
  const allowUserEndpoints = values.allowUserEndpoints ?? false;
  // What data a server is meant for is the administration's to say.
  const own = allowUserEndpoints ? (agent.endpoints ?? []).map(({ sensitivity: _, ...rest }) => rest) : [];
  const given = policy.values.endpoints ?? baked.endpoints ?? [];
  const endpoints = enforced('endpoints') ? join(given, own) : join(own, given);
  const givenIds = new Set(enforced('endpoints') ? given.map(({ id }) => id) : []);
  const ownEndpoints = new Set(own.map(({ id }) => id).filter((id) => !givenIds.has(id)));
  if (allowUserEndpoints) choosable.add('endpoints');
  else choosable.delete('endpoints');
  if (!enforced('endpoints') && own.length === 0) {
    origins.set('endpoints', { source: policy.values.endpoints ? 'recommended' : 'default', locked: false });
  }

  const issues = [...policy.issues];
  const listed = (pair: string, path: string, fromPolicy: boolean): boolean => {
    const known = findModel(endpoints, pair) !== null;
    if (!known && fromPolicy) issues.push(wrong('wrong-value', [path], 'listed_model', pair));
    return known;
  };
  const defaultModel = values.defaultModel ?? null;
  const known =
    defaultModel !== null &&
    listed(defaultModel, 'defaultModel', policy.values.defaultModel === defaultModel);
  const chosenModels = Object.entries(values.actionModels ?? {});
  const fromPolicy = values.actionModels === policy.values.actionModels;
  const actionModels = Object.fromEntries(
    chosenModels.filter(([action, pair]) => listed(pair, `actionModels.${action}`, fromPolicy)),
  );
  for (const [index, { model }] of (policy.values.profiles ?? []).entries()) {
    if (model !== undefined) listed(model, `profiles[${index}].model`, true);
  }
  const actions = new Set([...ACTIONS.map(({ id }) => id as string), 'chat']);
  for (const { id } of values.actionsCustom ?? []) actions.add(id);
  const named: (readonly [string, string])[] = [
    ...Object.keys(policy.values.actionModels ?? {}).map((id) => [`actionModels.${id}`, id] as const),
    ...(policy.values.actionsDisabled ?? []).map((id, at) => [`actionsDisabled[${at}]`, id] as const),
    ...(policy.values.mention?.actions ?? []).map(
      (id, at) => [pathText(['mention', 'actions', at]), id] as const,
    ),
    ...(policy.values.profiles ?? []).flatMap((profile, at) =>
      (profile.actions ?? []).map((id, place) => [`profiles[${at}].actions[${place}]`, id] as const),
    ),
  ];
  // Said, because a name that nothing has does nothing; it may be that of an action of another version.
  for (const [path, id] of named) {
    if (!actions.has(id)) issues.push(wrong('wrong-value', [path], 'known_action', id));
  }
  const features = { chat: true, history: true, export: true, insertDirect: true, ...values.features };
  const charter = values.charter ?? (values.firefoxConsent ? null : (disclosure ?? null));
  const settings: Settings = {
    endpoints,
    allowUserEndpoints,
    allowHttpHosts: values.allowHttpHosts ?? [],
    defaultModel: known ? defaultModel : null,
    actionModels,
    actionsDisabled: values.actionsDisabled ?? [],
    actionsCustom: values.actionsCustom ?? [],
    profiles: values.profiles ?? [],
    sitesAllowed: values.sitesAllowed ?? null,
    sitesBlocked: values.sitesBlocked ?? [],
    languages: values.languages ?? [],
    defaultLanguage: values.defaultLanguage ?? null,
    glossary: values.glossary ?? [],
    maxInputChars: values.maxInputChars ?? 0,
    features,
    writeMode:
      values.writeMode === 'direct' && !features.insertDirect ? 'preview' : (values.writeMode ?? 'preview'),
    mention: { ...values.mention, enforced: enforced('mention') },
    branding: { name: 'Renfort', ...values.branding },
    charter,
    charterNeeded: isNeeded(charter, answer),
    historyDays: features.history ? (values.historyDays ?? 0) : 0,
    firefoxConsent: values.firefoxConsent ?? false,
    refusal: policy.refusesRequests
      ? 'masking-unavailable'
      : policy.closed.has('maxInputChars')
        ? 'policy-unreadable'
        : null,
  };
  return {
    settings,
    origins,
    ownEndpoints,
    issues,
    future: policy.future,
    withoutKeys: raw !== null && policy.withoutKeys,
    choosable,
    endpointsClosed: policy.closed.has('endpoints'),
  };
}

/** An endpoint and one of its models, null when the pair `endpoint/model` is not among them. */
export function findModel(endpoints: readonly Endpoint[], pair: string) {
  const slash = pair.indexOf('/');
  const endpoint = endpoints.find(({ id }) => id === pair.slice(0, slash));
  const model = endpoint?.models.find(({ id }) => id === pair.slice(slash + 1));
  return endpoint && model ? { endpoint, model } : null;
}

function pick(
  key: SettingKey,
  locked: boolean,
  mayChoose: boolean,
  policy: CheckedPolicy,
  agent: Values,
  baked: Values,
): { readonly value: unknown; readonly source: Source } {
  if (locked) return { value: policy.values[key], source: 'policy' };
  if (mayChoose && agent[key] !== undefined) return { value: agent[key], source: 'agent' };
  if (policy.values[key] !== undefined) return { value: policy.values[key], source: 'recommended' };
  return { value: baked[key] ?? DEFINITIONS[key].default ?? undefined, source: 'default' };
}

function join(first: readonly Endpoint[], second: readonly Endpoint[]): readonly Endpoint[] {
  const ids = new Set(first.map(({ id }) => id));
  return [...first, ...second.filter(({ id }) => !ids.has(id))];
}

/** Values that were checked when they were written; checked again, because the rules may have changed since. */
function readable(raw: ReadonlyMap<string, unknown>): Values {
  const values: Record<string, unknown> = {};
  for (const key of SETTING_KEYS) {
    if (!raw.has(key)) continue;
    // Whether an http host is allowed is asked again at each use: see endpoint.ts.
    const { value } = checkValue(key, raw.get(key), key === 'endpoints' ? 'any' : []);
    if (value !== undefined) values[key] = value;
  }
  return values as Values;
}
