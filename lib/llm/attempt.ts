import { MistralCore } from '@mistralai/mistralai/core.js';
import { chatStream } from '@mistralai/mistralai/funcs/chatStream.js';
import type { EventStream } from '@mistralai/mistralai/lib/event-streams.js';
import { HTTPClient } from '@mistralai/mistralai/lib/http.js';
import type { CompletionEvent } from '@mistralai/mistralai/models/components/completionevent.js';
import { DEFAULT_LIMITS, Deadlines } from './deadlines.ts';
import type { LlmEdges } from './edges.ts';
import { abortError, FailedTry, failed } from './failure.ts';
import { readNews } from './news.ts';
import { requestBody } from './request-body.ts';
import { networkFailure, safeFetch } from './safe-fetch.ts';
import type { Target } from './target.ts';
import type { ChatEvent, ChatRequest, Finish, Usage } from './types.ts';
import { sdkStream, type WireReport } from './wire/sdk-stream.ts';

/** One try of a request. Yields what happens; throws a FailedTry, or an AbortError when the caller's signal aborts. */
export async function* attempt(
  request: ChatRequest,
  target: Target,
  edges: Required<LlmEdges>,
): AsyncGenerator<ChatEvent, void, undefined> {
  const { signal } = request;
  const controller = new AbortController();
  const stop = () => controller.abort();
  if (signal.aborted) throw abortError();
  signal.addEventListener('abort', stop, { once: true });
  const deadlines = new Deadlines({ ...DEFAULT_LIMITS, ...request.limits }, stop);
  const report: WireReport = { failure: null, finished: false };
  /** Waits for the server, at most as long as the limits and the caller allow. */
  const listen = <T>(promise: Promise<T>): Promise<T> => {
    deadlines.listen();
    return untilAborted(promise, controller.signal);
  };
  let finish: Finish | null = null;
  let usage: Usage | undefined;
  let thinking = false;
  try {
    const reader = (await listen(open(request, target, edges, controller.signal, report))).getReader();
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

/** Sends the request through the SDK and gives its stream of validated chunks. */
async function open(
  request: ChatRequest,
  target: Target,
  edges: Required<LlmEdges>,
  signal: AbortSignal,
  report: WireReport,
): Promise<EventStream<CompletionEvent>> {
  const { model, messages, maxTokens, temperature } = request;
  const { host } = target;
  const lost = () => {
    const failure = networkFailure(host, edges);
    return failure.retry ? new FailedTry(failed('interrupted', { host }).error, failure.retry) : failure;
  };
  const httpClient = new HTTPClient({
    // The SDK's request is taken for its body only: address, key and headers are ours (target.ts), so the key is
    // in no object of the SDK and nothing of its environment gets out.
    fetcher: async (input, init) => {
      try {
        const body = requestBody(await new Request(input, init).text());
        const response = await safeFetch(
          target,
          { path: '/v1/chat/completions', accept: 'text/event-stream', body, signal, model },
          edges,
        );
        if (!response.body) throw failed('not-an-api', { host, status: response.status });
        const type = response.headers.get('content-type') ?? '';
        return new Response(sdkStream(response.body, type, report, lost), {
          headers: { 'content-type': 'text/event-stream' },
        });
      } catch (error) {
        if (error instanceof FailedTry) report.failure = error;
        throw error;
      }
    },
  });
  const core = new MistralCore({ serverURL: target.base, httpClient });
  const result = await chatStream(
    core,
    {
      model,
      messages: messages.map((message) => ({ ...message })),
      ...(maxTokens !== undefined && { maxTokens }),
      ...(temperature !== undefined && { temperature }),
    },
    { signal },
  );
  if (!result.ok) throw report.failure ?? failed('unexpected');
  return result.value;
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
