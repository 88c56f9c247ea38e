import { requireFlag, requireInteger, requireNumber, requireOneOf } from '../protocol/arguments';
import { invalidArgument } from '../protocol/hostError';
import { defineClass } from '../protocol/hostObject';
import type { CellStylePatch } from '../file/model';
import { autofitColumns, autofitRows } from './autofit';
import {
  fitColumns,
  fitRows,
  readColumnWidth,
  readRowHeight,
  standardHeight,
  standardWidth,
} from './formatSizes';
import { requireUnprotected } from './protectedCells';
import { rangeBorderCollection } from './rangeBorders';
import { rangeFillObject } from './rangeFill';
import { rangeFontObject } from './rangeFont';
import type { RangeState } from './rangeState';
import { uniformStyle } from './uniform';

/** Office.js names and those of ECMA-376 18.18.40 and 18.18.88. */
const HORIZONTAL = {
  General: 'general',
  Left: 'left',
  Center: 'center',
  Right: 'right',
  Fill: 'fill',
  Justify: 'justify',
  CenterAcrossSelection: 'centerContinuous',
  Distributed: 'distributed',
} as const;
const VERTICAL = {
  Top: 'top',
  Center: 'center',
  Bottom: 'bottom',
  Justify: 'justify',
  Distributed: 'distributed',
} as const;
/** The deepest indent Excel takes. */
const MAX_INDENT = 250;

/** The look of some ranges. */
export const rangeFormatObject = defineClass<readonly RangeState[]>(() => ({
  name: 'RangeFormat',
  read: {
    WrapText: (ranges) => uniformStyle(ranges, ({ alignment }) => alignment.wrapText),
    HorizontalAlignment: (ranges) =>
      uniformStyle(ranges, ({ alignment }) => nameOf(HORIZONTAL, alignment.horizontal, 'General')),
    VerticalAlignment: (ranges) =>
      uniformStyle(ranges, ({ alignment }) => nameOf(VERTICAL, alignment.vertical, 'Bottom')),
    IndentLevel: (ranges) => uniformStyle(ranges, ({ alignment }) => alignment.indent),
    TextOrientation: (ranges) => uniformStyle(ranges, ({ alignment }) => alignment.textRotation),
    ShrinkToFit: (ranges) => uniformStyle(ranges, ({ alignment }) => alignment.shrinkToFit),
    ColumnWidth: readColumnWidth,
    RowHeight: readRowHeight,
  },
  write: {
    WrapText: (ranges, value) => {
      applyLook(ranges, { alignment: { wrapText: requireFlag(value) } });
    },
    HorizontalAlignment: (ranges, value) => {
      applyLook(ranges, { alignment: { horizontal: HORIZONTAL[requireOneOf(value, namesOf(HORIZONTAL))] } });
    },
    VerticalAlignment: (ranges, value) => {
      applyLook(ranges, { alignment: { vertical: VERTICAL[requireOneOf(value, namesOf(VERTICAL))] } });
    },
    IndentLevel: (ranges, value) => {
      const indent = requireInteger(value);
      if (indent < 0 || indent > MAX_INDENT) throw invalidArgument();
      applyLook(ranges, { alignment: { indent } });
    },
    TextOrientation: (ranges, value) => {
      applyLook(ranges, { alignment: { textRotation: requireInteger(value) } });
    },
    ShrinkToFit: (ranges, value) => {
      applyLook(ranges, { alignment: { shrinkToFit: requireFlag(value) } });
    },
    ColumnWidth: (ranges, value) => {
      fitColumns(ranges, requireNumber(value));
    },
    RowHeight: (ranges, value) => {
      fitRows(ranges, requireNumber(value));
    },
    UseStandardWidth: (ranges, value) => {
      if (requireFlag(value)) standardWidth(ranges);
    },
    UseStandardHeight: (ranges, value) => {
      if (requireFlag(value)) standardHeight(ranges);
    },
  },
  navigate: {
    Borders: rangeBorderCollection,
    Fill: rangeFillObject,
    Font: rangeFontObject,
    Protection: formatProtectionObject,
  },
  act: {
    AutofitColumns: (ranges) => {
      for (const range of ranges) autofitColumns(range);
      return undefined;
    },
    AutofitRows: (ranges) => {
      for (const range of ranges) autofitRows(range);
      return undefined;
    },
  },
}));

const formatProtectionObject = defineClass<readonly RangeState[]>({
  name: 'FormatProtection',
  read: { Locked: (ranges) => uniformStyle(ranges, ({ locked }) => locked) },
  write: {
    Locked: (ranges, value) => {
      applyLook(ranges, { locked: requireFlag(value) });
    },
  },
});

/** Changes the look of every cell; a protected sheet refuses it. */
export function applyLook(ranges: readonly RangeState[], patch: CellStylePatch): void {
  for (const { sheet, rect } of ranges) {
    requireUnprotected(sheet);
    sheet.setStyle(rect, patch);
  }
}

function namesOf<Name extends string>(names: Readonly<Record<Name, string>>): readonly Name[] {
  return Object.keys(names) as Name[]; // the tables above have no other keys
}

function nameOf(names: Readonly<Record<string, string>>, stored: string, missing: string): string {
  return Object.entries(names).find(([, value]) => value === stored)?.[0] ?? missing;
}
