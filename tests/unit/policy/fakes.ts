import type { Edges, Probe } from '../../../lib/policy/edges.ts';
import { resolve } from '../../../lib/policy/effective.ts';
import type { PolicyRecord, StoredKey } from '../../../lib/policy/store.ts';

/** A clock that moves when told. */
export function fakeClock(start = 1_000_000) {
  let now = start;
  const waiting = new Set<{ at: number; done: () => void }>();
  return {
    now: () => now,
    wait: (milliseconds: number, signal: AbortSignal) =>
      new Promise<void>((done, fail) => {
        const entry = { at: now + milliseconds, done };
        waiting.add(entry);
        signal.addEventListener('abort', () => {
          waiting.delete(entry);
          fail(signal.reason);
        });
      }),
    /** Lets time pass and everything that waited for it run. */
    advance: async (milliseconds: number) => {
      await settle();
      now += milliseconds;
      for (const entry of [...waiting]) {
        if (entry.at > now) continue;
        waiting.delete(entry);
        entry.done();
      }
      await settle();
    },
  };
}

/** Lets every promise that can move, move. */
export async function settle() {
  for (let turn = 0; turn < 50; turn += 1) await Promise.resolve();
}

/** A managed area whose reads are answered by the test. */
export function fakeManaged(rejectsWhenAbsent = false) {
  const reads: { resolve: (value: unknown) => void; reject: (error: Error) => void }[] = [];
  let hear: (change: { removed: boolean }) => void = () => undefined;
  let standing: unknown;
  return {
    rejectsWhenAbsent,
    read: () =>
      standing === undefined
        ? new Promise<unknown>((resolve, reject) => reads.push({ resolve, reject }))
        : Promise.resolve(standing),
    onChanged: (listener: typeof hear) => {
      hear = listener;
    },
    reads,
    /** Every read from now on gives this. */
    holds: (value: unknown) => {
      standing = value;
      for (const read of reads.splice(0)) read.resolve(value);
    },
    rejects: (message: string) => {
      for (const read of reads.splice(0)) read.reject(new Error(message));
    },
    changes: (value: unknown, removed = false) => {
      standing = value;
      hear({ removed });
    },
  };
}

export function fakeStore(
  before: { policy?: PolicyRecord; choices?: Record<string, unknown>; keys?: Record<string, StoredKey> } = {},
) {
  const choices = new Map(Object.entries(before.choices ?? {}));
  const keys = new Map(Object.entries(before.keys ?? {}));
  const held = { policy: before.policy ?? null };
  return {
    held,
    keys,
    choices,
    loadPolicy: async () => held.policy,
    savePolicy: async (record: PolicyRecord) => {
      held.policy = record;
    },
    loadChoices: async () => new Map(choices),
    saveChoice: async (key: string, value: unknown) => void choices.set(key, value),
    removeChoice: async (key: string) => void choices.delete(key),
    loadKeys: async () => new Map(keys),
    saveKey: async (id: string, key: StoredKey) => void keys.set(id, key),
    removeKey: async (id: string) => void keys.delete(id),
  };
}

/** All edges, faked; `given` replaces some. */
export function fakeEdges(given: Partial<Edges> = {}): Edges {
  const clock = fakeClock();
  const probe: Probe = async () => ({ models: ['petit'], firstByteMs: 12 });
  return {
    managed: fakeManaged(),
    session: async () => ({ id: 'start-1', startedAt: 0 }),
    store: fakeStore(),
    clock,
    permissions: { contains: async () => true, all: async () => [], onChanged: () => undefined },
    shortcuts: async () => [],
    announce: () => undefined,
    mustDisclose: async () => false,
    version: '1.2.3',
    browserName: async () => 'Testfox 1',
    builtIn: {},
    signal: new AbortController().signal,
    probe,
    ...given,
  };
}

/** An endpoint as a policy writes it. */
export const ENDPOINT = {
  id: 'mairie',
  label: 'Modèle de la mairie',
  url: 'https://ia.mairie.test/v1',
  auth: 'none',
  models: [{ id: 'org/petit', label: 'Petit' }, { id: 'grand' }],
} as const;

/** Settings where nobody has said anything. */
export const NO_POLICY = resolve({ raw: null, choices: new Map(), builtIn: {} }).settings;
