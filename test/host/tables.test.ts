import { blankWorkbook, refusalOf, reopen } from './workbooks';

describe('tables', () => {
  it('keep their parts after saving', async () => {
    const workbook = await blankWorkbook();
    await workbook.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('B2:D4').values = [
        ['Amount', 'Amount', ''],
        [1, 2, 3],
        [4, 5, 6],
      ];
      const table = sheet.tables.add('B2:D4', true);
      table.name = 'Register';
      table.style = 'TableStyleLight9';
      table.showBandedRows = false;
      await context.sync();
    });
    const again = await reopen(workbook);
    const read = await again.run(async (context) => {
      const { tables } = context.workbook;
      const table = tables.getItem('register').load('name,style,showHeaders,showTotals,showBandedRows');
      const columns = table.columns.load('items/name,items/index');
      const parts = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()];
      parts.push(table.columns.getItem('amount2').getDataBodyRange());
      parts.forEach((part) => part.load('address'));
      const count = tables.getCount();
      const none = tables.getItemOrNullObject('Other');
      await context.sync();
      return {
        ...table.toJSON(),
        columns: columns.items.map(({ name }) => name),
        parts: parts.map(({ address }) => address),
        count: count.value,
        none: none.isNullObject,
      };
    });
    expect(read).toMatchObject({
      name: 'Register',
      style: 'TableStyleLight9',
      showHeaders: true,
      showTotals: false,
      showBandedRows: false,
      columns: ['Amount', 'Amount2', 'Column3'],
      parts: ['Sheet1!B2:D4', 'Sheet1!B2:D2', 'Sheet1!B3:D4', 'Sheet1!C3:C4'],
      count: 1,
      none: true,
    });
  });

  it('without headings get some, and their cells move down', async () => {
    const workbook = await blankWorkbook();
    const values = await workbook.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('A1:B1').values = [['x', 'y']];
      const range = sheet.tables.add('A1:B1', false).getRange().load('values,address');
      await context.sync();
      return [range.address, range.values as unknown];
    });
    expect(values).toEqual([
      'Sheet1!A1:B2',
      [
        ['Column1', 'Column2'],
        ['x', 'y'],
      ],
    ]);
  });

  it('become plain cells again', async () => {
    const workbook = await blankWorkbook();
    const left = await workbook.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('A1:A2').values = [['Lead'], ['x']];
      const range = sheet.tables.add('A1:A2', true).convertToRange().load('address');
      sheet.tables.load('count');
      await context.sync();
      return [range.address, sheet.tables.count];
    });
    expect(left).toEqual(['Sheet1!A1:A2', 0]);
  });

  it('refuse to overlap and to share a name', async () => {
    const workbook = await blankWorkbook();
    const overlap = workbook.run(async (context) => {
      const { tables } = context.workbook.worksheets.getFirst();
      tables.add('A1:B3', true);
      tables.add('B3:C5', true);
      await context.sync();
    });
    expect((await refusalOf(overlap)).location).toBe('TableCollection.add');
    const sameName = workbook.run(async (context) => {
      context.workbook.worksheets.getFirst().tables.add('F1:G3', true).name = 'table1';
      await context.sync();
    });
    expect(await refusalOf(sameName)).toEqual({ code: 'ItemAlreadyExists', location: 'Table.name' });
  });
});
