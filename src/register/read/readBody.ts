import type { SheetCells } from '../../grid/sheetCells';
import type { RegisterCell, RegisterRow, RegisterTab } from '../registerTab';
import type { Scheme } from '../scheme/scheme';
import { listBodyRows } from './bodyRows';
import type { DateSystem } from './dateSystem';
import { decideRows } from './decideRows';
import type { Header } from './findHeader';
import { createRowReader } from './readCells';
import { createShapeContext, shapeRow, type RowShape, type ShapeContext } from './rowShape';

/** What stands below a header. */
export interface RegisterBody {
  readonly rows: readonly RegisterRow[];
  readonly namelessRows: RegisterTab['namelessRows'];
  /** Cells of those rows that hold an error instead of a result. */
  readonly errors: readonly RegisterCell[];
}

/** A row that holds details but no name. */
type NamelessRow = RegisterTab['namelessRows'][number];

/** Reads the rows below a header. */
export function readBody(
  cells: SheetCells,
  header: Header,
  theme: string,
  scheme: Scheme,
  system: DateSystem,
): RegisterBody {
  const { context, shapes } = shapeBody(cells, header, scheme, system);
  const roles = decideRows(shapes, context);
  const rows: RegisterRow[] = [];
  const namelessRows: NamelessRow[] = [];
  const errors: RegisterCell[] = [];
  for (const [index, shape] of shapes.entries()) {
    const { row, name, cells: filled } = shape;
    const role = roles[index];
    if (role === 'partnership')
      rows.push({ sheet: cells.name, theme, row, name, cells: filled, furtherRows: NO_ROWS });
    else if (role === 'further') addFurther(rows, { row, cells: filled });
    else if (role === 'nameless') namelessRows.push({ row, cells: filled });
    const counts = shape.errors.size > 0 && (role !== 'none' || shape.errors.has('name'));
    if (counts) errors.push(...shape.errors.values());
  }
  return { rows, namelessRows, errors };
}

const NO_ROWS: readonly NamelessRow[] = [];

/** Gives the last partnership one row more. */
function addFurther(rows: RegisterRow[], further: NamelessRow): void {
  const last = rows.pop();
  if (last) rows.push({ ...last, furtherRows: [...last.furtherRows, further] });
}

/** The kind of each row below a header, going by the row alone. */
export function shapeBody(
  cells: SheetCells,
  header: Header,
  scheme: Scheme,
  system: DateSystem,
): { context: ShapeContext; shapes: RowShape[] } {
  const context = createShapeContext(cells, header, scheme);
  const readRow = createRowReader(cells, header, system);
  return { context, shapes: listBodyRows(cells, header).map((row) => shapeRow(context, row, readRow(row))) };
}
