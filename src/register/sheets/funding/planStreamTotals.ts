import { formatArea, formatCell } from '../../../grid/address';
import { textCell } from '../makeCells';
import type { SheetCell, SheetRow } from '../sheetPlan';
import { MONEY_COLUMNS, type StreamPlace } from './planStream';

/** A row for each grant that repeats its sums, and the total of all; from a 0-based row on. */
export function planStreamTotals(places: readonly StreamPlace[], start: number): SheetRow[] {
  const { grant, allocated, remaining } = MONEY_COLUMNS;
  const columns = [grant, allocated, remaining];
  const warning = remaining + 1;
  return [
    ...places.map(({ label, sums }): SheetRow => ({
      role: 'body',
      cells: [textCell(label), ...[...columns, warning].map((column) => sameAs(sums, column))],
    })),
    {
      role: 'total',
      cells: [
        textCell('All grants'),
        ...columns.map((column) => totalOf({ row: start, column, rowCount: places.length, columnCount: 1 })),
      ],
    },
  ];
}

/** A blank cell would be repeated as 0, and a grant without an amount is not one of nothing. */
function sameAs(row: number, column: number): SheetCell {
  const cell = formatCell(row, column);
  return { kind: 'formula', formula: `=IF(${cell}="","",${cell})` };
}

/** No total is told while a part of it is not known. */
function totalOf(area: Parameters<typeof formatArea>[0]): SheetCell {
  const cells = formatArea(area);
  return {
    kind: 'formula',
    formula: `=IF(COUNT(${cells})=${area.rowCount},ROUND(SUM(${cells}),2),"Not known")`,
  };
}
