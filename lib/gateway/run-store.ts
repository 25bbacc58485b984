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

/** All that was written of an answer after its beginning: each piece under the place where it begins. */
const piecesOf = (conversationId: string): IDBKeyRange =>
  IDBKeyRange.bound([conversationId], [conversationId, []]);

/**
 * Keeps answers until the panel has them: what was received survives the worker. In IndexedDB where conversations are
 * kept, and for as long as they are, in pieces: a long answer costs no more to keep than a short one. In session memory
 * elsewhere, and where the disk is full.
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
  /** How much of the answer of a conversation is on the disk. */
  const written = new Map<string, { readonly answerId: string; readonly length: number }>();
  const onDisk = async (id: string, run: KeptRun): Promise<void> => {
    const { answerId, text } = run;
    const before = written.get(id);
    const { store, done } = (await open()).transaction(STORE, 'readwrite');
    const isNew = before?.answerId !== answerId || before.length > text.length;
    const from = isNew ? 0 : before.length;
    if (isNew) void store.delete(piecesOf(id));
    if (isNew || run.end) void store.put({ ...run, text: '' }, id);
    if (text.length > from) void store.put({ text: text.slice(from), at: run.at }, [id, from]);
    await done;
    written.set(id, { answerId, length: text.length });
  };
  return {
    load: async (id) => {
      const found = await session.get(keyOf(id));
      const kept = found[keyOf(id)] as KeptRun | undefined;
      return (
        kept ??
        quietly(async () => {
          const { store } = (await open()).transaction(STORE);
          const [run, pieces] = await Promise.all([store.get(id), store.getAll(piecesOf(id))]);
          const text = (pieces as KeptRun[]).reduce((sum, piece) => sum + piece.text, run?.text ?? '');
          return run && { ...(run as KeptRun), text };
        })
      );
    },
    save: async (id, run, lasting) => {
      await quietly(async () => {
        if (!lasting) return inMemory(id, run);
        try {
          await onDisk(id, run);
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
        else
          await Promise.all(
            ids.flatMap((id) => [id, piecesOf(id)].map((key) => database.delete(STORE, key))),
          );
        for (const id of ids === 'all' ? [...written.keys()] : ids) written.delete(id);
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
