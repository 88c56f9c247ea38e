import { isMissing, requireFlag, requireInteger, requireOneOf, requireText } from '../protocol/arguments';
import { HostError, invalidArgument } from '../protocol/hostError';
import { NULL_OBJECT, type ClassTable } from '../protocol/hostObject';
import { spillParentOf } from './arrays';
import { raiseChanged } from './bookEvents';
import { clearRange, CLEAR_KINDS } from './clearRange';
import { requireUnprotected } from './protectedCells';
import { rangeObject } from './range';
import { isWholeColumns, isWholeRows } from './rangeAddress';
import { rangeAreasObject } from './rangeAreas';
import { RangeAreasState, RangeState } from './rangeState';
import { intersect } from './rects';
import { selectRange } from './selection';
import { deleteLines, insertLines } from './shiftLines';

/** Methods of a range that change cells. */
export const rangeActions: NonNullable<ClassTable<RangeState>['act']> = {
  Insert: (range, shift) => {
    requireUnprotected(range.sheet);
    const wanted = requireOneOf(shift, ['Down', 'Right']);
    const place = range.rect;
    insertLines(range, wanted === 'Down' ? wholeRowsOnly(range) : wholeColumnsOnly(range));
    const inserted = range.at(place);
    raiseChanged(inserted, wanted === 'Down' ? 'RowInserted' : 'ColumnInserted');
    return rangeObject(inserted);
  },
  Delete: (range, shift) => {
    requireUnprotected(range.sheet);
    const wanted = requireOneOf(shift, ['Up', 'Left']);
    const gone = new RangeState(range.book, range.sheet, range.rect);
    raiseChanged(gone, wanted === 'Up' ? 'RowDeleted' : 'ColumnDeleted');
    deleteLines(range, wanted === 'Up' ? wholeRowsOnly(range) : wholeColumnsOnly(range));
    return undefined;
  },
  Clear: (range, applyTo) => {
    clearRange(range, isMissing(applyTo) ? 'All' : requireOneOf(applyTo, CLEAR_KINDS));
    return undefined;
  },
  Merge: (range, across) => {
    requireUnprotected(range.sheet);
    mergeRange(range, requireFlag(across, false));
    return undefined;
  },
  Unmerge: (range) => {
    requireUnprotected(range.sheet);
    range.sheet.unmerge(range.rect);
    return undefined;
  },
};

/** Methods that neither walk nor change. */
export const rangeAsks: NonNullable<ClassTable<RangeState>['ask']> = {
  Select: (range) => {
    selectRange(range);
    return undefined;
  },
  GetSpillParentOrNullObject: (range) => {
    const parent = spillParentOf(range);
    return parent ? rangeObject(range.at(parent)) : NULL_OBJECT;
  },
  // The client itself flags this one as a write, though it only looks.
  GetMergedAreasOrNullObject: (range) => {
    const starts = range.sheet
      .merges()
      .filter((merge) => intersect({ ...merge, rowCount: 1, columnCount: 1 }, range.rect));
    if (starts.length === 0) return NULL_OBJECT;
    const ranges = starts.map((merge) => range.at(merge));
    return rangeAreasObject(new RangeAreasState(range.book, range.sheet, ranges));
  },
  GetSpecialCellsOrNullObject: (range, kind) => {
    // Of the kinds that Excel can look for, this host knows one.
    if (requireText(kind) !== 'Formulas') throw new HostError('UnsupportedOperation');
    const ranges = [...contentOf(range.sheet, range.rect)]
      .filter(({ content }) => content.formula !== undefined)
      .map(({ row, column }) => range.at({ row, column, rowCount: 1, columnCount: 1 }));
    return ranges.length === 0
      ? NULL_OBJECT
      : rangeAreasObject(new RangeAreasState(range.book, range.sheet, ranges));
  },
  _ValidateArraySize: (range, rows, columns) => {
    const { rect } = range;
    if (requireInteger(rows) !== rect.rowCount || requireInteger(columns) !== rect.columnCount) {
      throw invalidArgument(
        "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
      );
    }
    return undefined;
  },
  _KeepReference: (range) => {
    range.book.keep(rangeObject(range));
    return undefined;
  },
};

/** Moving part of a row would have to divide formulas' references; this host moves whole rows and columns only. */
function wholeRowsOnly(range: RangeState): 'rows' {
  if (!isWholeRows(range.rect)) throw new HostError('UnsupportedOperation');
  return 'rows';
}

function wholeColumnsOnly(range: RangeState): 'columns' {
  if (!isWholeColumns(range.rect)) throw new HostError('UnsupportedOperation');
  return 'columns';
}

function mergeRange(range: RangeState, across: boolean): void {
  const { sheet, rect } = range;
  const overlapsTable = sheet.tables().some((table) => intersect(table.rect, rect));
  if (overlapsTable) throw new HostError('InvalidOperation');
  const count = across ? rect.rowCount : 1;
  for (let index = 0; index < count; index += 1) {
    const part = across ? { ...rect, row: rect.row + index, rowCount: 1 } : rect;
    sheet.unmerge(part);
    keepFirstContent(range.at(part));
    sheet.merge(part);
  }
}

/** Excel keeps the first filled cell of a merge, in its corner, and drops the others. */
function keepFirstContent({ sheet, rect }: RangeState): void {
  const filled = [...contentOf(sheet, rect)];
  const [first] = filled;
  for (const { row, column } of filled) sheet.setCell(row, column, null);
  if (first) sheet.setCell(rect.row, rect.column, first.content);
}

function* contentOf(sheet: RangeState['sheet'], rect: RangeState['rect']) {
  const used = sheet.usedRect(true);
  const part = used && intersect(used, rect);
  for (let row = part?.row ?? 0; part && row < part.row + part.rowCount; row += 1) {
    for (let column = part.column; column < part.column + part.columnCount; column += 1) {
      const content = sheet.cell(row, column);
      if (content) yield { row, column, content };
    }
  }
}
