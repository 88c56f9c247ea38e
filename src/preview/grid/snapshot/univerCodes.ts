import type * as Univer from '@univerjs/core';

// Univer's enums by their numbers: a test of what is read from a file then has no need of the package, which does not
// load in Jest. The compiler holds the names against Univer's own.

function codesOf<Enum>() {
  // A number is what stands behind every name of these enums.
  return <Name extends keyof Enum>(codes: Readonly<Record<Name, number>>) =>
    codes as object as Pick<Enum, Name>;
}

export const BooleanNumber = codesOf<typeof Univer.BooleanNumber>()({ FALSE: 0, TRUE: 1 });

export const CellValueType = codesOf<typeof Univer.CellValueType>()({
  STRING: 1,
  NUMBER: 2,
  BOOLEAN: 3,
});

export const BorderStyleTypes = codesOf<typeof Univer.BorderStyleTypes>()({
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
});

export const HorizontalAlign = codesOf<typeof Univer.HorizontalAlign>()({
  LEFT: 1,
  CENTER: 2,
  RIGHT: 3,
  JUSTIFIED: 4,
  DISTRIBUTED: 6,
});

export const VerticalAlign = codesOf<typeof Univer.VerticalAlign>()({ TOP: 1, MIDDLE: 2, BOTTOM: 3 });

export const WrapStrategy = codesOf<typeof Univer.WrapStrategy>()({ OVERFLOW: 1, WRAP: 3 });

export const DataValidationErrorStyle = codesOf<typeof Univer.DataValidationErrorStyle>()({
  INFO: 0,
  STOP: 1,
  WARNING: 2,
});

export const DataValidationRenderMode = codesOf<typeof Univer.DataValidationRenderMode>()({ TEXT: 0 });
