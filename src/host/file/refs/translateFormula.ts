import { MAX_COLUMNS, MAX_ROWS } from './a1';
import { mapRefs, writeRef, type RefEnd } from './formulaRefs';

/** The formula as it reads after being filled that many rows down and columns right: relative references follow. */
export function translateFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return mapRefs(formula, (ref) => {
    const from = translateEnd(ref.from, rows, columns);
    const to = ref.to && translateEnd(ref.to, rows, columns);
    return writeRef({ ...ref, from, to });
  });
}

/** A reference filled over the edge of the sheet comes in at the other side, as shared formulas do in Excel. */
function translateEnd(end: RefEnd, rows: number, columns: number): RefEnd {
  return {
    ...end,
    row: end.row === undefined || end.rowFixed ? end.row : (end.row + rows + MAX_ROWS) % MAX_ROWS,
    column:
      end.column === undefined || end.columnFixed
        ? end.column
        : (end.column + columns + MAX_COLUMNS) % MAX_COLUMNS,
  };
}
