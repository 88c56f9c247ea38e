import { joinCells } from '../../../grid/joinCells';
import { BLANK_ROW, linkCell, numberCell, sumCell, textCell, textRow } from '../makeCells';
import type { DataBars, LinkTarget, NumberFormats, RowRole, SheetCell, SheetRow } from '../sheetPlan';

/** A figure of a table, or the live sum of other rows of the same table in the same column. */
export type Figure = number | { readonly sumOf: readonly FigureRow[] };

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
  /** `headings` where the headings are to be said again. */
  readonly rows: readonly (FigureRow | 'headings')[];
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

/** How many rows of a table a page is sure to hold. */
const ROWS_PER_PAGE = 36;

/** Groups of rows one below the other; where a page is full the headings are said again before the next group. */
export function repeatHeadings(groups: readonly (readonly FigureRow[])[]): FigureTable['rows'] {
  let onPage = 0;
  return groups.flatMap((group): FigureTable['rows'] => {
    const isFull = onPage > 0 && onPage + group.length > ROWS_PER_PAGE;
    onPage = isFull ? group.length : onPage + group.length;
    return isFull ? ['headings', ...group] : group;
  });
}

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
  const heading: SheetRow = { role: 'heading', cells: headings.map(textCell) };
  const places = new Map(
    rows.flatMap((row, index) => (row === 'headings' ? [] : [[row, first + index] as const])),
  );
  return {
    rows: [
      textRow('theme', title),
      heading,
      ...rows.map((row) => (row === 'headings' ? heading : planRow(row, places))),
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

/** The row of the sheet (0-based) at which each row of a table stands. */
type Places = ReadonlyMap<FigureRow, number>;

function planRow({ role, label, to, figures }: FigureRow, places: Places): SheetRow {
  const cells = figures.map((figure, index) => planFigure(figure, index + 1, places));
  return { role, cells: [linkCell(label, to), ...cells] };
}

function planFigure(figure: Figure, column: number, places: Places): SheetCell {
  if (typeof figure === 'number') return numberCell(figure);
  const rows = figure.sumOf.flatMap((row) => places.get(row) ?? []);
  if (rows.length === 0) return numberCell(0);
  return sumCell(...joinCells(rows.map((row) => ({ row, column }))));
}
