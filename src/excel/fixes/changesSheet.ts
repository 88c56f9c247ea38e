import { formatCell } from '../../grid/address';
import type { CellScalar } from '../../grid/sheetCells';
import { CHANGE_HEADINGS, type ChangeLine } from '../../register';
import { askForTab, type AskedTab } from '../sheets/makeTab';
import { MARKER_PREFIX } from '../sheets/ownSheets';

/** The hidden name that stands for the whole sheet of changes, whatever its tab is called, ends with this. */
const KEY = 'Changes';

export type ChangeHeading = (typeof CHANGE_HEADINGS)[number];

/** The sheet of changes as it is in the workbook. 0-based. */
export interface ChangesSheet {
  readonly worksheet: Excel.Worksheet;
  readonly name: string;
  readonly isProtected: boolean;
  /** The row below everything that the sheet holds: nothing above it is ever written over. */
  readonly nextRow: number;
  readonly columns: ReadonlyMap<ChangeHeading, number>;
  readonly lines: readonly ChangeLine[];
}

/** The sheet of changes as asked for, there or not. */
export interface AskedChanges extends AskedTab {
  readonly worksheets: Excel.WorksheetCollection;
}

/** The tab of the sheet of changes, there or not. */
export type ChangesTab = Excel.Worksheet;

/** Asks only which tab is the sheet of changes; its name is known after the next sync. */
export function askForChangesTab(context: Excel.RequestContext): ChangesTab {
  const { worksheet } = context.workbook.names
    .getItemOrNullObject(MARKER_PREFIX + KEY)
    .getRangeOrNullObject();
  return worksheet.load('name');
}

/** Asks for the sheet of changes; `takeChanges` reads it after the next sync. */
export function askForChanges(context: Excel.RequestContext): AskedChanges {
  return { ...askForTab(context, KEY), worksheets: context.workbook.worksheets.load('items/name') };
}

/** The sheet of changes and what it has a record of, the oldest first. */
export async function readChanges(context: Excel.RequestContext): Promise<ChangesSheet | undefined> {
  const asked = askForChanges(context);
  await context.sync();
  return takeChanges(asked);
}

/** The sheet of changes; undefined when there is none, or when its headings are gone so that a new one is wanted. */
export function takeChanges({ worksheet, used }: AskedChanges): ChangesSheet | undefined {
  if (worksheet.isNullObject || used.isNullObject) return undefined;
  // Office.js types values as any[][]; Excel gives text, numbers and booleans.
  const [headings = [], ...rows] = used.values as CellScalar[][];
  const columns = new Map(
    CHANGE_HEADINGS.flatMap((heading) => {
      const index = headings.indexOf(heading);
      return index < 0 ? [] : [[heading, used.columnIndex + index] as const];
    }),
  );
  if (columns.size < CHANGE_HEADINGS.length) return undefined;
  const valueOf = (row: readonly CellScalar[], heading: ChangeHeading) =>
    row[(columns.get(heading) ?? 0) - used.columnIndex] ?? '';
  return {
    worksheet,
    name: worksheet.name,
    isProtected: worksheet.protection.protected,
    nextRow: used.rowIndex + used.rowCount,
    columns,
    lines: rows.flatMap((row, index) =>
      valueOf(row, 'Reference') === ''
        ? []
        : [readLine(used.rowIndex + 1 + index, (heading) => valueOf(row, heading))],
    ),
  };
}

function readLine(line: number, valueOf: (heading: ChangeHeading) => CellScalar): ChangeLine {
  return {
    line,
    sheet: String(valueOf('Tab')),
    cell: String(valueOf('Cell')),
    partnership: String(valueOf('Partnership')),
    heading: String(valueOf('Column')),
    before: valueOf('Before'),
    after: valueOf('After'),
    reason: String(valueOf('Why')),
    formatBefore: String(valueOf('Number format before')),
    isPutBack: valueOf('Put back') !== '',
    reference: String(valueOf('Reference')),
  };
}

/** `Economy!D8`, as changes and what was left are told of. */
export function placeOf({ sheet, row, column }: { sheet: string; row: number; column: number }): string {
  return `${sheet}!${formatCell(row, column)}`;
}
