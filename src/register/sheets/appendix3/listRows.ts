import type { RegisterRow, RegisterTab } from '../../registerTab';
import type { Scheme } from '../../scheme/scheme';

/** The rows of one tab under their heading. */
export interface TabRows {
  /** The theme; with the tab's name where a theme has several. */
  readonly heading: string;
  readonly tab: RegisterTab;
  readonly rows: readonly RegisterRow[];
}

/** Every row of the register by theme, in the order of the scheme; rows without a name stand where they are typed. */
export function listRows(tabs: readonly RegisterTab[], scheme: Scheme): TabRows[] {
  return scheme.themes.flatMap(({ name }) => {
    const own = tabs.filter(({ theme }) => theme === name);
    return own
      .map((tab) => ({
        heading: own.length > 1 ? `${name} – tab “${tab.sheet}”` : name,
        tab,
        rows: rowsOfTab(tab),
      }))
      .filter(({ rows }) => rows.length > 0);
  });
}

function rowsOfTab({ sheet, theme, rows, namelessRows }: RegisterTab): RegisterRow[] {
  const nameless = namelessRows.map(({ row, cells }) => ({
    sheet,
    theme,
    row,
    name: '',
    cells,
    furtherRows: [],
  }));
  return [...rows, ...nameless].sort((one, other) => one.row - other.row);
}
