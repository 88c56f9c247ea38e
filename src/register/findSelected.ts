import type { CellScalar, SheetCells } from '../grid/sheetCells';
import type { AssessedRegister, Partnership } from './partnership';
import { shownAt } from './read/cellText';
import type { RegisterTab, RowCells } from './registerTab';

/** One row of a sheet as it is selected, with its used cells. Rows and columns are 0-based. */
export interface SelectedRow {
  readonly sheet: string;
  readonly row: number;
  /** The column of the first of the cells. */
  readonly left: number;
  readonly values: readonly CellScalar[];
  readonly text: readonly string[];
}

/**
 * What a selected row is in the register as it was read. `isChanged`: the row does not hold what was read there, so that
 * the register has to be read again before the answer can be trusted.
 */
export type Selected =
  | { readonly kind: 'partnership'; readonly partnership: Partnership; readonly isChanged: boolean }
  /** The headings, a blank row, a sub-heading, a total. */
  | { readonly kind: 'no partnership'; readonly tab: RegisterTab; readonly isChanged: boolean }
  | { readonly kind: 'other tab' };

/** Finds the partnership that a selected row belongs to; the rows of a merged name belong to its first. */
export function findSelected(register: AssessedRegister, selected: SelectedRow): Selected {
  const tab = register.tabs.find(({ sheet }) => sheet === selected.sheet);
  if (!tab) return { kind: 'other tab' };
  for (const partnership of register.partnerships) {
    const cells = partnership.row.sheet === tab.sheet && cellsAt(partnership, selected.row);
    if (cells) return { kind: 'partnership', partnership, isChanged: differs(tab, selected, cells) };
  }
  return { kind: 'no partnership', tab, isChanged: mayBeNew(tab, selected) };
}

/** The cells that a partnership has in a row; undefined in a row that is not its own. */
function cellsAt({ row }: Partnership, at: number): RowCells | undefined {
  return [row, ...row.furtherRows].find((own) => own.row === at)?.cells;
}

function differs(tab: RegisterTab, selected: SelectedRow, cells: RowCells): boolean {
  return tab.columns.some(
    ({ id, column }) => textAt(selected, column) !== (cells.get(id)?.text ?? '').trim(),
  );
}

/** Below the headings, a row with something under them was typed or moved there after the register was read. */
function mayBeNew(tab: RegisterTab, selected: SelectedRow): boolean {
  return selected.row > tab.headerRow && tab.columns.some(({ column }) => textAt(selected, column) !== '');
}

function textAt({ sheet, row, left, values, text }: SelectedRow, column: number): string {
  const cells: SheetCells = {
    name: sheet,
    visibility: 'Visible',
    isProtected: false,
    top: row,
    left,
    values: [[...values]],
    text: [[...text]],
    tables: [],
    merges: undefined,
  };
  return shownAt(cells, row, column).trim();
}
