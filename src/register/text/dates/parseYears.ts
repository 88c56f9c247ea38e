import type { Token } from '../tokenise';
import {
  describePeriod,
  mentionFinancialYears,
  mentionMonth,
  mentionQuarter,
  mentionYear,
  type DateMention,
} from './dateMention';
import { describeMonth } from './monthNames';
import { fullYear, isCounted, isText, numberAt, plainYearAt, skipDateMark, type Parsed } from './dateParts';

/** Agreements of councils are shorter than this; "2016-10" is a month, not 94 years. */
const LONGEST_SPAN_YEARS = 40;
const YEAR_WORDS = ['year', 'years', 'yr', 'yrs'] as const;

/** The token after "FY", "F/Y", "financial year" or "fiscal yr". */
function skipFinancialYearWords(tokens: readonly Token[], at: number): number {
  if (isText(tokens, at, 'fy')) return at + 1;
  if (isText(tokens, at, 'f') && isText(tokens, at + 1, '/') && isText(tokens, at + 2, 'y')) return at + 3;
  const isFinancial = isText(tokens, at, 'financial', 'fiscal', 'fin');
  return isFinancial && isText(tokens, at + 1, ...YEAR_WORDS) ? at + 2 : at;
}

/** The year that closes a span begun in `from`: of two digits, the first one after `from`. */
function closingYear(
  tokens: readonly Token[],
  at: number,
  from: number,
  isShort: boolean,
): number | undefined {
  const four = isShort ? undefined : numberAt(tokens, at, 4, 4);
  const two = numberAt(tokens, at, 2, 2);
  if (two === undefined) return four;
  const sameCentury = Math.floor(from / 100) * 100 + two;
  return sameCentury > from ? sameCentury : sameCentury + 100;
}

/** Years with a mark or "to" between them. */
function parseSpan(tokens: readonly Token[], at: number): Parsed<[from: number, to: number]> | undefined {
  const from = plainYearAt(tokens, at);
  const isTo = isText(tokens, at + 1, '-', 'to') && tokens[at]?.text.length === 4;
  const mark = isTo ? { value: '-', next: at + 2 } : skipDateMark(tokens, at + 1);
  if (from === undefined || !mark || (mark.value !== '/' && mark.value !== '-')) return undefined;
  const to = closingYear(tokens, mark.next, from, tokens[at]?.text.length === 2);
  const isCount = tokens[mark.next]?.text.length === 2 && isCounted(tokens, mark.next + 1);
  const isSpan = to !== undefined && to > from && to - from <= LONGEST_SPAN_YEARS && !isCount;
  return isSpan ? { value: [from, to], next: mark.next + 1 } : undefined;
}

/**
 * Two digits, a mark, two digits. "16/17" can only be years; "11/12" may also be November 2012 or 11 December;
 * "3/12" and "31/12" are no years.
 */
function weighShortSpan(tokens: readonly Token[], at: number, mention: DateMention): DateMention | undefined {
  if (mention.kind !== 'period' || tokens[at]?.text.length !== 2) return mention;
  const [first, second] = [Number(tokens[at].text), Number(tokens[at + 2]?.text)];
  if (first > 12) return first <= 31 && second <= 12 ? undefined : mention;
  const month = mentionMonth(fullYear(second), first);
  if (second !== first + 1 || month.kind !== 'period') return undefined;
  const asDay = second <= 12 ? [`${first} ${describeMonth(second)}`] : [];
  return { ...mention, readings: [describePeriod(mention), describePeriod(month), ...asDay] };
}

/** Financial years: 2016/17, 2014-17, 2014 to 2017, FY 16/17, 16/17, 2016/17 financial year. */
export function parseFinancialYears(
  tokens: readonly Token[],
  at: number,
  startMonth: number,
): Parsed<DateMention> | undefined {
  const years = skipFinancialYearWords(tokens, at);
  const span = parseSpan(tokens, years);
  if (!span) return undefined;
  const mention = mentionFinancialYears(...span.value, startMonth);
  const value = years > at ? mention : weighShortSpan(tokens, years, mention);
  return value && { value, next: skipFinancialYearWords(tokens, span.next) };
}

