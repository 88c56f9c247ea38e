import { WorkbookChanged } from '../situations';

/** A sheet to be filled: one that was read, or a name for a new one. */
export interface SheetToOpen {
  readonly name: string;
  /** The sheet of the add-in's as it was read; undefined for one that is to be made. */
  readonly worksheet: Excel.Worksheet | undefined;
  /** Whether a blank tab of that name is there already, which the add-in began to make. */
  readonly isBegun: boolean;
}

/** Has a sheet emptied, or added after the last tab when there was none of its name, in the request that is sent next. */
export type OpenSheet = () => Promise<Excel.Worksheet>;

/**
 * Looks for sheets, in one round trip for all of them together; each is then opened when its turn has come. The library
 * is loaded when it is first needed.
 * @throws WorkbookChanged when a co-author has renamed one, or made a tab of a name that was free: the library goes by
 * names, and nothing of theirs is to be emptied
 */
export async function findSheets(
  context: Excel.RequestContext,
  sheets: readonly SheetToOpen[],
): Promise<OpenSheet[]> {
  const { ExcelUtilities } = await import('@microsoft/office-js-helpers');
  const { worksheets } = context.workbook;
  const asked = sheets.map(({ name, worksheet }) => ({
    own: worksheet?.load('name'),
    other: worksheets.getItemOrNullObject(name).getUsedRangeOrNullObject().load('rowCount'),
    tab: worksheets.getItemOrNullObject(name).load('name'),
  }));
  const openers = sheets.map(({ name }): OpenSheet => {
    const [turn, begin] = waitForTurn();
    // `true`: a sheet is cleared where it stands. The library's other way deletes it, and with it Excel's undo steps,
    // print settings and what other sheets refer to.
    const sheet = ExcelUtilities.forceCreateSheet(syncingAt(context, turn), name, true);
    return () => {
      begin();
      return sheet;
    };
  });
  await context.sync();
  const isAsRead = sheets.every(({ name, isBegun }, index) => {
    const { own, other, tab } = asked[index] ?? {};
    if (own) return own.name === name;
    return isBegun ? other?.isNullObject : tab?.isNullObject;
  });
  if (!isAsRead) throw new WorkbookChanged();
  return openers;
}

/**
 * The workbook with a context whose syncs end with a sheet's turn and send nothing. The library looks for the sheet,
 * syncs, empties or adds it and syncs again: the first answer has come when the turn begins, and what is done after it
 * belongs into one request with what is written on the sheet, so that nobody ever finds an empty one.
 */
function syncingAt(context: Excel.RequestContext, turn: Promise<void>): Excel.Workbook {
  const waiting: unknown = Object.create(context, { sync: { value: () => turn } });
  // The same workbook in everything but its context.
  return Object.create(context.workbook, { context: { value: waiting } }) as Excel.Workbook;
}

function waitForTurn(): [Promise<void>, () => void] {
  let begin: () => void = () => undefined;
  const turn = new Promise<void>((resolve) => {
    begin = resolve;
  });
  return [turn, begin];
}
