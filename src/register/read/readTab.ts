import type { SheetCells } from '../../grid/sheetCells';
import type { Correction } from '../correction';
import type { Finding } from '../finding';
import type { RegisterRow, RegisterTab } from '../registerTab';
import type { Scheme } from '../scheme/scheme';
import type { DateSystem } from './dateSystem';
import { findHeader, hasHeaderWithoutName } from './findHeader';
import { readBody } from './readBody';
import { reportNoHeader, reportTab } from './reportTab';

/** A tab as read; without a header there is no tab, and one finding says so. */
export interface TabReading {
  readonly tab: RegisterTab | undefined;
  readonly findings: readonly Finding[];
}

/**
 * Reads one theme tab: its headings, its partnerships and what is wrong with either.
 *
 * Every row below the headings counts, hidden and filtered ones too, but for blank rows, sub-headings, repeated
 * headings, totals and notes; what stands in the add-in's own columns makes no row. In a 1904 workbook the numbers of
 * cells shown as dates come back as 1900-system serials.
 */
export function readTab(
  cells: SheetCells,
  theme: string,
  scheme: Scheme,
  dateSystem: DateSystem = 1900,
  corrections: readonly Correction[] = [],
): TabReading {
  const header = findHeader(cells, scheme, corrections);
  if (!header) {
    const lacksName = hasHeaderWithoutName(cells, scheme, corrections);
    return { tab: undefined, findings: [reportNoHeader(cells.name, theme, lacksName)] };
  }
  const body = readBody(cells, header, theme, scheme, dateSystem);
  const tab: RegisterTab = {
    sheet: cells.name,
    theme,
    isHidden: cells.visibility !== 'Visible',
    isProtected: cells.isProtected,
    headerRow: header.row,
    firstRow: body.rows[0]?.row ?? header.row + 1,
    lastRow: lastRowOf(body.rows) ?? header.row,
    columns: header.columns,
    ownColumns: header.ownColumns,
    nextColumn: nextColumnOf(cells),
    rows: body.rows,
    namelessRows: body.namelessRows,
  };
  return { tab, findings: reportTab(tab, header, body, cells, scheme) };
}

/** The last row of the last partnership, the rows that its merged name takes in included. */
function lastRowOf(rows: readonly RegisterRow[]): number | undefined {
  const last = rows.at(-1);
  return last?.furtherRows.at(-1)?.row ?? last?.row;
}

/** Beyond everything in use: a formula that shows nothing, or a figure that its format hides, is an officer's too. */
function nextColumnOf({ left, values, tables }: SheetCells): number {
  return Math.max(
    left + (values[0]?.length ?? 0),
    ...tables.map(({ area }) => area.column + area.columnCount),
  );
}
