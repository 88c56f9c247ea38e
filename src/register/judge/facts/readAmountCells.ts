import { exactly, NOTHING, type Interval } from '../../interval';
import type { FundingReading, ReadingContext } from '../../reading';
import type { RegisterCell } from '../../registerTab';
import { readFunding } from '../../text/funding';
import { onlyShared } from './sumAmounts';

/** A cell of Financial arrangements; a plain number is pounds a year whatever its format shows of it. */
export function readFundingCell(cell: RegisterCell, context: ReadingContext): FundingReading {
  return readFunding(isPlainNumber(cell) ? `£${cell.value}` : cell.text, context);
}

/** A cell of a column of annual £: a number, or a text of what is paid. */
export function readCashCell(cell: RegisterCell, context: ReadingContext): FundingReading {
  const number = numberOf(cell);
  if (number !== undefined) return exactReading({ cash: exactly(number) }, context);
  return readFunding(cell.text, context);
}

/** A cell of a column of officer days a month: a number, or a text of how much time is given. */
export function readDaysCell(cell: RegisterCell, context: ReadingContext): FundingReading {
  const number = numberOf(cell);
  if (number !== undefined) return exactReading({ days: exactly(number) }, context);
  const reading = readFunding(cell.text, context);
  if (reading.mentionsTime) return reading;
  // "2-3" or "½" says its unit in the heading.
  const inUnit = readFunding(`${cell.text} days a month`, context);
  return inUnit.mentionsTime ? inUnit : reading;
}

function numberOf({ value, text }: RegisterCell): number | undefined {
  const number = typeof value === 'number' ? value : Number(/^\d+(\.\d+)?$/.test(text) ? text : Number.NaN);
  return number >= 0 ? number : undefined;
}

function isPlainNumber({ value, text }: RegisterCell): boolean {
  return typeof value === 'number' && value >= 0 && /^[£\d,.\s]+$/.test(text);
}

function exactReading(
  { cash = NOTHING, days = NOTHING }: { cash?: Interval; days?: Interval },
  { scheme }: ReadingContext,
): FundingReading {
  return {
    cash: onlyShared(scheme, cash),
    days: onlyShared(scheme, days),
    capital: 0,
    otherMoney: [],
    steps: undefined,
    mentionsCash: cash !== NOTHING,
    mentionsTime: days !== NOTHING,
    hasUncostedTime: false,
    certainty: 'stated',
    assumptions: [],
    problems: [],
  };
}
