import type { CellScalar } from '../../grid/sheetCells';
import { measureValues, type Step } from '../sendSteps';
import { typedText } from '../typedText';

const TEXT_FORMAT = '@';

/** What one cell is to hold, and its number formats before and after. */
export interface CellContent {
  readonly value: CellScalar;
  readonly formatNow: string;
  readonly formatAfter: string;
}

/**
 * Puts a value into an officer's cell with its kind kept. A text that Excel would take for a number, a date or a formula
 * is written while the cell is formatted as text, and not with an apostrophe: that would stay with the cell for good.
 */
export function writeCell(range: Excel.Range, { value, formatNow, formatAfter }: CellContent): Step {
  const needsTextFormat = typeof value === 'string' && typedText(value) !== value;
  const formatForWriting = needsTextFormat ? TEXT_FORMAT : formatAfter;
  return {
    bytes: 2000 + measureValues(value),
    apply: () => {
      if (formatForWriting !== formatNow) range.numberFormat = [[formatForWriting]];
      range.values = [[value]];
      if (formatAfter !== formatForWriting) range.numberFormat = [[formatAfter]];
    },
  };
}
