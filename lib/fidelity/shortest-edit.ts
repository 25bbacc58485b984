/** Which items two sequences have in common, in order: Myers' greedy algorithm (1986). */

export interface Kept {
  /** True for the items of the first sequence that stay. */
  readonly before: readonly boolean[];
  /** True for the items of the second that were there. */
  readonly after: readonly boolean[];
}

/** Work that pauses now and then, so that who runs it can let others work in between. */
export type Sliced<Result> = Generator<undefined, Result, undefined>;

/** Runs sliced work in one go. */
export function inOneGo<Result>(work: Sliced<Result>): Result {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/**
 * The longest common subsequence of two sequences, or null when more than `most` items have to be removed or
 * added: time and memory grow with the square of that number, and with the length only linearly.
 */
export function* keptItems(
  before: readonly number[],
  after: readonly number[],
  most: number,
): Sliced<Kept | null> {
  let head = 0;
  let endBefore = before.length;
  let endAfter = after.length;
  while (head < endBefore && head < endAfter && before[head] === after[head]) head += 1;
  while (endBefore > head && endAfter > head && before[endBefore - 1] === after[endAfter - 1]) {
    endBefore -= 1;
    endAfter -= 1;
  }
  const kept = {
    before: before.map((_, place) => place < head || place >= endBefore),
    after: after.map((_, place) => place < head || place >= endAfter),
  };
  const pairs = yield* matches(before.slice(head, endBefore), after.slice(head, endAfter), most);
  if (!pairs) return null;
  for (const [x, y] of pairs) {
    kept.before[head + x] = true;
    kept.after[head + y] = true;
  }
  return kept;
}

/** Numbers of edits tried between two pauses: a few milliseconds. */
const ROWS = 25;

/** Pairs of places that match, last first. */
function* matches(
  a: readonly number[],
  b: readonly number[],
  most: number,
): Sliced<[number, number][] | null> {
  const limit = Math.min(most, a.length + b.length);
  /** How far in `a` the furthest path with d edits gets on diagonal k, at index (k + d) / 2; by d. */
  const furthest: Int32Array[] = [];
  const reach = (edits: number, k: number): number => furthest[edits]?.[(k + edits) / 2] ?? -1;
  /** Where the path to diagonal k with d edits leaves: a removal steps right, an addition stays. */
  const start = (edits: number, k: number): { x: number; from: number } => {
    const removal = k > -edits ? reach(edits - 1, k - 1) + 1 : -1;
    const addition = k < edits ? reach(edits - 1, k + 1) : -1;
    return removal > addition ? { x: removal, from: k - 1 } : { x: addition, from: k + 1 };
  };

  /** Adds the paths with one edit more; the diagonal of the one that reached both ends, if any did. */
  const extend = (edits: number): number | null => {
    const row = new Int32Array(edits + 1);
    furthest.push(row);
    for (let k = -edits; k <= edits; k += 2) {
      let x = edits === 0 ? 0 : start(edits, k).x;
      while (x < a.length && x - k < b.length && x - k >= 0 && a[x] === b[x - k]) x += 1;
      row[(k + edits) / 2] = x;
      if (x >= a.length && x - k >= b.length) return k;
    }
    return null;
  };

  for (let edits = 0; edits <= limit; edits += 1) {
    const end = extend(edits);
    if (end !== null) return walkBack(edits, end, reach(edits, end));
    if (edits % ROWS === ROWS - 1) yield;
  }
  return null;

  function walkBack(edits: number, k: number, end: number): [number, number][] {
    const pairs: [number, number][] = [];
    let x = end;
    let diagonal = k;
    for (let left = edits; left >= 0; left -= 1) {
      const { x: entry, from } = left === 0 ? { x: 0, from: 0 } : start(left, diagonal);
      while (x > entry) {
        x -= 1;
        pairs.push([x, x - diagonal]);
      }
      if (from === diagonal - 1) x -= 1;
      diagonal = from;
    }
    return pairs;
  }
}
