/** Retention: what is older than policy says is gone, pinned or not, also when no panel is ever opened. */
import { openHistory, PARTS } from './database.ts';

const DAY = 24 * 60 * 60 * 1_000;

/** The moment before which nothing is kept (milliseconds since the epoch). */
export const keptSince = (days: number, now: number): number => now - days * DAY;

/** Deletes what was written last before a moment, drafts included; what a newer Renfort wrote too: policy is policy. */
export async function forgetBefore(moment: number, name?: string): Promise<readonly string[]> {
  const database = await openHistory(() => undefined, name);
  try {
    const transaction = database.transaction(PARTS, 'readwrite');
    const old = new Set(
      await transaction
        .objectStore('heads')
        .index('updated')
        .getAllKeys(IDBKeyRange.upperBound(moment, true)),
    );
    const kept = new Set(await transaction.objectStore('heads').getAllKeys());
    for (const { id, updated } of await transaction.objectStore('drafts').getAll()) {
      // Somebody wrote in it since.
      if (updated >= moment) old.delete(id);
      else if (!kept.has(id)) old.add(id);
    }
    await Promise.all([
      ...PARTS.flatMap((part) => [...old].map((id) => transaction.objectStore(part).delete(id))),
      transaction.done,
    ]);
    return [...old];
  } finally {
    database.close();
  }
}
