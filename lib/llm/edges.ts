/** The outside world, so that tests can bring their own. Everything defaults to the real one. */
export interface LlmEdges {
  readonly fetch?: typeof globalThis.fetch;
  /** Milliseconds since the epoch: only for `Retry-After` dates. */
  readonly now?: () => number;
  /** At least 0, below 1: spreads retries. */
  readonly random?: () => number;
  readonly online?: () => boolean;
}

/** Fills in the real world where the caller brought nothing. */
export function withDefaults(edges: LlmEdges): Required<LlmEdges> {
  return {
    // Browsers refuse a fetch that is called as a method of something else.
    fetch: edges.fetch ?? ((input, init) => globalThis.fetch(input, init)),
    now: edges.now ?? Date.now,
    random: edges.random ?? Math.random,
    // Node has a navigator without `onLine`: only a clear false means offline.
    online: edges.online ?? (() => globalThis.navigator?.onLine !== false),
  };
}
