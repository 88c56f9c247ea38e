import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import type { PaneWindow } from '../../src/preview/office/AddinRuntime';

const OFFICE_SCRIPT = readFileSync(
  require.resolve('@microsoft/office-js/dist/excel-web-16.00.debug.js'),
  'utf8',
);

/** A page's window on which Office.js has run, as in the pane's frame before its own scripts. */
export function paneWindow(): PaneWindow {
  const { window } = new JSDOM('<!doctype html><body></body>', {
    runScripts: 'outside-only',
    url: 'http://localhost/',
  });
  window.eval(OFFICE_SCRIPT);
  // The script puts its classes on the window; jsdom's typings cannot know.
  return window as unknown as PaneWindow;
}
