import { HostError } from '../protocol/hostError';
import { isMissing } from '../protocol/arguments';
import { defineClass, NULL_OBJECT } from '../protocol/hostObject';
import { requireUnprotected } from './protectedCells';
import { formatCells, parseRangeAddress } from './rangeAddress';
import { rangeObject } from './range';
import type { RangeState } from './rangeState';
import { requireRange } from './rangeWalks';
import { rangeOfAddress, sheetRange, type SheetState } from './sheetState';

/** The filter buttons of a worksheet. Criteria are not in the model: filters are set and removed without them. */
export const autoFilterObject = defineClass<SheetState>(() => ({
  name: 'AutoFilter',
  read: {
    Enabled: ({ sheet }) => sheet.autoFilter() !== undefined,
  },
  ask: {
    GetRange: (state) => {
      const range = filterRange(state);
      if (!range) throw new HostError('ItemNotFound');
      return rangeObject(range);
    },
    GetRangeOrNullObject: (state) => {
      const range = filterRange(state);
      return range ? rangeObject(range) : NULL_OBJECT;
    },
  },
  act: {
    Apply: (state, range, column, criteria) => {
      requireUnprotected(state.sheet);
      if (!isMissing(column) || !isMissing(criteria)) throw new HostError('UnsupportedOperation');
      const { rect } = typeof range === 'string' ? rangeOfAddress(state, range) : requireRange(range);
      state.sheet.setAutoFilter(formatCells(rect));
      return undefined;
    },
    Remove: ({ sheet }) => {
      requireUnprotected(sheet);
      sheet.setAutoFilter(undefined);
      return undefined;
    },
  },
}));

function filterRange(state: SheetState): RangeState | undefined {
  const parsed = parseRangeAddress(state.sheet.autoFilter() ?? '');
  return parsed && sheetRange(state, parsed.rect);
}
