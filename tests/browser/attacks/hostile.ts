/** A hostile world on loopback: a model server that answers what a test says, pages, and a listener for leaks. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressInfo, createServer as listen, type Server, type Socket } from 'node:net';

/** One request as it came to the model server. */
export interface Seen {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
  /** True once the client has left before the answer was whole. */
  left: boolean;
}

/** What the model server does with a chat request. */
export type Behaviour = (response: ServerResponse, request: Seen) => void;

export interface HostileWorld {
  /** Address of the model server, without `/v1`. */
  readonly model: string;
  /** Every request to the model server and to the pages' host, except for pages. */
  readonly seen: Seen[];
  /** What the next chat requests get. */
  answer: Behaviour;
  /** Pages by path. */
  readonly pages: Map<string, { readonly html: string; readonly headers?: Readonly<Record<string, string>> }>;
  /** Address of a page, under the plain-http host that is not loopback. */
  page(path: string): string;
  /** Where every other host leads (see {@link everywhere}): connections and first bytes that came. */
  readonly leaks: string[];
  /** Host resolver rules: our hosts, and all others to the listener. */
  readonly everywhere: string;
  close(): Promise<void>;
}

/** Starts the hostile world. */
export async function startHostileWorld(): Promise<HostileWorld> {
  const sockets = new Set<Socket>();
  const leaks: string[] = [];
  const trap = listen((socket) => {
    sockets.add(socket);
    leaks.push('connection');
    socket.on('data', (data) => leaks.push(data.toString('latin1').slice(0, 200)));
    socket.on('error', () => undefined);
  });
  const server = createServer((request, response) => void serve(request, response));
  await Promise.all([started(trap), started(server)]);
  const portOf = (it: Server): number => (it.address() as AddressInfo).port;
  const port = portOf(server);

  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = request.url ?? '/';
    const page = world.pages.get(path.split(/[?#]/)[0] ?? '');
    if (page) {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...page.headers }).end(page.html);
      return;
    }
    if (path === '/favicon.ico') return void response.writeHead(204).end();
    let body = '';
    for await (const chunk of request) body += chunk;
    const seen: Seen = { method: request.method ?? '', path, headers: request.headers, body, left: false };
    world.seen.push(seen);
    response.once('close', () => {
      seen.left = !response.writableFinished;
    });
    if (path.endsWith('/chat/completions')) world.answer(response, seen);
    else response.writeHead(404, { 'content-type': 'application/json' }).end('{"detail":"Not Found"}');
  };

  const world: HostileWorld = {
    model: `http://127.0.0.1:${port}`,
    seen: [],
    answer: (response) => say(response, ['Bonjour.']),
    pages: new Map(),
    page: (path) => `http://intranet.test:${port}${path}`,
    leaks,
    everywhere: `MAP intranet.test 127.0.0.1, MAP app.intranet.test 127.0.0.1, MAP *.control.test control.localhost:${portOf(trap)}, MAP * canary.localhost:${portOf(trap)}, EXCLUDE 127.0.0.1, EXCLUDE localhost`,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      server.closeAllConnections();
      await Promise.all([stopped(trap), stopped(server as unknown as Server)]);
    },
  };
  return world;
}

/** Begins an answer as a stream. */
export function begin(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
}

/** One event of a stream, with text and, at the end, a reason. */
export function event(text: string, finish: string | null = null): string {
  const choices = [{ index: 0, delta: { content: text }, finish_reason: finish }];
  return `data: ${JSON.stringify({ id: 'x', object: 'chat.completion.chunk', created: 1, model: 'm', choices })}\n\n`;
}

/** A whole answer in these pieces. */
export function say(response: ServerResponse, pieces: readonly string[]): void {
  begin(response);
  response.write(pieces.map((piece) => event(piece)).join(''));
  response.end(`${event('', 'stop')}data: [DONE]\n\n`);
}

/** A whole answer in these pieces, each in a turn of its own. */
export async function saySlowly(response: ServerResponse, pieces: readonly string[]): Promise<void> {
  begin(response);
  for (const piece of pieces) {
    response.write(event(piece));
    await new Promise((done) => setImmediate(done));
  }
  response.end(`${event('', 'stop')}data: [DONE]\n\n`);
}

function started(server: { listen(port: number, host: string, done: () => void): unknown }): Promise<void> {
  return new Promise((done) => void server.listen(0, '127.0.0.1', done));
}

function stopped(server: Server): Promise<void> {
  return new Promise((done) => void server.close(() => done()));
}
