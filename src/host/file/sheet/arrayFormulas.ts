import type { ArrayFormula } from '../model';
import { parseRects } from '../refs/a1';
import { shownFormula } from '../refs/futureFunctions';
import type { SheetPart } from './SheetPart';

/** The formulas of a sheet that fill several cells (ECMA-376 18.3.1.40, `t="array"`); those of one cell are left out. */
export function readArrays(part: SheetPart): ArrayFormula[] {
  if (!part.rows.hasArrays) return [];
  const found: ArrayFormula[] = [];
  for (const [, { cells }] of part.rows.entries()) {
    for (const { formula, attributes } of cells) {
      if (formula?.attributes?.t !== 'array') continue;
      const [rect] = parseRects(formula.attributes.ref ?? '');
      if (!rect || rect.rowCount * rect.columnCount < 2) continue;
      // Spilling formulas have cell metadata that says so.
      const spills = attributes?.cm !== undefined;
      found.push({ rect, formula: `=${shownFormula(formula.text)}`, spills });
    }
  }
  return found;
}
