/** A calendar date as `YYYY-MM-DD`, without time or zone. */
export type IsoDate = string;

const DAY_MS = 86_400_000;
/** Serial 61 is 1 March 1900: from there on serials count from 30 December 1899 (Excel's phantom 29/02/1900 is 60). */
const EPOCH_1900_MS = Date.UTC(1899, 11, 30);
/** Days between the two date systems (ECMA-376 18.17.4.1). */
export const DAYS_1900_TO_1904 = 1462;
const LAST_SERIAL = 2_958_465;

/** Whether year, month (1–12) and day are a date of the Gregorian calendar, years 1900 to 9999. */
export function isRealDate(year: number, month: number, day: number): boolean {
  return (
    year >= 1900 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
  );
}

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Days in a month (1–12) of a year. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (DAYS_IN_MONTH[month - 1] ?? NaN);
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** The ISO date of a real date's parts. */
export function isoDate(year: number, month: number, day: number): IsoDate {
  return `${year > 999 ? year : String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`;
}

function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}

/** Year, month (1–12) and day of an ISO date; `undefined` when it is not a real date in that form. */
export function parseIsoDate(text: string): { year: number; month: number; day: number } | undefined {
  // Every date of a register comes by here many times, so no regular expression is run on it.
  if (text.length !== 10 || text[4] !== '-' || text[7] !== '-') return undefined;
  const [year, month, day] = [digitsAt(text, 0, 4), digitsAt(text, 5, 7), digitsAt(text, 8, 10)];
  return isRealDate(year, month, day) ? { year, month, day } : undefined;
}

/** The number that some characters of a text make; NaN when one of them is no digit. */
function digitsAt(text: string, start: number, end: number): number {
  let number = 0;
  for (let index = start; index < end; index++) {
    const digit = text.charCodeAt(index) - 48;
    if (digit < 0 || digit > 9) return NaN;
    number = number * 10 + digit;
  }
  return number;
}

function toMs(date: IsoDate): number {
  const parts = parseIsoDate(date);
  if (!parts) throw new Error(`Expected a date as YYYY-MM-DD, got "${date}"`);
  return Date.UTC(parts.year, parts.month - 1, parts.day);
}

function fromMs(ms: number): IsoDate {
  return new Date(ms).toISOString().slice(0, 10);
}

/**
 * The date of an Excel serial number, its time of day dropped; `undefined` outside 1 to 31/12/9999, for fractions
 * of day 0 and for serial 60 of the 1900 system, a day that never was.
 */
export function dateOfSerial(serial: number, date1904 = false): IsoDate | undefined {
  const days = Math.floor(serial) + (date1904 ? DAYS_1900_TO_1904 : 0);
  if (!Number.isFinite(days) || days < 1 || days > LAST_SERIAL || days === 60) return undefined;
  return fromMs(EPOCH_1900_MS + (days < 60 ? days + 1 : days) * DAY_MS);
}

/** The Excel serial number of a date. */
export function serialOfDate(date: IsoDate, date1904 = false): number {
  const days = Math.round((toMs(date) - EPOCH_1900_MS) / DAY_MS);
  return (days < 61 ? days - 1 : days) - (date1904 ? DAYS_1900_TO_1904 : 0);
}

/** A date some days later (or earlier, when negative). */
export function addDays(date: IsoDate, days: number): IsoDate {
  return fromMs(toMs(date) + days * DAY_MS);
}

/** The same day some months later; the month's last day when it has no such day (31 January + 1 is 28 or 29 February). */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const parts = parseIsoDate(date);
  if (!parts) throw new Error(`Expected a date as YYYY-MM-DD, got "${date}"`);
  const count = parts.year * 12 + parts.month - 1 + months;
  const [year, month] = [Math.floor(count / 12), (count % 12) + 1];
  return isoDate(year, month, Math.min(parts.day, daysInMonth(year, month)));
}

/** Whole days from one date to another; negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((toMs(to) - toMs(from)) / DAY_MS);
}
