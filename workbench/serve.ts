import { createReadStream, existsSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { dirname, extname, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BUILT_PAGE, buildPage } from './page/build';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const PAGE = join(ROOT, 'workbench', 'page');
const DIST = join(ROOT, 'dist');
const ADDRESS = '127.0.0.1';
const FIRST_PORT = 4173;
const LAST_PORT = 4273;

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
};

/** A running server of the workbench page. */
export interface ServedPage {
  readonly url: string;
  close(): Promise<void>;
}

/** What to serve, and where; the bundle is the add-on as it ships. */
export interface ServeOptions {
  /** 0 lets the system choose; without it PORT of the environment, or the first free port from 4173 on. */
  readonly port?: number | undefined;
  /** The folder of Code.js, sidebar.html and appsscript.json. */
  readonly dist?: string;
}

/** Builds the page and serves it, with the add-on beside it, on this machine only. */
export async function servePage({
  port = portOfEnvironment(),
  dist = DIST,
}: ServeOptions = {}): Promise<ServedPage> {
  await buildPage();
  const server = createServer((request, response) => {
    answer(request.url ?? '/', dist, response).catch((error: unknown) => {
      response.writeHead(500).end(String(error));
    });
  });
  const open = await listen(server, port);
  return {
    url: `http://${ADDRESS}:${open}/`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

function portOfEnvironment(): number | undefined {
  const { PORT } = process.env;
  return PORT ? Number(PORT) : undefined;
}

async function answer(url: string, dist: string, response: ServerResponse): Promise<void> {
  const path = decodeURIComponent(new URL(url, 'http://page').pathname);
  if (path === '/') return sendFile(join(PAGE, 'index.html'), response);
  const file = path.startsWith('/dist/') ? within(dist, path.slice(6)) : within(BUILT_PAGE, path.slice(1));
  if (file === null || !existsSync(file)) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
    return;
  }
  sendFile(file, response);
}

function within(folder: string, name: string): string | null {
  const file = resolve(folder, name);
  return file.startsWith(folder + sep) ? file : null;
}

function sendFile(file: string, response: ServerResponse): void {
  response.writeHead(200, {
    'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
    'cache-control': 'no-store',
  });
  createReadStream(file).pipe(response);
}

async function listen(server: Server, port: number | undefined): Promise<number> {
  if (port !== undefined) return tryPort(server, port);
  for (let candidate = FIRST_PORT; candidate < LAST_PORT; candidate++) {
    try {
      return await tryPort(server, candidate);
    } catch (error) {
      if (!isAddressInUse(error)) throw error;
    }
  }
  throw new Error(`No port from ${FIRST_PORT} to ${LAST_PORT} is free.`);
}

function tryPort(server: Server, port: number): Promise<number> {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, ADDRESS, () => {
      server.removeListener('error', fail);
      const address = server.address();
      done(typeof address === 'object' && address ? address.port : port);
    });
  });
}

function isAddressInUse(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}
