import type { SheetCells, SheetTable } from '../../grid/sheetCells';
import { COLUMNS, type ColumnId, type ColumnKey } from '../columns';
import type { Correction } from '../correction';
import type { MatchedColumn } from '../registerTab';
import type { Scheme } from '../scheme/scheme';
import { lastRowOf, shownAt } from './cellText';
import { correctHeadings, headingCorrections, type HeadingCorrections } from './corrections/correctHeadings';
import { findOwnColumns } from './findOwnColumns';
import { createHeadingMatcher, type HeadingMatcher } from './matchHeading';
import { readHeadings, type HeadedColumn, type HeaderRows } from './readHeadings';

/** Titles, notes and logos above a header take fewer used rows than this. */
const ROWS_SEARCHED = 30;
/** Columns that a header row names: Name and two others. */
const COLUMNS_NEEDED = 3;
const CORE_COLUMNS = COLUMNS.filter(({ isCore }) => isCore).length;

/** Two headings of a tab that mean one column; the first is the one that is read. */
export interface DuplicateHeading {
  readonly id: ColumnId;
  readonly first: MatchedColumn;
  readonly second: MatchedColumn;
}

/** A tab's headings as understood. Rows and columns are 0-based. */
export interface Header {
  /** The row of the headings, the lower of two. */
  readonly row: number;
  /** Left to right, each column once. */
  readonly columns: readonly MatchedColumn[];
  readonly duplicates: readonly DuplicateHeading[];
  /** Columns that some heading names, also those that are split into parts. */
  readonly named: ReadonlySet<ColumnKey>;
  readonly ownColumns: ReadonlyMap<string, number>;
  /** Every heading but the add-in's own, understood or not. */
  readonly headings: readonly HeadedColumn[];
  /** The Excel table that the headings belong to. */
  readonly table: SheetTable | undefined;
}

/**
 * The header of a tab: of the first 30 used rows (and of the tables' header rows), alone or with the row above, the one
 * that names most columns; `undefined` when none names Name and two others.
 */
export function findHeader(
  cells: SheetCells,
  scheme: Scheme,
  corrections: readonly Correction[] = [],
): Header | undefined {
  return chooseHeader(cells, scheme, corrections, (ids) => ids.has('name'));
}

/** Whether a row heads three columns and more but not Name: the tab has a header, and lacks its first column. */
export function hasHeaderWithoutName(
  cells: SheetCells,
  scheme: Scheme,
  corrections: readonly Correction[] = [],
): boolean {
  return chooseHeader(cells, scheme, corrections, (ids) => !ids.has('name')) !== undefined;
}

/**
 * The row that an officer most probably meant for headings on a tab without a header: the one with most of the scheme's
 * columns and most texts. Of equals the first; undefined when no row has two texts.
 */
export function guessHeader(
  cells: SheetCells,
  scheme: Scheme,
  corrections: readonly Correction[],
): Header | undefined {
  const match = createHeadingMatcher(scheme);
  const said = headingCorrections(cells.name, scheme, corrections);
  const guesses = firstUsedRows(cells).map((lower) =>
    readHeader(cells, { upper: undefined, lower }, { match, said }, scheme),
  );
  const scoreOf = ({ columns, headings }: Header) => COLUMNS_NEEDED * columns.length + headings.length;
  return guesses
    .filter(({ headings }) => headings.length > 1)
    .reduce<Header | undefined>(
      (best, guess) => (best && scoreOf(best) >= scoreOf(guess) ? best : guess),
      undefined,
    );
}

function chooseHeader(
  cells: SheetCells,
  scheme: Scheme,
  corrections: readonly Correction[],
  isAccepted: (ids: ReadonlySet<ColumnId>) => boolean,
): Header | undefined {
  const match = createHeadingMatcher(scheme);
  const said = headingCorrections(cells.name, scheme, corrections);
  let best: { header: Header; score: number } | undefined;
  const headed = new Set<number | undefined>();
  for (const rows of listCandidates(cells)) {
    // Headings for all of the report's columns may go on in the row below; further down is data, but for a table's.
    const isFull = best !== undefined && best.score >= CORE_COLUMNS && cells.tables.length === 0;
    if (isFull && rows.lower > (best?.header.row ?? 0) + 1) break;
    // Split headings name something above or below; two rows that name nothing are not joined to see.
    const isPair = rows.upper !== undefined && corrections.length === 0;
    if (isPair && !headed.has(rows.upper) && !headed.has(rows.lower)) continue;
    const header = readHeader(cells, rows, { match, said }, scheme);
    if (header.columns.length > 0) headed.add(rows.lower);
    const ids = new Set(header.columns.map(({ id }) => id));
    if (ids.size < COLUMNS_NEEDED || !isAccepted(ids)) continue;
    // Of equals the first is the header and the others repeat it, but a table says itself where its header is.
    const isBetter =
      !best || ids.size > best.score || (ids.size === best.score && isTableInstead(header, best.header));
    if (isBetter) best = { header, score: ids.size };
  }
  return best?.header;
}

