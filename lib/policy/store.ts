import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/** The last policy that could be read, or that there was none. */
export interface PolicyRecord {
  /** As the browser gave it; null: the browser said that there is none. */
  readonly raw: Readonly<Record<string, unknown>> | null;
  /** Milliseconds since the epoch of the first read that failed since the last good one. */
  readonly unreadSince?: number;
  /** Browser starts in a row without one (Firefox), and the last such start. */
  readonly missedStarts: number;
  readonly missedSession?: string;
}

/** A key of the agent, tied to the place it was entered for: it is never sent anywhere else. */
export interface StoredKey {
  readonly key: string;
  readonly origin: string;
}

/** What is kept on this device, in the extension's own origin: content scripts cannot read it. */
export interface SettingsStore {
  loadPolicy(): Promise<PolicyRecord | null>;
  savePolicy(record: PolicyRecord): Promise<void>;
  loadChoices(): Promise<ReadonlyMap<string, unknown>>;
  saveChoice(key: string, value: unknown): Promise<void>;
  removeChoice(key: string): Promise<void>;
  loadKeys(): Promise<ReadonlyMap<string, StoredKey>>;
  saveKey(endpointId: string, key: StoredKey): Promise<void>;
  removeKey(endpointId: string): Promise<void>;
}

interface Schema extends DBSchema {
  policy: { key: string; value: PolicyRecord };
  choices: { key: string; value: unknown };
  keys: { key: string; value: StoredKey };
}

const LAST_KNOWN = 'last-known';

/** The store of the running extension: IndexedDB, because content scripts can read `storage.local` in Firefox. */
export function indexedDbStore(): SettingsStore {
  let opened: Promise<IDBPDatabase<Schema>> | null = null;
  const open = () => {
    opened ??= openDB<Schema>('renfort', 1, {
      upgrade(database) {
        database.createObjectStore('policy');
        database.createObjectStore('choices');
        database.createObjectStore('keys');
      },
      // The browser may close the database (storage cleared, disk full): the next use opens it again.
      terminated: () => {
        opened = null;
      },
    }).catch((error: unknown) => {
      opened = null;
      throw error;
    });
    return opened;
  };
  const all = async <Name extends 'choices' | 'keys'>(name: Name) => {
    const store = (await open()).transaction(name).store;
    const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
    return new Map(keys.map((key, index) => [key, values[index] as Schema[Name]['value']]));
  };
  return {
    loadPolicy: async () => (await (await open()).get('policy', LAST_KNOWN)) ?? null,
    savePolicy: async (record) => void (await (await open()).put('policy', record, LAST_KNOWN)),
    loadChoices: () => all('choices'),
    saveChoice: async (key, value) => void (await (await open()).put('choices', value, key)),
    removeChoice: async (key) => (await open()).delete('choices', key),
    loadKeys: () => all('keys'),
    saveKey: async (endpointId, key) => void (await (await open()).put('keys', key, endpointId)),
    removeKey: async (endpointId) => (await open()).delete('keys', endpointId),
  };
}
