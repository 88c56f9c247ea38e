import { isMark, isWord, placeOf, quantityAt, type Parsed, type Source } from './cursor';
import { financialYearAt } from './financialYearAt';
import type { Item } from './item';

const ORDINAL_WORDS = /^(?:third|fourth|fifth)$/i;

/** Reads which year an amount is for: "2016/17", "from 2016/17", "2015/16 to 2017/18", "Yr 1", "1st year", "in 2016". */
export function parseLabel(source: Source, at: number): Parsed<Item> | undefined {
  return (
    parseYears(source, at) ??
    parseEnd(source, at) ??
    parseStart(source, at) ??
    parseStep(source, at) ??
    parseDate(source, at)
  );
}

function parseYears({ terms }: Source, at: number): Parsed<Item> | undefined {
  const isFrom = isWord(terms[at], 'since', 'from');
  const isUntil = isWord(terms[at], 'until', 'ended', 'to');
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

/** "until March 2016", "until 31/3/16", "ended 2015": the last financial year that an amount is for. */
function parseEnd(source: Source, at: number): Parsed<Item> | undefined {
  const { terms } = source;
  if (!isWord(terms[at], 'until', 'ended')) return parseLast(source, at);
  const place = isWord(terms[at + 1], 'in') ? at + 2 : at + 1;
  const year = terms[place];
  const bare =
    year?.tag === 'number' && year.form === 'year' ? { value: year.low, next: place + 1 } : undefined;
  const last = bare ?? financialYearAt(source, place);
  return last && labelUntil(source, at, last);
}

/** "£5,000 pa to March 2016", "up to 31/3/16": behind anything but an amount, "to March 2016" is the agreement's end. */
function parseLast(source: Source, at: number): Parsed<Item> | undefined {
  const { terms, items } = source;
  const before = items.at(-1)?.tag;
  const isOfAmount = isWord(terms[at], 'to') && (before === 'money' || before === 'period');
  const last = isOfAmount || isWord(terms[at], 'up to') ? financialYearAt(source, at + 1) : undefined;
  return last && labelUntil(source, at, last);
}

function labelUntil({ terms }: Source, at: number, { value, next }: Parsed<number>): Parsed<Item> {
  return { value: { tag: 'years', from: -Infinity, to: value, ...placeOf(terms, at, next) }, next };
}

/** "from April 2017": the first financial year that an amount is for. */
function parseStart(source: Source, at: number): Parsed<Item> | undefined {
  const first = isWord(source.terms[at], 'from') ? financialYearAt(source, at + 1) : undefined;
  const place = first && placeOf(source.terms, at, first.next);
  return (
    first && place && { value: { tag: 'years', from: first.value, to: Infinity, ...place }, next: first.next }
  );
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
  const isSince = isWord(terms[at], 'since', 'until', 'ended', 'to', 'from', 'by');
  if (isSince && year?.tag === 'number' && year.form === 'year' && !isMark(terms[at + 2], '-'))
    return filler(at + 2);
  return terms[at]?.tag === 'date' ? filler(at + 1) : undefined;
}
