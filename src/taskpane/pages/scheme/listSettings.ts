import { resourceOn, type ReadingContext, type Scheme } from '../../../register';
import { formatDate } from '../../shell/formatDate';

/** A setting in words. */
export interface SchemeSetting {
  readonly name: string;
  readonly value: string;
}

/** The settings of a scheme that decide most. */
export function listSettings({ scheme, asOf }: ReadingContext): SchemeSetting[] {
  const { councils, rule, tests, dayRate, reviews } = scheme;
  return [
    { name: 'Councils', value: councils.map(({ name }) => name).join(', ') },
    ...(rule?.shape === 'any of' ? [] : [{ name: 'How tests decide', value: describeRule(rule) }]),
    {
      name: 'Resource test',
      value: describeResource(resourceOn(scheme, asOf)),
    },
    ...tests.resourceChanges.map(({ from, pounds: amount }) => ({
      name: `Resource test from ${formatDate(from)}`,
      value: describeResource(amount),
    })),
    {
      name: 'Staff time test',
      value:
        tests.staffDaysPerMonth === null
          ? 'Not used'
          : `More than ${days(tests.staffDaysPerMonth)} a month, all councils`,
    },
    {
      name: 'Officer day rate',
      value:
        dayRate.set === null
          ? `Not decided: counted as ${pounds(dayRate.low)} to ${pounds(dayRate.high)} a day`
          : `${pounds(dayRate.set)} a day`,
    },
    { name: 'Reviews count as due soon', value: `${days(reviews.dueSoonDays)} before` },
  ];
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
