import type { ConditionalLook } from '../file/model';
import { requireFlag, requireText } from '../protocol/arguments';
import { defineClass } from '../protocol/hostObject';
import { parseColor } from './colors';
import { requireFormat, updateFormat, type ConditionalState } from './conditionalFormatState';
import { storedFormat, wireFormat } from './numberFormats';

/** What a conditional format changes in the look of its cells; what it leaves alone reads null or empty. */
export const conditionalLookObject = defineClass<ConditionalState>(() => ({
  name: 'ConditionalRangeFormat',
  read: { NumberFormat: (state) => wireFormat(lookOf(state).numberFormat ?? '') },
  write: {
    NumberFormat: (state, value) => {
      changeLook(state, { numberFormat: storedFormat(requireText(value)) });
    },
  },
  navigate: { Fill: conditionalFillObject, Font: conditionalFontObject },
}));

const conditionalFillObject = defineClass<ConditionalState>({
  name: 'ConditionalRangeFill',
  read: { Color: (state) => lookOf(state).fillColor ?? '' },
  write: {
    Color: (state, value) => {
      changeLook(state, { fillColor: parseColor(requireText(value)) });
    },
  },
  act: {
    Clear: (state) => {
      dropFromLook(state, ['fillColor']);
      return undefined;
    },
  },
});

const conditionalFontObject = defineClass<ConditionalState>({
  name: 'ConditionalRangeFont',
  read: {
    Color: (state) => lookOf(state).fontColor ?? '',
    Bold: (state) => lookOf(state).bold ?? null,
    Italic: (state) => lookOf(state).italic ?? null,
  },
  write: {
    Color: (state, value) => {
      changeLook(state, { fontColor: parseColor(requireText(value)) });
    },
    Bold: (state, value) => {
      changeLook(state, { bold: requireFlag(value) });
    },
    Italic: (state, value) => {
      changeLook(state, { italic: requireFlag(value) });
    },
  },
  act: {
    Clear: (state) => {
      dropFromLook(state, ['fontColor', 'bold', 'italic']);
      return undefined;
    },
  },
});

function lookOf(state: ConditionalState): ConditionalLook {
  return requireFormat(state).format;
}

function changeLook(state: ConditionalState, change: ConditionalLook): void {
  updateFormat(state, { format: { ...lookOf(state), ...change } });
}

function dropFromLook(state: ConditionalState, names: readonly (keyof ConditionalLook)[]): void {
  const kept = Object.entries(lookOf(state)).filter(([name]) => !names.some((dropped) => dropped === name));
  updateFormat(state, { format: Object.fromEntries(kept) });
}
