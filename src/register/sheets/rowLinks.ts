import type { RegisterRow, RegisterTab } from '../registerTab';
import type { LinkTarget } from './sheetPlan';

/** Where a paper's row leads to: the name in the register's row. */
export function linkToRow({ sheet, row, cells }: Pick<RegisterRow, 'sheet' | 'row' | 'cells'>): LinkTarget {
  return { sheet, row, column: cells.get('name')?.column ?? 0 };
}

/** Where a theme leads to: the headings of its first tab; undefined for a theme without one. */
export function linkToTheme(theme: string, tabs: readonly RegisterTab[]): LinkTarget | undefined {
  const tab = tabs.find((other) => other.theme === theme);
  if (!tab) return undefined;
  const column = tab.columns.find(({ id }) => id === 'name')?.column ?? 0;
  return { sheet: tab.sheet, row: tab.headerRow, column };
}
