import { attempt } from './attempt.ts';
import { backoffMs, pause } from './backoff.ts';
import { type LlmEdges, withDefaults } from './edges.ts';
import { abortError, FailedTry, failed } from './failure.ts';
import { formatFor, rememberFormat, weakerFormat } from './response-format.ts';
import { targetOf } from './target.ts';
import type { ChatEvent, ChatRequest } from './types.ts';

/**
 * Asks a model and yields what happens on the wire, ending with one `end`. Throws a RenfortError (never with text
 * of the agent or of the server in it) or, when `request.signal` aborts, an AbortError; leaving the loop aborts too.
 * Tries again at most three times, only before the first text, only when the server is busy or out of reach. A server
 * that refuses the shape of the answer is asked without it, which is no such try.
 */
export async function* streamChat(
  request: ChatRequest,
  edges: LlmEdges = {},
): AsyncGenerator<ChatEvent, void, undefined> {
  const world = withDefaults(edges);
  if (request.signal.aborted) throw abortError();
  const target = targetOf(request.endpoint);
  let format = formatFor(target, request.model, request.structured);
  for (let retries = 0; ; ) {
    let shown = false;
    let failure: FailedTry;
    try {
      for await (const event of attempt(request, target, world, format)) {
        if (event.type === 'text' && !shown && request.structured)
          rememberFormat(target, request.model, format);
        shown ||= event.type === 'text';
        // Some servers hold a model that reasons to a schema and then say nothing at all.
        if (event.type === 'end' && event.finish === 'complete' && !shown && format !== 'words') {
          throw failed('bad-request');
        }
        yield event;
      }
      return;
    } catch (thrown) {
      if (!(thrown instanceof FailedTry)) throw thrown;
      failure = thrown;
    }
    const weaker = shown ? null : weakerFormat(format, failure);
    if (weaker) {
      format = weaker;
      continue;
    }
    const wait = shown ? null : backoffMs(failure, retries, world.random);
    if (wait === null || !failure.retry) throw failure.error;
    yield { type: 'retrying', seconds: Math.ceil(wait / 1000), reason: failure.retry.reason };
    await pause(wait, request.signal);
    // Some servers fall over a format they do not know.
    if (failure.error.detail.status === 500) format = 'words';
    retries += 1;
  }
}
