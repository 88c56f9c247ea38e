import { formatCell } from '../../../grid/address';
import type { CellScalar, SheetCells } from '../../../grid/sheetCells';
import { columnsOf, lastRowOf, shownAt, squashText, tidyText, valueAt } from '../../read/cellText';

/** The headings of the sheet, from left to right; further columns of other names follow the last. */
export const HEADINGS = {
  setting: 'Setting',
  value: 'Value',
  unit: 'Unit',
  meaning: 'What it means',
  notes: 'Notes',
  names: 'Also called',
} as const;

/** One cell of a setting's row. The column is 0-based. */
export interface SettingCell {
  readonly column: number;
  readonly value: CellScalar;
  /** What the cell shows, trimmed. */
  readonly shown: string;
}

/** One row below the headings. The row is 0-based. */
export interface SchemeRow {
  readonly row: number;
  /** What stands in Setting, without what stands in brackets at its end. */
  readonly label: string;
  /** What stands in those brackets: `service improvement` of `Type (service improvement)`. */
  readonly detail: string;
  readonly labelColumn: number;
  readonly value: SettingCell;
  /** The cells under Also called and to the right of it, blank ones between them included. */
  readonly further: readonly SettingCell[];
}

/** Where a scheme sheet has its headings. Rows and columns are 0-based. */
export interface SchemeHeadings {
  readonly row: number;
  readonly setting: number;
  readonly value: number;
  /** Undefined when the sheet has no such heading any more. */
  readonly unit: number | undefined;
  readonly meaning: number | undefined;
  /** From the column Also called to the last without another heading. */
  readonly names: readonly number[];
}

/**
 * The rows of a scheme sheet in its order, blank ones left out; `undefined` when the sheet has no row with the
 * headings Setting and Value, in any columns.
 */
export function readSchemeRows(cells: SheetCells): readonly SchemeRow[] | undefined {
  const headings = findSchemeHeadings(cells);
  if (!headings) return undefined;
  const count = lastRowOf(cells) - headings.row;
  return Array.from({ length: Math.max(0, count) }, (_, index) =>
    readRow(cells, headings, headings.row + 1 + index),
  ).filter(({ label, value }) => label !== '' || value.shown !== '');
}

/** The first row with the headings Setting and Value. */
export function findSchemeHeadings(cells: SheetCells): SchemeHeadings | undefined {
  for (let row = cells.top; row <= lastRowOf(cells); row++) {
    const columns = columnsOf(cells).map((column) => ({
      column,
      heading: squashText(shownAt(cells, row, column)),
    }));
    const find = (name: keyof typeof HEADINGS) =>
      columns.find(({ heading }) => heading === squashText(HEADINGS[name]))?.column;
    const [setting, value] = [find('setting'), find('value')];
    if (setting === undefined || value === undefined) continue;
    const names = nameColumns(columns, find('names'));
    return { row, setting, value, unit: find('unit'), meaning: find('meaning'), names };
  }
  return undefined;
}

function nameColumns(
  columns: readonly { readonly column: number; readonly heading: string }[],
  first: number | undefined,
): number[] {
  if (first === undefined) return [];
  const isOther = (heading: string) => heading !== '' && !heading.startsWith(squashText(HEADINGS.names));
  const end = columns.find(({ column, heading }) => column > first && isOther(heading))?.column ?? Infinity;
  return columns.map(({ column }) => column).filter((column) => column >= first && column < end);
}

function readRow(cells: SheetCells, { setting, value, names }: SchemeHeadings, row: number): SchemeRow {
  const typed = tidyText(shownAt(cells, row, setting));
  const [, label = typed, detail = ''] = /^(.*?)\s*\((.*)\)$/.exec(typed) ?? [];
  const cellAt = (column: number): SettingCell => ({
    column,
    value: valueAt(cells, row, column),
    shown: shownAt(cells, row, column),
  });
  return {
    row,
    label,
    detail,
    labelColumn: setting,
    value: cellAt(value),
    further: names.map(cellAt),
  };
}

/** The address of a row's value. */
export function valueAddress({ row, value }: SchemeRow): string {
  return formatCell(row, value.column);
}

/** A cell's words: text as typed but for spaces at its ends, anything else as it is shown. */
export function wordsOfCell({ value, shown }: SettingCell): string {
  return typeof value === 'string' ? value.trim() : shown;
}
