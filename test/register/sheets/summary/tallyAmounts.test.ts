import { ANYTHING, exactly } from '../../../../src/register/interval';
import { tallyAmounts } from '../../../../src/register/sheets/summary/tallyAmounts';

describe('tallyAmounts', () => {
  it('adds up figures and ranges apart, and only counts what has no upper end', () => {
    expect(
      tallyAmounts([
        exactly(0.1),
        exactly(0.2),
        { low: 2000, high: 3000 },
        { low: 0, high: 7500 },
        ANYTHING,
        { low: 1800, high: Infinity },
      ]),
    ).toEqual({ known: 0.3, ranges: { low: 2000, high: 10500 }, notKnown: 2 });
  });

  it('takes ends that differ by less than a penny for one figure', () => {
    expect(tallyAmounts([{ low: 100 / 3, high: 33.3334 }])).toEqual({
      known: 33.33,
      ranges: { low: 0, high: 0 },
      notKnown: 0,
    });
  });

  it('gives noughts for nothing', () => {
    expect(tallyAmounts([])).toEqual({ known: 0, ranges: { low: 0, high: 0 }, notKnown: 0 });
  });
});
