import { formatCell } from '../grid/address';

/** A tab, a row of it or a cell; 0-based. */
export interface DescribedPlace {
  readonly sheet: string;
  readonly row?: number;
  readonly column?: number;
}

/** Where something is, as links say it: `Economy D8`, `Economy, row 8`, or the tab alone. */
export function describePlace({ sheet, row, column }: DescribedPlace): string {
  if (row === undefined) return sheet;
  return column === undefined ? `${sheet}, row ${row + 1}` : `${sheet} ${formatCell(row, column)}`;
}
