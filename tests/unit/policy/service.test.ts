import { describe, expect, it, vi } from 'vitest';
import { RenfortError } from '../../../lib/errors.ts';
import type { Edges } from '../../../lib/policy/edges.ts';
import { createSettings } from '../../../lib/policy/index.ts';
import { ENDPOINT, fakeClock, fakeEdges, fakeManaged, fakeStore, settle } from './fakes.ts';

const KEY = 'sk-0123456789abcdefXYZ';
const OWN = { id: 'own', label: 'Le mien', url: 'https://own.test/v1', auth: 'key', models: [{ id: 'm' }] };

/** Settings under a policy (or none), with what the test replaces. */
async function settingsWith(raw: Record<string, unknown> | null, given: Partial<Edges> = {}) {
  const managed = fakeManaged();
  const store = fakeStore({ policy: { raw: null, missedStarts: 0 } });
  const edges = fakeEdges({ managed, store, ...given });
  const settings = createSettings(edges);
  managed.holds(raw ?? {});
  await settle();
  return { settings, managed, store, edges };
}

const code = (promise: Promise<unknown>) =>
  promise.then(
    () => 'no error',
    (error: unknown) => (error instanceof RenfortError ? error.code : String(error)),
  );

describe('settings at start', () => {
  it('wait up to 5 s for the policy, then say that it is being read', async () => {
    const clock = fakeClock();
    const settings = createSettings(fakeEdges({ clock }));
    const outcome = code(settings.ready());
    await clock.advance(4_999);
    expect(settings.current()).toBeNull();
    expect(settings.siteAllowed('https://a.test')).toBe(false);
    await clock.advance(1);
    expect(await outcome).toBe('policy-pending');
  });

  it('say that the policy cannot be read when the read failed', async () => {
    const clock = fakeClock();
    const managed = fakeManaged();
    const settings = createSettings(fakeEdges({ clock, managed }));
    managed.rejects('Internal error');
    const outcome = code(settings.ready());
    await clock.advance(5_000);
    expect(await outcome).toBe('policy-unreadable');
  });

  it('are there as soon as the policy is, with the agent’s choices', async () => {
    const managed = fakeManaged();
    const store = fakeStore({ choices: { actionsDisabled: ['correct'] } });
    const settings = createSettings(fakeEdges({ managed, store }));
    const ready = settings.ready();
    await settle();
    managed.holds({ maxInputChars: 5 });
    expect(await ready).toMatchObject({ maxInputChars: 5, actionsDisabled: ['correct'] });
  });

  it('stop waiting when the agent stops', async () => {
    const settings = createSettings(fakeEdges());
    const stop = new AbortController();
    const outcome = code(settings.ready(stop.signal));
    await settle();
    stop.abort();
    expect(await outcome).toMatch(/AbortError/);
  });

  it('live without a database', async () => {
    const broken = async () => {
      throw new Error('InvalidStateError');
    };
    const store = {
      ...fakeStore(),
      loadPolicy: broken,
      loadChoices: broken,
      loadKeys: broken,
      savePolicy: broken,
    };
    const { settings } = await settingsWith({ maxInputChars: 5 }, { store });
    expect(settings.current()?.maxInputChars).toBe(5);
  });

  it('tell listeners of a change at run time, until they stop listening', async () => {
    const { settings, managed } = await settingsWith({ maxInputChars: 5 });
    const heard = vi.fn();
    const stop = new AbortController();
    settings.onChange(({ maxInputChars }) => heard(maxInputChars), stop.signal);
    managed.changes({ maxInputChars: 6 });
    await settle();
    managed.changes({}, true);
    await settle();
    stop.abort();
    managed.changes({ maxInputChars: 8 });
    await settle();
    expect(heard.mock.calls).toEqual([[6], [400_000]]);
  });
});

