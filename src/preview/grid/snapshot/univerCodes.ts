import type * as Univer from '@univerjs/core';

// Univer's enums by their numbers: a test of what is read from a file then has no need of the package, which does not
// load in Jest. The compiler holds each against Univer's own.

type Codes<Enum> = { readonly [Name in keyof Enum]?: Enum[Name] };

export const BooleanNumber = { FALSE: 0, TRUE: 1 } as const satisfies Codes<typeof Univer.BooleanNumber>;

export const CellValueType = {
  STRING: 1,
  NUMBER: 2,
  BOOLEAN: 3,
} as const satisfies Codes<typeof Univer.CellValueType>;

export const BorderStyleTypes = {
  THIN: 1,
  HAIR: 2,
  DOTTED: 3,
  DASHED: 4,
  DASH_DOT: 5,
  DASH_DOT_DOT: 6,
  DOUBLE: 7,
  MEDIUM: 8,
  MEDIUM_DASHED: 9,
  MEDIUM_DASH_DOT: 10,
  MEDIUM_DASH_DOT_DOT: 11,
  SLANT_DASH_DOT: 12,
  THICK: 13,
} as const satisfies Codes<typeof Univer.BorderStyleTypes>;

export const HorizontalAlign = {
  LEFT: 1,
  CENTER: 2,
  RIGHT: 3,
  JUSTIFIED: 4,
  DISTRIBUTED: 6,
} as const satisfies Codes<typeof Univer.HorizontalAlign>;

export const VerticalAlign = { TOP: 1, MIDDLE: 2, BOTTOM: 3 } as const satisfies Codes<
  typeof Univer.VerticalAlign
>;

export const WrapStrategy = { OVERFLOW: 1, WRAP: 3 } as const satisfies Codes<typeof Univer.WrapStrategy>;

export const DataValidationErrorStyle = { INFO: 0, STOP: 1, WARNING: 2 } as const satisfies Codes<
  typeof Univer.DataValidationErrorStyle
>;

export const DataValidationRenderMode = { TEXT: 0 } as const satisfies Codes<
  typeof Univer.DataValidationRenderMode
>;
