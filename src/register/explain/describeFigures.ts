import { isNothing } from '../interval';
import { total } from '../judge/councilCosts';
import { describeFigure, describePounds } from '../judge/describeAmounts';
import type { Partnership, TestResult } from '../partnership';
import type { ReadingContext } from '../reading';
import { schemeOn } from '../scheme/schemeOn';
import { describeDayRange, describePoundRange } from './describeRange';

/** What a partnership takes of one council, in words; of no council, where none is named. */
export interface CouncilFigures {
  /** Undefined for what no council is named for. */
  readonly council: string | undefined;
  /** Cash a year. */
  readonly cash: string;
  /** Officer days a month. */
  readonly days: string;
  /** Cash and costed time a year; '' for what no council is named for, which each may bear. */
  readonly cost: string;
  readonly result: TestResult | undefined;
}

/** A partnership's figures with what they are held against. */
export interface DescribedFigures {
  readonly councils: readonly CouncilFigures[];
  /** All councils' officers together, which the test of staff time looks at. */
  readonly allDays: string;
  /** `£10,000 a year or more for any one council`; undefined where the scheme has no such test. */
  readonly costThreshold: string | undefined;
  /** `more than 4 days a month`; undefined where the scheme has no such test. */
  readonly daysThreshold: string | undefined;
  readonly dayRate: string;
}

/** The figures of a partnership in words, ranges and what is not known included. */
export function describeFigures(
  { facts, judgement }: Partnership,
  { scheme, asOf }: ReadingContext,
): DescribedFigures {
  const { cash, days } = facts;
  const hasShared = !isNothing(cash.shared) || !isNothing(days.shared);
  const { dayRate, tests } = schemeOn(scheme, asOf);
  const { set, low, high } = dayRate;
  const { staffDaysPerMonth, resourcePounds } = tests;
  return {
    councils: [
      ...Object.entries(judgement.byCouncil).map(([council, { result, ...cost }]) => ({
        council,
        cash: describePoundRange(cash.byCouncil[council] ?? { low: 0, high: 0 }),
        days: describeDayRange(days.byCouncil[council] ?? { low: 0, high: 0 }),
        cost: describePoundRange(cost),
        result,
      })),
      ...(hasShared
        ? [
            {
              council: undefined,
              cash: describePoundRange(cash.shared),
              days: describeDayRange(days.shared),
              cost: '',
              result: undefined,
            },
          ]
        : []),
    ],
    allDays: describeDayRange(total(days)),
    costThreshold:
      resourcePounds === null
        ? undefined
        : `${describePounds(resourcePounds)} a year or more for any one council`,
    daysThreshold:
      staffDaysPerMonth === null ? undefined : `more than ${describeFigure(staffDaysPerMonth)} days a month`,
    dayRate:
      set === null
        ? `not set, so ${describePounds(low)} to ${describePounds(high)} a day`
        : `${describePounds(set)} a day`,
  };
}
