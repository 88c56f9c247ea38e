import { BLANK_ROW, textCell } from '../../sheets/makeCells';
import type { SheetCell, SheetRow } from '../../sheets/sheetPlan';
import type { PaperColumn } from './columns';
import type { PaperRow } from './paperRow';
import type { ThemeRows } from './preparePaperRows';
import { writeRecord } from './rowRecord';
import { changeFormula, isSummed, sumOf, type ThemePlace } from './sheetLayout';

/** The tables: for each theme a heading, a row for each partnership and a subtotal; the total of all at the end. */
export function planThemes(
  themes: readonly ThemeRows[],
  places: readonly ThemePlace[],
  columns: readonly PaperColumn[],
): SheetRow[] {
  const tables = themes.flatMap(({ theme, rows }, index): SheetRow[] => {
    const place = places[index];
    if (!place) throw new Error(`Expected a place for the theme "${theme}"`);
    return [
      themeRow(theme),
      ...rows.map((row, at): SheetRow => ({
        role: 'body',
        cells: columns.map((column) => cellOf(column, row, columns, place.first + at)),
      })),
      sumRow('subtotal', `${theme}, subtotal`, columns, (column) =>
        sumOf(column, place.first, place.subtotal - 1),
      ),
      // The total of all stands with the last theme: alone it might go to a page of its own.
      ...(index < themes.length - 1 ? [BLANK_ROW] : []),
    ];
  });
  const [first, last] = [places[0], places.at(-1)];
  if (!first || !last) return tables;
  return [
    ...tables,
    sumRow('total', 'Total of all themes', columns, (column) => sumOf(column, first.first, last.subtotal)),
  ];
}

function cellOf(
  { key, cell }: PaperColumn,
  row: PaperRow,
  columns: readonly PaperColumn[],
  at: number,
): SheetCell {
  if (key === 'change') return changeFormula(columns, at);
  if (key === 'record') return textCell(writeRecord(recordOf(row)));
  return cell ? cell(row) : textCell('');
}

function recordOf({ ref, owner, officer }: PaperRow) {
  const written = Object.fromEntries([...officer].map(([field, each]) => [field, each.written]));
  return { ...owner, ref, written };
}

/** In points: one line, for a heading runs over the cells to its right. */
const THEME_POINTS = 20.25;

export function themeRow(heading: string): SheetRow {
  return { role: 'theme', cells: [textCell(heading)], heightPoints: THEME_POINTS };
}

/** A row of sums with a label under the names. */
export function sumRow(
  role: 'subtotal' | 'total' | 'body',
  label: string,
  columns: readonly PaperColumn[],
  sum: (column: number) => SheetCell,
  further: Partial<Record<string, string>> = {},
): SheetRow {
  return {
    role,
    cells: columns.map((column, index) => {
      if (column.key === 'name') return textCell(label);
      return isSummed(column) ? sum(index) : textCell(further[column.key] ?? '');
    }),
  };
}
