import { defineClass } from '../protocol/hostObject';
import { conditionalFormatCollection } from './conditionalFormatCollection';
import { dataValidationObject } from './dataValidation';
import { rangeActions, rangeAsks } from './rangeActions';
import { rangeFormatObject } from './rangeFormat';
import { rangeReads } from './rangeReads';
import { rangeWalks } from './rangeWalks';
import { rangeWrites } from './rangeWrites';
import type { RangeState } from './rangeState';
import { worksheetObject } from './worksheet';

/** A range of cells. */
export const rangeObject = defineClass<RangeState>(() => ({
  name: 'Range',
  identity: { _ReferenceId: (range) => range.referenceId },
  read: rangeReads,
  write: rangeWrites,
  navigate: {
    ConditionalFormats: (range) => conditionalFormatCollection([range]),
    DataValidation: dataValidationObject,
    Format: (range) => rangeFormatObject([range]),
    Worksheet: ({ book, sheet }) => worksheetObject({ book, sheet }),
  },
  ask: { ...rangeWalks, ...rangeAsks },
  act: rangeActions,
}));
