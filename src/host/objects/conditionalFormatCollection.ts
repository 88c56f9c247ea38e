import { requireInteger, requireOneOf, requireText } from '../protocol/arguments';
import { HostError } from '../protocol/hostError';
import { defineClass, NULL_OBJECT, type HostObject } from '../protocol/hostObject';
import { NEW_BAR, type ConditionalFormat } from '../file/model';
import { removeConditionalFormatsIn } from './conditionalFormatRanges';
import { conditionalFormatObject } from './conditionalFormat';
import { requireUnprotected } from './protectedCells';
import type { RangeState } from './rangeState';
import { intersect } from './rects';

const ADDABLE = ['Custom', 'CellValue', 'DataBar'] as const;
/** Kinds Excel can add and this host cannot. */
const OTHERS = ['ColorScale', 'IconSet', 'TopBottom', 'PresetCriteria', 'ContainsText'] as const;

/** What a new format is until its rule is set: one that never applies. */
const NEW_FORMATS = {
  Custom: { type: 'expression', formulas: ['FALSE'] },
  CellValue: { type: 'cellIs', operator: 'equal', formulas: ['""'] },
  DataBar: { type: 'dataBar', formulas: [], dataBar: NEW_BAR },
} as const;

/** The conditional formats on some ranges, first to be applied first. */
export const conditionalFormatCollection = defineClass<readonly RangeState[]>(() => ({
  name: 'ConditionalFormatCollection',
  items: (from) => formatsOn(from).map(({ id }) => conditionalFormatObject({ id, from })),
  item: (from, key) => findFormat(from, requireText(key)),
  ask: {
    GetCount: (from) => formatsOn(from).length,
    GetItemAt: (from, index) => {
      const format = formatsOn(from)[requireInteger(index)];
      if (!format) throw new HostError('InvalidArgument');
      return conditionalFormatObject({ id: format.id, from });
    },
    GetItemOrNullObject: (from, key) => findFormat(from, requireText(key)) ?? NULL_OBJECT,
  },
  act: {
    Add: (from, kind) => {
      const wanted = requireOneOf(kind, [...ADDABLE, ...OTHERS]);
      const [first] = from;
      const known = ADDABLE.find((name) => name === wanted);
      if (!known || !first) throw new HostError('UnsupportedOperation');
      requireUnprotected(first.sheet);
      const ranges = from.map(({ rect }) => rect);
      const id = first.sheet.addConditionalFormat({
        ...NEW_FORMATS[known],
        ranges,
        stopIfTrue: false,
        format: {},
      });
      return conditionalFormatObject({ id, from });
    },
    ClearAll: (from) => {
      for (const { sheet, rect } of from) {
        requireUnprotected(sheet);
        removeConditionalFormatsIn(sheet, rect);
      }
      return undefined;
    },
  },
}));

function formatsOn(from: readonly RangeState[]): readonly ConditionalFormat[] {
  const formats = from[0]?.sheet.conditionalFormats() ?? [];
  return formats
    .filter(({ ranges }) => ranges.some((range) => from.some(({ rect }) => intersect(range, rect))))
    .toSorted((a, b) => a.priority - b.priority);
}

function findFormat(from: readonly RangeState[], id: string): HostObject | undefined {
  const found = from[0]?.sheet.conditionalFormats().find((format) => format.id === id);
  return found && conditionalFormatObject({ id, from });
}
