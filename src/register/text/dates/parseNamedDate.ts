import { isRealDate } from '../../../grid/serialDate';
import type { Token } from '../tokenise';
import { describePeriod, mentionDay, mentionMonth, type DateMention } from './dateMention';
import { monthAt, numberAt, skipDateMark, skipOrdinal, yearAt, type Parsed } from './dateParts';

const DAY_JOINERS: ReadonlySet<string> = new Set(['-', '/', '&', 'and', 'or']);

/** The token after a mark that may stand before a month's name or a year, or after "of" and "in". */
function skipLink(tokens: readonly Token[], at: number): number {
  const mark = skipDateMark(tokens, at);
  if (mark) return mark.next;
  const word = tokens[at]?.text;
  return word === 'of' || word === 'in' ? at + 1 : at;
}

/** A day, a month's name and a year: 31 March 2017, 31st of March '17, 31-Mar-17, 1 April, 2014. */
export function parseDayNameYear(tokens: readonly Token[], at: number): Parsed<DateMention> | undefined {
  const day = numberAt(tokens, at, 1, 2);
  if (day === undefined) return undefined;
  const monthPlace = skipLink(tokens, skipOrdinal(tokens, at + 1));
  const month = monthAt(tokens, monthPlace);
  if (month === undefined) return undefined;
  const year = yearAt(tokens, skipLink(tokens, monthPlace + 1));
  return year && { value: mentionDay(year.value, month, day), next: year.next };
}

/** Days or months of which one is meant: 12-14 May 2016, 12 & 13 May 2016, Feb/March 2016. */
export function parseNamedPair(tokens: readonly Token[], at: number): Parsed<DateMention> | undefined {
  const joiner = tokens[at + 1]?.text ?? '';
  const isDay = numberAt(tokens, at, 1, 2) !== undefined;
  if (isDay ? !DAY_JOINERS.has(joiner) : joiner !== '/') return undefined;
  const second = isDay ? parseDayNameYear(tokens, at + 2) : parseNameYear(tokens, at + 2);
  if (second?.value.kind !== 'period') return undefined;
  const { value: last } = second;
  const [year, month] = [Number(last.first.slice(0, 4)), Number(last.first.slice(5, 7))];
  const first = isDay
    ? mentionDay(year, month, Number(tokens[at]?.text))
    : mentionMonth(year, monthAt(tokens, at) ?? 0);
  if (first.kind !== 'period' || first.first >= last.first) return undefined;
  return { value: { ...last, readings: [first, last].map(describePeriod) }, next: second.next };
}

/** A month's name, a day and a year of four digits: March 31, 2017. The name leaves no doubt which is the month. */
export function parseNameDayYear(tokens: readonly Token[], at: number): Parsed<DateMention> | undefined {
  const month = monthAt(tokens, at);
  const day = numberAt(tokens, at + 1, 1, 2);
  if (month === undefined || day === undefined) return undefined;
  const afterDay = skipOrdinal(tokens, at + 2);
  const yearPlace = tokens[afterDay]?.text === ',' ? afterDay + 1 : afterDay;
  const year = numberAt(tokens, yearPlace, 4, 4);
  return year === undefined ? undefined : { value: mentionDay(year, month, day), next: yearPlace + 1 };
}

/** A month's name and a year: March 2017, Sept. '15, Mar-17, Apr14. */
export function parseNameYear(tokens: readonly Token[], at: number): Parsed<DateMention> | undefined {
  const month = monthAt(tokens, at);
  if (month === undefined) return undefined;
  const year = yearAt(tokens, skipLink(tokens, at + 1));
  return year && { value: mentionMonth(year.value, month), next: year.next };
}

/** A day and a month without a year: 31 March, March 31st, 31st March. "2 may" is not one. */
export function parseDayName(tokens: readonly Token[], at: number): Parsed<DateMention> | undefined {
  const day = numberAt(tokens, at, 1, 2);
  const monthPlace = skipLink(tokens, skipOrdinal(tokens, at + 1));
  const month = day === undefined ? monthAt(tokens, at) : monthAt(tokens, monthPlace);
  // "may" is a word of its own too: "2 may attend", "may be extended".
  const isMayAlone = month === 5 && (day === undefined || tokens[monthPlace - 1]?.kind === 'number');
  if (month === undefined || isMayAlone) return undefined;
  if (day === undefined) return { value: { kind: 'yearless', month, day: undefined }, next: at + 1 };
  // A leap year stands in: 29 February is a day of some years.
  const isReal = isRealDate(2000, month, day);
  return { value: isReal ? { kind: 'yearless', month, day } : { kind: 'impossible' }, next: monthPlace + 1 };
}
