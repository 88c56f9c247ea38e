import { isMark, isWord, placeOf, quantityAt, type Parsed, type Source } from './cursor';
import type { Item } from './item';

const MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdec';
const ORDINAL_WORDS = /^(?:third|fourth|fifth)$/i;

/** Reads which year an amount is for: "2016/17", "from 2016/17", "2015/16 to 2017/18", "Yr 1", "1st year", "in 2016". */
export function parseLabel(source: Source, at: number): Parsed<Item> | undefined {
  return parseYears(source, at) ?? parseEnd(source, at) ?? parseStep(source, at) ?? parseDate(source, at);
}

function parseYears({ terms }: Source, at: number): Parsed<Item> | undefined {
  const isFrom = isWord(terms[at], 'since', 'from');
  const isUntil = isWord(terms[at], 'until', 'to');
  const first = isFrom || isUntil ? at + 1 : at;
  const place = isWord(terms[first], 'year') ? first + 1 : first;
  const years = terms[place];
  if (years?.tag !== 'years') return undefined;
  const last = isMark(terms[place + 1], '-') || isWord(terms[place + 1], 'to') ? terms[place + 2] : undefined;
  const next = last?.tag === 'years' ? place + 3 : place + 1;
  const value: Item = {
    tag: 'years',
    from: isUntil ? -Infinity : years.from,
    to: last?.tag === 'years' ? last.to : isFrom ? Infinity : years.to,
    ...placeOf(terms, at, next),
  };
  return { value, next };
}

/** "until March 2016", "ended 2015": the last financial year that an amount is for. */
function parseEnd({ terms, text, scheme }: Source, at: number): Parsed<Item> | undefined {
  if (!isWord(terms[at], 'until')) return undefined;
  const month = terms[at + 1];
  const place = isWord(month, 'months_name') ? at + 2 : at + 1;
  const year = terms[place];
  if (year?.tag !== 'number' || year.form !== 'year' || month === undefined) return undefined;
  const number = place === at + 1 ? 0 : monthOf(text.slice(month.start, month.end));
  const to = number === 0 || number >= scheme.financialYearStartMonth ? year.low : year.low - 1;
  return { value: { tag: 'years', from: -Infinity, to, ...placeOf(terms, at, place + 1) }, next: place + 1 };
}

/** 1 to 12 for a month's name or its first three letters. */
function monthOf(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) / 3 + 1;
}

/** "Yr 1", "year two", "1st year", "first year". */
function parseStep({ terms, text }: Source, at: number): Parsed<Item> | undefined {
  const after = isWord(terms[at], 'year') ? terms[at + 1] : undefined;
  if (after?.tag === 'number' && after.form === 'year') {
    return {
      value: { tag: 'years', from: after.low, to: after.low, ...placeOf(terms, at, at + 2) },
      next: at + 2,
    };
  }
  const numbered = after && quantityAt(terms, at + 1);
  if (numbered && isYearNumber(numbered.low)) {
    return { value: { tag: 'step', year: numbered.low, ...placeOf(terms, at, at + 2) }, next: at + 2 };
  }
  if (isWord(terms[at], 'other', 'first') && isWord(terms[at + 1], 'year')) {
    return step(terms, at, at + 2, isWord(terms[at], 'first') ? 1 : 2);
  }
  const ordinal = quantityAt(terms, at);
  if (!ordinal || !isYearNumber(ordinal.low)) return undefined;
  if (isWord(terms[at + 1], 'ordinal') && isWord(terms[at + 2], 'year'))
    return step(terms, at, at + 3, ordinal.low);
  const isThird =
    terms[at]?.tag === 'quantity' && ORDINAL_WORDS.test(text.slice(terms[at].start, terms[at].end));
  return isThird && isWord(terms[at + 1], 'year') ? step(terms, at, at + 2, ordinal.low) : undefined;
}

function step(terms: Source['terms'], at: number, next: number, year: number): Parsed<Item> {
  return { value: { tag: 'step', year, ...placeOf(terms, at, next) }, next };
}

function isYearNumber(figure: number): boolean {
  return Number.isInteger(figure) && figure >= 1 && figure <= 20;
}

/** "March 2017", "1 April", "since 2014", "to 2018": dates, which belong to the agreement and not to an amount. */
function parseDate({ terms }: Source, at: number): Parsed<Item> | undefined {
  const filler = (next: number): Parsed<Item> => ({
    value: { tag: 'filler', ...placeOf(terms, at, next) },
    next,
  });
  const isMonth = isWord(terms[at], 'months_name');
  if (isMonth && terms[at + 1]?.tag === 'number') return filler(at + 2);
  const isDayBefore = terms[at]?.tag === 'number' && isWord(terms[at + 1], 'months_name');
  if (isDayBefore) return filler(at + 1);
  const year = terms[at + 1];
  const isSince = isWord(terms[at], 'since', 'until', 'to', 'from', 'by');
  if (isSince && year?.tag === 'number' && year.form === 'year' && !isMark(terms[at + 2], '-'))
    return filler(at + 2);
  return terms[at]?.tag === 'date' ? filler(at + 1) : undefined;
}
