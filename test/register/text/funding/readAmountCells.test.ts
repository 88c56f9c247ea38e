import { readCashCell, readDaysCell } from '../../../../src/register/text/funding';
import { SOUTH_HAMS_WEST_DEVON_2016 } from '../../../builders/presetScheme';

const context = { scheme: SOUTH_HAMS_WEST_DEVON_2016, asOf: '2016-08-04' };

describe('readCashCell', () => {
  it.each([
    [4850, '£4,850', 4850, 4850],
    [2016, '2016', 2016, 2016],
    ['4850', '4850', 4850, 4850],
    ['£10k', '£10k', 10000, 10000],
    ['nil', 'nil', 0, 0],
    ['n/a', 'n/a', 0, 0],
    ['tbc', 'tbc', 0, Infinity],
  ])('reads %j', (value, text, low, high) => {
    expect(readCashCell(value, text, context)?.cash.shared).toEqual({ low, high });
  });

  it('says nothing of a blank cell', () => {
    expect(readCashCell('', ' ', context)).toBeUndefined();
  });
});

describe('readDaysCell', () => {
  it.each([
    [2, '2', 2, 2],
    ['1.5', '1.5', 1.5, 1.5],
    ['2-3', '2-3', 2, 3],
    ['½', '½', 0.5, 0.5],
    ['3 days/quarter', '3 days/quarter', 1, 1],
    ['tbc', 'tbc', 0, Infinity],
  ])('reads %j', (value, text, low, high) => {
    const reading = readDaysCell(value, text, context);
    expect(reading?.days.shared).toEqual({ low, high });
    expect(reading?.mentionsTime).toBe(true);
  });

  it('says nothing of a blank cell', () => {
    expect(readDaysCell('', '', context)).toBeUndefined();
  });
});
