import { newBook, openBook } from '../../../../src/host/file';
import { describeLosses } from '../../../../src/preview/grid/words/describeLosses';
import { sampleRegister } from '../../../builders/openWorkbook';

describe('describeLosses', () => {
  it('says nothing of a workbook that is shown in full', async () => {
    expect(describeLosses(await newBook())).toEqual([]);
  });

  it('says for each tab of the sample register what is in the file only', async () => {
    expect(describeLosses(await openBook(sampleRegister()))).toEqual([
      'On “Cover”, charts are in the file and not shown.',
      'On “Communities”, the buttons of the filter are in the file and not shown.',
    ]);
  });

  it('names conditional formats that it has no picture for', async () => {
    const file = await newBook();
    file.sheets[0]?.addConditionalFormat({
      type: 'iconSet',
      ranges: [{ row: 0, column: 0, rowCount: 3, columnCount: 1 }],
      stopIfTrue: false,
      formulas: [],
      format: {},
    });
    expect(describeLosses(file)).toEqual([
      'On “Sheet1”, some conditional formats are in the file and not shown.',
    ]);
  });
});
