import { RenfortError } from '../errors.ts';
import { type LlmEdges, withDefaults } from './edges.ts';
import { abortError, FailedTry } from './failure.ts';
import { networkFailure, safeFetch } from './safe-fetch.ts';
import { targetOf } from './target.ts';
import type { ModelEndpoint } from './types.ts';
import { isRecord } from './wire/record.ts';

/** A list of names is quick even on a loaded server. */
const LIMIT_MS = 15_000;
/** Kinds of models that do not chat (Albert, Hugging Face); kinds we do not know are kept. */
const NOT_FOR_CHAT = /embed|classif|rerank|speech|audio|moderation|ocr|^image-to-text$/i;

/**
 * The ids of the models that an endpoint offers for chat, in its order. Throws a RenfortError, or an AbortError when
 * the signal aborts; at most 15 s.
 */
export async function listModels(
  endpoint: ModelEndpoint,
  signal: AbortSignal,
  edges: LlmEdges = {},
): Promise<string[]> {
  const world = withDefaults(edges);
  if (signal.aborted) throw abortError();
  const target = targetOf(endpoint);
  const { host } = target;
  const timeout = AbortSignal.timeout(LIMIT_MS);
  const either = AbortSignal.any([signal, timeout]);
  try {
    const request = { path: '/v1/models', accept: 'application/json', signal: either };
    const response = await safeFetch(target, request, world);
    const text = await response.text().catch((error: unknown) => {
      throw either.aborted ? error : networkFailure(host, world);
    });
    return idsOf(text) ?? refuse(host);
  } catch (thrown) {
    if (signal.aborted) throw abortError();
    if (timeout.aborted) throw new RenfortError('first-text-timeout', { seconds: LIMIT_MS / 1000, host });
    if (thrown instanceof RenfortError) throw thrown;
    if (!(thrown instanceof FailedTry)) throw new RenfortError('unexpected');
    // No model was named: an unknown path is what this 404 is about.
    const { error } = thrown;
    throw error.code === 'model-unknown' ? new RenfortError('not-an-api', error.detail) : error;
  }
}

function refuse(host: string): never {
  throw new RenfortError('not-an-api', { host });
}

/** Ids out of `{data: […]}`, `{models: […]}` or a bare array; null when it is none of them. */
function idsOf(text: string): string[] | null {
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    return null;
  }
  const list = isRecord(body) ? (body.data ?? body.models) : body;
  if (!Array.isArray(list)) return null;
  return [...new Set(list.filter(chats).map(idOf))].filter((id) => id !== '');
}

function idOf(entry: unknown): string {
  if (typeof entry === 'string') return entry;
  const id = isRecord(entry) ? (entry.id ?? entry.model ?? entry.name) : '';
  return typeof id === 'string' ? id : '';
}

function chats(entry: unknown): boolean {
  if (!isRecord(entry)) return true;
  const { type, capabilities } = entry;
  if (isRecord(capabilities) && capabilities.completion_chat === false) return false;
  return typeof type !== 'string' || !NOT_FOR_CHAT.test(type);
}
