import { RenfortError } from '../errors.ts';
import type { LlmEdges } from './edges.ts';
import { FailedTry, failed } from './failure.ts';
import { failureOfStatus } from './status.ts';
import type { Target } from './target.ts';

/** One request to an endpoint. */
export interface SafeRequest {
  /** From the root of the host's API, such as `/v1/models`. */
  readonly path: string;
  readonly accept: string;
  /** JSON text; its presence makes the request a POST. */
  readonly body?: string;
  readonly signal: AbortSignal;
  /** Model id, named when the server does not know it. */
  readonly model?: string;
}

/**
 * Sends a request that carries nothing but what we put in, and gives the response when its status is 2xx.
 * Throws a FailedTry otherwise, or whatever the signal's abort makes fetch throw.
 */
export async function safeFetch(
  target: Target,
  { path, accept, body, signal, model }: SafeRequest,
  edges: Required<LlmEdges>,
): Promise<Response> {
  const headers = new Headers(target.headers);
  headers.set('accept', accept);
  if (body !== undefined) headers.set('content-type', 'application/json');
  let response: Response;
  try {
    response = await edges.fetch(target.base + path, {
      method: body === undefined ? 'GET' : 'POST',
      headers,
      body: body ?? null,
      signal,
      // Not followed either way. `error` would look like an unreachable server; `manual` lets us say what it was.
      redirect: 'manual',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
    });
  } catch (error) {
    if (signal.aborted) throw error;
    throw networkFailure(target.host, edges);
  }
  if (response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400)) {
    response.body?.cancel().catch(() => {});
    throw failed('redirected', { host: target.host });
  }
  if (!response.ok) throw await failureOfStatus(response, { host: target.host, model, now: edges.now });
  return response;
}

/**
 * What a failed fetch means. Chromium, Firefox and Safari word it differently and none of them tells a wrong
 * name from a refused connection or a bad certificate, so the text is not looked at.
 */
export function networkFailure(host: string, edges: Required<LlmEdges>): FailedTry {
  if (!edges.online()) return failed('offline', { host });
  return new FailedTry(new RenfortError('unreachable', { host }), { reason: 'network' });
}
