import { requireInteger } from '../protocol/arguments';
import { HostError, invalidArgument } from '../protocol/hostError';
import { defineClass, NULL_OBJECT, type Argument } from '../protocol/hostObject';
import type { Rect } from '../file/model';
import { MAX_COLUMNS, MAX_ROWS } from '../../grid/address';
import { rangeObject } from './range';
import { requireRange } from './rangeWalks';
import { rangeOfAddress, sheetRange, type SheetState } from './sheetState';

/** The frozen rows and columns of a worksheet. */
export const freezePanesObject = defineClass<SheetState>({
  name: 'WorksheetFreezePanes',
  ask: {
    GetLocation: (state) => {
      const rect = frozenRect(state);
      if (!rect) throw new HostError('ItemNotFound');
      return rangeObject(sheetRange(state, rect));
    },
    GetLocationOrNullObject: (state) => {
      const rect = frozenRect(state);
      return rect ? rangeObject(sheetRange(state, rect)) : NULL_OBJECT;
    },
  },
  act: {
    FreezeRows: ({ sheet }, count) => {
      sheet.setFreeze(requireCount(count), 0);
      return undefined;
    },
    FreezeColumns: ({ sheet }, count) => {
      sheet.setFreeze(0, requireCount(count));
      return undefined;
    },
    FreezeAt: (state, range) => {
      const { rect } = typeof range === 'string' ? rangeOfAddress(state, range) : requireRange(range);
      state.sheet.setFreeze(frozenRows(rect), frozenColumns(rect));
      return undefined;
    },
    Unfreeze: ({ sheet }) => {
      sheet.setFreeze(0, 0);
      return undefined;
    },
  },
});

function requireCount(count: Argument | undefined): number {
  const lines = requireInteger(count);
  if (lines < 1) throw invalidArgument();
  return lines;
}

/** Whole columns freeze no rows, and the other way round. */
function frozenRows(rect: Rect): number {
  return rect.rowCount === MAX_ROWS ? 0 : rect.row + rect.rowCount;
}

function frozenColumns(rect: Rect): number {
  return rect.columnCount === MAX_COLUMNS ? 0 : rect.column + rect.columnCount;
}

function frozenRect({ sheet }: SheetState): Rect | undefined {
  const { rows, columns } = sheet.freeze();
  if (rows === 0 && columns === 0) return undefined;
  return { row: 0, column: 0, rowCount: rows || MAX_ROWS, columnCount: columns || MAX_COLUMNS };
}
