import type { ColumnPlan, PlannedColumn } from '../register';
import { planHighlights } from './planHighlights';
import { countWritten, planWrites, type CellsToWrite, type RowsToFormat, type TabWrites } from './planWrites';
import { measureValues, type Step } from './sendSteps';
import type { SheetReader } from './SheetReader';
import { trackedRange } from './trackedRange';

/** About what one property of one object adds to a request. */
const BYTES_PER_CALL = 400;

/** A tab's plan beside the tab as it was read. */
export interface TabToWrite {
  readonly plan: ColumnPlan;
  readonly reader: SheetReader;
}

/** The steps that bring one tab to its plan: data first, looks after it. */
export interface TabSteps {
  readonly data: readonly Step[];
  readonly looks: readonly Step[];
  /** Number of cells written. */
  readonly cellCount: number;
}

/** What a tab's steps depend on beside its plan. */
export interface WaysToWrite {
  readonly date1904: boolean;
  readonly isNoteStale: boolean;
  readonly isBrokenOff: boolean;
}

/**
 * Works out what to do to a tab; nothing is sent yet. Only cells that differ from the plan are written.
 * @param isNoteStale whether the heading notes tell another date than the plan's
 * @param isBrokenOff whether looks and highlights that are there may be half-made
 */
export function planTabSteps(
  { plan, reader }: TabToWrite,
  { date1904, isNoteStale, isBrokenOff }: WaysToWrite,
): TabSteps {
  const writes = planWrites(plan, reader.cells, date1904, isBrokenOff);
  const highlights = planHighlights(plan.highlights, reader, isBrokenOff);
  const isTouched = writes.cells.length > 0 || highlights.length > 0;
  const notes = isTouched || isNoteStale ? plan.columns.map((column) => writeNote(plan, reader, column)) : [];
  return {
    data: writes.cells
      .flatMap((cells) => apartIfHidden(reader, cells))
      .map((cells) => writeCells(reader, cells)),
    looks: [...lookSteps(plan, reader, writes), ...highlights, ...notes],
    cellCount: countWritten(writes),
  };
}

/** Over hidden rows, some Excels on the desktop put arrays into wrong rows (office-js issue 224); single rows arrive. */
function apartIfHidden({ hasHiddenRows }: SheetReader, cells: CellsToWrite): CellsToWrite[] {
  if (!hasHiddenRows) return [cells];
  return cells.values.flatMap((values, index) =>
    values.some((value) => value !== null) ? [{ ...cells, row: cells.row + index, values: [values] }] : [],
  );
}

function writeCells(reader: SheetReader, { row, column, values }: CellsToWrite): Step {
  const area = { row, column, rowCount: values.length, columnCount: values[0]?.length ?? 0 };
  return {
    bytes: BYTES_PER_CALL + measureValues(values),
    apply: () => {
      trackedRange(reader, area).values = values.map((cells) => [...cells]);
    },
  };
}

function lookSteps(plan: ColumnPlan, reader: SheetReader, writes: TabWrites): Step[] {
  return [
    ...writes.formats.map((rows) => formatRows(reader, rows)),
    ...writes.newColumns.map((column) => formatHeading(plan, reader, column)),
  ];
}

function formatRows(reader: SheetReader, { column, row, rowCount }: RowsToFormat): Step {
  return {
    bytes: BYTES_PER_CALL * 4,
    apply: () => {
      const range = trackedRange(reader, { row, column: column.column, rowCount, columnCount: 1 });
      // One value for all cells is allowed by Office.js, though not by its typings.
      range.set({ numberFormat: column.numberFormat as unknown as string[][] });
      range.format.wrapText = column.wrapsText;
      range.format.horizontalAlignment = column.horizontal;
      range.format.verticalAlignment = 'Top';
    },
  };
}

function headingOf(plan: ColumnPlan, reader: SheetReader, { column }: PlannedColumn): Excel.Range {
  return trackedRange(reader, { row: plan.headerRow, column, rowCount: 1, columnCount: 1 });
}

function formatHeading(plan: ColumnPlan, reader: SheetReader, column: PlannedColumn): Step {
  return {
    bytes: BYTES_PER_CALL * 6,
    apply: () => {
      const { format } = headingOf(plan, reader, column);
      format.columnWidth = column.widthPoints;
      format.wrapText = true;
      format.verticalAlignment = 'Top';
      format.fill.color = plan.headerStyle.fill;
      format.font.color = plan.headerStyle.font;
      format.font.bold = plan.headerStyle.isBold;
    },
  };
}

/** The note is an input message: Office.js can set notes of other kinds only from ExcelApi 1.18 on. */
function writeNote(plan: ColumnPlan, reader: SheetReader, column: PlannedColumn): Step {
  return {
    bytes: BYTES_PER_CALL + measureValues(column.note),
    apply: () => {
      headingOf(plan, reader, column).dataValidation.prompt = { showPrompt: true, ...column.note };
    },
  };
}
