/** TRUST 31, 32: time limits, Stop, and nothing left behind. */
import { once } from 'node:events';
import { expect, it } from 'vitest';
import { streamChat } from '../../../lib/llm/index.ts';
import type { ChatEvent } from '../../../lib/llm/types.ts';
import { chatRequest, chunk, DONE, told } from './ask.ts';
import { rawHead, serve, serveRaw, type TestServer } from './server.ts';

const SSE = { 'content-type': 'text/event-stream' };
const thought = `data: ${JSON.stringify({ choices: [{ delta: { reasoning_content: 'hm' } }] })}\n\n`;
const ping = ': ping\n\n';
/** What keep-alives look like on the wire besides comments: none of them is text. */
const emptyNews = [ping, chunk(''), chunk(null), 'data:\n\n', 'data: {}\n\n'];

/** Writes what `say` gives every 20 ms, for ever. */
function chattering(say: (turn: number) => string): Promise<TestServer> {
  return serve((response) => {
    response.writeHead(200, SSE);
    let turn = 0;
    const timer = setInterval(() => response.write(say(turn++)), 20);
    response.on('close', () => clearInterval(timer));
  });
}

const limits = (firstText: number, idle: number, total = 60_000) => ({ firstText, idle, total });

it('gives up on a server that sends no headers', async () => {
  await using server = await serve(() => {});
  const result = await told(chatRequest(server.url, { limits: limits(600, 50) }));
  expect(result).toMatchObject({ error: { code: 'first-text-timeout', detail: { seconds: 1 } } });
  expect(server.seen).toHaveLength(1);
});

it('gives up on a server that keeps the line warm but never says a word', async () => {
  await using server = await chattering((turn) => emptyNews[turn % emptyNews.length] ?? ping);
  expect(await told(chatRequest(server.url, { limits: limits(200, 60_000) }))).toMatchObject({
    error: { code: 'first-text-timeout' },
  });
});

it('gives up on a server that falls silent behind keep-alives, and keeps the text', async () => {
  await using server = await chattering((turn) =>
    turn === 0 ? chunk('Début') : (emptyNews[turn % 5] ?? ping),
  );
  expect(await told(chatRequest(server.url, { limits: limits(60_000, 200) }))).toMatchObject({
    text: 'Début',
    error: { code: 'idle-timeout' },
    finish: null,
  });
});

it('gives up on an answer without end', async () => {
  await using server = await chattering(() => chunk('mot '));
  const result = await told(chatRequest(server.url, { limits: limits(60_000, 60_000, 300) }));
  expect(result).toMatchObject({ error: { code: 'total-timeout' } });
  expect(result.text).toContain('mot mot');
});

it('takes reasoning as life, and silence after it as none', async () => {
  await using server = await chattering((turn) =>
    turn < 25 ? thought : turn === 25 ? chunk('Oui', 'stop') + DONE : '',
  );
  const patient = await told(chatRequest(server.url, { limits: limits(400, 600) }));
  expect(patient).toMatchObject({ text: 'Oui', finish: 'complete', error: null });
  expect(patient.events.filter(({ type }) => type === 'thinking')).toHaveLength(1);

  await using mute = await chattering((turn) => (turn < 3 ? thought : ping));
  expect(await told(chatRequest(mute.url, { limits: limits(100, 200) }))).toMatchObject({
    error: { code: 'first-text-timeout' },
  });
});

it('does not take a slow consumer for a silent server', async () => {
  await using server = await serve((response) => {
    response.writeHead(200, SSE);
    response.write(chunk('a'), () => setTimeout(() => response.end(chunk('b', 'stop') + DONE), 30));
  });
  let text = '';
  for await (const event of streamChat(chatRequest(server.url, { limits: limits(380, 380) }))) {
    if (event.type !== 'text') continue;
    text += event.text;
    await new Promise((resolve) => setTimeout(resolve, 400));
  }
  expect(text).toBe('ab');
});

it('counts no limit while it waits for a retry', async () => {
  await using server = await serve((response, _seen) => {
    if (server.seen.length === 1) response.writeHead(503, { 'retry-after': '0.6' }).end();
    else response.writeHead(200, SSE).end(chunk('Oui', 'stop') + DONE);
  });
  const result = await told(chatRequest(server.url, { limits: limits(550, 550, 590) }), { random: () => 0 });
  expect(result).toMatchObject({ text: 'Oui', error: null });
});

const PHASES: Record<string, { say: string | null; until: ChatEvent['type'] | null }> = {
  'while it waits for headers': { say: null, until: null },
  'before the first text': { say: ping, until: 'connected' },
  'in the middle of the text': { say: chunk('Début'), until: 'text' },
  'while the model thinks': { say: thought, until: 'thinking' },
};

