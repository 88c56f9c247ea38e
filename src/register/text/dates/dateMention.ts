import {
  addDays,
  addMonths,
  daysInMonth,
  isoDate,
  isRealDate,
  parseIsoDate,
  type IsoDate,
} from '../../../grid/serialDate';
import { describeMonth } from './monthNames';

/** How much of time a date in a text covers. `years` are several years given by two numbers, as in "2014-17". */
export type Precision = 'day' | 'month' | 'quarter' | 'year' | 'financial year' | 'years';

/** A date as it stands in a text, from its first day to its last. */
export interface DatePeriod {
  readonly kind: 'period';
  readonly precision: Precision;
  readonly first: IsoDate;
  readonly last: IsoDate;
  /** In officers' words, what it may mean when that is more than one thing; else empty. */
  readonly readings: readonly string[];
}

/** Something in a text that has the form of a date. */
export type DateMention =
  | DatePeriod
  /** A date that no calendar has. */
  | { readonly kind: 'impossible' }
  /** A day and month, or a month, of a year that is not said. */
  | { readonly kind: 'yearless'; readonly month: number; readonly day: number | undefined };

const period = (precision: Precision, first: IsoDate, last: IsoDate): DatePeriod => ({
  kind: 'period',
  precision,
  first,
  last,
  readings: [],
});

/** One day, or `impossible` when the calendar has no such day. */
export function mentionDay(year: number, month: number, day: number): DateMention {
  if (!isRealDate(year, month, day)) return { kind: 'impossible' };
  const date = isoDate(year, month, day);
  return period('day', date, date);
}

/** One month, or `impossible` when there is no such month or its year is outside 1900 to 9999. */
export function mentionMonth(year: number, month: number): DateMention {
  if (!isRealDate(year, month, 1)) return { kind: 'impossible' };
  return period('month', isoDate(year, month, 1), isoDate(year, month, daysInMonth(year, month)));
}

/** A calendar year, or `impossible` outside 1900 to 9999. */
export function mentionYear(year: number): DateMention {
  if (!isRealDate(year, 1, 1)) return { kind: 'impossible' };
  return period('year', isoDate(year, 1, 1), isoDate(year, 12, 31));
}

/**
 * Financial years, from the one that begins in `from` to the one that ends in `to`: 2014 and 2017 with a year that
 * starts in April are 1 April 2014 to 31 March 2017. `impossible` outside 1900 to 9999.
 */
export function mentionFinancialYears(from: number, to: number, startMonth: number): DateMention {
  // A financial year that starts in January is the calendar year and ends in the year it begins.
  const lastMonth = startMonth === 1 ? 12 : startMonth - 1;
  if (!isRealDate(from, startMonth, 1) || !isRealDate(to, lastMonth, 1)) return { kind: 'impossible' };
  const last = isoDate(to, lastMonth, daysInMonth(to, lastMonth));
  return period(to - from === 1 ? 'financial year' : 'years', isoDate(from, startMonth, 1), last);
}

/** One quarter (1–4) of a financial year. */
export function mentionQuarter(year: DatePeriod, quarter: number): DatePeriod {
  const first = addMonths(year.first, (quarter - 1) * 3);
  return period('quarter', first, addDays(addMonths(first, 3), -1));
}

/** A date in words: 31 March 2017. */
export function describeDate(date: IsoDate): string {
  const parts = parseIsoDate(date);
  return parts ? `${parts.day} ${describeMonth(parts.month)} ${parts.year}` : date;
}

/** A period in words: 31 March 2017; March 2017; 2017; financial year 2016/17; 1 April 2014 to 31 March 2017. */
export function describePeriod({ precision, first, last }: DatePeriod): string {
  const [from, to] = [first.slice(0, 4), last.slice(0, 4)];
  switch (precision) {
    case 'day':
      return describeDate(first);
    case 'month':
      return `${describeMonth(Number(first.slice(5, 7)))} ${from}`;
    case 'year':
      return from;
    case 'financial year':
      return `financial year ${from}/${to.slice(2)}`;
    case 'quarter':
    case 'years':
      return `${describeDate(first)} to ${describeDate(last)}`;
  }
}
