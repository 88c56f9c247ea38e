import { isMissing, requireInteger, requireOneOf } from '../protocol/arguments';
import { invalidArgument } from '../protocol/hostError';
import { defineClass } from '../protocol/hostObject';
import { clearRange, CLEAR_KINDS } from './clearRange';
import { conditionalFormatCollection } from './conditionalFormatCollection';
import { rangeObject } from './range';
import { rangeFormatObject } from './rangeFormat';
import { isWholeColumns, isWholeRows } from './rangeAddress';
import type { RangeAreasState } from './rangeState';
import { worksheetObject } from './worksheet';

/** Several ranges of one sheet; enough of it to read where they are and to format them. */
export const rangeAreasObject = defineClass<RangeAreasState>(() => ({
  name: 'RangeAreas',
  identity: { _ReferenceId: (areas) => areas.referenceId },
  read: {
    Address: ({ ranges }) => ranges.map((range) => range.address).join(','),
    AddressLocal: ({ ranges }) => ranges.map((range) => range.address).join(','),
    AreaCount: ({ ranges }) => ranges.length,
    CellCount: ({ ranges }) => ranges.reduce((sum, { rect }) => sum + rect.rowCount * rect.columnCount, 0),
    IsEntireColumn: ({ ranges }) => ranges.every(({ rect }) => isWholeColumns(rect)),
    IsEntireRow: ({ ranges }) => ranges.every(({ rect }) => isWholeRows(rect)),
  },
  navigate: {
    Areas: (areas) => rangeCollectionObject(areas),
    ConditionalFormats: ({ ranges }) => conditionalFormatCollection(ranges),
    Format: ({ ranges }) => rangeFormatObject(ranges),
    Worksheet: ({ book, sheet }) => worksheetObject({ book, sheet }),
  },
  ask: {
    _KeepReference: (areas) => {
      areas.book.keep(rangeAreasObject(areas));
      return undefined;
    },
  },
  act: {
    Clear: ({ ranges }, applyTo) => {
      const kind = isMissing(applyTo) ? 'All' : requireOneOf(applyTo, CLEAR_KINDS);
      for (const range of ranges) clearRange(range, kind);
      return undefined;
    },
  },
}));

const rangeCollectionObject = defineClass<RangeAreasState>({
  name: 'RangeCollection',
  items: ({ ranges }) => ranges.map((range) => rangeObject(range)),
  ask: {
    GetCount: ({ ranges }) => ranges.length,
    GetItemAt: ({ ranges }, index) => {
      const range = ranges[requireInteger(index)];
      if (!range) throw invalidArgument();
      return rangeObject(range);
    },
  },
});
