import { parseArea, type Area } from '../../src/grid/address';
import type { CellScalar, SheetCells, SheetTable } from '../../src/grid/sheetCells';
import { COLUMNS } from '../../src/register/columns';

/** A cell as written in a test: a value, or a value with the text that Excel shows for it. */
export type TestCell = CellScalar | { readonly value: CellScalar; readonly text: string };

/** A cell whose text differs from its value, such as a date: `shown(42460, '31/03/2016')`. */
export function shown(value: CellScalar, text: string): TestCell {
  return { value, text };
}

/** One sheet's cells from rows of literals; short rows are filled with blanks, A1 is the corner unless said. */
export function sheet(rows: readonly (readonly TestCell[])[], options: Partial<SheetCells> = {}): SheetCells {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const filled = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''));
  return {
    name: 'Economy',
    visibility: 'Visible',
    isProtected: false,
    top: 0,
    left: 0,
    values: filled.map((row) => row.map((cell) => (typeof cell === 'object' ? cell.value : cell))),
    text: filled.map((row) => row.map((cell) => (typeof cell === 'object' ? cell.text : shownText(cell)))),
    tables: [],
    merges: undefined,
    ...options,
  };
}

function shownText(value: CellScalar): string {
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

/** The register's eleven headings, in order. */
export const ELEVEN_HEADINGS: readonly string[] = COLUMNS.filter(({ isCore }) => isCore).map(
  ({ heading }) => heading,
);

/** A row of the eleven columns for one partnership: its name, and details for the other ten. */
export function details(name: string): TestCell[] {
  return [name, 'Cllr A', 'B Officer', 'D', 'Both', 'Aims', 'Partner', '', 'nil', 'Strategic', 'a@b.uk'];
}

/** An Excel table over an A1 area, headings in its first row. */
export function table(address: string, options: Partial<SheetTable> = {}): SheetTable {
  return { name: 'Table1', area: area(address), hasHeaders: true, hasTotals: false, ...options };
}

/** The area of an A1 address; throws on anything else. */
export function area(address: string): Area {
  const parsed = parseArea(address);
  if (!parsed) throw new Error(`Expected an A1 area, got "${address}"`);
  return parsed;
}
