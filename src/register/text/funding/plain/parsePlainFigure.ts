import { NOTHING, exactly, multiply, scale, type Interval } from '../../../interval';
import type { Assumption } from '../../../reading';
import { applyBounds, type Bounds } from '../items/bounds';
import type { Saying } from '../words/sayings';
import { parsePlainPounds, parsePlainTime, quantityAt, type PlainTime } from './parsePlainAmount';
import { parsePlainPeriod, type PlainPeriod } from './parsePlainPeriod';
import type { PlainScheme } from './plainScheme';
import { markAt, saidAt, type Tokens } from './plainToken';

const MONTHS_PER_YEAR = 12;
/** Longer than any agreement, in years or months. */
const MOST_TERM = 125;

/** A figure with the words that belong to it alone, and the place after them. */
export interface PlainFigure {
  readonly kind: 'cash' | 'days';
  /** £ a year, or days a month. */
  readonly amount: Interval;
  readonly assumptions: readonly Assumption[];
  /** What the words behind may still be meant for: a yearly amount, one with another period, one of several years. */
  readonly timing: 'none' | 'yearly' | 'other' | 'term';
  readonly next: number;
}

const NO_ASSUMPTIONS: readonly Assumption[] = [];
const UNBOUND: Bounds = { isApproximate: false, limit: undefined };
const APPROXIMATE: Bounds = { isApproximate: true, limit: undefined };
const AT_LEAST: Bounds = { isApproximate: false, limit: 'at least' };
const BOUNDS: Partial<Record<Saying, Bounds>> = {
  approximately: APPROXIMATE,
  'up to': { isApproximate: false, limit: 'up to' },
  'at least': AT_LEAST,
};

/** Reads "nil", "c. £12k", "up to £5,000 p.a.", "£15,000 over 3 years", "2-3 days/month", "0.5 FTE". */
export function parsePlainFigure(tokens: Tokens, at: number, scheme: PlainScheme): PlainFigure | undefined {
  const bounds = boundsAt(tokens, at);
  const place = bounds === UNBOUND ? at : at + 1;
  return parseCash(tokens, place, bounds, scheme) ?? parseDays(tokens, place, bounds, scheme);
}

function boundsAt(tokens: Tokens, at: number): Bounds {
  const said = saidAt(tokens, at);
  return (said === undefined ? undefined : BOUNDS[said]) ?? UNBOUND;
}

/** Both ends of a range bound it already. */
function bounded(amount: Interval, isRange: boolean, bounds: Bounds, scheme: PlainScheme): Interval {
  if (bounds === UNBOUND || (isRange && bounds !== APPROXIMATE)) return amount;
  return applyBounds(amount, bounds, scheme.approximately);
}

function parseCash(tokens: Tokens, at: number, bounds: Bounds, scheme: PlainScheme): PlainFigure | undefined {
  const nil = bounds === UNBOUND ? placeAfterNil(tokens, at) : undefined;
  if (nil !== undefined)
    return { kind: 'cash', amount: NOTHING, assumptions: NO_ASSUMPTIONS, timing: 'none', next: nil };
  const pounds = parsePlainPounds(tokens, at);
  if (!pounds) return undefined;
  const amount = bounded(pounds.amount, pounds.isRange, bounds, scheme);
  const assumptions = bounds === APPROXIMATE ? [scheme.isApproximate] : NO_ASSUMPTIONS;
  const period = parsePlainPeriod(tokens, pounds.next, scheme);
  if (period) return withPeriod(tokens, amount, assumptions, period, scheme);
  const term = parseTerm(tokens, pounds.next);
  if (!term) return { kind: 'cash', amount, assumptions, timing: 'none', next: pounds.next };
  return withTerm(amount, assumptions, term);
}

