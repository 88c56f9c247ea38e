import { requireFlag, requireText } from '../protocol/arguments';
import { HostError, invalidArgument } from '../protocol/hostError';
import type { ClassTable } from '../protocol/hostObject';
import type { Json } from '../protocol/wire';
import { breakSpills, requireWholeArrays } from './arrays';
import { typeIntoCell } from './cellContent';
import { writeMatrix } from './cellMatrix';
import { raiseChanged } from './bookEvents';
import { misplaceOverHidden } from './hiddenRows';
import { storedFormat } from './numberFormats';
import { requireEditable, requireUnprotected } from './protectedCells';
import { writeHyperlink } from './rangeHyperlink';
import type { RangeState } from './rangeState';

/** The scalars of a range that can be set. */
export const rangeWrites: NonNullable<ClassTable<RangeState>['write']> = {
  Values: typeIntoRange,
  Formulas: typeIntoRange,
  FormulasLocal: typeIntoRange,
  NumberFormat: writeNumberFormat,
  NumberFormatLocal: writeNumberFormat,
  RowHidden: (range, value) => {
    requireUnprotected(range.sheet);
    const hidden = requireFlag(value);
    const { row, rowCount } = range.rect;
    for (let index = row; index < row + rowCount; index += 1) range.sheet.setRowHidden(index, hidden);
  },
  ColumnHidden: (range, value) => {
    requireUnprotected(range.sheet);
    const hidden = requireFlag(value);
    const { column, columnCount } = range.rect;
    for (let index = column; index < column + columnCount; index += 1) {
      range.sheet.setColumnHidden(index, hidden);
    }
  },
  Hyperlink: writeHyperlink,
  Style: writeStyle,
};

function typeIntoRange(range: RangeState, input: Json): void {
  requireEditable(range);
  requireWholeArrays(range);
  const arrays = range.sheet.arrays();
  writeMatrix(range, misplaceOverHidden(range, input), (row, column, value) => {
    typeIntoCell(range.book, range.sheet, row, column, value);
  });
  breakSpills(range, range.rect, arrays);
  raiseChanged(range, 'RangeEdited');
}

function writeNumberFormat(range: RangeState, input: Json): void {
  requireUnprotected(range.sheet);
  if (typeof input === 'string') {
    if (range.isUnbounded) throw invalidArgument();
    range.sheet.setStyle(range.rect, { numberFormat: storedFormat(input) });
    return;
  }
  writeMatrix(range, input, (row, column, value) => {
    if (typeof value !== 'string') throw invalidArgument();
    const cell = { row, column, rowCount: 1, columnCount: 1 };
    range.sheet.setStyle(cell, { numberFormat: storedFormat(value) });
  });
}

/** Of the named styles this host knows `Normal` only: the cells go back to the look that new ones have. */
function writeStyle({ sheet, rect }: RangeState, value: Json): void {
  requireUnprotected(sheet);
  if (requireText(value) !== 'Normal') throw new HostError('UnsupportedOperation');
  sheet.clearStyles(rect);
}
