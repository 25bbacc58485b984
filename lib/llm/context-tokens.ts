import { type LlmEdges, withDefaults } from './edges.ts';
import { abortError } from './failure.ts';
import { safeFetch } from './safe-fetch.ts';
import { targetOf } from './target.ts';
import type { ModelEndpoint } from './types.ts';
import { isRecord } from './wire/record.ts';

/** A text waits for this answer, which may be none. */
const LIMIT_MS = 5_000;
/** vLLM, Mistral and Albert, OpenRouter and LM Studio, LiteLLM. */
const NAMES = ['max_model_len', 'max_context_length', 'context_length', 'context_window', 'max_input_tokens'];

/**
 * How many tokens a model reads, as the server's list of models says; null when it does not, or cannot be asked
 * within 5 s. Throws an AbortError when the signal aborts.
 */
export async function contextTokens(
  endpoint: ModelEndpoint,
  model: string,
  signal: AbortSignal,
  edges: LlmEdges = {},
): Promise<number | null> {
  try {
    const either = AbortSignal.any([signal, AbortSignal.timeout(LIMIT_MS)]);
    const request = { path: '/v1/models', accept: 'application/json', signal: either };
    const response = await safeFetch(targetOf(endpoint), request, withDefaults(edges));
    return contextIn(await response.json(), model);
  } catch {
    if (signal.aborted) throw abortError();
    return null;
  }
}

function contextIn(body: unknown, model: string): number | null {
  const list = isRecord(body) ? (body.data ?? body.models) : body;
  if (!Array.isArray(list)) return null;
  const entry: unknown = list.find(
    (item) =>
      isRecord(item) && (item.id === model || (Array.isArray(item.aliases) && item.aliases.includes(model))),
  );
  if (!isRecord(entry)) return null;
  // llama.cpp says how long its model's texts were in `meta`.
  const told = [entry, entry.meta, entry.top_provider].filter(isRecord);
  const numbers = told.flatMap((record) => [...NAMES, 'n_ctx'].map((name) => Number(record[name])));
  return numbers.find((number) => Number.isInteger(number) && number >= 256) ?? null;
}
