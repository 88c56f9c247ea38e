import { requireWholeArrays } from './arrays';
import { raiseChanged } from './bookEvents';
import { removeConditionalFormatsIn } from './conditionalFormatRanges';
import { isPassedOver } from './hiddenRows';
import { requireEditable, requireUnprotected } from './protectedCells';
import { intersect } from './rects';
import { cellsOf, type RangeState } from './rangeState';

export const CLEAR_KINDS = ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks'] as const;

/** Empties a range of what is named: contents, looks with conditional formats, links, or all of it. */
export function clearRange(range: RangeState, kind: (typeof CLEAR_KINDS)[number]): void {
  if (kind === 'Contents') requireEditable(range);
  else requireUnprotected(range.sheet);
  if (kind === 'All' || kind === 'Contents') {
    requireWholeArrays(range);
    clearContents(range);
  }
  if (kind === 'All' || kind === 'Formats') clearFormats(range);
  if (kind === 'All') range.sheet.setValidation(range.rect, undefined);
  if (kind !== 'Contents' && kind !== 'Formats') clearLinks(range);
  if (kind === 'All' || kind === 'Contents') raiseChanged(range, 'RangeEdited');
}

function clearContents(range: RangeState): void {
  const { sheet, usedPart } = range;
  if (!usedPart) return;
  for (const [row, column] of cellsOf(usedPart))
    if (sheet.cell(row, column) && !isPassedOver(range, row)) sheet.setCell(row, column, null);
}

function clearFormats({ sheet, rect }: RangeState): void {
  sheet.clearStyles(rect);
  sheet.unmerge(rect);
  removeConditionalFormatsIn(sheet, rect);
}

function clearLinks({ sheet, rect }: RangeState): void {
  for (const { row, column } of sheet.hyperlinks()) {
    if (intersect(rect, { row, column, rowCount: 1, columnCount: 1 }))
      sheet.setHyperlink(row, column, undefined);
  }
}
