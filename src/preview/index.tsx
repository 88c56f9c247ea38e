import { createRoot } from 'react-dom/client';
import { newBook, openBook, prepareClient, type ClientWindow } from '../host';
import { SAMPLES } from '../register/scheme/samples';
import type { GridTheme, MountGrid } from './grid';
import { PreviewPage } from './page/PreviewPage';
import type { BookSources } from './files/useFiles';
import { readRibbon, type Ribbon } from './ribbon/readRibbon';
import { Preview } from './state/Preview';

/** Today where the officer is, as YYYY-MM-DD. */
function readToday(): string {
  const now = new Date();
  const parts = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'));
  return [now.getFullYear(), ...parts].join('-');
}

/** The day that the page's address asks for by `?asOf=2016-08-04`. */
function readAskedDay(): string | undefined {
  const asked = new URLSearchParams(location.search).get('asOf') ?? '';
  return /^\d{4}-\d{2}-\d{2}$/.test(asked) && !Number.isNaN(Date.parse(asked)) ? asked : undefined;
}

function readTheme(): GridTheme {
  if (matchMedia('(forced-colors: active)').matches) return 'contrast';
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

async function load(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`Expected ${address} from the preview's server, got ${response.status}`);
  return response;
}

/** The cells are most of the page's scripts, and its frame shows itself before they have come. */
async function loadGrid(): Promise<MountGrid> {
  return (await import('./grid')).mountGrid;
}

async function loadRibbon(): Promise<Ribbon> {
  const text = await (await load('pane/manifest.xml')).text();
  return readRibbon(new DOMParser().parseFromString(text, 'text/xml'), 'pane/');
}

const sources: BookSources = {
  loadSample: async (file) => new Uint8Array(await (await load(file)).arrayBuffer()),
  newBook,
  writeBlank: async (workbook, scheme) => {
    const { writeBlankRegister } = await import('./workbook/blankRegister');
    await writeBlankRegister(workbook, readToday(), scheme);
  },
};

async function start(): Promise<void> {
  // Office.js has put its classes on this window; the typings of a window leave them out.
  const client = prepareClient(window as unknown as ClientWindow);
  const preview = new Preview({
    client,
    openBook,
    today: readToday,
    askedDay: readAskedDay(),
    theme: readTheme(),
  });
  // The pane's page calls it from its frame.
  Object.assign(window, { standInForExcel: preview.startAddin });
  const root = document.getElementById('root');
  if (!root) throw new Error('Expected an element with the id "root", got none');
  createRoot(root).render(
    <PreviewPage preview={preview} ribbon={await loadRibbon()} sources={sources} loadGrid={loadGrid} />,
  );
  const [{ file }] = SAMPLES;
  await preview.open(file, 'sample', () => sources.loadSample(file));
  // Who opens this page wants to see the add-in; Excel would wait for the button.
  preview.showPane();
}

void start();
