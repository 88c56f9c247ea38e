import { BLANK_ROW, textCell } from '../../sheets/makeCells';
import type { SheetCell, SheetRow } from '../../sheets/sheetPlan';
import { flatMapInTurns, type Turns } from '../../turns';
import type { PaperColumn } from './columns';
import type { PaperRow } from './paperRow';
import type { ThemeRows } from './preparePaperRows';
import { writeRecord } from './rowRecord';
import { splitLines } from './splitLines';
import { changeFormula, isSummed, sumOf, type ThemePlace } from './sheetLayout';

/** The partnerships of a theme with the lines of cells that they take; the change is put in where they are placed. */
export interface ThemeLines extends ThemeRows {
  readonly lines: readonly PaperLine[];
}

interface PaperLine {
  readonly cells: readonly SheetCell[];
  /** Whether a partnership begins with it. */
  readonly isFirst: boolean;
}

/** The lines that the partnerships of each theme take. */
export function* layOutThemes(
  themes: readonly ThemeRows[],
  columns: readonly PaperColumn[],
): Turns<ThemeLines[]> {
  const laidOut: ThemeLines[] = [];
  for (const theme of themes) {
    const lines = yield* flatMapInTurns(theme.rows, (row) => {
      const cells = columns.map((column) => cellOf(column, row));
      const split = splitLines(cells, columns, { ...row.owner, ref: row.ref });
      return split.map((line, index): PaperLine => ({ cells: line, isFirst: index === 0 }));
    });
    laidOut.push({ ...theme, lines });
  }
  return laidOut;
}

/** The tables: for each theme a heading, a row for each partnership and a subtotal; the total of all at the end. */
export function planThemes(
  themes: readonly ThemeLines[],
  places: readonly ThemePlace[],
  columns: readonly PaperColumn[],
): SheetRow[] {
  const tables = themes.flatMap(({ theme, lines }, index): SheetRow[] => {
    const place = places[index];
    if (!place) throw new Error(`Expected a place for the theme "${theme}"`);
    return [
      themeRow(theme),
      ...lines.map(({ cells, isFirst }, at): SheetRow => ({
        role: 'body',
        cells: cells.map((cell, column) =>
          isFirst && columns[column]?.key === 'change' ? changeFormula(columns, place.first + at) : cell,
        ),
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

function cellOf({ key, cell }: PaperColumn, row: PaperRow): SheetCell {
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
