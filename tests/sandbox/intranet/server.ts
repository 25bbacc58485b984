import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, resolve } from 'node:path';
import { buildIntranet } from '../build.ts';
import { buildEditor } from '../editors/build.ts';

export interface Intranet {
  /** Address on loopback. For the plain-http host that is not loopback: `http://intranet.test:${port}/`. */
  readonly url: string;
  readonly port: number;
  /** Paths asked so far, in order: tests assert that a page was not asked anything else. */
  readonly requests: string[];
  close: () => Promise<void>;
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

/** An editor that loads its own parts by their names, from its package as it is. */
const CKEDITOR4 = resolve(import.meta.dirname, '../../../node_modules/ckeditor4');

/** Builds the pages when needed and serves them on loopback, whatever the Host header says. */
export async function startIntranet({ port = 0 }: { port?: number } = {}): Promise<Intranet> {
  const folder = await buildIntranet();
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    requests.push(pathname);
    serve(folder, decodeURIComponent(pathname), response).catch(() => notFound(response));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${address.port}`,
    port: address.port,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function serve(folder: string, path: string, response: ServerResponse): Promise<void> {
  if (path === '/favicon.ico') {
    response.writeHead(204).end();
    return;
  }
  const safe = normalize(path).replace(/^(?:\.\.[/\\])+/, '');
  const [home, rest] = await homeOf(folder, safe);
  if (home === null) return notFound(response);
  const file = join(home, rest.endsWith('/') ? `${rest}index.html` : rest);
  if (!file.startsWith(home)) return notFound(response);
  const body = await readFile(file);
  response.setHeader('content-type', TYPES[extname(file)] ?? 'application/octet-stream');
  response.setHeader('cache-control', 'no-store');
  // Only this page is strict: nothing inline, nothing from elsewhere.
  if (safe.startsWith('/politique/strict/'))
    response.setHeader('content-security-policy', "default-src 'self'");
  response.end(body);
}

/** The folder a path is served from, and the path inside it; null when there is none. */
async function homeOf(folder: string, path: string): Promise<[home: string | null, rest: string]> {
  const [, place, name = '', rest = ''] = /^\/(editeurs|ckeditor4)\/([^/]*)(.*)$/.exec(path) ?? [];
  if (place === 'editeurs') return [await buildEditor(name), rest];
  if (place === 'ckeditor4') return [CKEDITOR4, `/${name}${rest}`];
  return [folder, path];
}

function notFound(response: ServerResponse): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
  response.end(
    '<!doctype html><html lang="fr"><title>Page introuvable</title><p>Cette page n’existe pas.</p></html>',
  );
}
