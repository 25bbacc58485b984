/** Settings and policy of the running extension. One per background. */
import { RenfortError } from '../errors.ts';
import { browserEdges } from './browser-edges.ts';
import { answerTo, CHARTER_ANSWER, charterView, readAnswer } from './charter.ts';
import { acceptChoice, settingKey } from './choices.ts';
import { connectionTest } from './connection-test.ts';
import { diagnosticOf } from './diagnostic.ts';
import { disclosureCharter } from './disclosure.ts';
import type { Edges, Probe } from './edges.ts';
import { type Effective, resolve } from './effective.ts';
import { assertMayReach, destinationOf, reach, servedBy } from './endpoint.ts';
import { readPolicy } from './managed.ts';
import { modelsOn } from './profiles.ts';
import type { SettingsHandlers, SettingsService } from './settings.ts';
import type { Charter } from './shapes.ts';
import { siteAllowed } from './sites.ts';
import type { StoredKey } from './store.ts';
import { viewOf } from './views.ts';

export type { Probe } from './edges.ts';
export type { ModelChoice, Settings, SettingsHandlers, SettingsService } from './settings.ts';

/** With nothing known, how long an action waits for the policy. */
const READY_WITHIN_MS = 5_000;
const LONGEST_KEY = 4096;

/**
 * The settings of the running extension: registers its listeners before it returns, awaits nothing.
 * `probe` is lib/llm's connection test; the other edges are the browser's unless a test brings its own.
 */
