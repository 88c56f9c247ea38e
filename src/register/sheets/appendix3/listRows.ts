import type { RegisterRow, RegisterTab } from '../../registerTab';
import type { Scheme } from '../../scheme/scheme';

/** The rows of one theme in the order of its tabs. */
export interface ThemeRows {
  readonly theme: string;
  readonly rows: readonly RegisterRow[];
}

/** Every row of the register by theme, in the order of the scheme; rows without a name stand where they are typed. */
export function listRows(tabs: readonly RegisterTab[], scheme: Scheme): ThemeRows[] {
  return scheme.themes
    .map(({ name }) => ({
      theme: name,
      rows: tabs.filter(({ theme }) => theme === name).flatMap(rowsOfTab),
    }))
    .filter(({ rows }) => rows.length > 0);
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
