import type { LlmEdges } from '../../../lib/llm/index.ts';
import { streamChat } from '../../../lib/llm/index.ts';
import type { ChatEvent, ChatRequest, Finish, Usage } from '../../../lib/llm/types.ts';

/** A request with everything a test does not care about. */
export function chatRequest(url: string, changes: Partial<ChatRequest> = {}): ChatRequest {
  return {
    endpoint: { id: 'essai', url, key: 'clef-secrete' },
    model: 'modele-a',
    messages: [{ role: 'user', content: 'Bonjour' }],
    signal: new AbortController().signal,
    ...changes,
  };
}

export interface Told {
  text: string;
  finish: Finish | null;
  usage: Usage | undefined;
  error: unknown;
  events: ChatEvent[];
}

/** Runs a whole stream and gives what it told, errors included. */
export async function told(request: ChatRequest, edges: LlmEdges = {}): Promise<Told> {
  const result: Told = { text: '', finish: null, usage: undefined, error: null, events: [] };
  try {
    for await (const event of streamChat(request, edges)) {
      result.events.push(event);
      if (event.type === 'text') result.text += event.text;
      if (event.type === 'end') {
        result.finish = event.finish;
        result.usage = event.usage;
      }
    }
  } catch (error) {
    result.error = error;
  }
  return result;
}

/** One chunk as most servers write it. */
export function chunk(content: string | null, finish: string | null = null): string {
  return `data: ${JSON.stringify({
    id: 'c1',
    object: 'chat.completion.chunk',
    created: 1,
    model: 'modele-a',
    choices: [{ index: 0, delta: content === null ? {} : { content }, finish_reason: finish }],
  })}\n\n`;
}

export const DONE = 'data: [DONE]\n\n';
