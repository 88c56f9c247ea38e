import { describeCorrection, describeCorrectionUse, type Correction } from '../../src/register';

describe('describeCorrection', () => {
  it.each<[Correction, string]>([
    [{ about: 'tab', sheet: 'Work', theme: 'Economy' }, 'The tab “Work” is read as the theme Economy.'],
    [{ about: 'tab', sheet: 'Old', theme: null }, 'The tab “Old” is not read.'],
    [
      { about: 'heading', sheet: 'Work', heading: 'Body', column: 'name' },
      '“Body” on “Work” is read as Name.',
    ],
    [
      { about: 'heading', sheet: 'Work', heading: 'Ours', column: 'annualCash:South Hams' },
      '“Ours” on “Work” is read as Annual £ – South Hams.',
    ],
    [{ about: 'heading', sheet: 'Work', heading: 'Ref', column: null }, '“Ref” on “Work” is not read.'],
  ])('says %j', (correction, sentence) => {
    expect(describeCorrection(correction)).toBe(sentence);
    expect(describeCorrectionUse({ correction, use: 'used' })).toBe(sentence);
  });

  it('says why a correction had no effect', () => {
    const correction: Correction = { about: 'tab', sheet: 'Old', theme: null };
    expect(describeCorrectionUse({ correction, use: 'no such tab' })).toBe(
      'The tab “Old” is not read. This had no effect, because the workbook has no tab of that name.',
    );
  });
});
