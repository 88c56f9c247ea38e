import { BLANK } from '../../sheets/columnPlan';
import { lettersOfLine } from '../../sheets/fitRows';
import { textCell } from '../../sheets/makeCells';
import type { SheetCell } from '../../sheets/sheetPlan';
import { splitTallRow } from '../../sheets/splitTallRow';
import type { PaperColumn } from './columns';
import { isOfficerField } from './officerFields';
import { PART, partRef, writeRecord, type RowOwner } from './rowRecord';

const CONTINUED = '(continued)';
/** Parts so short that pages are filled well. */
const LINES_OF_PART = 12;

/**
 * The cells of one row, on as many lines as its texts need: Excel's tallest row would cut them off. Each further line has
 * a record of its own, by which the parts of an officer's text are put together again.
 */
export function splitLines(
  cells: readonly SheetCell[],
  columns: readonly PaperColumn[],
  { ref, ...owner }: RowOwner & { readonly ref: string },
): SheetCell[][] {
  const texts = columns.map(({ wrapsText }, index) => {
    const cell = cells[index];
    return wrapsText && cell?.kind === 'text' ? cell.text : '';
  });
  const widths = columns.map(({ widthPoints }) => lettersOfLine('body', widthPoints));
  const whole = splitTallRow(texts, widths);
  const [first = [], ...further] = whole.length === 1 ? whole : splitTallRow(texts, widths, LINES_OF_PART);
  const written = (parts: readonly string[]) =>
    Object.fromEntries(
      columns.flatMap(({ key }, index) => (isOfficerField(key) && parts[index] !== '' ? [[key, PART]] : [])),
    );
  return [
    cells.map((cell, index) => (texts[index] === '' ? cell : textCell(first[index] ?? ''))),
    ...further.map((parts, index) => {
      const ownRef = partRef(ref, index + 2);
      const record = writeRecord({ ...owner, ref: ownRef, written: written(parts) });
      return columns.map(({ key }, column): SheetCell => {
        if (key === 'ref') return textCell(ownRef);
        if (key === 'name') return textCell(CONTINUED);
        return key === 'record'
          ? textCell(record)
          : parts[column] === ''
            ? BLANK
            : textCell(parts[column] ?? '');
      });
    }),
  ];
}
