import type { PartnershipFacts, RecordedClass, ReviewFacts, YesNoFact } from '../../src/register/partnership';
import { exactly, NOTHING, type Interval } from '../../src/register/interval';
import type { AgreementReading, ByCouncil, Reading } from '../../src/register/reading';
import type { Scheme } from '../../src/register/scheme/scheme';
import { SOUTH_HAMS_WEST_DEVON_2016 } from './presetScheme';

/** Amounts by short name; a figure is exact. */
export interface Amounts {
  readonly sh?: number | Interval;
  readonly wd?: number | Interval;
  readonly shared?: number | Interval;
}

/** Amounts of South Hams and West Devon; who is left out bears nothing. */
export function amounts({ sh = 0, wd = 0, shared = 0 }: Amounts): ByCouncil {
  return {
    byCouncil: { 'South Hams': asInterval(sh), 'West Devon': asInterval(wd) },
    shared: asInterval(shared),
  };
}

function asInterval(amount: number | Interval): Interval {
  return typeof amount === 'number' ? exactly(amount) : amount;
}

/** A reading without problems; null is a blank. */
export function stated<Value>(value: Value | null): Reading<Value> {
  return { value, certainty: 'stated', problems: [] };
}

/** A yes/no that the officer wrote. */
export function says(value: YesNoFact['value']): YesNoFact {
  return { value, basis: 'stated' };
}

/** An agreement reading with nothing in it but what is given. */
export function agreement(given: Partial<AgreementReading> = {}): AgreementReading {
  return {
    kind: null,
    start: null,
    end: null,
    reviewDue: null,
    stated: null,
    isStatutory: false,
    certainty: 'stated',
    problems: [],
    ...given,
  };
}

/** What a row says of its reports and reviews: nothing but what is given. */
export function reviews(given: Partial<ReviewFacts> = {}): ReviewFacts {
  return {
    lastAnnualReport: null,
    lastAnnualReview: null,
    lastQuarterlyReport: null,
    quarterlySelected: null,
    reviewEveryMonths: null,
    ...given,
  };
}

export type GivenFacts = Partial<Omit<PartnershipFacts, 'cash' | 'days' | 'recorded' | 'type'>> & {
  readonly cash?: Amounts;
  readonly days?: Amounts;
  readonly recorded?: RecordedClass;
  readonly type?: string;
};

/** Facts of a partnership of both councils with neither cash nor time, risk and statutory "No", nothing recorded. */
export function facts({ cash = {}, days = {}, recorded, type, ...given }: GivenFacts = {}): PartnershipFacts {
  return {
    recorded: { ...stated(recorded ?? null), className: recorded ?? null, isUnsure: false },
    councils: ['South Hams', 'West Devon'],
    cash: amounts(cash),
    days: amounts(days),
    capital: NOTHING.low,
    otherMoney: [],
    fundingSource: 'column',
    fundingText: undefined,
    knowsCash: true,
    agreement: agreement(),
    type: stated(type ?? null),
    statutory: says('no'),
    risk: says('no'),
    considerations: [],
    reviews: reviews(),
    problems: [],
    assumptions: [],
    ...given,
  };
}

/** The 2016 scheme with a day rate, or with none set. */
export function schemeWithDayRate(set: number | null): Scheme {
  return { ...SOUTH_HAMS_WEST_DEVON_2016, dayRate: { ...SOUTH_HAMS_WEST_DEVON_2016.dayRate, set } };
}
