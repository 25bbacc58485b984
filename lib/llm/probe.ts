import { RenfortError } from '../errors.ts';
import { attempt } from './attempt.ts';
import { type LlmEdges, withDefaults } from './edges.ts';
import { FailedTry } from './failure.ts';
import { listModels } from './models.ts';
import { targetOf } from './target.ts';
import type { ModelEndpoint } from './types.ts';

/** What *Tester la connexion* found out. */
export interface Probe {
  /** Ids for chat; empty when the server keeps no list. */
  readonly models: readonly string[];
  /** From asking to the first byte of an answer, in milliseconds. */
  readonly firstByteMs: number;
}

/**
 * Finds out whether an endpoint can serve: reachable, key accepted, really an API, and, when a model is named, that
 * this model answers (one short question, aborted at its first word). Throws the RenfortError that says what is wrong.
 */
export async function probeEndpoint(
  endpoint: ModelEndpoint,
  model: string | undefined,
  signal: AbortSignal,
  edges: LlmEdges = {},
): Promise<Probe> {
  const start = performance.now();
  const models = await listModels(endpoint, signal, edges).catch((error: unknown) => {
    // Some gateways keep no list; whether they are an API is then for the question to tell.
    if (model !== undefined && error instanceof RenfortError && error.code === 'not-an-api') return [];
    throw error;
  });
  if (model === undefined) return { models, firstByteMs: Math.round(performance.now() - start) };
  return { models, firstByteMs: await ask(endpoint, model, signal, edges) };
}

async function ask(
  endpoint: ModelEndpoint,
  model: string,
  signal: AbortSignal,
  edges: LlmEdges,
): Promise<number> {
  const start = performance.now();
  let firstByte = 0;
  const messages = [{ role: 'user', content: 'Réponds seulement : oui.' }] as const;
  try {
    for await (const { type } of attempt(
      { endpoint, model, messages, signal },
      targetOf(endpoint),
      withDefaults(edges),
    )) {
      if (type === 'connected') firstByte = Math.round(performance.now() - start);
      // A status of 200 is not yet an answer: some servers fail in their first event.
      else if (type === 'text' || type === 'thinking') break;
    }
  } catch (thrown) {
    throw thrown instanceof FailedTry ? thrown.error : thrown;
  }
  return firstByte;
}
