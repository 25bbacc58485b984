import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { type Behaviour, behaviourOf, type Fault } from './behaviour.ts';
import { modelList, recordRequest, sendHttpFault, sendJson } from './http.ts';
import { longAnswer } from './long.ts';
import { type ChatBody, messageText, now, type RecordedRequest } from './recorded.ts';
import { reply } from './reply.ts';
import { type Answer, streamAnswer, whatIsSent } from './stream.ts';
import { tokenize } from './tokens.ts';

export type { Fault } from './behaviour.ts';
export type { ChatBody, RecordedRequest, WireMessage } from './recorded.ts';

export interface DemoModelOptions {
  /** 0 (the default) takes a free one. */
  readonly port?: number;
  /** Milliseconds from the request to the first text. */
  readonly latencyMs?: number;
  /** Pieces of text per second; Infinity sends all at once. */
  readonly tokensPerSecond?: number;
  /** When given, requests without this bearer key get 401. */
  readonly key?: string;
}

/** Faults for requests to come, whatever the model they name. */
export interface FaultControl {
  next: (fault: Fault, times?: number) => void;
  always: (fault: Fault) => void;
  clear: () => void;
}

export interface DemoModel {
  /** Base address without `/v1`. */
  readonly url: string;
  readonly port: number;
  /** Every request so far, whatever its path, in order of arrival. */
  readonly requests: RecordedRequest[];
  readonly faults: FaultControl;
  /** The next chat request is answered with these words, whatever it asks. */
  answerNext: (text: string) => void;
  latencyMs: number;
  tokensPerSecond: number;
  key: string | undefined;
  /** Calls the listener for each request to come; the returned function stops that. */
  onRequest: (listener: (request: RecordedRequest) => void) => () => void;
  /** The next request that satisfies the condition (any chat request by default); rejects after `timeoutMs`. */
  nextRequest: (
    accepts?: (request: RecordedRequest) => boolean,
    timeoutMs?: number,
  ) => Promise<RecordedRequest>;
  close: () => Promise<void>;
}

/** Starts the demo model on loopback: a server that speaks the chat API and transforms text by rules. */
export async function startDemoModel(options: DemoModelOptions = {}): Promise<DemoModel> {
  const listeners = new Set<(request: RecordedRequest) => void>();
  let queued: Fault[] = [];
  const answers: string[] = [];
  let standing: Fault | undefined;

  const server = createServer((request, response) => {
    handle(request, response).catch(() => response.destroy());
  });

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const record = await recordRequest(request, response);
    model.requests.push(record);
    for (const listener of [...listeners]) listener(record);

    const { pathname } = new URL(record.path, 'http://localhost');
    if (pathname === '/health') return sendJson(response, 200, { status: 'ok' });
    if (model.key !== undefined && record.headers.authorization !== `Bearer ${model.key}`) {
      return sendJson(response, 401, { detail: 'Unauthorized' });
    }
    if (pathname === '/v1/models' && record.method === 'GET') return sendJson(response, 200, modelList());
    if (pathname !== '/v1/chat/completions') return sendJson(response, 404, { detail: 'Not Found' });
    if (record.method !== 'POST') return sendJson(response, 405, { detail: 'Method Not Allowed' });
    if (!record.chat) return sendJson(response, 422, { detail: 'messages: field required' });

    const behaviour = behaviourOf(record.chat.model);
    if (!behaviour) {
      const message = `The model \`${record.chat.model}\` does not exist.`;
      return sendJson(response, 404, { error: { message, type: 'NotFoundError', code: 404 } });
    }
    const fault = queued.shift() ?? standing ?? behaviour.fault;
    if (sendHttpFault(response, fault, record.chat)) return;
    await sendAnswer(response, record, record.chat, behaviour, fault);
  };

  const sendAnswer = async (
    response: ServerResponse,
    record: RecordedRequest,
    chat: ChatBody,
    behaviour: Behaviour,
    fault: Fault | undefined,
  ): Promise<void> => {
    const gone = new AbortController();
    response.once('close', () => gone.abort());
    const answer = prepare(chat, behaviour, fault, model, answers.shift());
    try {
      if (chat.stream === true) await streamAnswer(response, record, answer, gone.signal);
      else await sendWhole(response, record, answer, gone.signal);
    } catch (error) {
      if (!gone.signal.aborted) throw error;
    }
  };

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;

  const model: DemoModel = {
    url: `http://127.0.0.1:${port}`,
    port,
    requests: [],
    answerNext: (text) => answers.push(text),
    latencyMs: options.latencyMs ?? 200,
    tokensPerSecond: options.tokensPerSecond ?? 80,
    key: options.key,
    faults: {
      next: (fault, times = 1) => queued.push(...Array.from({ length: times }, () => fault)),
      always: (fault) => {
        standing = fault;
      },
      clear: () => {
        queued = [];
        standing = undefined;
      },
    },
    onRequest: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    nextRequest: (accepts = ({ chat }) => chat !== null, timeoutMs = 10_000) =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
          stop();
          reject(new Error(`no such request within ${timeoutMs} ms`));
        }, timeoutMs);
        const stop = model.onRequest((request) => {
          if (!accepts(request)) return;
          clearTimeout(timer);
          stop();
          resolve(request);
        });
      }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return model;
}

function prepare(
  chat: ChatBody,
  behaviour: Behaviour,
  fault: Fault | undefined,
  pacing: { latencyMs: number; tokensPerSecond: number },
  given: string | undefined,
): Answer {
  const text =
    given ??
    (behaviour.longTokens
      ? longAnswer(behaviour.longTokens)
      : reply(
          chat.messages,
          chat.response_format !== undefined,
          fault?.kind === 'citing' ? fault.as : 'inline',
        ));
  const thought = 'Je relis la demande, puis le texte, et je garde les chiffres et les dates.';
  const tokens = tokenize(behaviour.reasoning ? `<think>${thought}</think>\n\n${text}` : text);
  return {
    model: chat.model,
    tokens: behaviour.longTokens ? tokens.slice(0, behaviour.longTokens) : tokens,
    reasoning: behaviour.reasoning ? tokenize(thought) : [],
    promptTokens: chat.messages.reduce((sum, message) => sum + tokenize(messageText(message)).length, 0),
    maxTokens: chat.max_tokens ?? chat.max_completion_tokens ?? Infinity,
    latencyMs: behaviour.latencyMs ?? pacing.latencyMs,
    tokensPerSecond: () => behaviour.tokensPerSecond ?? pacing.tokensPerSecond,
    fault,
    behaviour,
  };
}

async function sendWhole(
  response: ServerResponse,
  record: RecordedRequest,
  answer: Answer,
  signal: AbortSignal,
): Promise<void> {
  if (answer.fault?.kind === 'drop') {
    response.destroy();
    return;
  }
  const stalled = answer.fault?.kind === 'stall';
  await delay(stalled ? 3_600_000 : answer.latencyMs, undefined, { signal });
  if (answer.fault?.kind === 'error-mid-stream')
    return sendJson(response, 500, { detail: 'Internal Server Error' });
  const { tokens, finish } = whatIsSent(answer);
  record.firstByteAt = now();
  record.tokensSent = tokens.length;
  sendJson(response, 200, {
    id: 'chatcmpl-demo',
    object: 'chat.completion',
    created: Math.floor(Date.now() / 1000),
    model: answer.model,
    choices: [{ index: 0, message: { role: 'assistant', content: tokens.join('') }, finish_reason: finish }],
    usage: {
      prompt_tokens: answer.promptTokens,
      completion_tokens: tokens.length,
      total_tokens: answer.promptTokens + tokens.length,
    },
  });
}
