import { findNewTheme, listThemes, NOT_DECIDED, themeOf } from '../../src/register/newThemes';
import type { PartnershipFacts } from '../../src/register/partnership';
import { findPreset } from '../../src/register/scheme/presets';
import type { Scheme } from '../../src/register/scheme/scheme';

async function lancaster(): Promise<Scheme> {
  const preset = findPreset('Lancaster 2011–12');
  if (!preset) throw new Error('Expected the preset');
  return preset.load();
}

describe('listThemes', () => {
  // Lancaster City Council, Cabinet, 8 November 2011, “Partnerships”: seven thematic groups and nine that follow them.
  it('is Lancaster’s nine new themes and what is not decided, where papers list by them', async () => {
    const scheme = await lancaster();
    expect(listThemes(scheme)).toHaveLength(7);
    expect(listThemes({ ...scheme, listedUnder: 'new theme' })).toEqual([
      'District Children’s Trust',
      'Community Safety Partnership',
      'Voluntary, Community and Faith sector partnership',
      'Health and Well Being Partnership',
      'Public Sector Leaders Group',
      'Arts and Culture Partnership',
      'Economic Partnership',
      'Community Leaders Group',
      'Parish Councils',
      NOT_DECIDED,
    ]);
  });
});

describe('findNewTheme', () => {
  it.each([
    ['Children’s Trust', '', 'District Children’s Trust'],
    ['Economy', '', 'Economic Partnership'],
    ['Economy', 'arts and culture partnership', 'Arts and Culture Partnership'],
    ['Valuing People', '', NOT_DECIDED],
    ['Valuing People', 'Parish Councils', 'Parish Councils'],
    ['Environment', 'somewhere', NOT_DECIDED],
  ])('takes a row of %s that says %j to %s', async (theme, said, newTheme) => {
    const added: PartnershipFacts['added'] = said === '' ? {} : { 'new theme': { kind: 'text', text: said } };
    expect(findNewTheme({ theme }, { added }, await lancaster())).toBe(newTheme);
  });

  it('finds none in a scheme without new themes', async () => {
    const scheme = { ...(await lancaster()), newThemes: [] };
    expect(findNewTheme({ theme: 'Economy' }, {}, scheme)).toBeUndefined();
    expect(listThemes({ ...scheme, listedUnder: 'new theme' })).toHaveLength(7);
  });
});

describe('themeOf', () => {
  it('is the tab’s theme until papers list by new ones', () => {
    const partnership = { row: { theme: 'Economy' }, newTheme: 'Economic Partnership' };
    expect(themeOf(partnership, { listedUnder: 'theme' })).toBe('Economy');
    expect(themeOf(partnership, { listedUnder: 'new theme' })).toBe('Economic Partnership');
  });
});
