import { expect, it } from 'vitest';
import { listModels, probeEndpoint } from '../../../lib/llm/index.ts';
import { chunk, DONE } from './ask.ts';
import { serve } from './server.ts';

const { signal } = new AbortController();
const endpointAt = (url: string) => ({ id: 'essai', url: `${url}/v1`, key: 'clef-secrete' });

async function list(body: unknown, status = 200): Promise<string[]> {
  await using server = await serve((response) =>
    response.writeHead(status).end(typeof body === 'string' ? body : JSON.stringify(body)),
  );
  const ids = await listModels(endpointAt(server.url), signal);
  expect(server.seen).toMatchObject([
    { method: 'GET', path: '/v1/models', headers: { authorization: 'Bearer clef-secrete' } },
  ]);
  return ids;
}

it.each<[string, unknown, string[]]>([
  ['OpenAI', { object: 'list', data: [{ id: 'a', object: 'model' }, { id: 'b' }, { id: 'a' }] }, ['a', 'b']],
  [
    'Mistral',
    {
      data: [
        { id: 'mistral-medium', type: 'base', capabilities: { completion_chat: true } },
        { id: 'mistral-embed', type: 'base', capabilities: { completion_chat: false } },
        { id: 'maison', type: 'fine-tuned', capabilities: {} },
      ],
    },
    ['mistral-medium', 'maison'],
  ],
  [
    'Albert',
    {
      data: [
        { id: 'texte', type: 'text-generation', aliases: ['x'] },
        { id: 'vue', type: 'image-text-to-text' },
        { id: 'bge-m3', type: 'text-embeddings-inference' },
        { id: 'tri', type: 'text-classification' },
        { id: 'whisper', type: 'automatic-speech-recognition' },
        { id: 'ocr', type: 'image-to-text' },
      ],
    },
    ['texte', 'vue'],
  ],
  ['bare array', [{ id: 'a' }, 'b', { name: 'c' }, null, 3], ['a', 'b', 'c']],
  ['llama.cpp', { models: [{ name: 'a', model: 'a' }], object: 'list', data: [{ id: 'a' }] }, ['a']],
  ['empty', { data: [] }, []],
])('lists the chat models of the %s shape', async (_, body, ids) => {
  expect(await list(body)).toEqual(ids);
});

it.each<[unknown, number, string]>([
  ['<html>', 200, 'not-an-api'],
  [{ hello: 1 }, 200, 'not-an-api'],
  [{ detail: 'Not Found' }, 404, 'not-an-api'],
  [{ error: 'no such thing' }, 404, 'not-an-api'],
  [{ detail: 'Invalid clef-secrete' }, 401, 'unauthorized'],
  [{ detail: 'Invalid' }, 403, 'forbidden'],
  ['', 500, 'server-error'],
])('says why %o with status %i is no list of models', async (body, status, code) => {
  await expect(list(body, status)).rejects.toMatchObject({ code });
  await expect(list(body, status)).rejects.not.toThrow(/clef/);
});

it('stops listing when the agent leaves', async () => {
  await using server = await serve(() => {});
  const stop = new AbortController();
  setTimeout(() => stop.abort(), 30);
  await expect(listModels(endpointAt(server.url), stop.signal)).rejects.toMatchObject({ name: 'AbortError' });
});

/** An API that knows one model, `connu`. */
async function api(models = true) {
  return await serve((response, { path, body, headers }) => {
    if (headers.authorization !== 'Bearer clef-secrete') return response.writeHead(401).end('{}');
    if (path === '/v1/models') {
      return models ? response.end('{"data":[{"id":"connu"}]}') : response.writeHead(404).end('<html>');
    }
    if (path !== '/v1/chat/completions') return response.writeHead(404).end('<html>');
    if (JSON.parse(body).model !== 'connu')
      return response.writeHead(404).end('{"detail":"Model not found."}');
    return response.writeHead(200, { 'content-type': 'text/event-stream' }).end(chunk('oui', 'stop') + DONE);
  });
}

it('finds a good endpoint good', async () => {
  await using server = await api();
  expect(await probeEndpoint(endpointAt(server.url), undefined, signal)).toEqual({
    models: ['connu'],
    firstByteMs: expect.any(Number),
  });
  const { models, firstByteMs } = await probeEndpoint(endpointAt(server.url), 'connu', signal);
  expect(models).toEqual(['connu']);
  expect(firstByteMs).toBeGreaterThan(0);
});

it('finds what is wrong: the key, the model, the address, the server', async () => {
  await using server = await api();
  const good = endpointAt(server.url);
  await expect(probeEndpoint({ ...good, key: 'autre' }, 'connu', signal)).rejects.toMatchObject({
    code: 'unauthorized',
  });
  await expect(probeEndpoint(good, 'inconnu', signal)).rejects.toMatchObject({
    code: 'model-unknown',
    detail: { subject: 'inconnu' },
  });
  await expect(probeEndpoint(endpointAt(`${server.url}/ailleurs`), undefined, signal)).rejects.toMatchObject({
    code: 'not-an-api',
  });
  const start = performance.now();
  await expect(probeEndpoint(endpointAt('http://127.0.0.1:9'), 'x', signal)).rejects.toMatchObject({
    code: 'unreachable',
  });
  // It is a test of now: it tries once.
  expect(performance.now() - start).toBeLessThan(500);
});

it('asks the model itself where the server keeps no list', async () => {
  await using server = await api(false);
  expect(await probeEndpoint(endpointAt(server.url), 'connu', signal)).toMatchObject({ models: [] });
  await expect(probeEndpoint(endpointAt(server.url), undefined, signal)).rejects.toMatchObject({
    code: 'not-an-api',
  });
});