export function createSettings(given: { readonly probe: Probe } & Partial<Edges>): SettingsService {
  const edges: Edges = { ...browserEdges(), ...given };
  const { store, clock, permissions } = edges;
  const listeners = new Set<() => void>();
  let choices: ReadonlyMap<string, unknown> = new Map();
  let keys: ReadonlyMap<string, StoredKey> = new Map();
  let known: Effective | null = null;
  let disclosure: Charter | undefined;

  const answer = () => readAnswer(choices.get(CHARTER_ANSWER));
  const refresh = () => {
    const policy = reader.state();
    if (policy.kind === 'pending') return;
    const raw = policy.kind === 'none' ? null : policy.raw;
    known = resolve({ raw, choices, builtIn: edges.builtIn, answer: answer(), disclosure });
    for (const hear of listeners) hear();
    edges.announce();
  };
  // Choices and keys first: settings without them would be wrong for a moment.
  let stored = false;
  const disclosed = edges.mustDisclose().then(
    (must) => {
      if (must) disclosure = disclosureCharter();
    },
    () => undefined,
  );
  const loaded = Promise.all([store.loadChoices(), store.loadKeys(), disclosed])
    .then(([loadedChoices, loadedKeys]) => {
      choices = loadedChoices;
      keys = loadedKeys;
    })
    // A database that cannot be opened leaves the policy and the defaults.
    .catch(() => undefined)
    .then(() => {
      stored = true;
      refresh();
    });
  const reader = readPolicy(edges, () => {
    if (stored) refresh();
  });
  permissions.onChanged(() => refresh());

  const effective = async (signal?: AbortSignal): Promise<Effective> => {
    await loaded;
    if (known) return known;
    const over = new AbortController();
    const ends = AbortSignal.any([over.signal, edges.signal, ...(signal ? [signal] : [])]);
    try {
      const settled = new Promise<void>((done) => hearUntil(done, ends));
      await Promise.race([settled, clock.wait(READY_WITHIN_MS, ends)]);
    } finally {
      over.abort();
    }
    if (known) return known;
    const policy = reader.state();
    throw new RenfortError(
      policy.kind === 'pending' && policy.failed ? 'policy-unreadable' : 'policy-pending',
    );
  };
  const hearUntil = (hear: () => void, signal: AbortSignal) => {
    listeners.add(hear);
    signal.addEventListener('abort', () => listeners.delete(hear), { once: true });
  };

  const service: Omit<SettingsService, 'handlers'> = {
    ready: async (signal) => (await effective(signal)).settings,
    current: () => known?.settings ?? null,
    onChange: (listener, signal) => {
      hearUntil(() => {
        if (known) listener(known.settings);
      }, signal);
    },
    view: async () => viewOf(await effective(), keys, permissions),
    diagnostic: async () => {
      await loaded;
      return diagnosticOf(known, reader.state(), keys, edges);
    },
    choose: async (key, value) => {
      const kept = acceptChoice(key, value, await effective());
      await keep(() => store.saveChoice(key, kept));
      choices = new Map(choices).set(key, kept);
      refresh();
    },
    charter: async () => charterView((await effective()).settings.charter, answer()),
    answerCharter: async (version, accepted) => {
      const { settings } = await effective();
      const kept = answerTo(settings.charter, version, accepted, clock.now());
      await keep(() => store.saveChoice(CHARTER_ANSWER, kept));
      choices = new Map(choices).set(CHARTER_ANSWER, kept);
      refresh();
    },
    clear: async (key) => {
      const setting = settingKey(key);
      await loaded;
      await keep(() => store.removeChoice(setting));
      choices = without(choices, setting);
      refresh();
    },
    setKey: async (endpointId, key) => {
      const { settings } = await effective();
      const endpoint = settings.endpoints.find(({ id }) => id === endpointId);
      const text = typeof key === 'string' ? key.trim() : '';
      if (!endpoint || text.length > LONGEST_KEY || !/^[\x21-\x7e]+$/.test(text)) {
        throw new RenfortError('message-invalid');
      }
      // What policy decided (no key, or its own) is not the agent's to change.
      if (endpoint.auth === 'none' || (endpoint.auth === 'key' && endpoint.key)) {
        throw new RenfortError('feature-disabled', { subject: endpoint.label });
      }
      const entry = { key: text, origin: new URL(endpoint.url).origin };
      await keep(() => store.saveKey(endpointId, entry));
      keys = new Map(keys).set(endpointId, entry);
      refresh();
    },
    removeKey: async (endpointId) => {
      await loaded;
      await keep(() => store.removeKey(endpointId));
      keys = without(keys, endpointId);
      refresh();
    },
    endpointFor: async (use, addresses = []) => {
      const now = await effective();
      const { settings } = now;
      if (settings.refusal) throw new RenfortError(settings.refusal);
      const served = servedBy(settings, use, addresses);
      if (!served) throw nothingServes(now, addresses);
      assertMayReach(settings, served.endpoint, use, addresses);
      const { id: model, contextTokens } = served.model;
      const reached = await reach(served.endpoint, now, keys, permissions);
      return { ...reached, model, ...(contextTokens !== undefined && { contextTokens }) };
    },
    destinationFor: (use, addresses) => {
      const served = known && servedBy(known.settings, use, addresses);
      return served ? destinationOf(served.endpoint) : null;
    },
    siteAllowed: (url) => known !== null && siteAllowed(url, known.settings),
  };
  const handlers: SettingsHandlers = {
    'settings.get': service.view,
    'settings.choose': ({ key, value }) => service.choose(key, value).then(service.view),
    'settings.clear': ({ key }) => service.clear(key).then(service.view),
    'key.set': ({ endpointId, key }) => service.setKey(endpointId, key).then(service.view),
    'key.remove': ({ endpointId }) => service.removeKey(endpointId).then(service.view),
    'endpoint.test': async ({ endpointId, model }) => {
      return connectionTest(await effective(), endpointId, model, keys, edges);
    },
    'charter.get': service.charter,
    'charter.accept': ({ version }) => service.answerCharter(version, true).then(service.charter),
    'charter.refuse': ({ version }) => service.answerCharter(version, false).then(service.charter),
    'diagnostic.get': service.diagnostic,
  };
  return { ...service, handlers };
}

/** Why no model serves: none is configured, the policy's cannot be read, or the one imposed is not listed. */
function nothingServes({ settings, endpointsClosed }: Effective, addresses: readonly string[]): RenfortError {
  if (endpointsClosed) return new RenfortError('policy-unreadable');
  const [imposed] = modelsOn(settings.profiles, addresses);
  if (imposed === undefined) return new RenfortError('not-configured');
  return new RenfortError('model-unknown', { subject: imposed });
}

async function keep(write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch {
    throw new RenfortError('storage-full');
  }
}

function without<Value>(map: ReadonlyMap<string, Value>, key: string): ReadonlyMap<string, Value> {
  const rest = new Map(map);
  rest.delete(key);
  return rest;
}
