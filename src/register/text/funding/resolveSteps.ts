import type { IsoDate } from '../../../grid/serialDate';
import { parseIsoDate } from '../../../grid/serialDate';
import { NOTHING, add, isNothing, span, type Interval } from '../../interval';
import type {
  Assumption,
  ByCouncil,
  FundingReading,
  ReadingContext,
  SteppedAmount,
  Steps,
} from '../../reading';

const MONTHS_PER_YEAR = 12;

/**
 * Narrows an amount that changes from year to year to the year of the as-of date, counted in twelve months from the
 * agreement's start (test vector 9 of the scheme: the test looks at the year that the as-of date falls in). Before the
 * start and after the last level it is nothing. Without a start, or without steps, the reading comes back as it is:
 * spanning all levels.
 */
export function resolveSteps(
  reading: FundingReading,
  agreementStart: IsoDate | null,
  { asOf }: Pick<ReadingContext, 'asOf'>,
): FundingReading {
  const { steps } = reading;
  if (!steps || agreementStart === null) return reading;
  const year = yearOf(agreementStart, asOf);
  return {
    ...reading,
    cash: steps.reduce((cash, amount) => replaceLevels(cash, amount, year), reading.cash),
    assumptions: reading.assumptions.map((assumption) => settle(assumption, steps, year)),
  };
}

/** What all payers of stepped amounts give in the twelve months of an agreement that a date falls in. */
export function levelsOn(steps: Steps, agreementStart: IsoDate, date: IsoDate): Interval {
  const year = yearOf(agreementStart, date);
  return add(...steps.map(({ levels }) => levels[year - 1] ?? NOTHING));
}

/** 1 for the first twelve months of an agreement, 0 or less before it starts. */
function yearOf(start: IsoDate, asOf: IsoDate): number {
  const [from, to] = [parseIsoDate(start), parseIsoDate(asOf)];
  if (!from || !to) throw new Error(`Expected dates as YYYY-MM-DD, got "${start}" and "${asOf}"`);
  const months =
    (to.year - from.year) * MONTHS_PER_YEAR + to.month - from.month - (to.day < from.day ? 1 : 0);
  return Math.floor(months / MONTHS_PER_YEAR) + 1;
}

/** Takes the span of all levels out of the payer's cash and puts one level in; other cash stays. */
function replaceLevels(cash: ByCouncil, { levels, council }: SteppedAmount, year: number): ByCouncil {
  const level = levels[year - 1] ?? NOTHING;
  const [first = NOTHING, ...others] = levels;
  const whole = span(first, ...others);
  if (council === undefined) return { ...cash, shared: exchange(cash.shared, whole, level) };
  const paid = cash.byCouncil[council] ?? NOTHING;
  return { ...cash, byCouncil: { ...cash.byCouncil, [council]: exchange(paid, whole, level) } };
}

function exchange(sum: Interval, old: Interval, level: Interval): Interval {
  return {
    low: sum.low - old.low + level.low,
    high: Number.isFinite(old.high) ? sum.high - old.high + level.high : sum.high,
  };
}

function settle(assumption: Assumption, steps: Steps, year: number): Assumption {
  if (assumption.kind !== 'year of a stepped amount not known') return assumption;
  const levels = sumLevels(steps);
  // A "then nil" that ends the levels is no year of the term.
  const last = levels.findLastIndex((level) => !isNothing(level));
  const highs = levels.slice(0, last + 1).map(({ high }) => high);
  const average = highs.reduce((sum, high) => sum + high, 0) / Math.max(1, highs.length);
  return { kind: 'year of a stepped amount', year, average, peak: Math.max(0, ...highs) };
}

/** What all payers give together in each year. */
function sumLevels(steps: Steps): readonly Interval[] {
  const years = Math.max(0, ...steps.map(({ levels }) => levels.length));
  return Array.from({ length: years }, (_, year) =>
    add(...steps.map(({ levels }) => levels[year] ?? NOTHING)),
  );
}
