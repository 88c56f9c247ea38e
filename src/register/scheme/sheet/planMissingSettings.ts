import { columnsOf, lastRowOf } from '../../read/cellText';
import type { SheetCells } from '../../../grid/sheetCells';
import type { SheetCell } from '../../sheets/sheetPlan';
import type { Scheme } from '../scheme';
import { planRows, settingLabel, textCell, type PlannedRow } from './planSchemeSheet';
import { missingSettings } from './readSchemeSheet';
import { findSchemeHeadings, type SchemeHeadings } from './schemeRow';

/** Rows to be written below everything that a sheet holds. Row and column are 0-based. */
export interface RowsToAdd {
  readonly row: number;
  readonly column: number;
  /** All rows are of one width; a blank cell is left as it is. */
  readonly cells: readonly (readonly SheetCell[])[];
}

/**
 * The settings that a scheme sheet has no row for, with the values in use: those that came with a later version of the
 * add-in, and rows that were deleted. Nothing that stands on the sheet is touched.
 */
export function planMissingSettings(cells: SheetCells, scheme: Scheme): RowsToAdd {
  const headings = findSchemeHeadings(cells);
  const rows = headings ? missingSettings(cells).flatMap((setting) => planRows(setting, scheme)) : [];
  const longest = Math.max(0, ...rows.map(({ content }) => content.further?.length ?? 0));
  const end = Math.max(...columnsOf(cells), (headings?.names[0] ?? 0) + longest - 1);
  const columns = Array.from({ length: end - cells.left + 1 }, (_, index) => cells.left + index);
  return {
    row: lastRowOf(cells) + 1,
    column: cells.left,
    cells: headings ? rows.map((row) => columns.map((column) => cellAt(row, column, headings))) : [],
  };
}

function cellAt(row: PlannedRow, column: number, headings: SchemeHeadings): SheetCell {
  const { unit } = row.setting.kind;
  const [firstName = Infinity] = headings.names;
  switch (column) {
    case headings.setting:
      return textCell(settingLabel(row));
    case headings.value:
      return row.content.value;
    case headings.unit:
      return textCell(unit);
    case headings.meaning:
      return textCell(row.setting.meaning);
    default:
      return textCell(row.content.further?.[column - firstName] ?? '');
  }
}
