import { parseArea } from '../../src/grid/address';
import type { SheetCell, SheetPlan } from '../../src/register/sheets/sheetPlan';

/** What a planned cell comes to: sums are added up, blanks are `''`. */
export function valueOfCell(cell: SheetCell | undefined, plan: SheetPlan): string | number {
  switch (cell?.kind) {
    case 'text':
    case 'link':
      return cell.text;
    case 'number':
      return cell.number;
    case 'date':
      return cell.date;
    case 'formula':
      return sumOf(cell.formula, plan);
    case 'blank':
    case undefined:
      return '';
  }
}

/** The values of every row of a plan, without blanks at their ends. */
export function valuesOfPlan(plan: SheetPlan): (string | number)[][] {
  return plan.rows.map(({ cells }) => {
    const values = cells.map((cell) => valueOfCell(cell, plan));
    return values.slice(0, values.findLastIndex((value) => value !== '') + 1);
  });
}

function sumOf(formula: string, plan: SheetPlan): number {
  const [, list] = /^=SUM\((.*)\)$/.exec(formula) ?? [];
  if (list === undefined) throw new Error(`Expected a sum, got ${formula}`);
  const values = list.split(',').flatMap((address) => {
    const area = parseArea(address);
    if (!area) throw new Error(`Expected an area, got ${address}`);
    return Array.from({ length: area.rowCount }, (_, row) =>
      Array.from({ length: area.columnCount }, (_, column) =>
        valueOfCell(plan.rows[area.row + row]?.cells[area.column + column], plan),
      ),
    ).flat();
  });
  const numbers = values.filter((value) => typeof value === 'number');
  return Math.round(numbers.reduce((sum, value) => sum + value, 0) * 100) / 100;
}
