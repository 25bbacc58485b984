import { type ErrorCode, type ErrorDetail, RenfortError } from '../errors.ts';

/** Why a failed try may be repeated, and how long the server asks us to stay away. */
export interface Retry {
  readonly reason: 'busy' | 'rate' | 'network';
  /** Milliseconds, from `Retry-After`; absent when the server did not say. */
  readonly afterMs?: number;
}

/** How one try ended badly. Stays inside lib/llm: only its `error` leaves. */
export class FailedTry extends Error {
  override readonly name = 'FailedTry';

  constructor(
    readonly error: RenfortError,
    readonly retry?: Retry,
    /** The server refused a schema and named `json_object` as what it takes. */
    readonly knowsJson = false,
  ) {
    super(error.code);
  }
}

/** A failure that no repetition would mend. */
export function failed(code: ErrorCode, detail: ErrorDetail = {}): FailedTry {
  return new FailedTry(new RenfortError(code, detail));
}

/** What every aborted operation of this room throws, whatever reason the caller gave to its signal. */
export function abortError(): DOMException {
  return new DOMException('Aborted', 'AbortError');
}
