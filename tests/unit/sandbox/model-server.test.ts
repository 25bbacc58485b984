import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type DemoModel, startDemoModel } from '../../sandbox/model/server.ts';

let model: DemoModel;
beforeEach(async () => {
  model = await startDemoModel({ latencyMs: 0, tokensPerSecond: Number.POSITIVE_INFINITY });
});
afterEach(() => model.close());

const QUESTION = {
  messages: [
    { role: 'system', content: 'Tâche : corriger' },
    { role: 'user', content: '<<<TEXTE k3j9x2>>>\nJ’ai deja repondu au courrier.\n<<<FIN k3j9x2>>>' },
  ],
};

function ask(body: object, init: RequestInit = {}): Promise<Response> {
  return fetch(`${model.url}/v1/chat/completions`, {
    method: 'POST',
    body: JSON.stringify({ model: 'demo', stream: true, ...QUESTION, ...body }),
    ...init,
  });
}

interface Chunk {
  choices: { delta: { content?: string; reasoning_content?: string }; finish_reason: string | null }[];
  usage?: { completion_tokens: number };
}

async function chunksOf(
  response: Response,
): Promise<{ chunks: Chunk[]; last: string; text: string; finish: string | null }> {
  const events = (await response.text()).split('\n\n').filter((event) => event !== '');
  const chunks = events
    .filter((event) => event !== 'data: [DONE]')
    .map((event) => JSON.parse(event.slice(6)) as Chunk);
  return {
    chunks,
    last: events.at(-1) ?? '',
    text: chunks.map((chunk) => chunk.choices?.[0]?.delta.content ?? '').join(''),
    finish: chunks.at(-1)?.choices?.[0]?.finish_reason ?? null,
  };
}

describe('the chat API', () => {
  test('streams chunks, then usage with the finish reason, then [DONE]', async () => {
    const response = await ask({});
    expect(response.headers.get('content-type')).toContain('text/event-stream');
    const { text, finish, last, chunks } = await chunksOf(response);
    expect(text).toBe('J’ai déjà répondu au courrier.');
    expect(finish).toBe('stop');
    expect(chunks.at(-1)?.usage?.completion_tokens).toBeGreaterThan(0);
    expect(last).toBe('data: [DONE]');
  });

  test('answers whole when no stream is asked', async () => {
    const answer = await (await ask({ stream: false })).json();
    expect(answer.choices[0]).toMatchObject({
      message: { role: 'assistant', content: 'J’ai déjà répondu au courrier.' },
      finish_reason: 'stop',
    });
    expect(answer.usage.total_tokens).toBeGreaterThan(0);
  });

  test('lists its models and says that they are a demonstration', async () => {
    const list = await (await fetch(`${model.url}/v1/models`)).json();
    expect(list.data[0]).toMatchObject({ id: 'demo', name: 'Démonstration (sans modèle de langue)' });
  });

  test('refuses a wrong key once it has one', async () => {
    model.key = 'cle-de-demonstration';
    expect((await ask({})).status).toBe(401);
    const allowed = await ask({}, { headers: { authorization: 'Bearer cle-de-demonstration' } });
    expect(allowed.status).toBe(200);
    await allowed.text();
  });

  test('does not know other models', async () => {
    expect((await ask({ model: 'inconnu' })).status).toBe(404);
  });

  test('stops at the number of tokens asked, and says so', async () => {
    const { text, finish } = await chunksOf(await ask({ max_tokens: 2 }));
    expect(text.length).toBeLessThan(12);
    expect(finish).toBe('length');
  });

  test('writes as many tokens as the model id asks', async () => {
    const { chunks, text } = await chunksOf(await ask({ model: 'demo-long-5000' }));
    expect(chunks.at(-1)?.usage?.completion_tokens).toBe(5000);
    expect(text).toContain('| Étape | Délai | Responsable |');
    expect(text).toContain('```python');
  });
});

describe('faults', () => {
  test('belong to model ids', async () => {
    const down = await ask({ model: 'demo-panne' });
    expect([down.status, down.headers.get('retry-after')]).toEqual([503, '2']);
    expect((await ask({ model: 'demo-surcharge' })).status).toBe(429);
    expect((await ask({ model: 'demo-http-418' })).status).toBe(418);
    expect((await chunksOf(await ask({ model: 'demo-coupe', messages: [] }))).finish).toBe('length');
    expect((await chunksOf(await ask({ model: 'demo-vide' }))).text).toBe('');
    expect(await (await ask({ model: 'demo-erreur' })).text()).toContain('data: {"error"');
    expect((await chunksOf(await ask({ model: 'demo-sans-fin' }))).finish).toBeNull();
    await expect(ask({ model: 'demo-rompu' }).then((response) => response.text())).rejects.toThrow();
  });

  test('can be set for the next requests', async () => {
    model.faults.next({ kind: 'status', status: 500 }, 2);
    expect([(await ask({})).status, (await ask({})).status, (await ask({})).status]).toEqual([500, 500, 200]);
  });

  test('can be a server that knows no response_format', async () => {
    model.faults.always({ kind: 'refuses-format' });
    expect((await ask({ response_format: { type: 'json_schema' } })).status).toBe(400);
    expect((await ask({})).status).toBe(200);
    model.faults.clear();
    expect((await ask({ response_format: { type: 'json_schema' } })).status).toBe(200);
  });

  test('thinking comes apart from the answer and inside it', async () => {
    const { chunks, text } = await chunksOf(await ask({ model: 'demo-reflexion' }));
    expect(chunks.some((chunk) => chunk.choices[0]?.delta.reasoning_content)).toBe(true);
    expect(text).toMatch(/^<think>.*<\/think>\n\nJ’ai déjà/);
  });
});

describe('what is recorded', () => {
  test('every request, with its headers, its body and its end', async () => {
    await (await ask({}, { headers: { 'x-test': 'oui' } })).text();
    await fetch(`${model.url}/favicon.ico`);
    expect(model.requests.map(({ path }) => path)).toEqual(['/v1/chat/completions', '/favicon.ico']);
    const record = await model.requests[0]!.ended;
    expect(record.headers['x-test']).toBe('oui');
    expect(record.chat?.messages).toEqual(QUESTION.messages);
    expect(record).toMatchObject({ outcome: 'finished', status: 200 });
    expect(record.firstByteAt).toBeGreaterThan(record.receivedAt);
  });

  test('when the client leaves, also during a stall', async () => {
    const stop = new AbortController();
    const arriving = model.nextRequest();
    const response = await ask({ model: 'demo-fige' }, { signal: stop.signal });
    const reader = response.body!.getReader();
    await reader.read();
    const record = await arriving;
    expect(record.outcome).toBe('running');
    const stoppedAt = performance.timeOrigin + performance.now();
    stop.abort();
    await record.ended;
    expect(record.outcome).toBe('aborted');
    expect(record.endedAt! - stoppedAt).toBeLessThan(1000);
  });
});
