import { MistralCore } from '@mistralai/mistralai/core.js';
import { chatStream } from '@mistralai/mistralai/funcs/chatStream.js';
import type { EventStream } from '@mistralai/mistralai/lib/event-streams.js';
import { HTTPClient } from '@mistralai/mistralai/lib/http.js';
import type { CompletionEvent } from '@mistralai/mistralai/models/components/completionevent.js';
import type { LlmEdges } from './edges.ts';
import { FailedTry, failed } from './failure.ts';
import { requestBody } from './request-body.ts';
import type { AnswerFormat } from './response-format.ts';
import { networkFailure, safeFetch } from './safe-fetch.ts';
import type { Target } from './target.ts';
import type { ChatRequest } from './types.ts';
import { sdkStream, type WireReport } from './wire/sdk-stream.ts';

/** Sends a request through the SDK and gives its stream of validated chunks. Throws a FailedTry. */
export async function open(
  request: ChatRequest,
  target: Target,
  edges: Required<LlmEdges>,
  signal: AbortSignal,
  report: WireReport,
  format: AnswerFormat,
): Promise<EventStream<CompletionEvent>> {
  const { model, messages, maxTokens, temperature, structured } = request;
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
        const body = requestBody(await new Request(input, init).text(), format, structured);
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
