import type { Rect, SheetFile } from '../file/model';
import { isMissing } from '../protocol/arguments';
import { HostError, invalidArgument } from '../protocol/hostError';
import type { Argument } from '../protocol/hostObject';
import type { Book } from './book';
import { MAX_ADDRESS_LENGTH, parseRangeAddress, splitAddresses, WHOLE_SHEET } from './rangeAddress';
import { RangeState } from './rangeState';

/** One worksheet of an open workbook. */
export interface SheetState {
  readonly book: Book;
  readonly sheet: SheetFile;
}

export function sheetRange({ book, sheet }: SheetState, rect: Rect): RangeState {
  return new RangeState(book, sheet, rect);
}

/** The range of an address or of a name; the whole sheet when none is given. */
export function rangeOfAddress(state: SheetState, address: Argument | undefined): RangeState {
  if (isMissing(address) || address === '') return sheetRange(state, WHOLE_SHEET);
  if (typeof address !== 'string' || address.length > MAX_ADDRESS_LENGTH) throw invalidArgument();
  const parsed = parseRangeAddress(address);
  if (!parsed) return rangeOfName(state, address);
  const { sheetName, rect } = parsed;
  if (sheetName !== undefined && sheetName.toLowerCase() !== state.sheet.name.toLowerCase())
    throw invalidArgument();
  return sheetRange(state, rect);
}

/** The ranges of a comma-separated address. */
export function rangesOfAddress(state: SheetState, address: Argument | undefined): readonly RangeState[] {
  if (isMissing(address)) return [rangeOfAddress(state, address)];
  if (typeof address !== 'string' || address.length > MAX_ADDRESS_LENGTH) throw invalidArgument();
  return splitAddresses(address).map((part) => rangeOfAddress(state, part));
}

/** Excel takes the name of a range or of a table in place of an address. */
function rangeOfName(state: SheetState, name: string): RangeState {
  const wanted = name.toLowerCase();
  const table = state.sheet.tables().find((item) => item.name.toLowerCase() === wanted);
  if (table) {
    const { rect, showHeaders, showTotals } = table;
    const top = showHeaders ? 1 : 0;
    const rowCount = rect.rowCount - top - (showTotals ? 1 : 0);
    return sheetRange(state, { ...rect, row: rect.row + top, rowCount: Math.max(1, rowCount) });
  }
  const known = state.book.file
    .names()
    .find(
      (item) => item.name.toLowerCase() === wanted && (item.sheetId ?? state.sheet.id) === state.sheet.id,
    );
  const range = known && rangeOfFormula(state.book, known.formula);
  if (range?.sheet !== state.sheet) throw invalidArgument();
  return range;
}

/** The range a name's formula stands for; `undefined` when it is no plain reference to a sheet of the workbook. */
export function rangeOfFormula(book: Book, formula: string): RangeState | undefined {
  const parsed = parseRangeAddress(formula.replace(/^=/, ''));
  const sheet = parsed?.sheetName === undefined ? undefined : book.findSheet(parsed.sheetName);
  return parsed && sheet ? new RangeState(book, sheet, parsed.rect) : undefined;
}

/** The worksheet of an id or name, refused when there is none. */
export function requireSheet(book: Book, key: Argument): SheetFile {
  if (typeof key !== 'string') throw invalidArgument();
  const sheet = book.findSheet(key);
  if (!sheet) throw new HostError('ItemNotFound');
  return sheet;
}
