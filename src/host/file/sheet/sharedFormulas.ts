import { translateFormula } from '../refs/translateFormula';
import type { CellRecord, FormulaRecord } from './records';
import type { SheetPart } from './SheetPart';

interface Master {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Masters of shared formulas by their `si`, found once for each part. */
const mastersOf = new WeakMap<SheetPart, Map<string, Master>>();

/**
 * A cell's formula without `=`: a shared one is worked out for the cell. Undefined for a cell of a what-if data
 * table, whose formula cannot be typed or read.
 */
export function formulaText(part: SheetPart, row: number, cell: CellRecord): string | undefined {
  const { formula } = cell;
  if (!formula || formula.attributes?.t === 'dataTable') return undefined;
  if (formula.text !== '' || formula.attributes?.t !== 'shared')
    return formula.text === '' ? undefined : formula.text;
  const master = masters(part).get(formula.attributes.si ?? '');
  return master && translateFormula(master.text, row - master.row, cell.column - master.column);
}

/** Before a cell of a shared formula is overwritten: gives every cell of its group a formula of its own. */
export function expandGroup(part: SheetPart, cell: CellRecord): void {
  const { t, si } = cell.formula?.attributes ?? {};
  if (t === 'shared' && cell.formula?.text !== '') expandShared(part, si);
}

/** Gives the cells of one group (or, without `si`, of all) a formula of their own. */
export function expandShared(part: SheetPart, si?: string): void {
  // Masters are looked up before the first of them is changed.
  masters(part);
  for (const [index, row] of part.rows.entries()) {
    for (const cell of row.cells) {
      const attributes = cell.formula?.attributes;
      if (attributes?.t !== 'shared' || (si !== undefined && attributes.si !== si)) continue;
      const text = formulaText(part, index, cell);
      if (text === undefined) delete cell.formula;
      else cell.formula = ownFormula(text, attributes);
    }
  }
}

function ownFormula(text: string, shared: Readonly<Record<string, string>>): FormulaRecord {
  const rest = Object.entries(shared).filter(([name]) => !['t', 'si', 'ref'].includes(name));
  return rest.length > 0 ? { text, attributes: Object.fromEntries(rest) } : { text };
}

/** After formula texts have changed: masters are looked for anew. */
export function forgetMasters(part: SheetPart): void {
  mastersOf.delete(part);
}

function masters(part: SheetPart): Map<string, Master> {
  const known = mastersOf.get(part);
  if (known) return known;
  const found = new Map<string, Master>();
  for (const [row, record] of part.rows.entries()) {
    for (const { column, formula } of record.cells) {
      const { t, si } = formula?.attributes ?? {};
      if (formula && t === 'shared' && si !== undefined && formula.text !== '' && !found.has(si)) {
        found.set(si, { row, column, text: formula.text });
      }
    }
  }
  mastersOf.set(part, found);
  return found;
}
