import type { ErrorCode } from '../errors.ts';
import { type FailedTry, failed } from './failure.ts';
import type { TimeLimits } from './types.ts';

/** A loaded on-premises server needs 100 s for its first byte; ten minutes is more than any answer takes. */
export const DEFAULT_LIMITS: TimeLimits = { firstText: 120_000, idle: 60_000, total: 600_000 };

/** After its finish reason a server may still send usage; one that then keeps the line open is not waited for. */
const TAIL_MS = 2000;

/**
 * The time limits of one try. They run only between `listen` and `heard`, so a slow consumer is not taken for a
 * silent server, and they know text and reasoning only: keep-alive bytes never reach them. The total runs always.
 */
export class Deadlines {
  /** Why the try was ended by us, once it was. */
  expired: FailedTry | null = null;
  #phase: 'first' | 'text' | 'tail' = 'first';
  #reasoned = false;
  #silence: ReturnType<typeof setTimeout> | undefined;
  readonly #total: ReturnType<typeof setTimeout>;
  readonly #start = performance.now();

  constructor(
    private readonly limits: TimeLimits,
    private readonly abort: () => void,
  ) {
    this.#total = setTimeout(() => this.#expire('total-timeout', limits.total), limits.total);
  }

  /** We wait for the server from now on. */
  listen(): void {
    const { ms, code, limit } = this.#next();
    this.#silence = setTimeout(() => this.#expire(code, limit), ms);
  }

  /** The server gave something. */
  heard(what: 'text' | 'reasoning' | 'finish' | null): void {
    clearTimeout(this.#silence);
    if (what === 'finish') this.#phase = 'tail';
    else if (what === 'text') this.#phase = 'text';
    else if (what === 'reasoning') this.#reasoned = true;
  }

  stop(): void {
    clearTimeout(this.#silence);
    clearTimeout(this.#total);
  }

  #next(): { ms: number; code: ErrorCode; limit: number } {
    const { firstText, idle } = this.limits;
    if (this.#phase === 'tail') return { ms: TAIL_MS, code: 'idle-timeout', limit: TAIL_MS };
    if (this.#phase === 'text') return { ms: idle, code: 'idle-timeout', limit: idle };
    const left = firstText - (performance.now() - this.#start);
    // Reasoning is life: a model that thinks aloud is given the idle limit anew, however long it thinks.
    return { ms: this.#reasoned ? Math.max(left, idle) : left, code: 'first-text-timeout', limit: firstText };
  }

  #expire(code: ErrorCode, limit: number): void {
    this.stop();
    this.expired = failed(code, { seconds: Math.round(limit / 1000) });
    this.abort();
  }
}
