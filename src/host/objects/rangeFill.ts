import { requireText } from '../protocol/arguments';
import { defineClass } from '../protocol/hostObject';
import { parseColor } from './colors';
import { applyLook } from './rangeFormat';
import type { RangeState } from './rangeState';
import { uniformStyle } from './uniform';

/** The fill of some ranges. Cells without one read white, as in Excel. */
export const rangeFillObject = defineClass<readonly RangeState[]>({
  name: 'RangeFill',
  read: { Color: (ranges) => uniformStyle(ranges, ({ fillColor }) => fillColor || '#FFFFFF') },
  write: {
    Color: (ranges, value) => {
      applyLook(ranges, { fillColor: parseColor(requireText(value)) });
    },
  },
  act: {
    Clear: (ranges) => {
      applyLook(ranges, { fillColor: '' });
      return undefined;
    },
  },
});
