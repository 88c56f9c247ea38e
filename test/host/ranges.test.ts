import { blankWorkbook, refusalOf, reopen } from './workbooks';

describe('Range.values', () => {
  it('gives back what was written after saving and opening again', async () => {
    const workbook = await blankWorkbook();
    await workbook.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1:C2').values = [
        ['Theme', 12.5, true],
        ['Economy', '', '=B1*2'],
      ];
      await context.sync();
    });
    const again = await reopen(workbook);
    const read = await again.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getUsedRange(true).load('address,formulas');
      await context.sync();
      return { address: range.address, formulas: range.formulas as unknown };
    });
    expect(read).toEqual({
      address: 'Sheet1!A1:C2',
      formulas: [
        ['Theme', 12.5, true],
        ['Economy', '', '=B1*2'],
      ],
    });
  });

  it('refuses an array of another shape', async () => {
    const workbook = await blankWorkbook();
    const run = workbook.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1:B2').values = [[1]];
      await context.sync();
    });
    expect(await refusalOf(run)).toEqual({ code: 'InvalidArgument', location: 'Range.values' });
  });
});
