/** How much a model reads at once: what policy, its server or its refusals say. */
import type { ModelEndpoint } from '../llm/types.ts';
import type { ModelChoice } from '../policy/settings.ts';

/**
 * Tokens, when nobody says: what today's models read at least, with room for the text to come back. A server that
 * silently forgets what is too long (Ollama's 4,096) needs `contextTokens` in its endpoint's models.
 */
export const DEFAULT_CONTEXT = 16_384;
/** No model of use reads less. */
const LEAST_CONTEXT = 1_024;

/** Asks a server how many tokens a model reads; null when it does not say. Throws only when the signal aborts. */
export type AskContext = (
  endpoint: ModelEndpoint,
  model: string,
  signal: AbortSignal,
) => Promise<number | null>;

/** Tokens that models read, remembered as long as this background lives. */
export interface Contexts {
  /** What is known now. */
  readonly known: (route: ModelChoice) => number;
  /** What is known once the server was asked, where policy says nothing. */
  readonly find: (route: ModelChoice, signal: AbortSignal) => Promise<number>;
  /** The server refused a request as too long: less from now on. False when it cannot be less. */
  readonly shrink: (route: ModelChoice) => boolean;
}

export function createContexts(ask: AskContext | undefined): Contexts {
  const told = new Map<string, number | null>();
  const learned = new Map<string, number>();
  const nameOf = ({ endpoint, model }: ModelChoice): string => `${endpoint.url} ${model}`;
  const known = (route: ModelChoice): number => {
    const name = nameOf(route);
    return learned.get(name) ?? route.contextTokens ?? told.get(name) ?? DEFAULT_CONTEXT;
  };
  return {
    known,
    find: async (route, signal) => {
      const name = nameOf(route);
      if (ask && route.contextTokens === undefined && !learned.has(name) && !told.has(name)) {
        told.set(name, await ask(route.endpoint, route.model, signal));
      }
      return known(route);
    },
    shrink: (route) => {
      const now = known(route);
      // A guess may be far off; what somebody said is off by a way of counting.
      const guessed = now === DEFAULT_CONTEXT && route.contextTokens === undefined;
      const less = Math.floor(now / (guessed ? 4 : 2));
      if (less < LEAST_CONTEXT) return false;
      learned.set(nameOf(route), less);
      return true;
    },
  };
}
