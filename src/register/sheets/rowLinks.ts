import type { RegisterRow, RegisterTab } from '../registerTab';
import type { LinkTarget, SheetCell, SheetColumn } from './sheetPlan';

/**
 * The column of links to the register's rows. Row numbers carry the links, for a link is one piece to some programs:
 * a long name would be cut off where other texts run on to the next line.
 */
export const ROW_LINKS = {
  heading: 'Row',
  widthPoints: 32,
  horizontal: 'Center',
} as const satisfies SheetColumn & {
  readonly heading: string;
};

/** Where a paper's row leads to: the name in the register's row. */
export function linkToRow({ sheet, row, cells }: Pick<RegisterRow, 'sheet' | 'row' | 'cells'>): LinkTarget {
  return { sheet, row, column: cells.get('name')?.column ?? 0 };
}

/** The link of a paper's row, as the number of the register's row. */
export function rowLinkCell(row: Pick<RegisterRow, 'sheet' | 'row' | 'cells'>): SheetCell {
  return { kind: 'link', text: String(row.row + 1), to: linkToRow(row), isFormula: true };
}

/** Where a theme leads to: the headings of its first tab; undefined for a theme without one. */
export function linkToTheme(theme: string, tabs: readonly RegisterTab[]): LinkTarget | undefined {
  const tab = tabs.find((other) => other.theme === theme);
  if (!tab) return undefined;
  const column = tab.columns.find(({ id }) => id === 'name')?.column ?? 0;
  return { sheet: tab.sheet, row: tab.headerRow, column };
}
