import type { Scheme } from '../../../register';

/** A setting in words. */
export interface SchemeSetting {
  readonly name: string;
  readonly value: string;
}

/** The settings of a scheme that decide most. */
export function listSettings({ councils, tests, dayRate, reviews }: Scheme): SchemeSetting[] {
  return [
    { name: 'Councils', value: councils.map(({ name }) => name).join(', ') },
    {
      name: 'Resource test',
      value:
        tests.resourcePounds === null
          ? 'Not used'
          : `${pounds(tests.resourcePounds)} a year or more for any one council`,
    },
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

function pounds(amount: number): string {
  return `£${amount.toLocaleString('en-GB')}`;
}

function days(figure: number): string {
  return `${figure.toLocaleString('en-GB')} ${figure === 1 ? 'day' : 'days'}`;
}
