/** Retention: what is older than policy says is gone, pinned or not, also when no panel is ever opened. */
import { openHistory, PARTS } from './database.ts';

const HOUR = 60 * 60 * 1_000;
const DAY = 24 * HOUR;

/** The moment before which nothing is kept (milliseconds since the epoch). */
export const keptSince = (days: number, now: number): number => now - days * DAY;

/**
 * Deletes what was written last before a moment, drafts included; what a newer Renfort wrote too: policy is policy.
 * What was written by a clock that went ahead counts from now on, else it would stay until that day. Gives the ids.
 */
export async function forgetBefore(
  moment: number,
  name?: string,
  now = Date.now(),
): Promise<readonly string[]> {
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
    const ahead = IDBKeyRange.lowerBound(now + HOUR);
    const [heads, drafts] = [transaction.objectStore('heads'), transaction.objectStore('drafts')];
    for (const head of await heads.index('updated').getAll(ahead)) await heads.put({ ...head, updated: now });
    for (const draft of await drafts.getAll()) {
      const { id, updated } = draft;
      if (updated > now + HOUR) await drafts.put({ ...draft, updated: now });
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
