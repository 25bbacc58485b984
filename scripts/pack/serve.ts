import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { basename, join } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  crx: 'application/x-chrome-extension',
  xpi: 'application/x-xpinstall',
  xml: 'application/xml',
  json: 'application/json',
};

/** Serves the files of a folder (none below it) on loopback, to try a deployment; port 0 takes any free one. */
export async function serveFolder(folder: string, port: number): Promise<Server> {
  const server = createServer(async (request, response) => {
    const name = basename(new URL(request.url ?? '/', 'http://localhost').pathname);
    const content = await readFile(join(folder, name)).catch(() => null);
    if (content) {
      response.setHeader('content-type', TYPES[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream');
      response.end(content);
    } else response.writeHead(404).end();
  });
  await new Promise<void>((done, fail) => {
    server.once('error', fail).listen(port, '127.0.0.1', done);
  });
  return server;
}
