import type { SheetCells } from '../grid/sheetCells';
import type { Turns } from '../register';
import type { AnswerSize } from './answerSize';
import { askForSchemeSheets, takeSchemeSheet } from './findSchemeSheet';
import { guessSheet, isThere } from './guessSheet';
import { SheetReader } from './SheetReader';
import { takeTurns } from './takeTurns';

/** What to read of a workbook. */
export interface SheetQuestion<Choice extends SheetChoice> {
  /** Names that the sheets probably have: these are read in the first request, without waiting for the list of sheets. */
  readonly likelyNames: readonly string[];
  /** Settles which sheets are wanted, by the scheme sheet when the workbook has one. */
  readonly choose: (schemeSheet: SheetReader | undefined) => Choice | Promise<Choice>;
  readonly size: AnswerSize;
}

/** Which sheets to read. */
export interface SheetChoice {
  readonly isWanted: (name: string) => boolean;
  /** Whether these cells can only be understood with the sheet's merged areas. */
  readonly needsMerges: (cells: SheetCells) => boolean;
}

/** The wanted sheets in workbook order, and the names of all others. */
export interface SheetsRead<Choice extends SheetChoice> {
  /** What was settled by the scheme sheet. */
  readonly choice: Choice;
  readonly sheets: readonly SheetReader[];
  readonly otherNames: readonly string[];
  /** Every tab in workbook order. */
  readonly allTabs: readonly Tab[];
}

export interface Tab {
  readonly name: string;
  readonly isShown: boolean;
  readonly isProtected: boolean;
}

/**
 * Reads the wanted sheets, and the scheme sheet before them, with the fewest requests: one when every sheet has a likely
 * name, is short and has no tables; a second for the others, for tables and for merged areas where they matter; more
 * only for cells that one answer cannot carry.
 */
export async function readSheets<Choice extends SheetChoice>(
  context: Excel.RequestContext,
  { likelyNames, choose, size }: SheetQuestion<Choice>,
): Promise<SheetsRead<Choice>> {
  const worksheets = context.workbook.worksheets.load(
    'items/name,items/visibility,items/protection/protected',
  );
  const tables = context.workbook.tables.load(
    'items/name,items/showHeaders,items/showTotals,items/worksheet/name',
  );
  const guesses = likelyNames.map((name) => guessSheet(worksheets.getItemOrNullObject(name), size.headRows));
  const schemeSheets = askForSchemeSheets(context, size.headRows);
  await context.sync();

  const guessed = new Map(guesses.filter(isThere).map((reader) => [reader.worksheet.name, reader]));
  guessed.forEach((reader) => {
    reader.take();
  });
  const schemeSheet = takeSchemeSheet(schemeSheets);
  if (schemeSheet) await readTheRest(context, [schemeSheet], { tables: [], needsMerges: () => false, size });
  const choice = await choose(schemeSheet);
  const sheets = worksheets.items
    .filter(({ name }) => choice.isWanted(name))
    .map((worksheet) => guessed.get(worksheet.name) ?? new SheetReader(worksheet));
  await readTheRest(context, sheets, { tables: tables.items, needsMerges: choice.needsMerges, size });
  const names = new Set(sheets.map(({ worksheet }) => worksheet.name));
  const allTabs = worksheets.items.map(({ name, visibility, protection }) => ({
    name,
    isShown: visibility === 'Visible',
    isProtected: protection.protected,
  }));
  const otherNames = allTabs.map(({ name }) => name).filter((name) => !names.has(name));
  return { choice, sheets, allTabs, otherNames };
}

interface RestToRead extends Pick<SheetChoice, 'needsMerges'> {
  readonly tables: readonly Excel.Table[];
  readonly size: AnswerSize;
}

async function readTheRest(
  context: Excel.RequestContext,
  sheets: readonly SheetReader[],
  { tables, needsMerges, size }: RestToRead,
): Promise<void> {
  const askAll = function* (): Turns<boolean> {
    const long = sheets.filter(({ isIncomplete }) => isIncomplete).length;
    const share = { ...size, bytes: Math.floor(size.bytes / Math.max(1, long)) };
    let hasAsked = false;
    for (const reader of sheets) {
      const own = tables.filter(({ worksheet }) => worksheet.name === reader.worksheet.name);
      hasAsked = reader.ask(own, share, needsMerges) || hasAsked;
      // Whether merged areas matter is found out from all rows.
      yield;
    }
    return hasAsked;
  };
  while (await takeTurns(askAll())) {
    // One answer cannot carry a large register; the number of rounds follows its size, not its rows.
    await context.sync();
    sheets.forEach((reader) => {
      reader.take();
    });
  }
}