/** One year called financial: FY17. It may be the one that ends or the one that begins in that year. */
export function parseOneFinancialYear(
  tokens: readonly Token[],
  at: number,
  startMonth: number,
): Parsed<DateMention> | undefined {
  const place = skipFinancialYearWords(tokens, at);
  const year = place > at ? plainYearAt(tokens, place) : undefined;
  if (year === undefined) return undefined;
  const ending = mentionFinancialYears(year - 1, year, startMonth);
  const beginning = mentionFinancialYears(year, year + 1, startMonth);
  if (ending.kind !== 'period' || beginning.kind !== 'period') return undefined;
  return { value: { ...ending, readings: [ending, beginning].map(describePeriod) }, next: place + 1 };
}

/** "Q1 2017" may be of the calendar year or of the financial year that begins in it. */
function parseQuarterOfYear(
  tokens: readonly Token[],
  at: number,
  quarter: number,
  startMonth: number,
): Parsed<DateMention> | undefined {
  const year = parseYear(tokens, isText(tokens, at, 'of') ? at + 1 : at);
  if (year?.value.kind !== 'period') return undefined;
  const number = Number(year.value.first.slice(0, 4));
  const financial = mentionFinancialYears(number, number + 1, startMonth);
  if (financial.kind !== 'period') return undefined;
  const [calendar, other] = [year.value, financial].map((whole) => mentionQuarter(whole, quarter));
  if (calendar?.kind !== 'period' || other?.kind !== 'period') return undefined;
  return {
    value: { ...calendar, last: other.last, readings: [calendar, other].map(describePeriod) },
    next: year.next,
  };
}

/** A quarter of a financial year: Q4 2016/17. */
export function parseQuarter(
  tokens: readonly Token[],
  at: number,
  startMonth: number,
): Parsed<DateMention> | undefined {
  const quarter = isText(tokens, at, 'q') ? Number(tokens[at + 1]?.text) : 0;
  const isQuarter = quarter >= 1 && quarter <= 4;
  const years = isQuarter
    ? parseFinancialYears(tokens, at + (isText(tokens, at + 2, 'of') ? 3 : 2), startMonth)
    : undefined;
  if (years?.value.kind !== 'period' || years.value.precision !== 'financial year')
    return isQuarter ? parseQuarterOfYear(tokens, at + 2, quarter, startMonth) : undefined;
  return { value: mentionQuarter(years.value, quarter), next: years.next };
}

/** A year and a month in figures: 2016-10. */
export function parseYearMonth(tokens: readonly Token[], at: number): Parsed<DateMention> | undefined {
  const year = numberAt(tokens, at, 4, 4);
  const mark = skipDateMark(tokens, at + 1);
  const month = mark && numberAt(tokens, mark.next, 2, 2);
  if (year === undefined || !mark || month === undefined || month < 1 || month > 12) return undefined;
  return { value: mentionMonth(year, month), next: mark.next + 1 };
}

/** A year alone, 1950 to 2149. Four digits that follow "£" or "Act", or are part of a longer number, are none. */
export function parseYear(tokens: readonly Token[], at: number): Parsed<DateMention> | undefined {
  const year = numberAt(tokens, at, 4, 4);
  if (year === undefined || year < 1950 || year > 2149) return undefined;
  const wordPlace = isText(tokens, at - 1, '.', ':') ? at - 2 : at - 1;
  const isOther =
    isText(tokens, wordPlace, '£', 'act', 'regulations', 'order', 'no', 'ref', 'number') ||
    (isText(tokens, at + 1, ',', 'k', '.', '/') &&
      tokens[at + 2]?.kind === 'number' &&
      !tokens[at + 2]?.isSpaced);
  return isOther ? undefined : { value: mentionYear(year), next: at + 1 };
}
