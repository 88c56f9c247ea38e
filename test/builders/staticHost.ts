import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { makeOwnCertificate } from './ownCertificate';

/** How a static host answers. */
export interface HostAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** A web server for one folder at /register/, by the headers that the folder’s own `_headers` asks for. */
export interface StaticHost {
  /** The folder's, such as https://localhost:3010/register/ */
  readonly address: string;
  /** What the server does wrongly from now on. */
  plant: (change: (file: string, answer: HostAnswer) => HostAnswer) => void;
  readonly close: () => Promise<void>;
}

const ROOT = '/register/';
const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
};

/** Serves a folder over https at any free port of this computer. */
export async function serveStatically(folder: string): Promise<StaticHost> {
  let change = (_file: string, answer: HostAnswer): HostAnswer => answer;
  const server = createServer(makeOwnCertificate(), (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'https://localhost/');
    const file = pathname.slice(ROOT.length);
    const { status, headers, body } = change(file, readAnswer(folder, pathname));
    response.writeHead(status, headers).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // a server that listens at a port has an address of this kind
  return {
    address: `https://localhost:${port}${ROOT}`,
    plant: (planted) => {
      change = planted;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

function readAnswer(folder: string, pathname: string): HostAnswer {
  const path = join(folder, pathname.slice(ROOT.length));
  const type = TYPES[extname(path)];
  if (!pathname.startsWith(ROOT) || type === undefined || !existsSync(path)) {
    return { status: 404, headers: {}, body: Buffer.from('') };
  }
  const headers = { 'Content-Type': type, ...readHeaders(folder, pathname) };
  return { status: 200, headers, body: readFileSync(path) };
}

/** The headers of every rule of `_headers` whose path fits; a star stands for anything. */
function readHeaders(folder: string, pathname: string): Record<string, string> {
  const found: Record<string, string> = {};
  let fits = false;
  for (const line of readFileSync(join(folder, '_headers'), 'utf8').split('\n')) {
    if (line.startsWith('/')) {
      fits = line.endsWith('*') ? pathname.startsWith(line.slice(0, -1)) : pathname === line;
      continue;
    }
    const [, name, value] = /^ {2}([^:]+): (.*)$/.exec(line) ?? [];
    if (!fits || name === undefined || value === undefined) continue;
    // Static hosts join a header that two rules send.
    found[name] = found[name] === undefined ? value : `${found[name]}, ${value}`;
  }
  return found;
}
