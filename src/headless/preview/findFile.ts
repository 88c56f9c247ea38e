import { posix } from 'node:path';

/** Where a path of the preview's address leads. */
export type Found =
  | { readonly kind: 'page'; readonly file: string }
  | { readonly kind: 'pane'; readonly file: string }
  | { readonly kind: 'office client' }
  | { readonly kind: 'nothing' };

const PANE_FOLDER = 'pane/';

/**
 * What a request's path asks for: a file of the preview's page, of the pane's folder (`/pane/…`), or Office.js
 * (`/office.js`). Paths that cannot be read, or lead out of the folders, lead nowhere.
 */
export function findFile(pathname: string): Found {
  const path = decodePath(pathname);
  if (path === undefined) return { kind: 'nothing' };
  if (path === '') return { kind: 'page', file: 'index.html' };
  if (path === 'office.js') return { kind: 'office client' };
  return path.startsWith(PANE_FOLDER)
    ? { kind: 'pane', file: path.slice(PANE_FOLDER.length) }
    : { kind: 'page', file: path };
}

/** The path without its first slash; undefined for one that is not plain. */
function decodePath(pathname: string): string | undefined {
  try {
    const path = decodeURIComponent(pathname).slice(1);
    const isPlain = !/[\\\0:]/.test(path) && posix.normalize(`/${path}`) === `/${path}`;
    return isPlain ? path : undefined;
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}
