import { extname } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xml': 'text/xml; charset=utf-8',
};

/** The content type of a file by its name; undefined for files that are not served. */
export function typeOf(file: string): string | undefined {
  return TYPES[extname(file).toLowerCase()];
}

/** What the preview's page may load: only what comes from its own address. */
export const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  // Fluent, Univer and Office.js put their styles into the page.
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "frame-ancestors 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** The rules that the built folder gives a web server for the pane, from its `_headers`. */
export function readPanePolicy(headers: string): string {
  const policy = /^\s*Content-Security-Policy:\s*(.+)$/m.exec(headers)?.[1];
  if (policy === undefined) throw new Error('Expected a Content-Security-Policy in _headers, got none');
  return policy;
}