describe('a locked setting', () => {
  it('refuses a direct message', async () => {
    const { settings, store } = await settingsWith({ actionsDisabled: ['translate'], endpoints: [ENDPOINT] });
    const { handlers } = settings;
    const choose = (key: string, value: unknown) => code(handlers['settings.choose']({ key, value }));
    expect(await choose('actionsDisabled', [])).toBe('feature-disabled');
    expect(await choose('endpoints', [OWN])).toBe('endpoint-refused');
    expect(await choose('allowUserEndpoints', true)).toBe('feature-disabled');
    expect(store.choices.size).toBe(0);
  });

  it('cannot say what data an own server is for: that is the administration’s', async () => {
    const own = { ...ENDPOINT, id: 'moi', sensitivity: 'sensible' };
    const { settings } = await settingsWith({}, {});
    await expect(settings.choose('endpoints', [own])).rejects.toThrow('message-invalid');
    const kept = await settingsWith({}, { store: fakeStore({ choices: { endpoints: [own] } }) });
    expect(kept.settings.current()?.endpoints).toMatchObject([{ id: 'moi' }]);
    expect(kept.settings.current()?.endpoints[0]?.sensitivity).toBeUndefined();
  });

  it('holds although the agent chose before it was locked', async () => {
    const store = fakeStore({ choices: { endpoints: [OWN], actionsDisabled: ['correct'] } });
    const { settings } = await settingsWith({ endpoints: [ENDPOINT], actionsDisabled: [] }, { store });
    expect(settings.current()).toMatchObject({ endpoints: [ENDPOINT], actionsDisabled: [] });
  });
});

describe('a choice', () => {
  it.each([
    ['__proto__', {}, 'message-invalid'],
    ['constructor', 1, 'message-invalid'],
    ['recommended', ['endpoints'], 'message-invalid'],
    [7, 1, 'message-invalid'],
    ['actionsDisabled', 'correct', 'message-invalid'],
    ['sitesBlocked', ['paie.test'], 'message-invalid'],
    ['allowHttpHosts', ['a.test'], 'feature-disabled'],
    ['maxInputChars', 1, 'feature-disabled'],
    ['endpoints', [{ ...OWN, url: 'http://own.test' }], 'endpoint-insecure'],
    ['endpoints', [{ ...OWN, url: 'https://a:b@own.test' }], 'message-invalid'],
    ['endpoints', [{ ...OWN, key: KEY }], 'message-invalid'],
    ['endpoints', [{ ...OWN, headers: { 'X-A': 'b' } }], 'message-invalid'],
    ['endpoints', [{ ...OWN, id: '__proto__' }], 'message-invalid'],
  ])('of %s %j is refused', async (key, value, expected) => {
    const { settings, store } = await settingsWith(null);
    expect(await code(settings.choose(key as string, value))).toBe(expected);
    expect(store.choices.size).toBe(0);
  });

  it('is kept, and can be taken back', async () => {
    const { settings, store } = await settingsWith(null);
    await settings.choose('actionsDisabled', ['correct']);
    expect(store.choices.get('actionsDisabled')).toEqual(['correct']);
    expect(settings.current()?.actionsDisabled).toEqual(['correct']);
    await settings.clear('actionsDisabled');
    expect(settings.current()?.actionsDisabled).toEqual([]);
    expect(await code(settings.clear('toString'))).toBe('message-invalid');
  });

  it('that cannot be kept is said', async () => {
    const store = { ...fakeStore(), saveChoice: () => Promise.reject(new Error('QuotaExceededError')) };
    const { settings } = await settingsWith({ maxInputChars: 5 }, { store });
    expect(await code(settings.choose('actionsDisabled', []))).toBe('storage-full');
  });
});

describe('the endpoint of a request', () => {
  it('is where policy says, with its key', async () => {
    const { settings } = await settingsWith({
      endpoints: [{ ...ENDPOINT, auth: 'key', key: KEY, maxConcurrency: 2 }],
    });
    expect(await settings.endpointFor('rephrase')).toEqual({
      endpoint: { id: 'mairie', url: 'https://ia.mairie.test/v1', key: KEY },
      label: 'Modèle de la mairie',
      model: 'org/petit',
      maxConcurrency: 2,
    });
    expect(settings.destinationFor('rephrase')).toBe('Modèle de la mairie');
  });

  it('is missing when nothing is configured, or when the policy cannot be read', async () => {
    const none = await settingsWith(null);
    expect(await code(none.settings.endpointFor('chat'))).toBe('not-configured');
    expect(none.settings.destinationFor('chat')).toBeNull();
    const closed = await settingsWith({ endpoints: 'https://ia.test' });
    expect(await code(closed.settings.endpointFor('chat'))).toBe('policy-unreadable');
  });

  it('needs its key and its host permission', async () => {
    const contains = vi.fn(async () => false);
    const permissions = { contains, all: async () => [], onChanged: () => undefined };
    const { settings } = await settingsWith(
      { endpoints: [{ ...ENDPOINT, auth: 'user-key' }] },
      { permissions },
    );
    expect(await code(settings.endpointFor('chat'))).toBe('key-missing');
    await settings.setKey('mairie', KEY);
    expect(await code(settings.endpointFor('chat'))).toBe('host-permission-missing');
    expect(contains).toHaveBeenLastCalledWith('https://ia.mairie.test/*');
  });

  it('is refused while masking is asked for', async () => {
    const { settings } = await settingsWith({ endpoints: [ENDPOINT], masking: 'always' });
    expect(await code(settings.endpointFor('chat'))).toBe('masking-unavailable');
  });

  it('of the agent is refused once its host may no longer do without TLS', async () => {
    const raw = { allowHttpHosts: ['own.test'] };
    const { settings, managed } = await settingsWith(raw);
    await settings.choose('endpoints', [{ ...OWN, auth: 'none', url: 'http://own.test' }]);
    expect((await settings.endpointFor('chat')).endpoint.url).toBe('http://own.test');
    managed.changes({}, true);
    await settle();
    expect(await code(settings.endpointFor('chat'))).toBe('endpoint-insecure');
  });
});

