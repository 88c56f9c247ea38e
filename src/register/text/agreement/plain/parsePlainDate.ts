import { addDays, daysInMonth, isoDate, isRealDate, type IsoDate } from '../../../../grid/serialDate';
import { fullYear, monthAt, numberAt, skipOrdinal, type Parsed } from '../../dates/dateParts';
import type { Token } from '../../tokenise';

/** Two digits and a short form of a year stand for these years; others are looked at closely. */
const FIRST_YEAR = 2000;
const LAST_YEAR = 2099;
const INNER_MARKS: ReadonlySet<string> = new Set(['/', '.', '-']);

/** A day, a month, or the financial year that begins in a month. */
export interface PlainDate {
  readonly precision: 'day' | 'month' | 'financial year';
  readonly year: number;
  readonly month: number;
  /** 1 for a month and a financial year. */
  readonly day: number;
}

/**
 * Reads 1 April 2014, 1st April 2014, 1/4/14, 31.03.2017, April 2014, Apr 14 and FY 14/15.
 * @returns undefined for every other form, and for a date that no calendar has
 */
export function parsePlainDate(
  tokens: readonly Token[],
  at: number,
  financialYearStartMonth: number,
): Parsed<PlainDate> | undefined {
  const token = tokens[at];
  if (token?.kind === 'number') return parseMarkedDay(tokens, at) ?? parseNamedDay(tokens, at);
  const month = monthAt(tokens, at);
  if (month !== undefined) {
    const year = yearAt(tokens, at + 1);
    return year === undefined ? undefined : dateOf('month', year, month, 1, at + 2);
  }
  return token?.text === 'fy' ? parseFinancialYear(tokens, at, financialYearStartMonth) : undefined;
}

function parseMarkedDay(tokens: readonly Token[], at: number): Parsed<PlainDate> | undefined {
  const day = numberAt(tokens, at, 1, 2);
  const mark = tokens[at + 1]?.text;
  if (day === undefined || mark === undefined || !INNER_MARKS.has(mark) || tokens[at + 3]?.text !== mark)
    return undefined;
  for (let place = at + 1; place < at + 5; place += 1) if (tokens[place]?.isSpaced) return undefined;
  const month = numberAt(tokens, at + 2, 1, 2);
  const year = yearAt(tokens, at + 4);
  return month === undefined || year === undefined ? undefined : dateOf('day', year, month, day, at + 5);
}

function parseNamedDay(tokens: readonly Token[], at: number): Parsed<PlainDate> | undefined {
  const day = numberAt(tokens, at, 1, 2);
  const monthPlace = skipOrdinal(tokens, at + 1);
  const month = monthAt(tokens, monthPlace);
  const year = yearAt(tokens, monthPlace + 1);
  if (day === undefined || month === undefined || year === undefined) return undefined;
  return dateOf('day', year, month, day, monthPlace + 2);
}

/** "FY 14/15": two years one after the other. */
function parseFinancialYear(
  tokens: readonly Token[],
  at: number,
  startMonth: number,
): Parsed<PlainDate> | undefined {
  // Two years of a financial year that is the calendar year are two of them.
  const from = startMonth === 1 ? undefined : numberAt(tokens, at + 1, 2, 2);
  const to = tokens[at + 2]?.text === '/' ? numberAt(tokens, at + 3, 2, 2) : undefined;
  if (from === undefined || to !== from + 1 || fullYear(to) > LAST_YEAR || fullYear(from) < FIRST_YEAR)
    return undefined;
  return dateOf('financial year', fullYear(from), startMonth, 1, at + 4);
}

/** A year of two or four digits; what follows it has to be looked at. */
function yearAt(tokens: readonly Token[], at: number): number | undefined {
  const two = numberAt(tokens, at, 2, 2);
  const year = two === undefined ? numberAt(tokens, at, 4, 4) : fullYear(two);
  return year !== undefined && year >= FIRST_YEAR && year <= LAST_YEAR ? year : undefined;
}

function dateOf(
  precision: PlainDate['precision'],
  year: number,
  month: number,
  day: number,
  next: number,
): Parsed<PlainDate> | undefined {
  return isRealDate(year, month, day) ? { value: { precision, year, month, day }, next } : undefined;
}

export function firstDayOf({ year, month, day }: PlainDate): IsoDate {
  return isoDate(year, month, day);
}

export function lastDayOf({ precision, year, month, day }: PlainDate): IsoDate {
  if (precision === 'financial year') return addDays(isoDate(year + 1, month, 1), -1);
  return isoDate(year, month, precision === 'day' ? day : daysInMonth(year, month));
}
