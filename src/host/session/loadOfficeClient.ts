import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { prepareClient, type ClientWindow } from './prepareClient';
import type { OfficeClient } from './officeClient';

/** The client's script for Excel on the web, as it is shipped. */
const SCRIPT = '@microsoft/office-js/dist/excel-web-16.00.debug.js';

/** How the client is loaded. */
export interface ClientOptions {
  /** Highest version of the ExcelApi requirement set. When given, members of later ones are refused. */
  readonly excelApi?: string;
}

/**
 * Loads the genuine Office.js client into a jsdom window of its own. It takes about a tenth of a second and holds
 * nothing open. One client serves any number of workbooks.
 */
export function loadOfficeClient({ excelApi }: ClientOptions = {}): OfficeClient {
  const dom = new JSDOM('<!doctype html><html lang="en-GB"><body></body></html>', {
    runScripts: 'outside-only',
    url: 'https://localhost/',
  });
  dom.window.eval(readFileSync(require.resolve(SCRIPT), 'utf8'));
  // The script puts these on its window; jsdom's typings cannot know.
  return prepareClient(dom.window as unknown as ClientWindow, excelApi);
}
