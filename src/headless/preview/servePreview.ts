import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { findFile, type Found } from './findFile';
import { PAGE_POLICY, readPanePolicy, typeOf } from './headersOf';
import { replaceOfficeScript, STAND_IN_SCRIPT } from './standInScripts';

/** A preview that can be looked at until it is closed. */
export interface ServedPreview {
  /** Such as http://localhost:3010/ */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** What is served, as far as it is made once. */
interface Served {
  readonly folder: string;
  /** The pane's page with this computer's Office.js. */
  readonly panePage: string;
  readonly panePolicy: string;
}

interface Answer {
  readonly type: string;
  readonly policy: string;
  readonly body: Buffer | string;
}

/** The client for Excel on the web as Microsoft publishes it; it is never copied into the project. */
const OFFICE_CLIENT = '@microsoft/office-js/dist/excel-web-16.00.debug.js';
/** Names of this computer. Any other name is another site's, led here to read what is served. */
const OWN_HOST = /^(?:localhost|127\.0\.0\.1)(?::\d+)?$/;

/**
 * Serves a built preview to this computer only, at a port if it is free and at any free one otherwise.
 * @param folder holds `page` and `pane`
 */
export async function servePreview(folder: string, port: number): Promise<ServedPreview> {
  const readPane = (file: string) => readFile(join(folder, 'pane', file), 'utf8');
  const served = {
    folder,
    panePage: replaceOfficeScript(await readPane('taskpane.html')),
    panePolicy: readPanePolicy(await readPane('_headers')),
  };
  const server = createServer((request, response) => {
    // A file that cannot be read is no reason to stop serving the others.
    respond(served, request, response).catch(() => {
      end(response, 500);
    });
  });
  const { port: taken } = await listen(server, port);
  return {
    address: `http://localhost:${taken}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

async function listen(server: Server, port: number): Promise<AddressInfo> {
  try {
    return await listenAt(server, port);
  } catch (error) {
    if (!isCode(error, 'EADDRINUSE')) throw error;
    return listenAt(server, 0);
  }
}

function listenAt(server: Server, port: number): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      // A server that listens at a port has an address of this kind.
      resolve(server.address() as AddressInfo);
    });
  });
}

async function respond(served: Served, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { url = '/', method = '', headers } = request;
  const refusal = refuse(method, headers.host ?? '');
  const answer = refusal === undefined ? await readAnswer(served, findFile(pathOf(url))) : undefined;
  if (answer) send(response, answer, method === 'HEAD');
  else end(response, refusal ?? 404);
}

function pathOf(url: string): string {
  return url.replace(/[?#].*$/s, '');
}

/** The status of a request that is not answered, whatever it asks for. */
function refuse(method: string, host: string): number | undefined {
  if (!OWN_HOST.test(host)) return 403;
  return method === 'GET' || method === 'HEAD' ? undefined : 405;
}

function send(response: ServerResponse, { type, policy, body }: Answer, isHead: boolean): void {
  response
    .writeHead(200, {
      'Content-Type': type,
      'Content-Security-Policy': policy,
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      'Cache-Control': 'no-cache',
    })
    .end(isHead ? undefined : body);
}

function end(response: ServerResponse, status: number): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end();
}

async function readAnswer(served: Served, found: Found): Promise<Answer | undefined> {
  switch (found.kind) {
    case 'nothing':
      return undefined;
    case 'office client':
      return answerFile(require.resolve(OFFICE_CLIENT), PAGE_POLICY);
    case 'page':
      return answerFile(join(served.folder, 'page', found.file), PAGE_POLICY);
    case 'pane':
      return answerPane(served, found.file);
  }
}

async function answerPane(served: Served, file: string): Promise<Answer | undefined> {
  const { folder, panePage, panePolicy: policy } = served;
  const type = typeOf(file);
  if (type !== undefined && file === 'taskpane.html') return { type, policy, body: panePage };
  if (type !== undefined && file === 'stand-in.js') return { type, policy, body: STAND_IN_SCRIPT };
  return answerFile(join(folder, 'pane', file), policy);
}

async function answerFile(path: string, policy: string): Promise<Answer | undefined> {
  const type = typeOf(path);
  if (type === undefined) return undefined;
  try {
    return { type, policy, body: await readFile(path) };
  } catch (error) {
    if (isCode(error, 'ENOENT', 'EISDIR')) return undefined;
    throw error;
  }
}

function isCode(error: unknown, ...codes: readonly string[]): boolean {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return codes.some((each) => each === code);
}
