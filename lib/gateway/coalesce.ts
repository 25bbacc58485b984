/** One frame at 60 Hz, in milliseconds: more often than that nobody sees. */
const FRAME_MS = 16;

/** Text that goes out at most once per frame. */
export interface Coalescer {
  readonly add: (text: string) => void;
  /** Sends what is held, now. */
  readonly flush: () => void;
}

/**
 * Joins pieces that come within one frame. The first piece goes out at once: the agent must see text as soon as
 * there is some. Nothing goes out after the signal aborted.
 */
export function coalesce(send: (text: string) => void, signal: AbortSignal): Coalescer {
  let held = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  const flush = (): void => {
    clearTimeout(timer);
    timer = undefined;
    if (held === '' || signal.aborted) return;
    const text = held;
    held = '';
    timer = setTimeout(flush, FRAME_MS);
    send(text);
  };
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  return {
    flush,
    add: (text) => {
      held += text;
      if (timer === undefined) flush();
    },
  };
}
