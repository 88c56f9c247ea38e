import { requireFlag, requireInteger } from '../protocol/arguments';
import { HostError, invalidArgument } from '../protocol/hostError';
import { defineClass, NULL_OBJECT, type HostObject } from '../protocol/hostObject';
import { cellValueFormatObject, customFormatObject, dataBarFormatObject } from './conditionalKinds';
import {
  kindOf,
  originOf,
  requireFormat,
  updateFormat,
  type ConditionalState,
} from './conditionalFormatState';
import { requireUnprotected } from './protectedCells';
import { rangeObject } from './range';
import { rangeAreasObject } from './rangeAreas';
import { RangeAreasState } from './rangeState';

/** A conditional format. Kinds beyond custom, cell value and data bar can be seen and deleted, not opened. */
export const conditionalFormatObject = defineClass<ConditionalState>(() => ({
  name: 'ConditionalFormat',
  identity: { Id: ({ id }) => id },
  read: {
    Id: ({ id }) => id,
    Type: (state) => kindOf(requireFormat(state)),
    // The file counts from 1, Office.js from 0.
    Priority: (state) => requireFormat(state).priority - 1,
    StopIfTrue: (state) => {
      const format = requireFormat(state);
      return format.type === 'dataBar' ? null : format.stopIfTrue;
    },
  },
  write: {
    Priority: (state, value) => {
      const priority = requireInteger(value);
      if (priority < 0) throw invalidArgument();
      updateFormat(state, { priority: priority + 1 });
    },
    StopIfTrue: (state, value) => {
      updateFormat(state, { stopIfTrue: requireFlag(value) });
    },
  },
  navigate: {
    Custom: (state) => requireKind(state, 'Custom', customFormatObject),
    CustomOrNullObject: (state) => ofKind(state, 'Custom', customFormatObject),
    CellValue: (state) => requireKind(state, 'CellValue', cellValueFormatObject),
    CellValueOrNullObject: (state) => ofKind(state, 'CellValue', cellValueFormatObject),
    DataBar: (state) => requireKind(state, 'DataBar', dataBarFormatObject),
    DataBarOrNullObject: (state) => ofKind(state, 'DataBar', dataBarFormatObject),
  },
  ask: {
    GetRange: (state) => {
      const range = onlyRange(state);
      if (!range) throw new HostError('ItemNotFound');
      return range;
    },
    GetRangeOrNullObject: (state) => onlyRange(state) ?? NULL_OBJECT,
    GetRanges: (state) => {
      const origin = originOf(state);
      const ranges = requireFormat(state).ranges.map((rect) => origin.at(rect));
      return rangeAreasObject(new RangeAreasState(origin.book, origin.sheet, ranges));
    },
  },
  act: {
    Delete: (state) => {
      const { sheet } = originOf(state);
      requireUnprotected(sheet);
      requireFormat(state);
      sheet.removeConditionalFormat(state.id);
      return undefined;
    },
  },
}));

type Maker = (state: ConditionalState) => HostObject;

function ofKind(state: ConditionalState, kind: string, make: Maker): HostObject {
  return kindOf(requireFormat(state)) === kind ? make(state) : NULL_OBJECT;
}

function requireKind(state: ConditionalState, kind: string, make: Maker): HostObject {
  if (kindOf(requireFormat(state)) !== kind) throw new HostError('InvalidOperation');
  return make(state);
}

/** The format's range when it has just one. */
function onlyRange(state: ConditionalState): HostObject | undefined {
  const [first, ...more] = requireFormat(state).ranges;
  return first && more.length === 0 ? rangeObject(originOf(state).at(first)) : undefined;
}
