import { formatArea } from '../../../grid/address';
import { isExact } from '../../interval';
import { BLANK } from '../../sheets/columnPlan';
import { textCell, textRow } from '../../sheets/makeCells';
import { breakNote, count } from '../../sheets/planHead';
import type { SheetCell, SheetRow } from '../../sheets/sheetPlan';
import { UPDATE_COLUMNS, type Service } from './columns';

const COSTS = ['cost before', 'cost after', 'cost of exercise'] as const;

/** The live sums below the services, and what is not in them. @param place rows of the services, 0-based */
export function planTotals(
  services: readonly Service[],
  { first, count: rowCount }: { readonly first: number; readonly count: number },
): SheetRow[] {
  if (rowCount === 0) return [];
  const cells = UPDATE_COLUMNS.map(({ heading, isSummed }, column): SheetCell => {
    if (heading === 'Service') return textCell('Total');
    if (!isSummed) return BLANK;
    return {
      kind: 'formula',
      formula: `=SUBTOTAL(9,${formatArea({ row: first, column, rowCount, columnCount: 1 })})`,
    };
  });
  return [
    { role: 'total', cells },
    ...breakNote(describeUnadded(services), UPDATE_COLUMNS).map((line) => textRow('note', line)),
  ];
}

/** Nobody may take the sums for all of it. */
function describeUnadded(services: readonly Service[]): string {
  const open = services.filter(({ added }) => COSTS.some((key) => !isFigure(added[key]))).length;
  if (open === 0) return 'The sums are of all services.';
  return `${count(open, 'service')} ${open === 1 ? 'has' : 'have'} a cost that is blank or a range: what is not a figure is not in the sums, and a difference stands only where both costs are figures.`;
}

function isFigure(value: Service['added'][string] | undefined): boolean {
  return value?.kind === 'money' && isExact(value.amount);
}
