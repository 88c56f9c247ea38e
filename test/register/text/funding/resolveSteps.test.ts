import { readFunding, resolveSteps } from '../../../../src/register/text/funding';
import { SOUTH_HAMS_WEST_DEVON_2016 } from '../../../builders/presetScheme';

const context = { scheme: SOUTH_HAMS_WEST_DEVON_2016, asOf: '2016-08-04' };
const LIST = '£20,000, £5,000 and £2,000 in three years, SHDC';

function southHams(start: string | null, text = LIST) {
  return resolveSteps(readFunding(text, context), start, context).cash.byCouncil['South Hams'];
}

describe('resolveSteps', () => {
  it.each([
    ['the day before the second year', '2015-08-05', 20000],
    ['the first day of the second year', '2015-08-04', 5000],
    ['the last day of the third year', '2013-08-05', 2000],
    ['the day after the last year', '2013-08-04', 0],
    ['the day before the start', '2016-08-05', 0],
  ])('takes the level of %s', (_, start, level) => {
    expect(southHams(start)).toEqual({ low: level, high: level });
  });

  it('spans all levels without a start', () => {
    expect(southHams(null)).toEqual({ low: 2000, high: 20000 });
  });

  it('leaves other cash beside the steps as it is', () => {
    const text = 'SHDC Yr 1 £6,000, Yr 2 £4,000 then nil; SHDC £1,000 pa';
    expect(southHams('2015-04-01', text)).toEqual({ low: 5000, high: 5000 });
  });

  it('tells the year, the average and the peak instead of saying that the year is not known', () => {
    const { assumptions } = resolveSteps(
      readFunding('Yr 1 £6,000, Yr 2 £4,000, Yr 3 £2,000 then nil', context),
      '2015-04-01',
      context,
    );
    expect(assumptions).toContainEqual({
      kind: 'year of a stepped amount',
      year: 2,
      average: 4000,
      peak: 6000,
    });
    expect(assumptions.map(({ kind }) => kind)).not.toContain('year of a stepped amount not known');
  });

  it.each([
    ['2015-08-05', 6000, 4000],
    ['2015-08-04', 5000, 3000],
    ['2013-08-04', 0, 0],
  ])('takes the level of every council for a start on %s', (start, southHams, westDevon) => {
    const text = 'Yr 1 SHDC £6,000 WDBC £4,000, Yr 2 SHDC £5,000 WDBC £3,000, Yr 3 nil';
    const { cash, assumptions } = resolveSteps(readFunding(text, context), start, context);
    expect(cash.byCouncil).toEqual({
      'South Hams': { low: southHams, high: southHams },
      'West Devon': { low: westDevon, high: westDevon },
    });
    expect(assumptions).toContainEqual(
      expect.objectContaining({ kind: 'year of a stepped amount', average: 9000, peak: 10000 }),
    );
  });

  it('leaves a reading without steps as it is', () => {
    const reading = readFunding('£5,000', context);
    expect(resolveSteps(reading, '2015-04-01', context)).toBe(reading);
  });
});
