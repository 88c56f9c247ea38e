import { format, isDateFormat, isTextFormat } from 'numfmt';
import { DAYS_1900_TO_1904 } from '../../grid/serialDate';
import type { CellValue } from '../file/model';

/** The stored code of the short date (ECMA-376 18.8.30, id 14): each Excel shows it in its own country's order. */
const SHORT_DATE = 'mm-dd-yy';
/** The same as Office.js gives and takes it. */
const WIRE_SHORT_DATE = 'm/d/yyyy';
const SHOWN_SHORT_DATE: Readonly<Record<string, string>> = { 'en-GB': 'dd/mm/yyyy', 'en-US': 'm/d/yyyy' };

/** The format Office.js gives for a stored one. */
export function wireFormat(stored: string): string {
  return stored.toLowerCase() === SHORT_DATE ? WIRE_SHORT_DATE : stored;
}

/** The format to store for one that Office.js was given. */
export function storedFormat(wire: string): string {
  if (wire === '') return 'General';
  return wire.toLowerCase() === WIRE_SHORT_DATE ? SHORT_DATE : wire;
}

/** Excel's format for typing, by the form in which numfmt reports it; others are stored as reported. */
const TYPED_FORMATS: readonly (readonly [typed: RegExp, stored: string])[] = [
  [/^(?:d{1,2}[/-]m{1,2}|m{1,2}[/-]d{1,2})[/-]yy(?:yy)?$|^yyyy-mm-dd$/, SHORT_DATE],
  [/^d{1,2}[ -]m{3,4}[ -]yy(?:yy)?$/, 'd-mmm-yy'],
  [/^d{1,2}[ /-]m{1,4}$|^m{1,4}[ /-]d{1,2}$/, 'd-mmm'],
  [/^m{1,4}[ /-]yy(?:yy)?$/, 'mmm-yy'],
  [/^hh:mm$/, 'h:mm'],
  [/^hh:mm:ss$/, 'h:mm:ss'],
  [/^hh:mm AM\/PM$/, 'h:mm AM/PM'],
  [/^£#,##0$/, '"£"#,##0;[Red]\\-"£"#,##0'],
  [/^£#,##0\.00$/, '"£"#,##0.00;[Red]\\-"£"#,##0.00'],
];

/** The format Excel stores for typing that numfmt read with its own format. */
export function typedFormat(reported: string): string {
  return TYPED_FORMATS.find(([typed]) => typed.test(reported))?.[1] ?? reported;
}

/** The format as a person in that country sees it in Excel's own dialog. */
export function localFormat(stored: string, locale: string): string {
  return stored.toLowerCase() === SHORT_DATE ? (SHOWN_SHORT_DATE[locale] ?? WIRE_SHORT_DATE) : stored;
}

export function isTextNumberFormat(stored: string): boolean {
  return isTextFormat(stored);
}

/** What a cell shows, in a column wide enough (no `####`). */
export function shownText(value: CellValue, stored: string, locale: string, date1904: boolean): string {
  if (value === null) return '';
  if (typeof value === 'object') return value.error;
  const pattern = localFormat(stored, locale);
  const shifted =
    date1904 && typeof value === 'number' && isDateFormat(pattern) ? value + DAYS_1900_TO_1904 : value;
  return format(pattern, shifted, { locale, throws: false });
}
