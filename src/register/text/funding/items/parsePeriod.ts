import { exactly, type Interval } from '../../../interval';
import type { Scheme } from '../../../scheme/scheme';
import type { Saying } from '../words/sayings';
import { isMark, isWord, placeOf, quantityAt, type Parsed, type Source } from './cursor';
import type { Item, Period } from './item';

const FORTNIGHTS_PER_YEAR = 26;
const TERMS_PER_YEAR = 3;
const WEEKS = 'weeks';
const MONTHS = 'months';
/** Payments come no rarer than that. */
const MOST_YEARS_BETWEEN = 10;
export const UNITS_PER_YEAR: Partial<Record<Saying, number>> = {
  year: 1,
  per_annum: 1,
  month: 12,
  quarter: 4,
  fortnight: FORTNIGHTS_PER_YEAR,
  term: TERMS_PER_YEAR,
};
export const RATES: Partial<Record<Saying, number>> = { per_annum: 1, month_rate: 12, quarter_rate: 4 };
export const ADVERBS: Partial<Record<Saying, number>> = {
  monthly: 12,
  quarterly: 4,
  fortnightly: FORTNIGHTS_PER_YEAR,
  termly: TERMS_PER_YEAR,
  'half-yearly': 2,
  biennial: 0.5,
  triennial: 1 / 3,
};
/** Words of two meanings: both ends in times a year, and what an officer may have meant. */
const DOUBLE_ADVERBS: Partial<Record<Saying, { times: Interval; readings: readonly string[] }>> = {
  'bi-monthly': { times: { low: 6, high: 24 }, readings: ['every two months', 'twice a month'] },
  'bi-weekly': { times: { low: 26, high: 104 }, readings: ['every two weeks', 'twice a week'] },
  'bi-annual': { times: { low: 0.5, high: 2 }, readings: ['every two years', 'twice a year'] },
};

const RATE: Period = { times: exactly(1), style: 'rate', isWeekly: false, isRate: true };

/** Reads "per month", "/yr", "a week", "pa", "every 2 months", "quarterly", "bi-monthly", "twice a month". */
export function parsePeriod(source: Source, at: number): Parsed<Item> | undefined {
  const parsed =
    parseAdverb(source, at) ?? parseEvery(source, at) ?? parsePer(source, at) ?? parseYearly(source, at);
  if (!parsed) return undefined;
  const { value, next } = limitedBy(source, parsed);
  return { value: { tag: 'period', period: value, ...placeOf(source.terms, at, next) }, next };
}

function parseAdverb({ terms, scheme }: Source, at: number): Parsed<Period> | undefined {
  const term = terms[at];
  if (term?.tag !== 'said') return undefined;
  const next = at + 1;
  const rate = RATES[term.what];
  if (rate !== undefined) return { value: { times: exactly(rate), style: 'rate', isWeekly: false }, next };
  const adverb = ADVERBS[term.what];
  if (adverb !== undefined)
    return { value: { times: exactly(adverb), style: 'adverb', isWeekly: false }, next };
  const double = DOUBLE_ADVERBS[term.what];
  if (double) return { value: { ...double, style: 'adverb', isWeekly: false }, next };
  if (term.what === 'weekly' || term.what === 'week_rate') {
    return { value: weekly(scheme, 1, term.what === 'weekly' ? 'adverb' : 'rate'), next };
  }
  return undefined;
}

/** "£40 per week for 39 weeks", "£500 pm for 6 months": so often and no more, where that is less than a year. */
function limitedBy(source: Source, parsed: Parsed<Period>): Parsed<Period> {
  const { terms } = source;
  const { value, next } = parsed;
  const isTimes = isMark(terms[next], 'x') || isWord(terms[next], 'times');
  const count = isTimes || isWord(terms[next], 'for') ? quantityAt(terms, next + 1) : undefined;
  const unit = isWord(terms[next + 2], 'week')
    ? WEEKS
    : isWord(terms[next + 2], 'month')
      ? MONTHS
      : undefined;
  const isSame = unit !== undefined && (unit === WEEKS) === value.isWeekly && value.times.high > 4;
  const hasCount = isSame || (isTimes && !isTimedUnit(terms[next + 2]));
  if (!count || value.isRate || !hasCount || count.low <= 1 || count.low >= value.times.low) return parsed;
  const times = { low: count.low, high: count.low };
  return { value: { ...value, times, isWeekly: false }, next: isSame ? next + 3 : next + 2 };
}

