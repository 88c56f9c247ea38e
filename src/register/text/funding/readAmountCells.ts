import type { CellScalar } from '../../../grid/sheetCells';
import { exactly, NOTHING, type Interval } from '../../interval';
import type { ByCouncil, FundingReading, ReadingContext } from '../../reading';
import { nothingByCouncil } from './amounts/attribute';
import { readFunding } from './readFunding';

/**
 * Reads a cell of a column of annual £: a number is pounds a year, a text is read as Financial arrangements are. The
 * amount is `shared`: the column says whose it is. `undefined` for a blank cell, which is not nil.
 * @param text what the cell shows
 */
export function readCashCell(
  value: CellScalar,
  text: string,
  context: ReadingContext,
): FundingReading | undefined {
  const number = numberOf(value, text);
  if (number !== undefined) return stated(exactly(number), undefined, context);
  return text.trim() === '' ? undefined : readFunding(text, context);
}

/**
 * Reads a cell of a column of officer days: a number is days a month, as is a text that names no unit ("2-3"); other
 * texts say theirs ("2 days/quarter", "0.5 FTE"). `undefined` for a blank cell, which is not nil.
 * @param text what the cell shows
 */
export function readDaysCell(
  value: CellScalar,
  text: string,
  context: ReadingContext,
): FundingReading | undefined {
  const number = numberOf(value, text);
  if (number !== undefined) return stated(undefined, exactly(number), context);
  if (text.trim() === '') return undefined;
  const reading = readFunding(text, context);
  if (reading.mentionsTime) return reading;
  const inUnit = readFunding(`${text} days a month`, context);
  return inUnit.mentionsTime ? inUnit : reading;
}

function numberOf(value: CellScalar, text: string): number | undefined {
  const number =
    typeof value === 'number' ? value : /^\s*\d{1,12}(?:\.\d+)?\s*$/.test(text) ? Number(text) : -1;
  return number >= 0 ? number : undefined;
}

function stated(
  cash: Interval | undefined,
  days: Interval | undefined,
  { scheme }: ReadingContext,
): FundingReading {
  const shared = (amount: Interval = NOTHING): ByCouncil => ({ ...nothingByCouncil(scheme), shared: amount });
  return {
    cash: shared(cash),
    days: shared(days),
    capital: 0,
    otherMoney: [],
    steps: undefined,
    mentionsCash: cash !== undefined,
    mentionsTime: days !== undefined,
    hasUncostedTime: false,
    certainty: 'stated',
    assumptions: [],
    problems: [],
  };
}
