/** How many requests one endpoint serves at a time when policy does not say: HTTP/1.1 opens six connections. */
const DEFAULT_CONCURRENCY = 5;

interface Waiting {
  readonly start: () => void;
  readonly moved: (place: number) => void;
}

interface Lane {
  running: number;
  limit: number;
  readonly waiting: Waiting[];
}

/** Gives the slot back; calling it twice changes nothing. */
export type Release = () => void;

/** One lane per endpoint; first come, first served. */
export interface Queue {
  /**
   * Waits for a slot. `moved` hears the place while waiting (1 is next). Rejects with the signal's reason when it
   * aborts, and leaves the lane.
   */
  readonly enter: (
    endpointId: string,
    limit: number | undefined,
    moved: (place: number) => void,
    signal: AbortSignal,
  ) => Promise<Release>;
}

/** A queue for all requests of this background. */
export function createQueue(): Queue {
  const lanes = new Map<string, Lane>();

  const advance = (lane: Lane): void => {
    while (lane.running < lane.limit && lane.waiting.length > 0) {
      lane.running += 1;
      lane.waiting.shift()?.start();
    }
    for (const [index, waiting] of lane.waiting.entries()) waiting.moved(index + 1);
  };

  const releaseOf = (lane: Lane): Release => {
    let held = true;
    return () => {
      if (!held) return;
      held = false;
      lane.running -= 1;
      advance(lane);
    };
  };

  return {
    enter: (endpointId, limit, moved, signal) =>
      new Promise((resolve, reject) => {
        if (signal.aborted) {
          reject(signal.reason);
          return;
        }
        const lane = lanes.get(endpointId) ?? { running: 0, limit: DEFAULT_CONCURRENCY, waiting: [] };
        lanes.set(endpointId, lane);
        lane.limit = limit ?? DEFAULT_CONCURRENCY;
        const leave = (): void => {
          const index = lane.waiting.indexOf(waiting);
          if (index < 0) return;
          lane.waiting.splice(index, 1);
          advance(lane);
          reject(signal.reason);
        };
        const waiting: Waiting = {
          moved,
          start: () => {
            signal.removeEventListener('abort', leave);
            resolve(releaseOf(lane));
          },
        };
        signal.addEventListener('abort', leave, { once: true });
        lane.waiting.push(waiting);
        advance(lane);
      }),
  };
}
