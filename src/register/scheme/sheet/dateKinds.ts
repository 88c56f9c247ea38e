import { dateOfSerial, daysInMonth, parseIsoDate, type IsoDate } from '../../../grid/serialDate';
import { parseFullDate } from '../../fixes/parseFullDate';
import { tidyText } from '../../read/cellText';
import { BLANK } from '../../sheets/columnPlan';
import { describeDate } from '../../text';
import { describeMonth, parseMonthName } from '../../text/dates/monthNames';
import type { SettingCell } from './schemeRow';
import type { SettingKind } from './settingKind';

/** Full dates say their years, so it does not matter when years begin. */
const ANY_MONTH = 1;
/** A year with a 29 February. */
const LEAP_YEAR = 2000;

/** A date. It is written in words, which mean the same whatever date system the workbook counts by. */
export const DATE: SettingKind = {
  unit: '',
  form: 'a date, such as 15 September 2016',
  write: (value) => ({
    value: typeof value === 'string' ? { kind: 'text', text: describeDate(value) } : BLANK,
  }),
  read: ({ value }) => readDateCell(value),
};

/** A day of every year: `30 September`. */
export const DAY_OF_YEAR: SettingKind = {
  unit: '',
  form: 'a day and a month, such as 30 September',
  write: (value) => ({ value: value === null ? BLANK : { kind: 'text', text: describeDay(value) } }),
  read: ({ value }) => readDay(value.shown),
};

/** The date that a cell holds: as a date of Excel's, or typed in full with the day first. */
export function readDateCell({ value, shown }: SettingCell): IsoDate | undefined {
  const typed = tidyText(typeof value === 'string' ? value : shown);
  const date = readDateWords(typed);
  if (date !== undefined) return date;
  if (typeof value !== 'number' || !/[\s/.-]/.test(typed)) return undefined;
  const ofSerial = dateOfSerial(value);
  return ofSerial !== undefined && parseIsoDate(ofSerial) ? ofSerial : undefined;
}

/** A date that is typed in full within other words. */
export function readDateWords(words: string): IsoDate | undefined {
  return parseFullDate(tidyText(words), ANY_MONTH);
}

function describeDay(value: unknown): string {
  if (typeof value !== 'object' || value === null || !('month' in value) || !('day' in value)) return '';
  return `${String(value.day)} ${describeMonth(Number(value.month))}`;
}

/** A day before a month, by name or number, or a month's name before a day; a year behind it is let be. */
const DAY_FIRST = /^(\d{1,2})(?:st|nd|rd|th)?(?:\s+of)?[\s/.-]+([a-z]+|\d{1,2})\.?(?:[\s/.,-]+\d{2,4})?$/i;
const MONTH_FIRST = /^([a-z]+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?(?:[\s,]+\d{4})?$/i;

function readDay(shown: string): { month: number; day: number } | undefined {
  const text = tidyText(shown);
  const [, dayFirst, monthAfter] = DAY_FIRST.exec(text) ?? [];
  const [, monthFirst, dayAfter] = MONTH_FIRST.exec(text) ?? [];
  const month = readMonth(monthAfter ?? monthFirst ?? '');
  const day = Number(dayFirst ?? dayAfter);
  return month !== undefined && day >= 1 && day <= daysInMonth(LEAP_YEAR, month) ? { month, day } : undefined;
}

function readMonth(text: string): number | undefined {
  const number = Number(text);
  if (text === '' || Number.isNaN(number)) return parseMonthName(text.toLowerCase());
  return number >= 1 && number <= 12 ? number : undefined;
}
