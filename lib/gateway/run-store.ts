import { type IDBPDatabase, openDB } from 'idb';
import { browser } from 'wxt/browser';
import type { KeptRun, RunStore } from './chat-runs.ts';

const PREFIX = 'chat-run:';
const keyOf = (conversationId: string): string => `${PREFIX}${conversationId}`;

/** Name of the database in which answers are kept that outlive the browser; the panel's history is another one. */
const DATABASE = 'renfort-runs';
const STORE = 'runs';

/**
 * Keeps answers until the panel has them: what was received survives the worker. In IndexedDB where conversations are
 * kept, in session memory elsewhere, and where the disk is full.
 */
export function chatRunStore(): RunStore {
  let opened: Promise<IDBPDatabase> | null = null;
  const open = (): Promise<IDBPDatabase> => {
    opened ??= openDB(DATABASE, 1, {
      upgrade: (database) => void database.createObjectStore(STORE),
      terminated: () => {
        opened = null;
      },
    }).catch((error: unknown) => {
      opened = null;
      throw error;
    });
    return opened;
  };
  const { session } = browser.storage;
  const inMemory = (id: string, run: KeptRun): Promise<void> => session.set({ [keyOf(id)]: run });
  return {
    load: async (id) => {
      const found = await session.get(keyOf(id));
      const kept = found[keyOf(id)] as KeptRun | undefined;
      return kept ?? quietly(async () => (await open()).get(STORE, id) as Promise<KeptRun | undefined>);
    },
    save: async (id, run, lasting) => {
      await quietly(async () => {
        if (!lasting) return inMemory(id, run);
        try {
          await (await open()).put(STORE, run, id);
        } catch {
          await inMemory(id, run);
        }
      });
    },
    forget: async (ids) => {
      await quietly(async () => {
        const keys = ids === 'all' ? Object.keys(await session.get()) : ids.map(keyOf);
        await session.remove(keys.filter((key) => key.startsWith(PREFIX)));
        const database = await open();
        if (ids === 'all') await database.clear(STORE);
        else await Promise.all(ids.map((id) => database.delete(STORE, id)));
      });
    },
  };
}

/** Forgets answers of before a moment (milliseconds since the epoch) that no panel came for. */
export async function forgetRunsBefore(moment: number): Promise<void> {
  await quietly(async () => {
    const database = await openDB(DATABASE, 1, {
      upgrade: (created) => void created.createObjectStore(STORE),
    });
    const { store } = database.transaction(STORE, 'readwrite');
    for (let at = await store.openCursor(); at; at = await at.continue()) {
      if ((at.value as KeptRun).at < moment) await at.delete();
    }
    database.close();
  });
}

/** Full or refused: the answer goes on, only what is lost then is lost. */
async function quietly<Value>(work: () => Promise<Value>): Promise<Value | undefined> {
  try {
    return await work();
  } catch {
    return undefined;
  }
}
