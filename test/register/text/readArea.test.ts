import { readArea } from '../../../src/register/text/readArea';
import { SOUTH_HAMS_WEST_DEVON_2016 as scheme } from '../../builders/presetScheme';

const both = ['South Hams', 'West Devon'];

describe('readArea', () => {
  it.each<[string, readonly string[] | null]>([
    ['South Hams', ['South Hams']],
    ['South Hams only', ['South Hams']],
    ['S. Hams', ['South Hams']],
    ['Southhams', ['South Hams']],
    ['South Hams (Totnes)', ['South Hams']],
    ['South Hams excluding Dartmouth', ['South Hams']],
    ['WDBC', ['West Devon']],
    ['West Devon Borough Council', ['West Devon']],
    ['SH/WD', both],
    ['West Devon & South Hams', both],
    ['SHDC + WDBC', both],
    ['Both', both],
    ['Across both districts', both],
    ['South Hams, mainly Ivybridge', ['South Hams']],
    ['Both, not Torbay', both],
    ['Joint', both],
    ['', null],
  ])('reads the councils of %j', (text, value) => {
    expect(readArea(text, scheme)).toEqual({ value, isWider: false, certainty: 'stated', problems: [] });
  });

  it.each([
    ['South Hams and Torbay', 'Torbay'],
    ['Both areas plus Teignbridge', 'Teignbridge'],
    ['South Hams, Plymouth City Council, East Devon', 'Plymouth City Council, East Devon'],
  ])('reports the other area of %j beside the council', (text, unknown) => {
    const reading = readArea(text, scheme);
    expect(reading.value).not.toBeNull();
    expect(reading.problems).toEqual([{ kind: 'unreadable', text: unknown }]);
  });

  it('reads a slip of the keyboard and says so', () => {
    expect(readArea('Souht Hams', scheme)).toEqual({
      value: ['South Hams'],
      isWider: false,
      certainty: 'inferred',
      problems: [],
    });
  });

  it.each(['Devon-wide', 'county', 'County wide', 'National'])(
    'names no council for the wider area %j',
    (text) => {
      expect(readArea(text, scheme)).toEqual({
        value: null,
        isWider: true,
        certainty: 'stated',
        problems: [],
      });
    },
  );

  it.each([
    ['Torbay', 'Torbay'],
    ['Plymouth and Torbay', 'Plymouth, Torbay'],
    ['All Devon', 'All Devon'],
    ['not West Devon', 'not West Devon'],
    ['East Devon', 'East Devon'],
  ])('reports %j as an area the scheme does not know', (text, unknown) => {
    expect(readArea(text, scheme)).toEqual({
      value: null,
      isWider: false,
      certainty: 'unreadable',
      problems: [{ kind: 'unreadable', text: unknown }],
    });
  });
});
