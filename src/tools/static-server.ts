/** A static file server: folders answer with their index.html, the rest with 404.html. Compresses as hosts do. */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { contentTypes } from './content-types.ts';

/** What pages of other sites may fetch: previews, and the script that does. */
const shared = /^(?:(?:zh-cn\/)?previews\/.*|embed\.js)$/;

export interface Served {
  /** The address of the front door. */
  url: string;
  server: Server;
}

export interface ServeOptions {
  folder: string;
  /** The path under which the site was built; begins and ends with a slash. */
  base: string;
  /** 0 takes a free one. */
  port: number;
  /** Whether `_redirects` is followed, as hosts that take such a file do. */
  redirects?: boolean;
  /** Headers of every answer, such as a Content-Security-Policy. */
  headers?: Record<string, string>;
  /** Told of every answer: its path, status and bytes as sent. */
  log?: (request: { path: string; status: number; bytes: number }) => void;
}

export async function serveSite(options: ServeOptions): Promise<Served> {
  const server = createServer((request, response) => void answer(request, response, options));
  server.listen(options.port, 'localhost');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : options.port;
  return { url: `http://localhost:${port}${options.base}`, server };
}

async function answer(request: IncomingMessage, response: ServerResponse, options: ServeOptions): Promise<void> {
  const path = pathOf(request.url ?? '/');
  if (path === undefined || !path.startsWith(options.base)) {
    // At the root of a site under a sub-path: show the way in.
    if (path === '/') {
      response.writeHead(302, { Location: options.base }).end();
      return;
    }
    send(request, response, options, 404, await notFound(options), path ?? '');
    return;
  }
  const moved = options.redirects === true ? await redirectOf(options.folder, path) : undefined;
  if (moved !== undefined) {
    response.writeHead(301, { Location: moved }).end();
    return;
  }
  const file = normalize(`/${path.slice(options.base.length)}`);
  const bytes = await read(join(options.folder, file.endsWith('/') ? `${file}index.html` : file));
  if (bytes !== undefined) {
    send(request, response, options, 200, { bytes, type: typeOf(file) }, path);
    return;
  }
  if (!file.endsWith('/') && (await read(join(options.folder, file, 'index.html'))) !== undefined) {
    response.writeHead(301, { Location: `${path}/` }).end();
    return;
  }
  send(request, response, options, 404, await notFound(options), path);
}

function pathOf(url: string): string | undefined {
  try {
    return decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return undefined;
  }
}

function typeOf(file: string): string {
  return contentTypes[file.endsWith('/') ? '.html' : extname(file)] ?? 'application/octet-stream';
}

async function notFound({ folder }: ServeOptions): Promise<{ bytes: Buffer; type: string }> {
  return { bytes: (await read(join(folder, '404.html'))) ?? Buffer.from('404'), type: contentTypes['.html'] ?? '' };
}

async function redirectOf(folder: string, path: string): Promise<string | undefined> {
  const lines = (await read(join(folder, '_redirects')))?.toString().split('\n') ?? [];
  return lines.map((line) => line.split(' ')).find(([from]) => from === path)?.[1];
}

async function read(path: string): Promise<Buffer | undefined> {
  return readFile(path).catch(() => undefined);
}

/** As hosts pack: what every reader needs as tightly as it goes, a page among thousands when it is asked for. */
function pack(bytes: Buffer, type: string): Buffer {
  const quality = bytes.length < 100_000 && /javascript|json/.test(type) ? 11 : 9;
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  { base, headers, log }: ServeOptions,
  status: number,
  { bytes, type }: { bytes: Buffer; type: string },
  path: string,
): void {
  const compress =
    /text|json|javascript|svg|xml/.test(type) && /\bbr\b/.test(String(request.headers['accept-encoding']));
  const body = compress ? pack(bytes, type) : bytes;
  response.writeHead(status, {
    ...(shared.test(path.slice(base.length)) && { 'Access-Control-Allow-Origin': '*' }),
    'Content-Type': type,
    ...(compress && { 'Content-Encoding': 'br' }),
    'Content-Length': body.length,
    'Cache-Control': 'no-cache',
    ...headers,
  });
  response.end(request.method === 'HEAD' ? undefined : body);
  log?.({ path, status, bytes: body.length });
}
