import { findPreset, listColumnChoices } from '../../src/register';
import { SOUTH_HAMS_WEST_DEVON_2016 } from '../builders/presetScheme';

describe('listColumnChoices', () => {
  it('lists the columns of a register, those of each council after the one for all', () => {
    const choices = listColumnChoices(SOUTH_HAMS_WEST_DEVON_2016);
    expect(choices.slice(0, 2)).toEqual([
      { id: 'name', label: 'Name' },
      { id: 'leadMember', label: 'Lead Member' },
    ]);
    expect(choices.filter(({ id }) => id.startsWith('annualCash')).map(({ label }) => label)).toEqual([
      'Annual £',
      'Annual £ – South Hams',
      'Annual £ – West Devon',
    ]);
    expect(new Set(choices.map(({ id }) => id)).size).toBe(choices.length);
  });

  it('ends with the columns that the scheme adds', () => {
    const stage = {
      key: 'stage',
      name: 'Stage',
      aliases: [],
      kind: 'text',
      choices: [],
      guidance: '',
    } as const;
    const choices = listColumnChoices({ ...SOUTH_HAMS_WEST_DEVON_2016, columns: [stage] });
    expect(choices.at(-1)).toEqual({ id: 'addedText:stage', label: 'Stage' });
  });

  it('ends with the columns of the scheme’s own tests', async () => {
    const scheme = await findPreset('Gravesham 2021')?.load();
    expect(scheme && listColumnChoices(scheme).at(-1)).toEqual({
      id: 'answer:fundamental to an objective',
      label: 'Fundamental to an objective',
    });
  });
});
