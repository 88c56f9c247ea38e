import type { ArrayFormula, Rect } from '../file/model';
import { HostError } from '../protocol/hostError';
import type { RangeState } from './rangeState';
import { intersect } from './rects';

/** Refuses to change a part of what one formula fills: Excel takes all of its cells or none. Spilled cells may be typed on. */
export function requireWholeArrays({ sheet, rect }: RangeState): void {
  const parted = sheet.arrays().some(({ rect: whole, spills }) => {
    const part = spills ? undefined : intersect(whole, rect);
    return part !== undefined && part.rowCount * part.columnCount < whole.rowCount * whole.columnCount;
  });
  if (parted) throw new HostError('InvalidOperation', 'You cannot change part of an array.');
}

/** What becomes of formulas that spilled over cells which were written to: they show #SPILL! and their other cells nothing. */
export function breakSpills({ sheet }: RangeState, written: Rect, arrays: readonly ArrayFormula[]): void {
  for (const { rect, spills } of arrays) {
    const anchor = { ...rect, rowCount: 1, columnCount: 1 };
    if (!spills || !intersect(rect, written) || intersect(anchor, written)) continue;
    for (let row = rect.row; row < rect.row + rect.rowCount; row += 1) {
      for (let column = rect.column; column < rect.column + rect.columnCount; column += 1) {
        const cell = { row, column, rowCount: 1, columnCount: 1 };
        if (!intersect(cell, anchor) && !intersect(cell, written)) sheet.setCell(row, column, null);
      }
    }
    sheet.setResult(rect.row, rect.column, { error: '#SPILL!' });
  }
}

/** The formula that fills a cell together with others; of a spilling one, its first cell only has it. */
export function arrayFormulaAt(
  arrays: readonly ArrayFormula[],
  row: number,
  column: number,
): string | undefined {
  const cell = { row, column, rowCount: 1, columnCount: 1 };
  return arrays.find(({ rect, spills }) => !spills && intersect(rect, cell))?.formula;
}

/** The cell whose formula spilled into a single cell; undefined when none did. */
export function spillParentOf({ sheet, rect }: RangeState): Rect | undefined {
  if (rect.rowCount * rect.columnCount > 1) return undefined;
  const found = sheet.arrays().find(({ rect: whole, spills }) => spills && intersect(whole, rect));
  return found && { ...found.rect, rowCount: 1, columnCount: 1 };
}
