/** Facts that took the place of another: `le concours en 2027` has become `le concours en 2026`, a year said elsewhere. */
import type { Fact } from '../types.ts';
import { type Context, likeness } from './context.ts';
import type { Loose } from './pairing.ts';

/** A fact with what stands around it. */
export interface Placed {
  readonly fact: Fact;
  readonly context: Context;
}

/** So many facts with one word beside them are looked at. */
const MOST = 8;
/** How alike the surroundings must be, and how much more than those of the fact's own. */
const ENOUGH = 3;
const MORE = 2;

/** For each fact of `gone` the fact of the proposal that stands in its place, both being said by the source. */
export function displaced(
  gone: readonly Loose[],
  source: readonly Placed[],
  proposal: readonly Placed[],
): readonly (readonly [Fact, Fact])[] {
  const beside = new Map<string, Placed[]>();
  for (const placed of proposal)
    for (const word of tellingIn(placed.context)) {
      const all = beside.get(word);
      if (!all) beside.set(word, [placed]);
      else if (all.length < MOST) all.push(placed);
    }
  const own = new Map<string, Placed[]>();
  for (const placed of source)
    own.set(placed.fact.value, [...(own.get(placed.fact.value) ?? []), placed].slice(0, MOST));
  const taken = new Set<Placed>();
  return gone.flatMap(({ fact, context }) => {
    const candidates = new Set(tellingIn(context).flatMap((word) => beside.get(word) ?? []));
    for (const there of candidates) {
      if (
        there.fact.type !== fact.type ||
        there.fact.value === fact.value ||
        there.fact.soft ||
        taken.has(there)
      )
        continue;
      const alike = likeness(context, there.context);
      const itself = (own.get(there.fact.value) ?? []).map((it) => likeness(it.context, there.context));
      if (alike < ENOUGH || itself.length === 0 || Math.max(...itself) > alike - MORE) continue;
      taken.add(there);
      return [[fact, there.fact] as const];
    }
    return [];
  });
}

const tellingIn = ({ left, right }: Context): readonly string[] =>
  [...left, ...right].filter((word) => word.length > 4);
