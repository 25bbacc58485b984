/** TRUST 13, 15, 16, 27, 29, 30: what servers do wrong, and what we make of it. */
import { expect, it } from 'vitest';
import { RenfortError } from '../../../lib/errors.ts';
import { chatRequest, chunk, DONE, told } from './ask.ts';
import { answerWith, rawHead, serve, serveRaw } from './server.ts';

const SECRET = 'clef-secrete';
const never = { random: () => 0 };

async function failureOf(body: string, contentType?: string, status?: number) {
  await using server = await serve(answerWith(body, contentType, status));
  const result = await told(chatRequest(server.url), never);
  const error = result.error as RenfortError | null;
  return { ...result, code: error?.code, error, requests: server.seen.length };
}

it.each<[string, string, string]>([
  [
    'an OpenAI error object',
    'data: {"error":{"message":"boum clef-secrete","type":"server_error"}}\n\n',
    'stream-error',
  ],
  ['an error as text', 'data: {"error":"boum clef-secrete"}\n\n', 'stream-error'],
  ['an error line', 'error: {"message":"boum clef-secrete"}\n\n', 'stream-error'],
  ['an error event', 'event: error\ndata: {"message":"boum clef-secrete"}\n\n', 'stream-error'],
  ['an error event with plain words', 'event: error\ndata: boum clef-secrete\n\n', 'stream-error'],
  ['an Albert detail', 'data: {"detail":"boum clef-secrete"}\n\n', 'stream-error'],
  ['an old vLLM error', 'data: {"object":"error","message":"boum","code":500}\n\n', 'stream-error'],
  ['a bare JSON line', '{"error":{"message":"boum"}}\n', 'stream-error'],
  ['a rate limit', 'data: {"error":{"message":"lent","code":429}}\n\n', 'rate-limited'],
  [
    'a context overflow',
    'data: {"error":{"message":"maximum context length is 8192"}}\n\n',
    'payload-too-large',
  ],
  ['a finish reason error', chunk(null, 'error'), 'stream-error'],
  ['broken JSON', 'data: {"choices":[{"delta":{"content":"x}\n\n', 'stream-malformed'],
])('names %s in mid-stream, keeps the text before it and none of its words', async (_, event, code) => {
  const result = await failureOf(`${chunk('Début. ')}${event}${chunk('Fin.')}${DONE}`);
  expect(result.code).toBe(code);
  expect(result.text).toBe('Début. ');
  expect(result.finish).toBeNull();
  expect(result.requests).toBe(1);
  const { message, stack, cause, detail } = result.error as RenfortError;
  expect(JSON.stringify([message, stack, cause, detail])).not.toMatch(/boum|clef/);
});

it.each<[string, string, string | null]>([
  ['length', chunk('Texte', 'length') + DONE, 'cut'],
  ['model_length', chunk('Texte', 'model_length') + DONE, 'cut'],
  ['max_tokens', chunk('Texte', 'max_tokens') + DONE, 'cut'],
  ['no finish reason but [DONE]', chunk('Texte') + DONE, 'cut'],
  ['no finish reason and no [DONE]', chunk('Texte'), 'cut'],
  ['an event cut in the middle', `${chunk('Texte')}data: {"choices":[{"del`, 'cut'],
  ['stop', chunk('Texte', 'stop'), 'complete'],
  ['an unknown reason', chunk('Texte', 'eos_token'), 'complete'],
  ['tool_calls', chunk('Texte', 'tool_calls'), 'complete'],
  ['content_filter', chunk('Texte', 'content_filter'), 'refused'],
  ['a spaced [DONE]', `${chunk('Texte', 'stop')}data: [DONE]  \n\n`, 'complete'],
  ['garbage after [DONE]', `${chunk('Texte', 'stop')}${DONE}data: {"error":"x"}\n\n`, 'complete'],
])('tells how an answer ended: %s', async (_, body, finish) => {
  const result = await failureOf(body);
  expect(result).toMatchObject({ error: null, text: 'Texte', finish });
});

it('ends without text when the server gives none', async () => {
  expect(await failureOf(chunk(null, 'stop') + DONE)).toMatchObject({
    error: null,
    text: '',
    finish: 'complete',
  });
  expect(await failureOf('')).toMatchObject({ error: null, text: '', finish: 'cut' });
});

const whole = (message: object, finish = 'stop') =>
  JSON.stringify(
    { id: 'x', choices: [{ message, finish_reason: finish }], usage: { prompt_tokens: 3 } },
    null,
    2,
  );

it.each<[string, string, string, number]>([
  ['a whole completion', whole({ role: 'assistant', content: 'Texte' }), 'application/json', 200],
  [
    'a whole completion with thoughts',
    whole({ content: '<think>x</think>Texte', reasoning: 'x' }),
    'application/json; charset=utf-8',
    200,
  ],
  ['a whole completion in parts', whole({ content: [{ type: 'text', text: 'Texte' }] }), '', 200],
  ['a stream with status 201', chunk('Texte', 'stop'), 'text/event-stream', 201],
  ['a stream labelled text/plain', chunk('Texte', 'stop'), 'text/plain', 200],
  ['a stream labelled application/json', chunk('Texte', 'stop'), 'application/json', 200],
  ['a stream without a label', chunk('Texte', 'stop'), '', 200],
])('accepts %s', async (_, body, contentType, status) => {
  expect(await failureOf(body, contentType, status)).toMatchObject({
    error: null,
    text: 'Texte',
    finish: 'complete',
  });
});

