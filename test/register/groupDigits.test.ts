import fc from 'fast-check';
import { groupDigits, groupPounds } from '../../src/register/groupDigits';

describe('groupDigits', () => {
  it.each([
    [0, '0'],
    [999, '999'],
    [1000, '1,000'],
    [1000005, '1,000,005'],
    [3.666, '3.67'],
    [Infinity, '∞'],
  ])('writes %d as %s', (figure, written) => {
    expect(groupDigits(figure)).toBe(written);
  });

  it('writes every figure as the British do', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.nat(),
          fc.maxSafeInteger(),
          fc.double().filter((figure) => !Object.is(figure, -0)),
        ),
        (figure) => {
          expect(groupDigits(figure)).toBe(figure.toLocaleString('en-GB', { maximumFractionDigits: 2 }));
        },
      ),
    );
  });
});

describe('groupPounds', () => {
  it.each([
    [12000, '12,000'],
    [9999.99, '9,999.99'],
    [0.5, '0.50'],
    [12.001, '12'],
  ])('writes %d as %s', (pounds, written) => {
    expect(groupPounds(pounds)).toBe(written);
  });
});
