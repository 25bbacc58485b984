import { RenfortError } from '../errors.ts';

/** Milliseconds in which occasions are counted together. */
const WHILE = 10_000;

/**
 * A count of what tabs ask for: more than `most` times in ten seconds throws `sender-refused`. An agent never comes
 * near it; a script that was taken over asks without end.
 */
export function sparingly(most: number, now: () => number = Date.now): (tabId: number) => void {
  const counts = new Map<number, number>();
  let began = 0;
  return (tabId) => {
    if (now() - began >= WHILE) {
      counts.clear();
      began = now();
    }
    const count = (counts.get(tabId) ?? 0) + 1;
    counts.set(tabId, count);
    if (count > most) throw new RenfortError('sender-refused');
  };
}