function isTableInstead(header: Header, other: Header): boolean {
  return header.table !== undefined && other.table === undefined;
}

/** Each row alone before the same row with the one above it: of equals the simpler reading is taken. */
function listCandidates(cells: SheetCells): HeaderRows[] {
  const tableRows = cells.tables.filter(({ hasHeaders }) => hasHeaders).map(({ area }) => area.row);
  const rows = new Set([...firstUsedRows(cells), ...tableRows]);
  return [...rows].flatMap((lower) => [
    { upper: undefined, lower },
    ...(isUsed(cells, lower - 1) ? [{ upper: lower - 1, lower }] : []),
  ]);
}

function firstUsedRows(cells: SheetCells): number[] {
  const rows: number[] = [];
  for (let row = cells.top; row <= lastRowOf(cells) && rows.length < ROWS_SEARCHED; row++) {
    if (isUsed(cells, row)) rows.push(row);
  }
  return rows;
}

function isUsed(cells: SheetCells, row: number): boolean {
  const width = cells.values[row - cells.top]?.length ?? 0;
  for (let offset = 0; offset < width; offset++)
    if (shownAt(cells, row, cells.left + offset) !== '') return true;
  return false;
}

function readHeader(
  cells: SheetCells,
  rows: HeaderRows,
  { match, said }: { readonly match: HeadingMatcher; readonly said: HeadingCorrections },
  scheme: Scheme,
): Header {
  const ownColumns = findOwnColumns(cells, rows.lower, scheme);
  const own = new Set(ownColumns.values());
  const headings = correctHeadings(
    readHeadings(cells, rows, match, (column) => own.has(column)),
    said,
  );
  const table = tableOf(cells, rows.lower, headings);
  const register = headings.filter(({ column }) => !isInOtherTable(cells, rows.lower, column, table));
  const inOrder = [...register].sort((a, b) => rankIn(table, a) - rankIn(table, b));
  return { row: rows.lower, ...matchColumns(inOrder), ownColumns, headings: register, table };
}

function matchColumns(headings: readonly HeadedColumn[]): Pick<Header, 'columns' | 'duplicates' | 'named'> {
  const columns = new Map<ColumnId, MatchedColumn>();
  const duplicates: DuplicateHeading[] = [];
  for (const { column, heading, match } of headings) {
    if (!match) continue;
    const first = columns.get(match.id);
    const found = { id: match.id, column, heading };
    if (first) duplicates.push({ id: match.id, first, second: found });
    else columns.set(match.id, found);
  }
  return {
    columns: [...columns.values()].sort((a, b) => a.column - b.column),
    duplicates,
    named: new Set(headings.flatMap(({ names }) => names)),
  };
}

function isHeaderOf({ area, hasHeaders }: SheetTable, row: number): boolean {
  return hasHeaders && area.row === row;
}

/** Of the tables that begin in a row with a heading for Name, the one with most of the register's headings. */
function tableOf(cells: SheetCells, row: number, headings: readonly HeadedColumn[]): SheetTable | undefined {
  const headingsIn = (table: SheetTable): HeadedColumn[] =>
    headings.filter(({ column, match }) => match && holdsColumn(table, column));
  return cells.tables
    .filter((table) => isHeaderOf(table, row) && headingsIn(table).some(({ match }) => match?.id === 'name'))
    .sort((a, b) => headingsIn(b).length - headingsIn(a).length)[0];
}

function holdsColumn({ area }: SheetTable, column: number): boolean {
  return column >= area.column && column < area.column + area.columnCount;
}

/** Another table beside the register's has headings of its own, which are not the register's. */
function isInOtherTable(
  cells: SheetCells,
  row: number,
  column: number,
  table: SheetTable | undefined,
): boolean {
  if (!table) return false;
  return cells.tables.some(
    (other) => other !== table && isHeaderOf(other, row) && holdsColumn(other, column),
  );
}

/** A table's headings come before those that stand beside it: they are the register's, whatever is left of them. */
function rankIn(table: SheetTable | undefined, { column }: HeadedColumn): number {
  return table && holdsColumn(table, column) ? 0 : 1;
}
