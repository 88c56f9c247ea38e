import { isWord, type Parsed, type Source } from './cursor';

const MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdec';
const NUMERIC_DATE = /^\d{1,2}([/.-])(\d{1,2})\1(\d{2}|\d{4})$/;
const MOST_DAYS = 31;
/** Two digits of a year up to here are of this century. */
const LAST_SHORT_YEAR = 49;

/**
 * The calendar year in which the financial year of a date begins: "March 2016", "31st March '16", "31/3/16".
 * @returns undefined where no date with a month and a year begins
 */
export function financialYearAt(source: Source, at: number): Parsed<number> | undefined {
  return ofNumericDate(source, at) ?? ofNamedDate(source, at);
}

function ofNumericDate({ terms, text, scheme }: Source, at: number): Parsed<number> | undefined {
  const date = terms[at];
  const found = date?.tag === 'date' ? NUMERIC_DATE.exec(text.slice(date.start, date.end)) : undefined;
  const [month, year] = [Number(found?.[2]), Number(found?.[3])];
  if (!found || month < 1 || month > 12) return undefined;
  return { value: beginOf(fullYear(year), month, scheme.financialYearStartMonth), next: at + 1 };
}

function ofNamedDate({ terms, text, scheme }: Source, at: number): Parsed<number> | undefined {
  const day = terms[at];
  const isDay = day?.tag === 'number' && day.low <= MOST_DAYS;
  const behindDay = isDay ? at + 1 : at;
  const place = isDay && isWord(terms[behindDay], 'ordinal') ? behindDay + 1 : behindDay;
  const [month, year] = [terms[place], terms[place + 1]];
  if (!month || !isWord(month, 'months_name') || year?.tag !== 'number') return undefined;
  const isYear = year.form === 'year' || (year.form === 'plain' && year.end - year.start === 2);
  if (!isYear) return undefined;
  const number = MONTHS.indexOf(text.slice(month.start, month.start + 3).toLowerCase()) / 3 + 1;
  return {
    value: beginOf(fullYear(year.low), number, scheme.financialYearStartMonth),
    next: place + 2,
  };
}

function fullYear(year: number): number {
  if (year >= 100) return year;
  return year <= LAST_SHORT_YEAR ? 2000 + year : 1900 + year;
}

function beginOf(year: number, month: number, firstMonth: number): number {
  return month >= firstMonth ? year : year - 1;
}
