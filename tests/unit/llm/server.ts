/** Loopback servers for the tests of lib/llm: what they send is sent byte for byte, through real sockets. */
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressInfo, createServer as createSocketServer, type Socket } from 'node:net';

export interface Seen {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface TestServer extends AsyncDisposable {
  readonly url: string;
  readonly seen: Seen[];
}

type Handler = (response: ServerResponse, seen: Seen, request: IncomingMessage) => unknown;

/** An HTTP server that answers each request by `handler`, its body read before. */
export async function serve(handler: Handler): Promise<TestServer> {
  const seen: Seen[] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const part of request) body += part;
    const one = { method: request.method ?? '', path: request.url ?? '', headers: request.headers, body };
    seen.push(one);
    await handler(response, one, request);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** A bare TCP server: once the request's head is in, `answer` writes whatever it likes. */
export async function serveRaw(answer: (socket: Socket) => unknown): Promise<TestServer> {
  const sockets = new Set<Socket>();
  const server = createSocketServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    socket.setNoDelay(true);
    let head = '';
    socket.on('data', function read(data) {
      head += data.toString('latin1');
      if (!head.includes('\r\n\r\n')) return;
      socket.off('data', read);
      socket.resume();
      answer(socket);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen: [],
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** The head of a raw response whose body ends with the connection. */
export function rawHead(contentType = 'text/event-stream', status = '200 OK'): string {
  const type = contentType ? `Content-Type: ${contentType}\r\n` : '';
  return `HTTP/1.1 ${status}\r\n${type}Connection: close\r\n\r\n`;
}

/** Answers with a stream that is written at once. */
export function answerWith(
  sse: string | Uint8Array,
  contentType = 'text/event-stream',
  status = 200,
): Handler {
  return (response) => {
    response.writeHead(status, contentType ? { 'content-type': contentType } : {});
    response.end(sse);
  };
}
