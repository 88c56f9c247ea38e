import { schemeOn, type ReadingContext, type Scheme } from '../../../register';
import { formatDate } from '../../shell/formatDate';

/** A setting in words. */
export interface SchemeSetting {
  readonly name: string;
  readonly value: string;
}

/** The settings of a scheme that decide most, as they hold on the day, and what changes them on other days. */
export function listSettings({ scheme, asOf }: ReadingContext): SchemeSetting[] {
  const { councils, rule, tests, dayRate, reviews } = schemeOn(scheme, asOf);
  return [
    { name: 'Councils', value: councils.map(({ name }) => name).join(', ') },
    { name: 'Types', value: describeTypes(scheme) },
    ...(rule?.shape === 'any of' ? [] : [{ name: 'How tests decide', value: describeRule(rule) }]),
    ...later('How tests decide', scheme.ruleChanges, (change) => describeRule(change.rule)),
    { name: 'Resource test', value: describeResource(tests.resourcePounds) },
    ...later('Resource test', scheme.tests.resourceChanges, (change) => describeResource(change.pounds)),
    { name: 'Staff time test', value: describeStaffTime(tests.staffDaysPerMonth) },
    ...later('Staff time test', scheme.tests.staffDaysChanges, (change) => describeStaffTime(change.days)),
    { name: 'Officer day rate', value: describeDayRate(dayRate) },
    ...later('Officer day rate', scheme.dayRate.changes, (change) => `${pounds(change.pounds)} a day`),
    { name: 'Reviews count as due soon', value: `${days(reviews.dueSoonDays)} before` },
  ];
}

/** What a setting is from certain days on. */
function later<Change extends { readonly from: string }>(
  name: string,
  changes: readonly Change[],
  describe: (change: Change) => string,
): SchemeSetting[] {
  return changes.map((change) => ({
    name: `${name} from ${formatDate(change.from)}`,
    value: describe(change),
  }));
}

function describeStaffTime(limit: number | null): string {
  return limit === null ? 'Not used' : `More than ${days(limit)} a month, all councils`;
}

function describeDayRate({ set, low, high }: Scheme['dayRate']): string {
  if (set !== null) return `${pounds(set)} a day`;
  return `Not decided: counted as ${pounds(low)} to ${pounds(high)} a day`;
}

function describeTypes({ types, typeRules }: Scheme): string {
  if (types.length === 0) return 'None are told apart';
  const names = types.map(({ name }) => name).join(', ');
  return typeRules.signs.length === 0 ? `${names} (never suggested)` : names;
}

function describeResource(amount: number | null): string {
  return amount === null ? 'Not used' : `${pounds(amount)} a year or more for any one council`;
}

function describeRule(rule: Scheme['rule']): string {
  switch (rule?.shape) {
    case undefined:
      return 'Not decided: nothing is judged';
    case 'any of':
      return 'One test that is met is enough';
    case 'all of':
      return 'Every test must be met';
    case 'n of m':
      return `${rule.needed} or more of the tests must be met`;
    case 'banded score':
      return `Score: ${rule.bands.map((band) => `${band.class} from ${band.from}`).join(', ')}`;
  }
}

function pounds(amount: number): string {
  return `£${amount.toLocaleString('en-GB')}`;
}

function days(figure: number): string {
  return `${figure.toLocaleString('en-GB')} ${figure === 1 ? 'day' : 'days'}`;
}
