import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Fault, MODELS } from './behaviour.ts';
import { type ChatBody, now, type RecordedRequest } from './recorded.ts';

/** Answers with the fault when it takes the place of an answer; false when the answer must go on. */
export function sendHttpFault(
  response: ServerResponse,
  fault: Fault | undefined,
  chat?: ChatBody | null,
): boolean {
  if (fault?.kind === 'refuses-format' && chat?.response_format) {
    const message = 'response_format is not supported by this server';
    const body = fault.body ?? JSON.stringify({ error: { message, type: 'BadRequestError', code: 400 } });
    response.writeHead(fault.status ?? 400, { 'content-type': 'application/json' }).end(body);
    return true;
  }
  if (fault?.kind === 'status') {
    if (fault.retryAfter !== undefined) response.setHeader('retry-after', String(fault.retryAfter));
    if (fault.body === undefined) sendJson(response, fault.status, { detail: `HTTP ${fault.status}` });
    else response.writeHead(fault.status).end(fault.body);
    return true;
  }
  if (fault?.kind === 'html') {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end('<!doctype html><title>Portail</title><p>Identifiez-vous pour accéder au réseau.</p>');
    return true;
  }
  if (fault?.kind === 'redirect') {
    response.writeHead(307, { location: fault.to }).end();
    return true;
  }
  return false;
}

export function modelList(): object {
  const data = MODELS.map(({ id, label }) => ({
    id,
    name: label,
    object: 'model',
    created: 1_767_225_600,
    owned_by: 'demonstration',
  }));
  return { object: 'list', data };
}

export function sendJson(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(body));
}

/** Reads a request whole and follows its answer to the end. */
export async function recordRequest(
  request: IncomingMessage,
  response: ServerResponse,
): Promise<RecordedRequest> {
  const receivedAt = now();
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  const rawBody = Buffer.concat(parts).toString('utf8');
  const body = rawBody === '' ? null : parseJson(rawBody);
  const { promise, resolve } = Promise.withResolvers<RecordedRequest>();
  const record: RecordedRequest = {
    method: request.method ?? 'GET',
    path: request.url ?? '/',
    headers: request.headers,
    body,
    rawBody,
    chat: isChat(body) ? body : null,
    receivedAt,
    firstByteAt: null,
    endedAt: null,
    outcome: 'running',
    status: null,
    tokensSent: 0,
    ended: promise,
  };
  response.once('close', () => {
    record.endedAt = now();
    record.status = response.headersSent ? response.statusCode : null;
    record.outcome = response.writableFinished ? 'finished' : 'aborted';
    resolve(record);
  });
  return record;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function isChat(body: unknown): body is ChatBody {
  return (
    typeof body === 'object' &&
    body !== null &&
    'messages' in body &&
    Array.isArray(body.messages) &&
    'model' in body
  );
}