it.each(Object.entries(PHASES))('Stop reaches the server %s', async (_, { say, until }) => {
  const closed = Promise.withResolvers<void>();
  const asked = Promise.withResolvers<void>();
  await using server = await serve((response) => {
    if (say !== null) response.writeHead(200, SSE).write(say);
    response.on('close', () => closed.resolve());
    asked.resolve();
  });
  const stop = new AbortController();
  const press = () => stop.abort(new Error('a reason of the caller'));
  const run = (async () => {
    for await (const { type } of streamChat(chatRequest(server.url, { signal: stop.signal }))) {
      if (type === until) setTimeout(press, 20);
    }
  })();
  await asked.promise;
  if (until === null) press();
  const error = await run.catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(DOMException);
  expect(error).toMatchObject({ name: 'AbortError' });
  // How fast is measured by the bench.
  await closed.promise;
});

it('Stop reaches a server whose consumer is not listening', async () => {
  const closed = Promise.withResolvers<void>();
  await using server = await serve((response) => {
    response.writeHead(200, SSE).write(chunk('Début'));
    response.on('close', () => closed.resolve());
  });
  const stop = new AbortController();
  const events = streamChat(chatRequest(server.url, { signal: stop.signal }))[Symbol.asyncIterator]();
  await events.next();
  expect((await events.next()).value).toEqual({ type: 'text', text: 'Début' });
  stop.abort();
  await closed.promise;
  await expect(events.next()).rejects.toMatchObject({ name: 'AbortError' });
});

it('Stop ends the wait for a retry at once', async () => {
  await using server = await serve((response) => response.writeHead(503, { 'retry-after': '20' }).end());
  const stop = new AbortController();
  const result = await told(chatRequest(server.url, { signal: stop.signal }), {
    random: () => {
      setTimeout(() => stop.abort(), 50);
      return 0;
    },
  });
  expect(result.error).toMatchObject({ name: 'AbortError' });
  expect(result.events).toEqual([{ type: 'retrying', seconds: 20, reason: 'busy' }]);
  expect(server.seen).toHaveLength(1);
});

it('Stop while connecting ends at once', async () => {
  const stop = new AbortController();
  setTimeout(() => stop.abort(), 30);
  const hang = (_: unknown, init?: RequestInit) =>
    new Promise<Response>((_resolve, reject) =>
      init?.signal?.addEventListener('abort', () => reject(new DOMException('x', 'AbortError'))),
    );
  const { error } = await told(chatRequest('http://127.0.0.1:9', { signal: stop.signal }), { fetch: hang });
  expect(error).toMatchObject({ name: 'AbortError' });
});

it('sends nothing when it was stopped before', async () => {
  const { error } = await told(chatRequest('http://127.0.0.1:9', { signal: AbortSignal.abort() }), {
    fetch: () => expect.unreachable(),
  });
  expect(error).toMatchObject({ name: 'AbortError' });
});

it('leaving the loop aborts at the server', async () => {
  const closed = Promise.withResolvers<void>();
  await using server = await serve((response) => {
    response.writeHead(200, SSE).write(chunk('Début'));
    response.on('close', () => closed.resolve());
  });
  for await (const { type } of streamChat(chatRequest(server.url))) if (type === 'text') break;
  await closed.promise;
});

it('leaves no timer and no listener behind, however it ends', async () => {
  const timers = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
  await using fine = await serve((response) => response.writeHead(200, SSE).end(chunk('Oui', 'stop') + DONE));
  await using silent = await serve(() => {});
  await using broken = await serveRaw((socket) => socket.end(`${rawHead()}data: {"error":"x"}\n\n`));
  let listeners = 0;
  const counted = () => {
    const { signal } = new AbortController();
    const { addEventListener: add, removeEventListener: remove } = signal;
    signal.addEventListener = (...all: Parameters<typeof add>) => {
      listeners++;
      add.apply(signal, all);
    };
    signal.removeEventListener = (...all: Parameters<typeof remove>) => {
      listeners--;
      remove.apply(signal, all);
    };
    return signal;
  };
  await told(chatRequest(fine.url));
  const before = timers();
  for (let i = 0; i < 5; i++) {
    await told(chatRequest(fine.url, { signal: counted() }));
    await told(chatRequest(silent.url, { signal: counted(), limits: limits(30, 30) }));
    await told(chatRequest(broken.url, { signal: counted() }));
  }
  await expect.poll(timers).toBeLessThanOrEqual(before + 2);
  expect(listeners).toBe(0);
});

it('leaves the connection of a finished answer to the next one', async () => {
  const sockets = new Set<unknown>();
  await using server = await serve((response, _seen, { socket }) => {
    sockets.add(socket);
    response.writeHead(200, SSE);
    response.write(chunk('Oui', 'stop') + DONE);
    setTimeout(() => response.end(), 5);
  });
  for (let i = 0; i < 4; i++) {
    await told(chatRequest(server.url));
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
  expect(sockets.size).toBe(1);
});

it('shows the first text when its event is complete, before its blank line and before anything else', async () => {
  const more = Promise.withResolvers<void>();
  await using server = await serveRaw(async (socket) => {
    socket.write(`${rawHead() + chunk('Tout de suite').trimEnd()}\n`);
    await more.promise;
    socket.end(`\n${chunk(null, 'stop')}`);
    await once(socket, 'close');
  });
  let text = '';
  for await (const event of streamChat(chatRequest(server.url))) {
    if (event.type !== 'text') continue;
    text += event.text;
    more.resolve();
  }
  expect(text).toBe('Tout de suite');
});
