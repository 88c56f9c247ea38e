import { describeFinding } from '../../../src/register';
import { lancasterRegister, lancasterScheme } from '../../builders/lancasterRegister';

const HEADINGS = ['Name', 'Area covered', 'Purpose', 'New theme'];

async function findingsOf(
  listedUnder: 'theme' | 'new theme',
  tabs: Readonly<Record<string, readonly (readonly (string | number)[])[]>>,
) {
  const { findings } = lancasterRegister(await lancasterScheme({ listedUnder }), tabs);
  return findings
    .filter(({ code }) => code === 'row/no-new-theme' || code === 'choice/unreadable')
    .map(({ code, row, column }) => [code, row, column]);
}

describe('checkNewTheme', () => {
  const people = [HEADINGS, ['Welcome Group', 'Lancaster', 'Welcome', '']];

  it('reports a partnership without a new theme at the cell to be filled', async () => {
    expect(await findingsOf('new theme', { 'Valuing People': people })).toEqual([['row/no-new-theme', 1, 3]]);
  });

  it('reports it at the name where the tab has no such column', async () => {
    const tab = people.map((cells) => cells.slice(0, 3));
    expect(await findingsOf('new theme', { 'Valuing People': tab })).toEqual([['row/no-new-theme', 1, 0]]);
  });

  it('leaves alone what goes over as a whole, what says its new theme, and what names none of them', async () => {
    const tabs = {
      Economy: [HEADINGS, ['Bay Tourism', 'Lancaster', 'Welcome', '']],
      'Valuing People': [
        HEADINGS,
        ['Welcome Group', 'Lancaster', 'Welcome', 'Parish Councils'],
        ['Friends Group', 'Lancaster', 'Welcome', 'somewhere'],
      ],
    };
    expect(await findingsOf('new theme', tabs)).toEqual([['choice/unreadable', 2, 3]]);
  });

  it('asks for nothing while partnerships are listed by their tabs’ themes', async () => {
    expect(await findingsOf('theme', { 'Valuing People': people })).toEqual([]);
  });

  it('says what to enter', async () => {
    const scheme = await lancasterScheme({ listedUnder: 'new theme' });
    const { findings } = lancasterRegister(scheme, { 'Valuing People': people });
    expect(findings.filter(({ code }) => code === 'row/no-new-theme').map(describeFinding)).toEqual([
      'Valuing People does not go over to a new theme as a whole: enter the New theme of this partnership.',
    ]);
  });
});
