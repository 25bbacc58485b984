import { attempt } from './attempt.ts';
import { backoffMs, pause } from './backoff.ts';
import { type LlmEdges, withDefaults } from './edges.ts';
import { abortError, FailedTry } from './failure.ts';
import { targetOf } from './target.ts';
import type { ChatEvent, ChatRequest } from './types.ts';

/**
 * Asks a model and yields what happens on the wire, ending with one `end`. Throws a RenfortError (never with text
 * of the agent or of the server in it) or, when `request.signal` aborts, an AbortError; leaving the loop aborts too.
 * Tries again at most three times, only before the first text, only when the server is busy or out of reach.
 */
export async function* streamChat(
  request: ChatRequest,
  edges: LlmEdges = {},
): AsyncGenerator<ChatEvent, void, undefined> {
  const world = withDefaults(edges);
  if (request.signal.aborted) throw abortError();
  const target = targetOf(request.endpoint);
  for (let retries = 0; ; retries++) {
    let shown = false;
    let failure: FailedTry;
    try {
      for await (const event of attempt(request, target, world)) {
        shown ||= event.type === 'text';
        yield event;
      }
      return;
    } catch (thrown) {
      if (!(thrown instanceof FailedTry)) throw thrown;
      failure = thrown;
    }
    const wait = shown ? null : backoffMs(failure, retries, world.random);
    if (wait === null || !failure.retry) throw failure.error;
    yield { type: 'retrying', seconds: Math.ceil(wait / 1000), reason: failure.retry.reason };
    await pause(wait, request.signal);
  }
}
