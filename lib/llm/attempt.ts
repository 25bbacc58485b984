import { DEFAULT_LIMITS, Deadlines } from './deadlines.ts';
import type { LlmEdges } from './edges.ts';
import { abortError, FailedTry, failed } from './failure.ts';
import { readNews } from './news.ts';
import { open } from './open.ts';
import type { AnswerFormat } from './response-format.ts';
import type { Target } from './target.ts';
import type { ChatEvent, ChatRequest, Finish, Usage } from './types.ts';
import type { WireReport } from './wire/sdk-stream.ts';

/**
 * Models seen to reason without an opening tag, by address and id. Their first answer fails, because its reasoning
 * was already shown as text; the next ones are held back until the reasoning ends.
 */
const thinkers = new Set<string>();

/** One try of a request. Yields what happens; throws a FailedTry, or an AbortError when the caller's signal aborts. */
export async function* attempt(
  request: ChatRequest,
  target: Target,
  edges: Required<LlmEdges>,
  format: AnswerFormat = 'words',
): AsyncGenerator<ChatEvent, void, undefined> {
  const { signal } = request;
  const controller = new AbortController();
  const stop = () => controller.abort();
  if (signal.aborted) throw abortError();
  signal.addEventListener('abort', stop, { once: true });
  const deadlines = new Deadlines({ ...DEFAULT_LIMITS, ...request.limits }, stop);
  const name = `${target.base} ${request.model}`;
  const report: WireReport = { failure: null, finished: false, thinksFirst: thinkers.has(name) };
  /** Waits for the server, at most as long as the limits and the caller allow. */
  const listen = <T>(promise: Promise<T>): Promise<T> => {
    deadlines.listen();
    return untilAborted(promise, controller.signal);
  };
  let finish: Finish | null = null;
  let usage: Usage | undefined;
  let thinking = false;
  try {
    const reader = (
      await listen(open(request, target, edges, controller.signal, report, format))
    ).getReader();
    deadlines.heard(null);
    yield { type: 'connected' };
    for (;;) {
      const { done, value } = await listen(reader.read());
      if (done) break;
      const news = readNews(value.data);
      deadlines.heard(news.finish ? 'finish' : news.text ? 'text' : news.thought ? 'reasoning' : null);
      finish = news.finish ?? finish;
      usage = news.usage ?? usage;
      for (const text of news.parts) {
        if (text === null && !thinking) yield { type: 'thinking' };
        if (text !== null) yield { type: 'text', text };
        thinking = text === null;
      }
    }
    if (report.failure && !finish) throw report.failure;
  } catch (thrown) {
    if (signal.aborted) throw abortError();
    // After its finish reason an answer is whole: a server that then does not hang up has not failed.
    if (!(finish && deadlines.expired)) throw deadlines.expired ?? report.failure ?? own(thrown);
  } finally {
    if (report.thinksFirst) thinkers.add(name);
    deadlines.stop();
    signal.removeEventListener('abort', stop);
    // A finished body is left to be drained, so that its connection can be used again.
    if (!report.finished) controller.abort();
  }
  yield { type: 'end', finish: finish ?? 'cut', ...(usage && { usage }) };
}

/** Errors of the SDK hold the request and the answer: none of them leaves this room. */
function own(thrown: unknown): FailedTry {
  return thrown instanceof FailedTry ? thrown : failed('stream-malformed');
}

/** The promise, or an AbortError as soon as the signal aborts, whatever the promise is stuck in. */
function untilAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(abortError());
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}
