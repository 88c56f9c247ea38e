import { serialOfDate } from '../../grid/serialDate';
import { planSchemeSheet, type ReadingContext, type SheetPlan } from '../../register';
import { textHeight } from './textHeight';
import type { PlacedCell, Sheet } from './writer/sheet';
import type { Look } from './writer/StyleBook';

type Plan = Pick<SheetPlan, 'rows' | 'columns' | 'name'>;
type Row = Plan['rows'][number];

const LOOKS: Partial<Record<Row['role'], Look>> = {
  title: { bold: true, size: 16, color: '1F3864' },
  heading: { bold: true, color: 'FFFFFF', fill: '1F3864', wrap: true },
  theme: { bold: true, fill: 'DCE3F0' },
  // One line each, over as many columns as it takes.
  note: { vertical: 'top' },
};
const BODY: Look = { wrap: true, vertical: 'top' };
/** Points that a character takes up. */
const POINTS_PER_CHARACTER = 5.6;

/** The scheme sheet as the add-in would write it, so that a sample is judged by its council's scheme. */
export function schemeTab({ scheme, asOf }: ReadingContext): Sheet {
  const plan: Plan = planSchemeSheet(scheme, asOf);
  const widths = plan.columns.map(({ widthPoints }) => Math.round(widthPoints / POINTS_PER_CHARACTER));
  return {
    name: plan.name,
    cells: plan.rows.flatMap(({ role, cells }, row) =>
      cells.flatMap((cell, column) => placeCell(cell, row, column, LOOKS[role] ?? BODY)),
    ),
    rows: new Map(plan.rows.flatMap((row, at) => heightOf(row, widths).map((height) => [at, { height }]))),
    widths,
  };
}

/** Of a row whose texts wrap; a title keeps the height of its letters. */
function heightOf({ role, cells }: Row, widths: readonly number[]): number[] {
  if ((LOOKS[role] ?? BODY).wrap !== true) return [];
  const texts = cells.flatMap((cell, column) =>
    cell.kind === 'text' ? [{ text: cell.text, width: widths[column] ?? 0 }] : [],
  );
  return [textHeight(texts)];
}

function placeCell(cell: Row['cells'][number], row: number, column: number, look: Look): PlacedCell[] {
  switch (cell.kind) {
    case 'text':
      return [{ row, column, look, value: cell.text }];
    case 'number':
      return [{ row, column, look, value: cell.number }];
    case 'date':
      return [{ row, column, look: { ...look, format: 'dd/mm/yyyy' }, value: serialOfDate(cell.date) }];
    case 'blank':
    case 'formula':
    case 'link':
      return [];
  }
}
