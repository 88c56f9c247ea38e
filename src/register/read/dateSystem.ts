import type { SheetCells } from '../../grid/sheetCells';
import { DAYS_1900_TO_1904, isoDate, isRealDate, serialOfDate } from '../../grid/serialDate';

/** The year that a workbook's date serials count from. */
export type DateSystem = 1900 | 1904;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const NUMERIC_DATE = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})\b/;
const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})\b/;
const NAMED_DATE = /^(?:[a-z]+,? )?(\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]{3})[a-z]*[ ,-]+(\d{4}|\d{2})\b/i;
/** What number formats make of a date, days included or not: "31/03/2017", "Mar-17", "31 March". */
const LOOKS_LIKE_DATE = new RegExp(
  `^\\d{1,4}[/.-]\\d{1,2}[/.-]\\d{1,4}\\b|\\b(?:${MONTHS.join('|')})[a-z]*\\b`,
  'i',
);

/**
 * The date system of a workbook, from its cells: Excel does not tell add-ins. A cell that shows a whole date agrees with
 * one system only; 1904 is found when some cell agrees with it and none with 1900. Without such a cell it is 1900.
 */
export function detectDateSystem(sheets: readonly SheetCells[]): DateSystem {
  let has1904 = false;
  for (const { values, text } of sheets) {
    for (const [row, rowValues] of values.entries()) {
      for (const [column, value] of rowValues.entries()) {
        if (typeof value !== 'number') continue;
        const system = systemOfCell(value, text[row]?.[column] ?? '');
        if (system === 1900) return 1900;
        has1904 ||= system === 1904;
      }
    }
  }
  return has1904 ? 1904 : 1900;
}

function systemOfCell(value: number, text: string): DateSystem | undefined {
  if (text.length < 6 || text.length > 40 || !LOOKS_LIKE_DATE.test(text)) return undefined;
  const serials = shownSerials(text.trim());
  if (serials.includes(Math.floor(value))) return 1900;
  return serials.includes(Math.floor(value) + DAYS_1900_TO_1904) ? 1904 : undefined;
}

/** The 1900-system serials that a shown date may have: both orders of day and month, for it is Excel that wrote it. */
function shownSerials(text: string): number[] {
  const named = NAMED_DATE.exec(text);
  const iso = ISO_DATE.exec(text);
  const numeric = NUMERIC_DATE.exec(text);
  const parts = (found: RegExpExecArray): number[] => found.slice(1).map(Number);
  if (iso) {
    const [year = 0, month = 0, day = 0] = parts(iso);
    return serialsOf(year, month, day);
  }
  if (numeric) {
    const [first = 0, second = 0, year = 0] = parts(numeric);
    return [...serialsOf(year, second, first), ...serialsOf(year, first, second)];
  }
  if (!named) return [];
  const [, day, month = '', year] = named;
  return serialsOf(Number(year), MONTHS.indexOf(month.toLowerCase()) + 1, Number(day));
}

function serialsOf(year: number, month: number, day: number): number[] {
  const years = year < 100 ? [1900 + year, 2000 + year] : [year];
  return years
    .filter((full) => isRealDate(full, month, day))
    .map((full) => serialOfDate(isoDate(full, month, day)));
}

/**
 * A cell's number as a serial of the 1900 system, where the cell is shown as a date; any other number stays as it is.
 * @param isDateColumn - a number too large for a year is then a date, however it is shown.
 */
export function toSerial1900(value: number, text: string, system: DateSystem, isDateColumn: boolean): number {
  if (system === 1900) return value;
  const isDate = LOOKS_LIKE_DATE.test(text) || (isDateColumn && value > 9999);
  return isDate ? value + DAYS_1900_TO_1904 : value;
}
