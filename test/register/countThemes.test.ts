import { countThemes } from '../../src/register';
import { assessedRegister } from '../builders/assessedRegister';
import { registerTab } from '../builders/register';

describe('countThemes', () => {
  it('counts classes and adds up what is one figure, theme by theme', () => {
    const economy = registerTab([
      { name: 'Devon Enterprise Board', financialArrangements: 'SHDC £12,000 / WDBC £4,000' },
      { name: 'Market Towns Forum', area: 'SH', financialArrangements: '£2-3k', significance: 'D' },
      { name: 'City Deal', area: 'Both', financialArrangements: '£12,000' },
    ]);
    const register = assessedRegister(economy, registerTab([], { sheet: 'Homes' }));
    expect(countThemes(register)).toEqual([
      {
        theme: 'Economy',
        classes: [1, 1, 1],
        cash: [
          { council: 'South Hams', pounds: 12_000, openCount: 1 },
          { council: 'West Devon', pounds: 4000, openCount: 0 },
        ],
        sharedCount: 1,
      },
    ]);
  });
});
