import { formatCell, quoteSheet } from '../../grid/address';
import { serialOfDate } from '../../grid/serialDate';
import type { CellScalar, SheetCells } from '../../grid/sheetCells';
import {
  finishTurns,
  mapInTurns,
  type LinkTarget,
  type SheetCell,
  type SheetPlan,
  type SheetRow,
  type Turns,
} from '../../register';
import { typedText } from '../typedText';
import type { OwnSheet } from './ownSheets';

/** Every cell of a plan as Excel gives it back, formulas as such: whole rows, as wide as the plan has columns. */
export function plannedValues({ rows, columns }: SheetPlan, date1904: boolean): Turns<CellScalar[][]> {
  return mapInTurns(rows, ({ cells }) => columns.map((_, index) => valueOf(cells[index], date1904)));
}

/** Cells of rows as they must be typed: text as text, `null` for a blank, which leaves an empty cell alone. */
export function typedValues(
  rows: readonly SheetRow[],
  { columns }: SheetPlan,
  date1904: boolean,
): (CellScalar | null)[][] {
  return rows.map(({ cells }) => columns.map((_, index) => typedValue(cells[index], date1904)));
}

/** Whether a sheet's cells hold what is planned, and no others hold anything. */
export function isAsPlanned(
  { used, contents }: Pick<OwnSheet, 'used' | 'contents'>,
  planned: readonly (readonly CellScalar[])[],
): boolean {
  if (!contents) return false;
  const [top, left] = [used?.row ?? 0, used?.column ?? 0];
  const isInside = contents.every(
    (cells, row) => cells.length + left <= (planned[row + top]?.length ?? cells.length + left),
  );
  if (!isInside || contents.length + top > planned.length) return false;
  return planned.every((cells, row) =>
    cells.every((value, column) => (contents[row - top]?.[column - left] ?? '') === value),
  );
}

/** Whether cells hold nothing but what a plan without formulas has in their place, if not all of it. */
export function isPartOfPlan({ top, left, values }: SheetCells, plan: SheetPlan): boolean {
  const planned = finishTurns(plannedValues(plan, false));
  return values.every((cells, row) =>
    cells.every((value, column) => value === '' || planned[row + top]?.[column + left] === value),
  );
}

function valueOf(cell: SheetCell | undefined, date1904: boolean): CellScalar {
  switch (cell?.kind) {
    case 'text':
      return cell.text;
    case 'link':
      return cell.isFormula ? linkFormula(cell.text, cell.to) : cell.text;
    case 'formula':
      return cell.formula;
    case 'number':
      return cell.number;
    case 'date':
      return serialOfDate(cell.date, date1904);
    case 'blank':
    case undefined:
      return '';
  }
}

/** One cell as it must be typed; `null` for a blank. */
export function typedValue(cell: SheetCell | undefined, date1904: boolean): CellScalar | null {
  const value = valueOf(cell, date1904);
  if (value === '') return null;
  return typeof value === 'string' && !isFormula(cell) ? typedText(value) : value;
}

function isFormula(cell: SheetCell | undefined): boolean {
  return cell?.kind === 'formula' || (cell?.kind === 'link' && cell.isFormula === true);
}

function linkFormula(text: string, to: LinkTarget): string {
  return `=HYPERLINK(${quoteText(`#${linkReference(to)}`)},${quoteText(text)})`;
}

/** A cell as links name it: `'Economy'!A5`. */
export function linkReference({ sheet, row, column }: LinkTarget): string {
  return `${quoteSheet(sheet)}!${formatCell(row, column)}`;
}

function quoteText(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