describe('a key of the agent', () => {
  it('is used for the place it was entered for, and for no other', async () => {
    const { settings } = await settingsWith(null);
    await settings.choose('endpoints', [OWN]);
    await settings.setKey('own', `  ${KEY}\n`);
    expect((await settings.endpointFor('chat')).endpoint.key).toBe(KEY);
    await settings.choose('endpoints', [{ ...OWN, url: 'https://own.test:8443' }]);
    expect(await code(settings.endpointFor('chat'))).toBe('key-missing');
    expect((await settings.view()).endpoints[0]?.hasKey).toBe(false);
  });

  it('can be removed', async () => {
    const { settings, store } = await settingsWith(null);
    await settings.choose('endpoints', [OWN]);
    await settings.setKey('own', KEY);
    await settings.removeKey('own');
    expect(store.keys.size).toBe(0);
    expect(await code(settings.endpointFor('chat'))).toBe('key-missing');
  });

  it.each([[''], ['a b'], ['é'], ['x'.repeat(5000)], [['a', 'b']]])('%j is none', async (key) => {
    const { settings } = await settingsWith(null);
    await settings.choose('endpoints', [OWN]);
    expect(await code(settings.setKey('own', key as string))).toBe('message-invalid');
  });

  it('cannot replace the policy’s, nor be given to an unknown endpoint', async () => {
    const { settings } = await settingsWith({ endpoints: [{ ...ENDPOINT, auth: 'key', key: KEY }] });
    expect(await code(settings.setKey('mairie', 'sk-other'))).toBe('feature-disabled');
    expect(await code(settings.setKey('own', 'sk-other'))).toBe('message-invalid');
  });
});

describe('testing the connection', () => {
  const test = async (failure: unknown) => {
    const probe = failure === null ? fakeEdges().probe : () => Promise.reject(failure);
    const { settings } = await settingsWith({ endpoints: [ENDPOINT] }, { probe });
    return settings.handlers['endpoint.test']({ endpointId: 'mairie' });
  };

  it('says what the server offers and how fast it began', async () => {
    expect(await test(null)).toEqual({ ok: true, models: ['petit'], firstByteMs: 12 });
  });

  it('says what is wrong; where the cause cannot be told, gives the address to open', async () => {
    expect(await test(new RenfortError('unauthorized'))).toEqual({
      ok: false,
      error: { code: 'unauthorized', detail: {} },
    });
    expect(await test(new RenfortError('unreachable'))).toMatchObject({
      ok: false,
      openUrl: 'https://ia.mairie.test/',
    });
    expect(await test(new DOMException('', 'TimeoutError'))).toMatchObject({
      error: { code: 'first-text-timeout' },
    });
    expect(await test(new Error(`echo ${KEY}`))).toEqual({ ok: false, error: { code: 'unexpected' } });
  });

  it('asks nothing while every request is refused', async () => {
    const probe = vi.fn(fakeEdges().probe);
    const { settings } = await settingsWith({ endpoints: [ENDPOINT], masking: 'always' }, { probe });
    const result = await settings.handlers['endpoint.test']({ endpointId: 'mairie' });
    expect(result).toMatchObject({ ok: false, error: { code: 'masking-unavailable' } });
    expect(probe).not.toHaveBeenCalled();
  });

  it('asks nothing of a server it has no permission for', async () => {
    const probe = vi.fn(fakeEdges().probe);
    const permissions = { contains: async () => false, all: async () => [], onChanged: () => undefined };
    const { settings } = await settingsWith({ endpoints: [ENDPOINT] }, { probe, permissions });
    const result = await settings.handlers['endpoint.test']({ endpointId: 'mairie' });
    expect(result).toMatchObject({ ok: false, error: { code: 'host-permission-missing' } });
    expect(probe).not.toHaveBeenCalled();
  });
});
