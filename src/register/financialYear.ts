import { daysInMonth, isoDate, parseIsoDate, type IsoDate } from '../grid/serialDate';

/** A financial year: its first day, and its name as budgets have it, `2017/18`. */
export interface FinancialYear {
  readonly start: IsoDate;
  readonly label: string;
}

/** The financial year that a date falls in; `offset` 1 is the one after it. */
export function financialYearOf(date: IsoDate, startMonth: number, offset = 0): FinancialYear {
  const year = startYearOf(date, startMonth) + offset;
  const label = startMonth === 1 ? String(year) : `${year}/${String(year + 1).slice(-2)}`;
  return { start: isoDate(year, startMonth, 1), label };
}

/** The calendar year in which the financial year of a date starts. */
export function startYearOf(date: IsoDate, startMonth: number): number {
  const parts = parseIsoDate(date);
  if (!parts) throw new Error(`Expected a date as YYYY-MM-DD, got "${date}"`);
  return parts.month >= startMonth ? parts.year : parts.year - 1;
}

/** The next day of a month and day on or after a date; the month's last day in months that have no such day. */
export function nextDay(date: IsoDate, { month, day }: { month: number; day: number }): IsoDate {
  const dayIn = (year: number) => isoDate(year, month, Math.min(day, daysInMonth(year, month)));
  const year = Number(date.slice(0, 4));
  return dayIn(year) >= date ? dayIn(year) : dayIn(year + 1);
}
