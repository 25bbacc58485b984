/** Conversations by day, as one remembers them. Pure: the moment comes in. */
import type { Entry } from '../../lib/chat/state.ts';

export interface Day {
  readonly kind: 'pinned' | 'today' | 'yesterday' | 'date';
  /** Milliseconds since the epoch, somewhere on that day. */
  readonly at: number;
  readonly heads: readonly Entry[];
}

/** Groups in the order of their first conversation, the pinned ones before all. `now` in milliseconds since the epoch. */
export function byDay(heads: readonly Entry[], now: number): readonly Day[] {
  const today = dayOf(now);
  const yesterday = dayOf(now - 24 * 3_600_000);
  const days = new Map<string, { kind: Day['kind']; at: number; heads: Entry[] }>();
  const pinned: Entry[] = [];
  for (const head of heads) {
    if (head.pinned) {
      pinned.push(head);
      continue;
    }
    const day = dayOf(head.updated);
    const found = days.get(day);
    if (found) found.heads.push(head);
    else {
      const kind = day === today ? 'today' : day === yesterday ? 'yesterday' : 'date';
      days.set(day, { kind, at: head.updated, heads: [head] });
    }
  }
  return [
    ...(pinned.length > 0 ? [{ kind: 'pinned' as const, at: 0, heads: pinned }] : []),
    ...days.values(),
  ];
}

/** The calendar day of a moment, where the agent is. */
function dayOf(at: number): string {
  const date = new Date(at);
  return `${date.getFullYear()}-${date.getMonth()}-${date.getDate()}`;
}
