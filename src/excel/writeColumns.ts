import type { ColumnPlan, PlannedColumn } from '../register';
import { planHighlights } from './planHighlights';
import { countWritten, groupAdjacent, planWrites, type CellsToWrite, type RowsToFormat } from './planWrites';
import { measureValues, type Step } from './sendSteps';
import type { SheetReader } from './SheetReader';
import { passingRange } from './trackedRange';
import { blockValues } from './valueBlocks';

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
  const hasNote = isTouched || isNoteStale;
  const isNew = (column: PlannedColumn) => writes.newColumns.includes(column);
  const looks = [
    ...joinAlike(writes.formats).map((rows) => formatRows(reader, rows)),
    ...formatHeadings(plan, reader, writes.newColumns),
    ...highlights,
    ...plan.columns.flatMap((column) =>
      writeHeading(plan, reader, column, { isWide: isNew(column), hasNote }),
    ),
  ];
  return {
    data: writes.cells
      .flatMap((cells) => apartIfHidden(reader, cells))
      .flatMap((cells) => writeCells(reader, cells)),
    looks,
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

/** Rows that look alike in columns side by side. */
interface AlikeRows extends RowsToFormat {
  readonly columnCount: number;
}

function writeCells(reader: SheetReader, { row, column, values }: CellsToWrite): Step[] {
  return blockValues(values).map(({ start, values: block, bytes }) => ({
    bytes: BYTES_PER_CALL + bytes,
    apply: () => {
      const area = { row: row + start, column, rowCount: block.length, columnCount: block[0]?.length ?? 0 };
      passingRange(reader, area).values = block.map((cells) => [...cells]);
    },
  }));
}

function formatRows(reader: SheetReader, { column, columnCount, row, rowCount }: AlikeRows): Step {
  return {
    bytes: BYTES_PER_CALL * 4,
    apply: () => {
      const range = passingRange(reader, { row, column: column.column, rowCount, columnCount });
      // One value for all cells is allowed by Office.js, though not by its typings.
      range.set({ numberFormat: column.numberFormat as unknown as string[][] });
      range.format.wrapText = column.wrapsText;
      range.format.horizontalAlignment = column.horizontal;
      range.format.verticalAlignment = 'Top';
    },
  };
}

/** Joins columns that stand side by side and look alike. */
function joinAlike(formats: readonly RowsToFormat[]): AlikeRows[] {
  const joined: AlikeRows[] = [];
  for (const rows of formats) {
    const last = joined.at(-1);
    if (last && areAlike(last, rows))
      joined[joined.length - 1] = { ...last, columnCount: last.columnCount + 1 };
    else joined.push({ ...rows, columnCount: 1 });
  }
  return joined;
}

function areAlike(one: AlikeRows, other: RowsToFormat): boolean {
  return (
    one.column.column + one.columnCount === other.column.column &&
    one.row === other.row &&
    one.rowCount === other.rowCount &&
    one.column.numberFormat === other.column.numberFormat &&
    one.column.wrapsText === other.column.wrapsText &&
    one.column.horizontal === other.column.horizontal
  );
}

/** The look of new headings; those side by side get it at once. */
function formatHeadings(
  { headerRow: row, headerStyle }: ColumnPlan,
  reader: SheetReader,
  columns: readonly PlannedColumn[],
): Step[] {
  return groupAdjacent(columns).map(([first, last]) => ({
    bytes: BYTES_PER_CALL * 5,
    apply: () => {
      const column = columns[first]?.column ?? 0;
      const { format } = passingRange(reader, { row, column, rowCount: 1, columnCount: last - first + 1 });
      format.wrapText = true;
      format.verticalAlignment = 'Top';
      format.fill.color = headerStyle.fill;
      format.font.color = headerStyle.font;
      format.font.bold = headerStyle.isBold;
    },
  }));
}

/**
 * The width of a new column, and the note on its heading: an input message, for Office.js can set notes of other kinds
 * only from ExcelApi 1.18 on.
 */
function writeHeading(
  { headerRow: row }: ColumnPlan,
  reader: SheetReader,
  { column, note, widthPoints }: PlannedColumn,
  { isWide, hasNote }: { readonly isWide: boolean; readonly hasNote: boolean },
): Step[] {
  if (!isWide && !hasNote) return [];
  const apply = () => {
    const heading = passingRange(reader, { row, column, rowCount: 1, columnCount: 1 });
    if (isWide) heading.format.columnWidth = widthPoints;
    if (hasNote) heading.dataValidation.prompt = { showPrompt: true, ...note };
  };
  return [{ bytes: BYTES_PER_CALL * 2 + measureValues(note), apply }];
}
