import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import type { Behaviour, Fault } from './behaviour.ts';
import { pace } from './pace.ts';
import type { RecordedRequest } from './recorded.ts';
import { now } from './recorded.ts';

export interface Answer {
  readonly model: string;
  readonly tokens: readonly string[];
  readonly reasoning: readonly string[];
  readonly promptTokens: number;
  readonly maxTokens: number;
  readonly latencyMs: number;
  readonly tokensPerSecond: () => number;
  readonly fault: Fault | undefined;
  readonly behaviour: Behaviour;
}

type Delta = { role?: 'assistant'; content?: string; reasoning_content?: string };

/** Sends an answer as a server does: chat completion chunks over SSE, usage in the last one, then `[DONE]`. */
export async function streamAnswer(
  response: ServerResponse,
  record: RecordedRequest,
  answer: Answer,
  signal: AbortSignal,
): Promise<void> {
  const id = `chatcmpl-${randomBytes(8).toString('hex')}`;
  const created = Math.floor(Date.now() / 1000);
  const { fault } = answer;

  response.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
  });
  response.flushHeaders();
  await delay(answer.latencyMs, undefined, { signal });

  const send = async (payload: string): Promise<void> => {
    record.firstByteAt ??= now();
    if (!response.write(payload)) await once(response, 'drain', { signal });
  };
  const chunk = (delta: Delta, finish: string | null = null, extra: object = {}): string =>
    `data: ${JSON.stringify({
      id,
      object: 'chat.completion.chunk',
      created,
      model: answer.model,
      choices: [{ index: 0, delta, finish_reason: finish }],
      ...extra,
    })}\n\n`;

  await send(chunk({ role: 'assistant', content: '' }));
  for await (const { from, to } of pace(answer.reasoning.length, answer.tokensPerSecond, signal)) {
    for (const token of answer.reasoning.slice(from, to)) await send(chunk({ reasoning_content: token }));
  }

  const { tokens, finish } = whatIsSent(answer);
  for await (const { from, to } of pace(tokens.length, answer.tokensPerSecond, signal)) {
    await send(
      tokens
        .slice(from, to)
        .map((content) => chunk({ content }))
        .join(''),
    );
    record.tokensSent = to;
  }

  if (fault?.kind === 'stall') {
    await stall(fault.keepAlive, send, signal);
  } else if (fault?.kind === 'drop') {
    response.socket?.destroySoon();
    return;
  } else if (fault?.kind === 'error-mid-stream') {
    await send('data: {"error":{"message":"Internal server error","type":"server_error","code":500}}\n\n');
  } else {
    const usage = {
      prompt_tokens: answer.promptTokens,
      completion_tokens: tokens.length,
      total_tokens: answer.promptTokens + tokens.length,
    };
    if (fault?.kind !== 'no-finish') await send(chunk({ content: '' }, finish, { usage }));
    await send('data: [DONE]\n\n');
  }
  response.end();
}

/** The pieces that leave, and how the answer says it ended. */
export function whatIsSent({ tokens, fault, maxTokens }: Answer): {
  tokens: readonly string[];
  finish: string;
} {
  if (fault?.kind === 'empty') return { tokens: [], finish: 'stop' };
  if (fault?.kind === 'filtered') return { tokens: [], finish: 'content_filter' };
  const limit = fault && 'after' in fault ? Math.min(fault.after, maxTokens) : maxTokens;
  const sent = tokens.slice(0, limit);
  const cut = fault?.kind === 'cut' || tokens.length > maxTokens;
  return { tokens: sent, finish: cut ? 'length' : 'stop' };
}

/** Keeps the connection open, silent or with comment lines only, until the client leaves. */
async function stall(
  keepAlive: number | undefined,
  send: (payload: string) => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    await delay(keepAlive ?? 60_000, undefined, { signal });
    if (keepAlive !== undefined) await send(': keep-alive\n\n');
  }
}
