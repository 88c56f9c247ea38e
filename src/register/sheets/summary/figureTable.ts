import { BLANK } from '../columnPlan';
import { BLANK_ROW, linkCell, numberCell, sumCell, textCell, textRow } from '../makeCells';
import type { DataBars, LinkTarget, NumberFormats, RowRole, SheetCell, SheetRow } from '../sheetPlan';

/** A figure of a table, or the live sum of other rows of the same table (0-based) in the same column. */
export type Figure = number | { readonly sumOfRows: readonly number[] };

/** One row of a table of figures. */
export interface FigureRow {
  readonly role: RowRole;
  readonly label: string;
  readonly to?: LinkTarget | undefined;
  readonly figures: readonly Figure[];
}

/** A table with labels in the first column and figures in the others. */
export interface FigureTable {
  readonly title: string;
  /** The first heading is that of the labels. */
  readonly headings: readonly string[];
  readonly rows: readonly FigureRow[];
  /** Bars in some figures' columns (0-based, the labels not counted), from the first row on. */
  readonly bars?: { readonly columns: readonly number[]; readonly rowCount: number };
  /** Formats of figures that are no counts. */
  readonly formats?: readonly {
    readonly column: number;
    readonly columnCount: number;
    readonly format: string;
  }[];
}

/** Some rows of a sheet with the looks that go beyond their roles. */
export interface Block {
  readonly rows: readonly SheetRow[];
  readonly dataBars: readonly DataBars[];
  readonly numberFormats: readonly NumberFormats[];
}

/** A blue of middle grey: dark figures stay readable on it, in black and white too. */
const BAR_COLOR = '#9DB2D6';
/** Title and headings. */
const ROWS_ABOVE = 2;

/** Places tables one below the other, with a blank row before each. */
export function stackTables(top: number, tables: readonly FigureTable[]): Block {
  return tables.reduce<Block>(
    (above, table) => {
      const block = planTable(table, top + above.rows.length + 1);
      return {
        rows: [...above.rows, BLANK_ROW, ...block.rows],
        dataBars: [...above.dataBars, ...block.dataBars],
        numberFormats: [...above.numberFormats, ...block.numberFormats],
      };
    },
    { rows: [], dataBars: [], numberFormats: [] },
  );
}

function planTable({ title, headings, rows, bars, formats = [] }: FigureTable, top: number): Block {
  const first = top + ROWS_ABOVE;
  return {
    rows: [
      textRow('theme', title),
      { role: 'heading', cells: headings.map(textCell) },
      ...rows.map((row) => planRow(row, first)),
    ],
    dataBars:
      bars && bars.rowCount > 0
        ? bars.columns.map((column) => ({
            area: { row: first, column: column + 1, rowCount: bars.rowCount, columnCount: 1 },
            color: BAR_COLOR,
          }))
        : [],
    numberFormats: formats.map(({ column, columnCount, format }) => ({
      area: { row: first, column: column + 1, rowCount: rows.length, columnCount },
      numberFormat: format,
    })),
  };
}

function planRow({ role, label, to, figures }: FigureRow, first: number): SheetRow {
  const cells = figures.map((figure, index) => planFigure(figure, index + 1, first));
  return { role, cells: [linkCell(label, to), ...cells] };
}

function planFigure(figure: Figure, column: number, first: number): SheetCell {
  if (typeof figure === 'number') return numberCell(figure);
  if (figure.sumOfRows.length === 0) return BLANK;
  return sumCell(
    ...joinRows(figure.sumOfRows).map((run) => ({ ...run, row: first + run.row, column, columnCount: 1 })),
  );
}

/** Rows that follow one another as one run. */
function joinRows(rows: readonly number[]): { row: number; rowCount: number }[] {
  return rows.reduce<{ row: number; rowCount: number }[]>((runs, row) => {
    const last = runs.at(-1);
    if (last && row === last.row + last.rowCount) {
      return [...runs.slice(0, -1), { row: last.row, rowCount: last.rowCount + 1 }];
    }
    return [...runs, { row, rowCount: 1 }];
  }, []);
}