it.each<[string, string, string, number]>([
  ['a captive portal', '<!doctype html><title>Portail</title>', 'text/html', 200],
  ['HTML labelled as a stream', '\n<html></html>', 'text/event-stream', 200],
  ['words', 'Bienvenue', 'text/plain', 200],
  ['JSON of another kind', '{"hello":"world"}', 'application/json', 200],
  ['nothing at all', '', 'text/html', 200],
  ['an HTML 404', '<html>nginx</html>', 'text/html', 404],
  ['an unknown path of FastAPI', '{"detail":"Not Found"}', 'application/json', 404],
  ['a 405', '{"detail":"Method Not Allowed"}', 'application/json', 405],
])('says of %s that it is no API', async (_, body, contentType, status) => {
  expect(await failureOf(body, contentType, status)).toMatchObject({ code: 'not-an-api', requests: 1 });
});

it.each<[number, string, string]>([
  [400, '{"detail":"bad clef-secrete"}', 'bad-request'],
  [400, '{"detail":"Insufficient budget."}', 'quota-exceeded'],
  [
    400,
    '{"object":"error","message":"Invalid model: x","type":"invalid_model","code":"1500"}',
    'model-unknown',
  ],
  [400, '{"error":{"code":"context_length_exceeded","message":"too long"}}', 'payload-too-large'],
  [401, '{"message":"Unauthorized clef-secrete"}', 'unauthorized'],
  [401, '<html>', 'unauthorized'],
  [402, '{}', 'quota-exceeded'],
  [403, '{"detail":"Invalid API key."}', 'forbidden'],
  [404, '{"detail":"Model not found."}', 'model-unknown'],
  [404, '{"error":{"message":"model \\"x\\" not found, try pulling it first"}}', 'model-unknown'],
  [413, 'trop', 'payload-too-large'],
  [422, '{"detail":[{"loc":["body"],"msg":"field required"}]}', 'bad-request'],
  [
    429,
    '{"error":{"code":"insufficient_quota","message":"You exceeded your current quota"}}',
    'quota-exceeded',
  ],
  [418, '{}', 'bad-request'],
])('maps %i %s to %s, at once and without a word of the body', async (status, body, code) => {
  const { error, requests, events } = await failureOf(body, 'application/json', status);
  expect(error).toBeInstanceOf(RenfortError);
  expect(error).toMatchObject({ code, detail: { status } });
  expect(requests).toBe(1);
  expect(events).toEqual([]);
  expect(`${JSON.stringify(error)} ${error?.stack} ${error?.message}`).not.toContain(SECRET);
  expect(error?.cause).toBeUndefined();
});

it('names the model that the server does not know', async () => {
  const { error } = await failureOf('{"detail":"Model not found."}', 'application/json', 404);
  expect(error).toMatchObject({ detail: { subject: 'modele-a' } });
});

it('does not wait for an error body that never ends', async () => {
  await using server = await serve((response) => response.writeHead(403).write('{'));
  expect(await told(chatRequest(server.url))).toMatchObject({ error: { code: 'forbidden' } });
});

it.each([301, 302, 303, 307, 308])('never follows a %i, and says that it was one', async (status) => {
  await using elsewhere = await serve(answerWith(chunk('volé', 'stop')));
  await using server = await serve((response) =>
    response
      .writeHead(status, { location: `${elsewhere.url}/v1/chat/completions`, 'set-cookie': 'a=b' })
      .end(),
  );
  expect(await told(chatRequest(server.url))).toMatchObject({ error: { code: 'redirected' }, text: '' });
  expect(elsewhere.seen).toEqual([]);
  expect(server.seen).toHaveLength(1);
});

it('keeps the text when the connection breaks, and does not try again', async () => {
  await using server = await serve((response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write(chunk('Début '), () => setTimeout(() => response.destroy(), 20));
  });
  const result = await told(chatRequest(server.url), never);
  expect(result).toMatchObject({ text: 'Début ', error: { code: 'interrupted' }, finish: null });
  expect(server.seen).toHaveLength(1);
});

it('counts an answer as whole when the connection breaks after its finish reason', async () => {
  await using server = await serve((response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write(chunk('Texte', 'stop'), () => setTimeout(() => response.destroy(), 20));
  });
  expect(await told(chatRequest(server.url))).toMatchObject({
    text: 'Texte',
    error: null,
    finish: 'complete',
  });
});

it('does not wait for a server that stops talking after its finish reason', async () => {
  await using server = await serveRaw((socket) => socket.write(rawHead() + chunk('Texte', 'stop')));
  expect(await told(chatRequest(server.url))).toMatchObject({
    text: 'Texte',
    error: null,
    finish: 'complete',
  });
});

it('reads no further than a sane size', async () => {
  await using server = await serve((response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.on('error', () => {});
    const flood = () => {
      while (!response.destroyed && response.write('x'.repeat(1 << 20)));
      if (!response.destroyed) response.once('drain', flood);
    };
    flood();
  });
  expect(await told(chatRequest(server.url))).toMatchObject({ error: { code: 'stream-malformed' } });
});

it('takes reasoning without an opening tag for no answer, and holds it back from then on', async () => {
  let words = ['Je ', 'pense\n', '</thi', 'nk>\n\n', 'Réponse'];
  await using server = await serve((response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    // One by one, as from a model: in one piece nothing would have been shown before the tag.
    const say = (at: number): unknown =>
      at < words.length
        ? response.write(chunk(words[at] ?? ''), () => setTimeout(say, 15, at + 1))
        : response.end(chunk(null, 'stop') + DONE);
    say(0);
  });
  const request = chatRequest(server.url, { model: 'penseur' });
  expect(await told(request)).toMatchObject({ error: { code: 'stream-malformed' }, finish: null });
  expect(await told(request)).toMatchObject({ error: null, text: 'Réponse', finish: 'complete' });
  words = ['Réponse', ' sans ', 'réflexion'];
  expect(await told(request)).toMatchObject({
    error: null,
    text: 'Réponse sans réflexion',
    finish: 'complete',
  });
});
