/** Everything that can fail, by name. One place (lib/error-text.ts) turns a code into a sentence and a remedy. */
export const ERROR_CODES = [
  // configuration and policy
  'not-configured',
  'key-missing',
  'policy-pending',
  'policy-unreadable',
  'action-disabled',
  'feature-disabled',
  'site-blocked',
  'charter-needed',
  'sensitivity-exceeded',
  'model-conflict',
  'masking-unavailable',
  'endpoint-insecure',
  'endpoint-refused',
  'host-permission-missing',
  // what is sent
  'input-empty',
  'input-too-large',
  // the way to the model
  'offline',
  'unreachable',
  'redirected',
  'unauthorized',
  'forbidden',
  'model-unknown',
  'bad-request',
  'payload-too-large',
  'quota-exceeded',
  'rate-limited',
  'server-error',
  'server-busy',
  'not-an-api',
  'first-text-timeout',
  'idle-timeout',
  'total-timeout',
  'stream-error',
  'stream-malformed',
  'answer-empty',
  'answer-refused',
  'interrupted',
  // pages
  'page-unreachable',
  'nothing-selected',
  'protected',
  'surface-refused',
  'target-changed',
  'target-gone',
  'target-read-only',
  'target-too-short',
  'write-failed',
  'clipboard-refused',
  // between our own parts
  'extension-updated',
  'sender-refused',
  'message-invalid',
  'storage-full',
  'unexpected',
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

/** What a server counts: requests, or the amount of text (tokens). */
export type Quota = `${'requests' | 'tokens'}-${'minute' | 'day'}`;

/** What a sentence may need to be precise. Never text of the agent, of a page or of a server's body. */
export interface ErrorDetail {
  /** HTTP status, where there was one. */
  readonly status?: number;
  /** Seconds: waited so far, or to wait before a retry is useful. */
  readonly seconds?: number;
  /** Characters, for size limits. */
  readonly limit?: number;
  readonly size?: number;
  /** Host of the endpoint or of the site. */
  readonly host?: string;
  /** The limit of the server that was reached, and its size in requests or tokens where the server says it. */
  readonly quota?: Quota;
  readonly allowed?: number;
  /** Endpoint or model id, as configured. */
  readonly subject?: string;
}

/** The JSON form in which an error crosses contexts. */
export interface SerializedError {
  readonly code: ErrorCode;
  readonly detail?: ErrorDetail;
}

/** The only error that leaves a room: a code and content-free details. */
export class RenfortError extends Error {
  override readonly name = 'RenfortError';
  readonly code: ErrorCode;
  readonly detail: ErrorDetail;

  // Fields and not parameter properties: the commands of the kit run this file as it is, types taken away.
  constructor(code: ErrorCode, detail: ErrorDetail = {}) {
    super(code);
    this.code = code;
    this.detail = detail;
  }

  toJSON(): SerializedError {
    return { code: this.code, detail: this.detail };
  }
}

/** Makes any thrown value safe to send: foreign errors may hold the agent's text, so only a code passes. */
export function serializeError(error: unknown): SerializedError {
  return error instanceof RenfortError ? error.toJSON() : { code: 'unexpected' };
}

/**
 * The error a serialised one stands for; what is no code becomes `unexpected`. The list itself, a kilobyte in each
 * page, is not carried for that: lib/error-text.ts says an unknown code as an unexpected error too.
 */
export function deserializeError(value: unknown): RenfortError {
  if (typeof value === 'object' && value !== null && 'code' in value) {
    const { code, detail } = value as SerializedError;
    if (typeof code === 'string' && /^[a-z]{1,20}(?:-[a-z]{1,20}){0,4}$/.test(code)) {
      return new RenfortError(code, detail ?? {});
    }
  }
  return new RenfortError('unexpected');
}

/** True when the agent stopped something: not an error, nothing to say. */
export function isAbort(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}
