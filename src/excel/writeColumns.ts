import type { Area } from '../grid/address';
import type { ColumnPlan, PlannedColumn } from '../register';
import type { FreshCells } from './FreshCells';
import type { HeldTab } from './HeldTab';
import { holdColumns, lookBefore } from './holdColumns';
import { planHighlights } from './planHighlights';
import { countWritten, groupAdjacent, planWrites, type CellsToWrite, type RowsToFormat } from './planWrites';
import { measureValues, type Step } from './sendSteps';
import type { SheetReader } from './SheetReader';
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
  /** The cells that the steps change, to be held before. */
  readonly held: HeldTab;
  /** Those among them that were blank. */
  readonly fresh: readonly FreshCells[];
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
  const parts = writes.cells.flatMap((cells) => apartIfHidden(reader, cells)).flatMap(divideCells);
  const { held, fresh } = holdColumns({ plan, reader }, parts);
  const highlights = planHighlights(plan.highlights, held, isBrokenOff);
  const isTouched = writes.cells.length > 0 || highlights.length > 0;
  const hasNote = isTouched || isNoteStale;
  const isNew = (column: PlannedColumn) => writes.newColumns.includes(column);
  const looks = [
    ...joinAlike(writes.formats).map((rows) => formatRows(held, rows)),
    ...formatHeadings(plan, held, writes.newColumns),
    ...highlights,
    ...plan.columns.flatMap((column) => writeHeading(plan, held, column, { isWide: isNew(column), hasNote })),
  ];
  return {
    data: lookBefore(
      fresh,
      parts.map((part) => writeCells(held, part)),
    ),
    looks,
    cellCount: countWritten(writes),
    held,
    fresh,
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

/** Cells that are written at once, and their bytes as UTF-8 JSON. */
interface CellsPart extends Area {
  readonly values: CellsToWrite['values'];
  readonly bytes: number;
}

function divideCells({ row, column, values }: CellsToWrite): CellsPart[] {
  return blockValues(values).map(({ start, values: block, bytes }) => ({
    row: row + start,
    column,
    rowCount: block.length,
    columnCount: block[0]?.length ?? 0,
    values: block,
    bytes,
  }));
}

function writeCells(held: HeldTab, { values, bytes, ...area }: CellsPart): Step {
  return {
    bytes: BYTES_PER_CALL + bytes,
    apply: () => {
      held.at(area).values = values.map((cells) => [...cells]);
    },
  };
}

function formatRows(held: HeldTab, { column, columnCount, row, rowCount }: AlikeRows): Step {
  return {
    bytes: BYTES_PER_CALL * 4,
    apply: () => {
      const range = held.at({ row, column: column.column, rowCount, columnCount });
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
  held: HeldTab,
  columns: readonly PlannedColumn[],
): Step[] {
  return groupAdjacent(columns).map(([first, last]) => ({
    bytes: BYTES_PER_CALL * 5,
    apply: () => {
      const column = columns[first]?.column ?? 0;
      const { format } = held.at({ row, column, rowCount: 1, columnCount: last - first + 1 });
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
  held: HeldTab,
  { column, note, widthPoints }: PlannedColumn,
  { isWide, hasNote }: { readonly isWide: boolean; readonly hasNote: boolean },
): Step[] {
  if (!isWide && !hasNote) return [];
  const apply = () => {
    const heading = held.at({ row, column, rowCount: 1, columnCount: 1 });
    if (isWide) heading.format.columnWidth = widthPoints;
    if (hasNote) heading.dataValidation.prompt = { showPrompt: true, ...note };
  };
  return [{ bytes: BYTES_PER_CALL * 2 + measureValues(note), apply }];
}
