import { assessRegister } from '../../../src/register';
import { findPreset } from '../../../src/register/scheme/presets';
import { readTabs } from '../../../src/register/read/readTabs';
import { sheet } from '../../builders/sheetCells';

async function dormantRows(...meets: readonly string[]): Promise<(number | undefined)[]> {
  const scheme = await findPreset('Lancaster 2011–12')?.load();
  if (!scheme) throw new Error('Expected the preset of Lancaster');
  const rows = meets.map((text, index) => [`Group ${index + 1}`, 'Lancaster', text]);
  const tabs = readTabs([sheet([['Name', 'Area covered', 'Meets how often'], ...rows])], [], scheme);
  const { findings } = assessRegister(tabs, { scheme, asOf: '2012-01-17' });
  return findings.filter(({ code }) => code === 'row/dormant').map(({ row }) => row);
}

describe('checkDormant', () => {
  it('reports partnerships that are said not to meet, in whatever words of the scheme', async () => {
    expect(
      await dormantRows('Has NOT met for some time', 'every two months', '', 'Dormant since May'),
    ).toEqual([1, 4]);
  });
});
