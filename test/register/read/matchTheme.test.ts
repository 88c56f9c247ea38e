import fc from 'fast-check';
import { matchTheme } from '../../../src/register/read/matchTheme';
import { SOUTH_HAMS_WEST_DEVON_2016 as scheme } from '../../builders/presetScheme';

describe('matchTheme', () => {
  it.each([
    ['Economy', 'Economy'],
    ['ECONOMY', 'Economy'],
    [' economy ', 'Economy'],
    ['Well being', 'Wellbeing'],
    ['Well-Being', 'Wellbeing'],
    ['Health & Wellbeing', 'Wellbeing'],
    ['Health and Well-being', 'Wellbeing'],
    ['Housing', 'Homes'],
    ['Economic Development', 'Economy'],
  ])('knows %j as a name or alias', (name, theme) => {
    expect(matchTheme(name, scheme)).toBe(theme);
  });

  it.each([
    ['1. Economy', 'Economy'],
    ['01 Economy', 'Economy'],
    ['01-Economy', 'Economy'],
    ['1) Economy', 'Economy'],
    ['(2) Homes', 'Homes'],
    ['A. Economy', 'Economy'],
    ['Theme 3 – Infrastructure', 'Infrastructure'],
    ['3_Infrastructure', 'Infrastructure'],
  ])('reads past the numbering of %j', (name, theme) => {
    expect(matchTheme(name, scheme)).toBe(theme);
  });

  it.each([
    ['Our Plan – Homes', 'Homes'],
    ['Our Plan - Homes', 'Homes'],
    ['Our Plan: Homes', 'Homes'],
    ['Our Plan Homes', 'Homes'],
    ['Strategy | Heritage', 'Heritage'],
    ['Wellbeing (SH)', 'Wellbeing'],
    ['Wellbeing (South Hams)', 'Wellbeing'],
    ['Wellbeing SH', 'Wellbeing'],
    ['SHDC Wellbeing', 'Wellbeing'],
    ['SH & WD Homes', 'Homes'],
    ['Homes 2016', 'Homes'],
    ['Homes 2016-17', 'Homes'],
    ['Homes Aug 2016', 'Homes'],
    ['Homes (2)', 'Homes'],
    ['Homes v2', 'Homes'],
    ['Homes – draft', 'Homes'],
    ['Resources partnerships', 'Resources'],
    ['Partnership register - Resources', 'Resources'],
    ['The Environment', 'Environment'],
  ])('reads past the prefix or suffix of %j', (name, theme) => {
    expect(matchTheme(name, scheme)).toBe(theme);
  });

  it.each([
    'Notes',
    'Sheet1',
    'Appendix 4',
    'Appendix 4 (2)',
    'Notes on Economy',
    'Economy notes',
    'Economy summary',
    'Economy – summary',
    'Resources list',
    'Human Resources',
    'Care homes',
    'Care-homes',
    'Homes archive',
    'Homes (archive)',
    'Homes - old',
    'Copy of Homes',
    'Chart data - Homes',
    'Economy chart',
    'Homes data',
    'Community Safety',
    'Economyx',
    'Homestead',
    '',
    '2016',
  ])('leaves %j alone', (name) => {
    expect(matchTheme(name, scheme)).toBeUndefined();
  });

  it.each(['Economy and Homes', 'Economy – Homes', 'Homes (Heritage)'])(
    'takes %j, two themes, for neither',
    (name) => {
      expect(matchTheme(name, scheme)).toBeUndefined();
    },
  );

  it('knows a long name that Excel cut off at 31 characters', () => {
    const education = { name: 'Education, Skills and Opportunities', aliases: [] };
    const lancaster = { ...scheme, themes: [education] };
    expect(matchTheme('Education, Skills and Opportuni', lancaster)).toBe(education.name);
    expect(matchTheme('Education, Skills', lancaster)).toBeUndefined();
  });

  it('returns a theme of the scheme or nothing for any name', () => {
    const names = scheme.themes.map(({ name }) => name);
    fc.assert(
      fc.property(fc.string({ maxLength: 31 }), (name) => {
        expect([undefined, ...names]).toContain(matchTheme(name, scheme));
      }),
    );
  });
});
