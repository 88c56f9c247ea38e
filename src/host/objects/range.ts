import { defineClass } from '../protocol/hostObject';
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
    Format: (range) => rangeFormatObject([range]),
    Worksheet: ({ book, sheet }) => worksheetObject({ book, sheet }),
  },
  ask: { ...rangeWalks, ...rangeAsks },
  act: rangeActions,
}));