/** "over 3 years" divides a total; "for 3 years" may be of a total or of a yearly amount. */
function withTerm(
  amount: Interval,
  assumptions: readonly Assumption[],
  { years, isTotal, next }: Term,
): PlainFigure | undefined {
  if (!isTotal) return undefined;
  const divided: Assumption = { kind: 'term of a total', years };
  return {
    kind: 'cash',
    amount: scale(amount, 1 / years),
    assumptions: years === 1 ? assumptions : [...assumptions, divided],
    timing: 'term',
    next,
  };
}

/** "£6,000 p.a. for 3 years" is £6,000 a year: the years tell how long. */
function withPeriod(
  tokens: Tokens,
  amount: Interval,
  assumptions: readonly Assumption[],
  period: PlainPeriod,
  scheme: PlainScheme,
): PlainFigure | undefined {
  const isYearly = period.times === 1;
  const term = parseTerm(tokens, period.next);
  // "£500 per month for 6 months" is paid six times.
  if (term && !isYearly && term.years < 1) return undefined;
  return {
    kind: 'cash',
    amount: isYearly ? amount : multiply(amount, timesOf(period, scheme)),
    assumptions: period.isWeekly ? [...assumptions, scheme.hasWeeks] : assumptions,
    timing: isYearly ? 'yearly' : 'other',
    next: term?.next ?? period.next,
  };
}

function timesOf({ times, isWeekly }: PlainPeriod, { time }: PlainScheme): Interval {
  if (!isWeekly) return exactly(times);
  return { low: (times * time.weeksPerYear) / time.weeksPerYear, high: times };
}

/** The place after "nil" or "£nil". */
function placeAfterNil(tokens: Tokens, at: number): number | undefined {
  const place = markAt(tokens, at) === '£' ? at + 1 : at;
  return saidAt(tokens, place) === 'nil' ? place + 1 : undefined;
}

interface Term {
  readonly years: number;
  readonly isTotal: boolean;
  readonly next: number;
}

/** Reads "over 3 years", "in 18 months", "for three years". */
function parseTerm(tokens: Tokens, at: number): Term | undefined {
  const lead = saidAt(tokens, at);
  if (lead !== 'over' && lead !== 'in' && lead !== 'for') return undefined;
  const count = quantityAt(tokens, at + 1);
  const unit = saidAt(tokens, at + 2);
  if (count === undefined || count <= 0 || count > MOST_TERM || (unit !== 'year' && unit !== 'month'))
    return undefined;
  return { years: unit === 'year' ? count : count / MONTHS_PER_YEAR, isTotal: lead !== 'for', next: at + 3 };
}

function parseDays(tokens: Tokens, at: number, bounds: Bounds, scheme: PlainScheme): PlainFigure | undefined {
  const time = bounds === AT_LEAST ? undefined : parsePlainTime(tokens, at, scheme);
  // Time without an upper end is time that is not costed.
  if (!time) return undefined;
  const days = bounded(time.amount, time.isRange, bounds, scheme);
  const assumptions = assumedOf(time, days, bounds, scheme);
  if (time.unit === 'fte')
    return {
      kind: 'days',
      amount: scale(days, 1 / MONTHS_PER_YEAR),
      assumptions,
      timing: 'none',
      next: time.next,
    };
  const period = parsePlainPeriod(tokens, time.next, scheme);
  if (!period) return undefined;
  return {
    kind: 'days',
    amount: scale(multiply(days, timesOf(period, scheme)), 1 / MONTHS_PER_YEAR),
    assumptions: period.isWeekly ? [...assumptions, scheme.hasWeeks] : assumptions,
    timing: 'other',
    next: period.next,
  };
}

function assumedOf(
  { unit }: PlainTime,
  days: Interval,
  bounds: Bounds,
  scheme: PlainScheme,
): readonly Assumption[] {
  const isPost = unit === 'fte' && days.high > 0;
  if (bounds !== APPROXIMATE && unit !== 'hour' && !isPost) return NO_ASSUMPTIONS;
  const assumptions: Assumption[] = bounds === APPROXIMATE ? [scheme.isApproximate] : [];
  if (unit === 'hour') assumptions.push(scheme.hasHours);
  if (isPost) assumptions.push(scheme.hasPost);
  return assumptions;
}