function isTimedUnit(term: Source['terms'][number] | undefined): boolean {
  return isWord(term, 'year', 'month', 'week', 'quarter', 'day', 'hour', 'officers', 'term');
}

/** "3 yearly", "five-yearly", "1/2 yearly". */
function parseYearly({ terms, text }: Source, at: number): Parsed<Period> | undefined {
  const count = quantityAt(terms, at);
  const place = isMark(terms[at + 1], '-') ? at + 2 : at + 1;
  const word = terms[place];
  const isYearly = isWord(word, 'per_annum') && /^yearly$/i.test(text.slice(word?.start, word?.end));
  if (!count || !isYearly || (count.low < 2 && count.low !== 0.5) || count.low > MOST_YEARS_BETWEEN)
    return undefined;
  return { value: { times: exactly(1 / count.low), style: 'rate', isWeekly: false }, next: place + 1 };
}

/** "every 2 months", "every other week", "once a month", "twice a month", "every week". */
function parseEvery(source: Source, at: number): Parsed<Period> | undefined {
  const { terms } = source;
  const isCounted = isWord(terms[at], 'once', 'twice');
  const factor = isWord(terms[at], 'twice') ? 2 : 1;
  if (isCounted) {
    const period = parseAdverb(source, at + 1) ?? parsePer(source, at + 1) ?? parseEvery(source, at + 1);
    return (
      period && {
        value: { ...period.value, times: timesFactor(period.value.times, factor) },
        next: period.next,
      }
    );
  }
  if (!isWord(terms[at], 'every')) return undefined;
  const count = isWord(terms[at + 1], 'other') ? 2 : (quantityAt(terms, at + 1)?.low ?? 1);
  const unitPlace = isWord(terms[at + 1], 'other') || quantityAt(terms, at + 1) ? at + 2 : at + 1;
  return unitPeriod(source, unitPlace, count);
}

function parsePer(source: Source, at: number): Parsed<Period> | undefined {
  const { terms } = source;
  const leads = isWord(terms[at], 'per', 'a', 'each') || isMark(terms[at], '/');
  if (!leads) return undefined;
  if (isWord(terms[at], 'each') && isWord(terms[at + 1], 'per_annum')) return undefined;
  const isDoubleLead = isMark(terms[at], '/') && isWord(terms[at + 1], 'per', 'a');
  const unit = isDoubleLead ? at + 2 : at + 1;
  return unitPeriod(source, unit, 1) ?? headRate(source, at, unit);
}

/** "50p per head": how many there are is not said. */
function headRate({ terms }: Source, at: number, unit: number): Parsed<Period> | undefined {
  const isHead =
    terms[unit]?.tag === 'filler' || terms[unit]?.tag === 'body' || isWord(terms[unit], 'officers');
  return isWord(terms[at], 'per') && isHead ? { value: RATE, next: unit + 1 } : undefined;
}

function unitPeriod({ terms, scheme }: Source, at: number, count: number): Parsed<Period> | undefined {
  const term = terms[at];
  if (term?.tag !== 'said' || count <= 0) return undefined;
  if (term.what === 'week') return { value: weekly(scheme, count, 'rate'), next: at + 1 };
  if (term.what === 'day' || term.what === 'hour' || term.what === 'half day' || term.what === 'meetings') {
    return { value: RATE, next: at + 1 };
  }
  const times = UNITS_PER_YEAR[term.what];
  return times === undefined
    ? undefined
    : { value: { times: exactly(times / count), style: 'rate', isWeekly: false }, next: at + 1 };
}

function weekly(scheme: Scheme, weeks: number, style: Period['style']): Period {
  return { times: exactly(scheme.time.weeksPerYear / weeks), style, isWeekly: true };
}

function timesFactor(times: Interval, factor: number): Interval {
  return { low: times.low * factor, high: times.high * factor };
}
