/** Writing where the disk may be full: the oldest conversations make room for the one being written. */
import { type HistoryDatabase, PARTS } from './database.ts';

/** What making room needs. */
export interface Room {
  readonly open: () => Promise<HistoryDatabase>;
  readonly now: () => number;
}

/** Conversations that make room at once: one alone may be too small to matter. */
const AT_ONCE = 5;

/**
 * Runs `write`; while the disk is full the oldest conversations are dropped, pinned ones last, and it is run again.
 * Never drops `spared`. Gives the ids that were dropped; null when it is full and nothing is left to drop.
 * Throws what `write` throws for other reasons.
 */
export async function withRoom(
  { open }: Room,
  spared: string,
  write: (into: HistoryDatabase) => Promise<void>,
): Promise<readonly string[] | null> {
  const dropped: string[] = [];
  for (;;) {
    try {
      await write(await open());
      return dropped;
    } catch (error) {
      if (!isFull(error)) throw error;
    }
    const oldest = await oldestOf(await open(), spared);
    if (oldest.length === 0) return null;
    await drop(await open(), oldest);
    dropped.push(...oldest);
  }
}

async function oldestOf(database: HistoryDatabase, spared: string): Promise<readonly string[]> {
  const heads = await database.getAllFromIndex('heads', 'updated');
  return heads
    .filter(({ id }) => id !== spared)
    .toSorted((a, b) => Number(a.pinned) - Number(b.pinned))
    .slice(0, AT_ONCE)
    .map(({ id }) => id);
}

async function drop(database: HistoryDatabase, ids: readonly string[]): Promise<void> {
  const transaction = database.transaction(PARTS, 'readwrite');
  await Promise.all([
    ...PARTS.flatMap((part) => ids.map((id) => transaction.objectStore(part).delete(id))),
    transaction.done,
  ]);
}

/** Chromium and Firefox agree on the name; a transaction that failed for it carries it as its error. */
const isFull = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'QuotaExceededError';
