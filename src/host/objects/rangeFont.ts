import { requireFlag, requireNumber, requireOneOf, requireText } from '../protocol/arguments';
import { invalidArgument } from '../protocol/hostError';
import { defineClass } from '../protocol/hostObject';
import { parseColor } from './colors';
import { applyLook } from './rangeFormat';
import type { RangeState } from './rangeState';
import { uniformStyle } from './uniform';

/** Office.js names of underlines by those of ECMA-376 18.18.82. */
const UNDERLINES: Readonly<Record<string, string>> = {
  none: 'None',
  single: 'Single',
  double: 'Double',
  singleAccounting: 'SingleAccountant',
  doubleAccounting: 'DoubleAccountant',
};
/** Excel's sizes go from 1 to 409. */
const MAX_FONT_SIZE = 409;

/** The font of some ranges. */
export const rangeFontObject = defineClass<readonly RangeState[]>({
  name: 'RangeFont',
  read: {
    Name: (ranges) => uniformStyle(ranges, ({ font }) => font.name),
    Size: (ranges) => uniformStyle(ranges, ({ font }) => font.size),
    Color: (ranges) => uniformStyle(ranges, ({ font }) => font.color),
    Bold: (ranges) => uniformStyle(ranges, ({ font }) => font.bold),
    Italic: (ranges) => uniformStyle(ranges, ({ font }) => font.italic),
    Strikethrough: (ranges) => uniformStyle(ranges, ({ font }) => font.strikethrough),
    Underline: (ranges) => uniformStyle(ranges, ({ font }) => UNDERLINES[font.underline] ?? 'None'),
  },
  write: {
    Name: (ranges, value) => {
      applyLook(ranges, { font: { name: requireText(value) } });
    },
    Size: (ranges, value) => {
      const size = requireNumber(value);
      if (size < 1 || size > MAX_FONT_SIZE) throw invalidArgument();
      applyLook(ranges, { font: { size } });
    },
    Color: (ranges, value) => {
      applyLook(ranges, { font: { color: parseColor(requireText(value)) } });
    },
    Bold: (ranges, value) => {
      applyLook(ranges, { font: { bold: requireFlag(value) } });
    },
    Italic: (ranges, value) => {
      applyLook(ranges, { font: { italic: requireFlag(value) } });
    },
    Strikethrough: (ranges, value) => {
      applyLook(ranges, { font: { strikethrough: requireFlag(value) } });
    },
    Underline: (ranges, value) => {
      const name = requireOneOf(value, Object.values(UNDERLINES));
      const stored = Object.entries(UNDERLINES).find(([, shown]) => shown === name);
      applyLook(ranges, { font: { underline: stored?.[0] ?? 'none' } });
    },
  },
});
