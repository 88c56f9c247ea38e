import { readExtension } from '../../../../src/register/text/agreement/readExtension';

describe('readExtension', () => {
  it.each([
    ['1 April 2014 to 31 March 2017', 0],
    ['3 years with option to extend for 2 years', 24],
    ['3 years, extendable by up to 24 months', 24],
    ['Contract for 3 years plus 2 year extension', 24],
    ['3 years + 1 year', 12],
    ['5 years plus a further two years', 24],
    ['3+1+1 years', 24],
    ['3+2yrs from April 2025', 24],
    ['April 2014 (3+1+1)', 24],
    ['£3 + 2 VAT', 0],
    ['2 year contract with 2 x 1 year options', 24],
    ['Optional 1 year extension', 12],
    ['Extended to 31 March 2017', 0],
    ['Extended for 2 years to 31 March 2017', 0],
    ['3 years, 6 months notice', 0],
    ['Rolling annual SLA', 0],
  ])('reads the options of “%s” as %i months', (text, months) => {
    expect(readExtension(text)).toBe(months);
  });
});
