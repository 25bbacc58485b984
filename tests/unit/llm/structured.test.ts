/** Answers that are data: the shape is asked for where the server knows how, and given up in silence elsewhere. */
import { expect, it } from 'vitest';
import type { ChatRequest } from '../../../lib/llm/types.ts';
import { chatRequest, chunk, DONE, told } from './ask.ts';
import { answerWith, type Seen, serve } from './server.ts';

const structured = { name: 'facts', schema: { type: 'object', properties: {} } };
const ask = (url: string, over: Partial<ChatRequest> = {}) => told(chatRequest(url, { structured, ...over }));
const formats = (seen: readonly Seen[]) =>
  seen.map(({ body }) => JSON.parse(body).response_format?.type ?? null);

const answer = answerWith(chunk('{"facts":[]}', 'stop') + DONE);
/** Answers, but refuses what `refuses` says with this status and body. */
const picky = (
  status: number,
  body: string,
  refuses: (type: string | null) => boolean = (type) => type !== null,
) =>
  serve((response, seen, request) => {
    if (!refuses(formats([seen])[0] ?? null)) return answer(response, seen, request);
    response.writeHead(status, { 'content-type': 'application/json' }).end(body);
  });

it('asks for the shape, in the words that OpenAI, Mistral, vLLM and Albert share', async () => {
  await using server = await serve(answer);
  expect(await ask(server.url)).toMatchObject({ text: '{"facts":[]}', error: null });
  expect(JSON.parse(server.seen[0]?.body ?? '')).toEqual({
    model: 'modele-a',
    stream: true,
    messages: [{ role: 'user', content: 'Bonjour' }],
    response_format: { type: 'json_schema', json_schema: { ...structured, strict: true } },
  });
});

it('asks for no shape when the answer is text', async () => {
  await using server = await serve(answer);
  await told(chatRequest(server.url));
  expect(server.seen[0]?.body).not.toContain('response_format');
});

it.each([
  [400, '{"error":{"message":"Invalid parameter: response_format is not supported with this model."}}'],
  [400, ''],
  [400, '<html><h1>Bad Request</h1></html>'],
  [
    422,
    '{"detail":[{"type":"extra_forbidden","loc":["body","response_format"],"msg":"Extra inputs are not permitted"}]}',
  ],
  [404, '{"error":{"message":"This model does not support json_schema"}}'],
  [500, '{"detail":"structured outputs need a backend"}'],
  [501, '{"error":{"message":"json_schema: not implemented"}}'],
])(
  'takes the refusal %i %s once, in silence, and asks without a shape from then on',
  async (status, body) => {
    await using server = await picky(status, body);
    const first = await ask(server.url);
    expect(first).toMatchObject({ text: '{"facts":[]}', error: null });
    expect(first.events.filter(({ type }) => type === 'retrying')).toEqual([]);
    await ask(server.url);
    expect(formats(server.seen)).toEqual(['json_schema', null, null]);
  },
);

it('drops the shape when it tries again after a server fell over it', async () => {
  await using server = await picky(500, 'Internal Server Error');
  const result = await told(chatRequest(server.url, { structured }), { random: () => 0 });
  expect(result).toMatchObject({ text: '{"facts":[]}', error: null });
  expect(formats(server.seen)).toEqual(['json_schema', null]);
});

it('keeps the shape when a server was only busy', async () => {
  await using server = await serve((response, seen, request) =>
    server.seen.length === 1 ? response.writeHead(503).end() : answer(response, seen, request),
  );
  await told(chatRequest(server.url, { structured }), { random: () => 0 });
  expect(formats(server.seen)).toEqual(['json_schema', 'json_schema']);
});

it('asks for any JSON where the server says that it knows that', async () => {
  const refusal = '{"detail":"response_format.type: Input should be \'text\' or \'json_object\'"}';
  await using server = await picky(422, refusal, (type) => type === 'json_schema');
  expect(await ask(server.url)).toMatchObject({ text: '{"facts":[]}', error: null });
  await ask(server.url);
  expect(formats(server.seen)).toEqual(['json_schema', 'json_object', 'json_object']);
});

it('remembers a refusal for its own model only', async () => {
  await using server = await picky(400, '');
  await ask(server.url);
  await ask(server.url, { model: 'modele-b' });
  expect(formats(server.seen)).toEqual(['json_schema', null, 'json_schema', null]);
});

it('is refused within the stream, before any text', async () => {
  await using server = await serve((response, seen, request) =>
    formats([seen])[0] === null
      ? answer(response, seen, request)
      : answerWith('data: {"error":{"message":"json_schema is not supported"}}\n\n')(response, seen, request),
  );
  expect(await ask(server.url)).toMatchObject({ text: '{"facts":[]}', error: null });
});

it('asks in words when a model held to a shape says nothing', async () => {
  await using server = await serve((response, seen, request) =>
    formats([seen])[0] === null
      ? answer(response, seen, request)
      : answerWith(chunk(null, 'stop') + DONE)(response, seen, request),
  );
  expect(await ask(server.url)).toMatchObject({ text: '{"facts":[]}', error: null });
  expect(formats(server.seen)).toEqual(['json_schema', null]);
});

it.each([
  [401, '{"detail":"response_format"}', 'unauthorized'],
  [400, '{"detail":"insufficient budget"}', 'quota-exceeded'],
  [400, '{"error":{"message":"maximum context length is 8192 tokens"}}', 'payload-too-large'],
  [404, '{"error":{"message":"The model `modele-a` does not exist."}}', 'model-unknown'],
] as const)('takes %i %s for what it is, and asks no second time', async (status, body, code) => {
  await using server = await picky(status, body);
  expect((await ask(server.url)).error).toMatchObject({ code });
  expect(server.seen).toHaveLength(1);
});

it('says what is wrong with the request when it is refused without a shape too', async () => {
  await using server = await picky(400, '{"detail":"messages: too few"}', () => true);
  expect((await ask(server.url)).error).toMatchObject({ code: 'bad-request' });
  expect(formats(server.seen)).toEqual(['json_schema', null]);
  // Nothing was learnt of the shape.
  await ask(server.url);
  expect(formats(server.seen)).toEqual(['json_schema', null, 'json_schema', null]);
});

it('gives up nothing once text was shown', async () => {
  await using server = await serve(
    answerWith(`${chunk('{"fa')}data: {"error":{"message":"response_format failed"}}\n\n`),
  );
  const result = await ask(server.url);
  expect(result).toMatchObject({ text: '{"fa', error: { code: 'bad-request' } });
  expect(server.seen).toHaveLength(1);
});
