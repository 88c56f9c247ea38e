import { isMissing, requireFlag, requireInteger, requireOneOf, requireText } from '../protocol/arguments';
import { invalidArgument } from '../protocol/hostError';
import { defineClass, NULL_OBJECT } from '../protocol/hostObject';
import { parseColor } from './colors';
import { eventMethods } from './eventMethods';
import { pixelsOfCharacters, POINTS_PER_PIXEL } from './lineSizes';
import { rangeObject } from './range';
import { rangeAreasObject } from './rangeAreas';
import { RangeAreasState } from './rangeState';
import { isOnSheet } from './rects';
import { rangeOfAddress, rangesOfAddress, requireSheet, sheetRange, type SheetState } from './sheetState';
import { activateSheet, deleteSheet, moveSheet, neighbour, renameSheet, showSheet } from './worksheetActions';
import { worksheetChildren } from './worksheetChildren';

/** A worksheet. */
export const worksheetObject = defineClass<SheetState>(() => ({
  name: 'Worksheet',
  identity: { Id: ({ book, sheet }) => book.sheetId(sheet) },
  read: {
    Id: ({ book, sheet }) => book.sheetId(sheet),
    Name: ({ sheet }) => sheet.name,
    Position: ({ book, sheet }) => book.worksheets.indexOf(sheet),
    Visibility: ({ sheet }) => sheet.visibility,
    TabColor: ({ sheet }) => sheet.tabColor,
    ShowGridlines: ({ sheet }) => sheet.showGridlines,
    ShowHeadings: ({ sheet }) => sheet.showHeadings,
    StandardHeight: ({ sheet }) => sheet.standardHeight,
    StandardWidth: ({ sheet }) => pixelsOfCharacters(sheet.standardWidth) * POINTS_PER_PIXEL,
    EnableCalculation: () => true,
  },
  write: {
    Name: (state, value) => {
      renameSheet(state, requireText(value));
    },
    Position: (state, value) => {
      moveSheet(state, requireInteger(value));
    },
    Visibility: (state, value) => {
      showSheet(state, requireOneOf(value, ['Visible', 'Hidden', 'VeryHidden']));
    },
    TabColor: ({ sheet }, value) => {
      const color = requireText(value);
      sheet.tabColor = color === '' ? '' : parseColor(color);
    },
    // The client writes these two under names of their own.
    Gridlines: ({ sheet }, value) => {
      sheet.showGridlines = requireFlag(value);
    },
    Headings: ({ sheet }, value) => {
      sheet.showHeadings = requireFlag(value);
    },
  },
  navigate: worksheetChildren,
  ask: {
    GetRange: (state, address) => rangeObject(rangeOfAddress(state, address)),
    GetRanges: (state, address) =>
      rangeAreasObject(new RangeAreasState(state.book, state.sheet, rangesOfAddress(state, address))),
    GetRangeByIndexes: (state, row, column, rowCount, columnCount) => {
      const rect = {
        row: requireInteger(row),
        column: requireInteger(column),
        rowCount: requireInteger(rowCount),
        columnCount: requireInteger(columnCount),
      };
      if (!isOnSheet(rect)) throw invalidArgument();
      return rangeObject(sheetRange(state, rect));
    },
    GetCell: (state, row, column) => {
      const rect = { row: requireInteger(row), column: requireInteger(column), rowCount: 1, columnCount: 1 };
      if (!isOnSheet(rect)) throw invalidArgument();
      return rangeObject(sheetRange(state, rect));
    },
    // A blank sheet's used range is A1 here, and nothing for the other method.
    GetUsedRange: (state, valuesOnly) => {
      const used = state.sheet.usedRect(requireFlag(valuesOnly, false));
      return rangeObject(sheetRange(state, used ?? { row: 0, column: 0, rowCount: 1, columnCount: 1 }));
    },
    GetUsedRangeOrNullObject: (state, valuesOnly) => {
      const used = state.sheet.usedRect(requireFlag(valuesOnly, false));
      return used ? rangeObject(sheetRange(state, used)) : NULL_OBJECT;
    },
    GetNext: (state, visibleOnly) => neighbour(state, 1, requireFlag(visibleOnly, false), true),
    GetNextOrNullObject: (state, visibleOnly) => neighbour(state, 1, requireFlag(visibleOnly, false), false),
    GetPrevious: (state, visibleOnly) => neighbour(state, -1, requireFlag(visibleOnly, false), true),
    GetPreviousOrNullObject: (state, visibleOnly) =>
      neighbour(state, -1, requireFlag(visibleOnly, false), false),
    _GetSheetById: ({ book }, id) => {
      if (isMissing(id)) throw invalidArgument();
      return worksheetObject({ book, sheet: requireSheet(book, id) });
    },
    Activate: activateSheet,
    ...eventMethods<SheetState>(
      ({ book }) => book.events,
      ({ book, sheet }) => book.sheetId(sheet),
    ),
  },
  act: {
    Delete: deleteSheet,
    // Nothing here calculates; the file asks Excel to calculate it when it is next opened.
    Calculate: () => undefined,
  },
}));
