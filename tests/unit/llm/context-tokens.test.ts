import { expect, it, test } from 'vitest';
import { contextTokens } from '../../../lib/llm/index.ts';
import { serve } from './server.ts';

async function told(body: string, status = 200): Promise<number | null> {
  await using server = await serve((response) => {
    response.writeHead(status, { 'content-type': 'application/json' }).end(body);
  });
  return await contextTokens({ id: 'e', url: server.url }, 'm', new AbortController().signal);
}

test.each([
  [
    'vLLM',
    {
      data: [
        { id: 'autre', max_model_len: 1 },
        { id: 'm', max_model_len: 32_768 },
      ],
    },
    32_768,
  ],
  ['Mistral and Albert', { data: [{ id: 'm', max_context_length: 131_072 }] }, 131_072],
  ['a list of aliases', { data: [{ id: 'long', aliases: ['m'], max_context_length: 64_000 }] }, 64_000],
  ['OpenRouter', { data: [{ id: 'm', context_length: 8_192 }] }, 8_192],
  ['llama.cpp', { data: [{ id: 'm', meta: { n_ctx: 4_096 } }] }, 4_096],
  ['a server that does not say', { data: [{ id: 'm' }] }, null],
  ['a server that says nothing sensible', { data: [{ id: 'm', max_model_len: '-4' }, null, 3] }, null],
  ['a server that knows other models', { data: [{ id: 'x', max_model_len: 4_096 }] }, null],
])('%s tells how much a model reads', async (_, body, tokens) => {
  expect(await told(JSON.stringify(body))).toBe(tokens);
});

it('is not known of a server that fails or answers something else', async () => {
  expect(await told('<html>', 200)).toBeNull();
  expect(await told('{}', 500)).toBeNull();
});

it('is given up when the agent stops', async () => {
  await using server = await serve(() => undefined);
  const stop = new AbortController();
  const asked = contextTokens({ id: 'e', url: server.url }, 'm', stop.signal);
  stop.abort();
  await expect(asked).rejects.toMatchObject({ name: 'AbortError' });
});
