import type { SheetCells } from '../grid/sheetCells';
import { SheetReader } from './SheetReader';

/** Cells that one answer carries at most: about a megabyte of values and their text. */
const CELLS_PER_ANSWER = 20_000;

/** Which sheets to read. */
export interface SheetChoice {
  /** Names that the sheets probably have: these are read in the first request, without waiting for the list of sheets. */
  readonly likelyNames: readonly string[];
  readonly isWanted: (name: string) => boolean;
  /** Whether these cells can only be understood with the sheet's merged areas. */
  readonly needsMerges: (cells: SheetCells) => boolean;
}

/** The wanted sheets in workbook order, and the names of all others. */
export interface SheetsRead {
  readonly sheets: readonly SheetReader[];
  readonly otherNames: readonly string[];
  /** Every tab in workbook order. */
  readonly allTabs: readonly { readonly name: string; readonly isShown: boolean }[];
}

/**
 * Reads the wanted sheets with the fewest requests: one when every sheet has a likely name, is short and has no tables;
 * a second for the others, for tables and for merged areas where they matter; more only for cells that one answer
 * cannot carry.
 */
export async function readSheets(context: Excel.RequestContext, choice: SheetChoice): Promise<SheetsRead> {
  const worksheets = context.workbook.worksheets.load(
    'items/name,items/visibility,items/protection/protected',
  );
  const tables = context.workbook.tables.load(
    'items/name,items/showHeaders,items/showTotals,items/worksheet/name',
  );
  const guesses = choice.likelyNames.map((name) => guessSheet(worksheets, name));
  await context.sync();

  const guessed = new Map(guesses.filter(isThere).map((reader) => [reader.worksheet.name, reader]));
  guessed.forEach((reader) => {
    reader.take();
  });
  const sheets = worksheets.items
    .filter(({ name }) => choice.isWanted(name))
    .map((worksheet) => guessed.get(worksheet.name) ?? new SheetReader(worksheet));
  await readTheRest(context, sheets, tables.items, choice);
  const names = new Set(sheets.map(({ worksheet }) => worksheet.name));
  const allTabs = worksheets.items.map(({ name, visibility }) => ({
    name,
    isShown: visibility === 'Visible',
  }));
  return { sheets, allTabs, otherNames: allTabs.map(({ name }) => name).filter((name) => !names.has(name)) };
}

function guessSheet(worksheets: Excel.WorksheetCollection, name: string): SheetReader {
  const reader = new SheetReader(worksheets.getItemOrNullObject(name));
  reader.worksheet.load('name,visibility,protection/protected');
  reader.askForHead();
  return reader;
}

function isThere({ worksheet }: SheetReader): boolean {
  return !worksheet.isNullObject;
}

async function readTheRest(
  context: Excel.RequestContext,
  sheets: readonly SheetReader[],
  tables: readonly Excel.Table[],
  { needsMerges }: SheetChoice,
): Promise<void> {
  const budget = Math.floor(CELLS_PER_ANSWER / Math.max(1, sheets.length));
  const askAll = () =>
    sheets.map((reader) => {
      const own = tables.filter(({ worksheet }) => worksheet.name === reader.worksheet.name);
      return reader.ask(own, budget, needsMerges);
    });
  while (askAll().includes(true)) {
    // One answer cannot carry a large register; the number of rounds follows its size, not its rows.
    await context.sync();
    sheets.forEach((reader) => {
      reader.take();
    });
  }
}
