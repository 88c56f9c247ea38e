import { oncePer } from '../once';
import { parseScheme, type Scheme } from './scheme';

/**
 * A scheme that has no rule, tests, types, review cycles, words or papers of anybody's: what a scheme sheet stands on
 * that was written from no scheme that is known. How time and money are counted is the base's, as are the names that the sheet must have.
 */
export const plainScheme = oncePer((base: Scheme): Scheme => {
  const { name, councils, themes, approximately, time, financialYearStartMonth } = base;
  const { significant, desirable } = base.classes;
  const plain = parseScheme({
    ...{ name, councils, themes, approximately, time, financialYearStartMonth },
    source: '',
    allCouncilsWords: [],
    otherBodies: [],
    classes: { significant, desirable },
    rule: null,
    types: [],
    tests: {
      resourcePounds: null,
      staffDaysPerMonth: null,
      risk: 'not used',
      statutory: 'not used',
      considerations: [],
    },
    dayRate: { set: null, low: base.dayRate.low, high: base.dayRate.high },
    reviews: {
      annualMonths: null,
      quarterlyMonths: null,
      dueSoonDays: base.reviews.dueSoonDays,
      agreementEndingMonths: base.reviews.agreementEndingMonths,
      memberAppointmentMonth: null,
    },
  });
  if ('scheme' in plain) return plain.scheme;
  throw new Error(`Expected a scheme without rules to be one, got: ${plain.problems.join('; ')}`);
});
