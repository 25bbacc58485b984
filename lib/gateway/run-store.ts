import { type IDBPDatabase, openDB } from 'idb';
import { browser } from 'wxt/browser';
import { keepRetention } from '../chat/history/retaining.ts';
import type { SettingsService } from '../policy/settings.ts';
import type { KeptRun, RunStore } from './chat-runs.ts';

const PREFIX = 'chat-run:';
const keyOf = (conversationId: string): string => `${PREFIX}${conversationId}`;

/** Name of the database in which answers are kept that outlive the browser; the panel's history is another one. */
const DATABASE = 'renfort-runs';
const STORE = 'runs';

/**
 * Keeps answers until the panel has them: what was received survives the worker. In IndexedDB where conversations are
 * kept, and for as long as they are; in session memory elsewhere, and where the disk is full.
 */
export function chatRunStore(settings: Pick<SettingsService, 'ready' | 'onChange' | 'diagnostic'>): RunStore {
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
  /** Answers of before a moment that no panel came for. */
  const forgetBefore = async (moment: number): Promise<void> => {
    const { store } = (await open()).transaction(STORE, 'readwrite');
    for (let at = await store.openCursor(); at; at = await at.continue()) {
      if ((at.value as KeptRun).at < moment) await at.delete();
    }
  };
  keepRetention(settings, forgetBefore);
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

/** Full or refused: the answer goes on, only what is lost then is lost. */
async function quietly<Value>(work: () => Promise<Value>): Promise<Value | undefined> {
  try {
    return await work();
  } catch {
    return undefined;
  }
}
