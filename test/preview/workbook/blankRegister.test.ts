import { newBook } from '../../../src/host';
import { writeBlankRegister } from '../../../src/preview/workbook/blankRegister';
import { connect } from '../../builders/openWorkbook';

async function tabsBy(scheme?: string): Promise<string[]> {
  const workbook = connect(await newBook());
  await writeBlankRegister(workbook, '2016-08-04', scheme);
  return workbook.file.sheets.map(({ name }) => name);
}

describe('writeBlankRegister', () => {
  it('makes a tab for each theme, with notes and the scheme', async () => {
    expect(await tabsBy()).toEqual([
      'About this register',
      'Economy',
      'Homes',
      'Infrastructure',
      'Communities',
      'Wellbeing',
      'Environment',
      'Heritage',
      'Resources',
      'Partnership scheme',
    ]);
  });

  it('takes the themes of another scheme that comes with the add-in', async () => {
    expect(await tabsBy('North Yorkshire 2023')).toEqual([
      'About this register',
      'Partnerships',
      'Partnership scheme',
    ]);
  });
});
