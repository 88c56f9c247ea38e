import { isRealDate } from '../../../grid/serialDate';
import type { Token } from '../tokenise';
import { mentionDay, mentionMonth, type DateMention } from './dateMention';
import { isText, numberAt, plainYearAt, skipDateMark, type Parsed } from './dateParts';

/** Three numbers with the same mark between them, or with spaces. */
function threeNumbers(tokens: readonly Token[], at: number) {
  if (!isNumber(tokens, at)) return undefined;
  const mark = skipDateMark(tokens, at + 1);
  const second = mark ? mark.next : at + 1;
  if (!isNumber(tokens, second)) return undefined;
  const otherMark = skipDateMark(tokens, second + 1);
  if (mark?.value !== otherMark?.value) return undefined;
  const third = otherMark ? otherMark.next : second + 1;
  return isNumber(tokens, third) ? { second, third, hasMarks: mark !== undefined } : undefined;
}

function isNumber(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.kind === 'number';
}

/** Day, month, year in that order, always: 31/3/17, 31.03.2017, 31 03 2017. */
export function parseDayMonthYear(tokens: readonly Token[], at: number): Parsed<DateMention> | undefined {
  const places = threeNumbers(tokens, at);
  if (!places) return undefined;
  const day = numberAt(tokens, at, 1, 2);
  const month = numberAt(tokens, places.second, 1, 2);
  const year = plainYearAt(tokens, places.third);
  if (day === undefined || month === undefined || year === undefined) return undefined;
  // Numbers with only spaces between them are a date when the calendar has it; else they are just numbers.
  if (!places.hasMarks && !isRealDate(year, month, day)) return undefined;
  return { value: mentionDay(year, month, day), next: places.third + 1 };
}

/** Year, month, day: 2017-03-31, also with a time after it (ISO 8601). */
export function parseYearMonthDay(tokens: readonly Token[], at: number): Parsed<DateMention> | undefined {
  const places = threeNumbers(tokens, at);
  if (!places?.hasMarks) return undefined;
  const year = numberAt(tokens, at, 4, 4);
  const month = numberAt(tokens, places.second, 1, 2);
  const day = numberAt(tokens, places.third, 1, 2);
  if (day === undefined || month === undefined || year === undefined) return undefined;
  return { value: mentionDay(year, month, day), next: places.third + 1 };
}

/** Eight digits: 31032017 or 20170331. At most one of the two orders is a date of 1900 to 2099. */
export function parseEightDigits(tokens: readonly Token[], at: number): Parsed<DateMention> | undefined {
  if (numberAt(tokens, at, 8, 8) === undefined) return undefined;
  const digits = tokens[at]?.text ?? '';
  const part = (from: number, to: number) => Number(digits.slice(from, to));
  const orders = [
    [part(4, 8), part(2, 4), part(0, 2)],
    [part(0, 4), part(4, 6), part(6, 8)],
  ] as const;
  const order = orders.find(([year, month, day]) => year < 2100 && isRealDate(year, month, day));
  return order && { value: mentionDay(...order), next: at + 1 };
}

/** Month and year in figures: 3/2017, 03/17 (two digits only when they are no day of a month's first twelve). */
export function parseMonthSlashYear(tokens: readonly Token[], at: number): Parsed<DateMention> | undefined {
  const month = numberAt(tokens, at, 1, 2);
  const mark = skipDateMark(tokens, at + 1);
  if (month === undefined || !mark || mark.value === ',') return undefined;
  const year = plainYearAt(tokens, mark.next);
  if (year === undefined || isText(tokens, mark.next + 1, '/', '%')) return undefined;
  const isWholeYear = tokens[mark.next]?.text.length === 4;
  // "3/17" has no other reading; "3/12" may be 3 December, and "3-36 months" or "1.50" are no dates.
  if (!isWholeYear && (mark.value !== '/' || month > 12 || month === 0 || year % 100 < 13)) return undefined;
  return { value: mentionMonth(year, month), next: mark.next + 1 };
}

/** A day and a month in figures without a year: 1/4. */
export function parseDaySlashMonth(tokens: readonly Token[], at: number): Parsed<DateMention> | undefined {
  const day = numberAt(tokens, at, 1, 2);
  const month = isText(tokens, at + 1, '/') ? numberAt(tokens, at + 2, 1, 2) : undefined;
  const isDate = day !== undefined && month !== undefined && isRealDate(2000, month, day);
  return isDate && !isText(tokens, at + 3, '/', '%')
    ? { value: { kind: 'yearless', month, day }, next: at + 3 }
    : undefined;
}
