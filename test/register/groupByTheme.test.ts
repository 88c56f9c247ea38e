import { countThemes } from '../../src/register/countThemes';
import { describeListing } from '../../src/register/describeListing';
import { groupByTheme } from '../../src/register/groupByTheme';
import { NOT_DECIDED } from '../../src/register/newThemes';
import { figuresOfRegister } from '../../src/register/rollup/figuresOfRegister';
import { lancasterRegister, lancasterScheme } from '../builders/lancasterRegister';

const HEADINGS = ['Name', 'Area covered', 'Annual £', 'New theme'];
const TABS = {
  Economy: [
    HEADINGS,
    ['Bay Tourism', 'Lancaster', 12_000, ''],
    ['Dockside Gallery', 'Lancaster', 5000, 'Arts and Culture Partnership'],
  ],
  'Valuing People': [
    HEADINGS,
    ['Welcome Group', 'Lancaster', 0, ''],
    ['Parish Forum', 'Lancaster', 250, 'Parish Councils'],
  ],
};

async function listedUnder(listedBy: 'theme' | 'new theme') {
  const scheme = await lancasterScheme({ listedUnder: listedBy });
  return { scheme, register: lancasterRegister(scheme, TABS) };
}

describe('groupByTheme', () => {
  it('groups by tabs while the scheme lists by themes', async () => {
    const { register } = await listedUnder('theme');
    expect(
      groupByTheme(register).map(({ theme, partnerships }) => [
        theme,
        ...partnerships.map(({ row }) => row.name),
      ]),
    ).toEqual([
      ['Economy', 'Bay Tourism', 'Dockside Gallery'],
      ['Valuing People', 'Welcome Group', 'Parish Forum'],
    ]);
    expect(describeListing(register)).toEqual([]);
  });

  // Lancaster City Council, Cabinet, 8 November 2011, “Partnerships”: nine that follow the seven thematic groups.
  it('groups by Lancaster’s nine new themes once it lists by them, and says who has none', async () => {
    const { register } = await listedUnder('new theme');
    expect(
      groupByTheme(register).map(({ theme, partnerships }) => [
        theme,
        ...partnerships.map(({ row }) => row.name),
      ]),
    ).toEqual([
      ['District Children’s Trust'],
      ['Community Safety Partnership'],
      ['Voluntary, Community and Faith sector partnership'],
      ['Health and Well Being Partnership'],
      ['Public Sector Leaders Group'],
      ['Arts and Culture Partnership', 'Dockside Gallery'],
      ['Economic Partnership', 'Bay Tourism'],
      ['Community Leaders Group'],
      ['Parish Councils', 'Parish Forum'],
      [NOT_DECIDED, 'Welcome Group'],
    ]);
    expect(describeListing(register)[1]).toBe('No new theme is decided for Welcome Group.');
  });

  it('has no group of what is not decided where everything is', async () => {
    const scheme = await lancasterScheme({ listedUnder: 'new theme' });
    const register = lancasterRegister(scheme, { Economy: TABS.Economy });
    expect(groupByTheme(register).map(({ theme }) => theme)).not.toContain(NOT_DECIDED);
    expect(describeListing(register)).toHaveLength(1);
  });

  it('is what charts and roll-ups count by', async () => {
    const { register, scheme } = await listedUnder('new theme');
    const cash = (theme: string, pounds: number) => [theme, pounds];
    const expected = [
      cash('Arts and Culture Partnership', 5000),
      cash('Economic Partnership', 12_000),
      cash('Parish Councils', 250),
      cash(NOT_DECIDED, 0),
    ];
    expect(countThemes(register).map(({ theme, cash: paid }) => cash(theme, paid[0]?.pounds ?? -1))).toEqual(
      expected,
    );
    const { lines } = figuresOfRegister(register, scheme, { file: 'lancaster.xlsx', print: 'abc' });
    const byTheme = lines
      .filter(({ by }) => by === 'theme')
      .map(({ name, figures }) => cash(name, figures[2] ?? -1));
    expect(new Map(byTheme.map(([name, pounds]) => [name, pounds]))).toEqual(
      new Map(expected.map(([name, pounds]) => [name, pounds])),
    );
  });
});
