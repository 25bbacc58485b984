/** Two kept facts that exchanged their places: `Jean : 100 €, Paul : 200 €`, the other way round. */
import type { Fact } from '../types.ts';
import { type Context, likeness } from './context.ts';

/** A fact said once in each text. */
export interface Kept {
  readonly source: Fact;
  readonly proposal: Fact;
  readonly before: Context;
  readonly after: Context;
}

/** Facts further on that may have changed places with one. */
const REACH = 4;

/** Pairs of `kept` (in source order) of which each now stands amid the other's words, and not amid its own. */
export function swapped(kept: readonly Kept[]): readonly (readonly [Kept, Kept])[] {
  const found: [Kept, Kept][] = [];
  const taken = new Set<Kept>();
  kept.forEach((one, place) => {
    for (const other of kept.slice(place + 1, place + 1 + REACH)) {
      const isTurned = one.proposal.start > other.proposal.start && one.source.type === other.source.type;
      if (!isTurned || taken.has(one) || taken.has(other) || !haveSwapped(one, other)) continue;
      taken.add(one).add(other);
      found.push([one, other]);
    }
  });
  return found;
}

/** Each stands clearly more amid the other's words than amid its own. */
function haveSwapped(one: Kept, other: Kept): boolean {
  const first = likeness(one.before, other.after);
  const second = likeness(other.before, one.after);
  const isClear =
    first >= likeness(one.before, one.after) + 1 && second >= likeness(other.before, other.after) + 1;
  return isClear && first + second >= 4;
}
