/** What a server says its answers cost, added up over all the requests that one answer took. */
import type { ChatEvent, ChatRequest, Usage } from '../llm/types.ts';

type Stream = (request: ChatRequest) => AsyncIterable<ChatEvent>;

const FIGURES = ['promptTokens', 'completionTokens', 'kgCO2eq'] as const;

/**
 * The same stream, listened to. `usage()` holds each figure (tokens, kilograms of CO₂ equivalent) that the server gave
 * for every request so far: a sum with a part missing would be invented, so it is left out.
 */
export function metered(stream: Stream): {
  readonly stream: Stream;
  readonly usage: () => Usage | undefined;
} {
  const heard: Usage[] = [];
  return {
    stream: async function* (request) {
      for await (const event of stream(request)) {
        if (event.type === 'end') heard.push(event.usage ?? {});
        yield event;
      }
    },
    usage: () => {
      const known = FIGURES.filter(
        (name) => heard.length > 0 && heard.every((usage) => usage[name] !== undefined),
      );
      if (known.length === 0) return undefined;
      return Object.fromEntries(
        known.map((name) => [name, heard.reduce((sum, usage) => sum + (usage[name] ?? 0), 0)]),
      );
    },
  };
}
