/** TRUST 15, 16: what leaves, and where to. */
import { expect, it } from 'vitest';
import { chatRequest, chunk, told } from './ask.ts';
import { answerWith, serve } from './server.ts';

const answer = answerWith(chunk('Oui', 'stop'));

it.each(['', '/', '/v1', '/v1/', '//v1//', '/v1/chat/completions'])(
  'understands an address that ends with "%s"',
  async (end) => {
    await using server = await serve(answer);
    expect(await told(chatRequest(server.url + end))).toMatchObject({ text: 'Oui', error: null });
    expect(server.seen[0]?.path).toBe('/v1/chat/completions');
  },
);

it('keeps the path of a gateway', async () => {
  await using server = await serve(answer);
  await told(chatRequest(`${server.url}/ia/openai/v1/`));
  expect(server.seen[0]?.path).toBe('/ia/openai/v1/chat/completions');
});

it('sends the plain request that every server takes, and nothing else', async () => {
  await using server = await serve(answer);
  const messages = [
    { role: 'system', content: 'Consigne' },
    { role: 'user', content: 'Question' },
    { role: 'assistant', content: 'Réponse' },
    { role: 'user', content: 'Suite' },
  ] as const;
  await told(chatRequest(server.url, { messages }));
  await told(chatRequest(server.url, { messages, maxTokens: 50, temperature: 0.2 }));
  const [plain, limited] = server.seen.map(({ body }) => JSON.parse(body));
  expect(plain).toEqual({ model: 'modele-a', stream: true, messages });
  expect(limited).toEqual({ model: 'modele-a', stream: true, messages, max_tokens: 50, temperature: 0.2 });
});

it('carries the key, and no cookie, referrer or SDK name', async () => {
  await using server = await serve(answer);
  await told(chatRequest(server.url));
  const headers = server.seen[0]?.headers ?? {};
  expect(headers).toMatchObject({
    authorization: 'Bearer clef-secrete',
    accept: 'text/event-stream',
    'content-type': 'application/json',
  });
  expect(Object.keys(headers)).not.toEqual(expect.arrayContaining(['cookie']));
  expect(JSON.stringify(headers)).not.toMatch(/referer|mistral/i);
});

it('sends no key where there is none, and the configured headers always', async () => {
  await using server = await serve(answer);
  const headers = { 'X-Service': 'renfort', Authorization: 'Basic abc', Cookie: 'a=b' };
  await told(chatRequest(server.url, { endpoint: { id: 'a', url: server.url } }));
  await told(chatRequest(server.url, { endpoint: { id: 'a', url: server.url, headers } }));
  await told(chatRequest(server.url, { endpoint: { id: 'a', url: server.url, headers, key: ' k\n' } }));
  const seen = server.seen.map(({ headers }) => headers);
  expect(seen.map(({ authorization }) => authorization)).toEqual([undefined, 'Basic abc', 'Bearer k']);
  expect(seen[2]).toMatchObject({ 'x-service': 'renfort' });
  expect(seen.map(({ cookie }) => cookie)).toEqual([undefined, undefined, undefined]);
});

it.each([
  'ftp://serveur/',
  'file:///etc/passwd',
  'serveur',
  'javascript:alert(1)',
  'https://moi:clef@serveur/',
  '',
])('refuses the address "%s" before anything is sent', async (url) => {
  const { error } = await told(chatRequest(url), { fetch: () => expect.unreachable() });
  expect(error).toMatchObject({ code: 'endpoint-refused' });
  expect(JSON.stringify(error)).not.toContain('clef');
});

it('refuses keys and headers that no header can carry, without quoting them', async () => {
  const fetch = () => expect.unreachable();
  const url = 'https://serveur.test';
  const key = await told(chatRequest(url, { endpoint: { id: 'a', url, key: 'clé’secrète→' } }), { fetch });
  expect(key.error).toMatchObject({ code: 'unauthorized' });
  const headers = { 'mauvais nom': 'secrète' };
  const header = await told(chatRequest(url, { endpoint: { id: 'a', url, headers } }), { fetch });
  expect(header.error).toMatchObject({ code: 'endpoint-refused' });
  for (const { error } of [key, header]) expect(`${error} ${(error as Error).stack}`).not.toMatch(/secrète/);
});

it('asks the browser for no cookie, no referrer, no cache, no redirect', async () => {
  let init: RequestInit | undefined;
  await told(chatRequest('https://serveur.test'), {
    fetch: async (_, given) => {
      init = given;
      return new Response(chunk('Oui', 'stop'));
    },
  });
  expect(init).toMatchObject({
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    cache: 'no-store',
    redirect: 'manual',
  });
});
