import { blankWorkbook, refusalOf, reopen } from './workbooks';

describe('writing a workbook', () => {
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

  it('keeps a leading apostrophe in the file and out of the values', async () => {
    const workbook = await blankWorkbook();
    await workbook.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [["'=cmd|x"]];
      await context.sync();
    });
    const again = await reopen(workbook);
    expect(again.file.sheets[0]?.style(0, 0).quotePrefix).toBe(true);
    expect(again.file.sheets[0]?.cell(0, 0)).toEqual({ value: '=cmd|x' });
  });
});

type Walk = (range: Excel.Range) => Excel.Range;

async function addressAfter(walk: Walk, from = 'B2:D4'): Promise<string> {
  const workbook = await blankWorkbook();
  return workbook.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('B2:C3').values = [
      [1, 2],
      [3, 4],
    ];
    const reached = walk(sheet.getRange(from)).load('address');
    await context.sync();
    return reached.isNullObject ? 'none' : reached.address;
  });
}

describe('methods of a range that give a range', () => {
  it.each<[string, Walk, string]>([
    ['getCell', (range) => range.getCell(1, 2), 'D3'],
    ['getRow', (range) => range.getRow(2), 'B4:D4'],
    ['getColumn', (range) => range.getColumn(0), 'B2:B4'],
    ['getLastRow', (range) => range.getLastRow(), 'B4:D4'],
    ['getLastColumn', (range) => range.getLastColumn(), 'D2:D4'],
    ['getLastCell', (range) => range.getLastCell(), 'D4'],
    ['getOffsetRange', (range) => range.getOffsetRange(-1, 3), 'E1:G3'],
    ['getResizedRange', (range) => range.getResizedRange(1, -2), 'B2:B5'],
    ['getAbsoluteResizedRange', (range) => range.getAbsoluteResizedRange(1, 5), 'B2:F2'],
    ['getEntireRow', (range) => range.getEntireRow(), '2:4'],
    ['getEntireColumn', (range) => range.getEntireColumn(), 'B:D'],
    ['getRowsAbove', (range) => range.getRowsAbove(1), 'B1:D1'],
    ['getRowsBelow', (range) => range.getRowsBelow(2), 'B5:D6'],
    ['getColumnsBefore', (range) => range.getColumnsBefore(), 'A2:A4'],
    ['getColumnsAfter', (range) => range.getColumnsAfter(2), 'E2:F4'],
    ['getBoundingRect', (range) => range.getBoundingRect('F1'), 'B1:F4'],
    ['getIntersection', (range) => range.getIntersection('A1:C3'), 'B2:C3'],
    ['getUsedRange', (range) => range.getUsedRange(true), 'B2:C3'],
    ['getSurroundingRegion', (range) => range.getCell(0, 0).getSurroundingRegion(), 'B2:C3'],
  ])('%s reaches its cells', async (_name, walk, expected) => {
    expect(await addressAfter(walk)).toBe(`Sheet1!${expected}`);
  });

  it('gives a null object where ranges do not meet', async () => {
    expect(await addressAfter((range) => range.getIntersectionOrNullObject('A1'))).toBe('none');
    expect(await addressAfter((range) => range.getUsedRangeOrNullObject(true), 'F1:F9')).toBe('none');
  });

  it.each<[string, Walk, string, string]>([
    ['getIntersection', (range) => range.getIntersection('A1'), 'ItemNotFound', 'Range.getIntersection'],
    ['getRow', (range) => range.getRow(3), 'InvalidArgument', 'Range.getRow'],
    ['getOffsetRange', (range) => range.getOffsetRange(-2, 0), 'InvalidArgument', 'Range.getOffsetRange'],
  ])('%s refuses to leave its place', async (_name, walk, code, location) => {
    expect(await refusalOf(addressAfter(walk))).toEqual({ code, location });
  });

  it('quotes the names of sheets that need it', async () => {
    const workbook = await blankWorkbook();
    const addresses = await workbook.run(async (context) => {
      const sheets = ["Children's services", 'Q1', 'Economy', '2026'].map((name) => {
        return context.workbook.worksheets.add(name).getRange('A1').load('address');
      });
      await context.sync();
      return sheets.map(({ address }) => address);
    });
    expect(addresses).toEqual(["'Children''s services'!A1", "'Q1'!A1", 'Economy!A1', "'2026'!A1"]);
  });
});

describe('inserting and deleting rows and columns', () => {
  it('moves the ranges in use with their cells', async () => {
    const workbook = await blankWorkbook();
    const addresses = await workbook.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const ranges = ['A1', 'B2:D4', 'C3', 'E5'].map((address) => sheet.getRange(address));
      sheet.getRange('3:4').insert('Down');
      sheet.getRange('B:B').delete('Left');
      await context.sync();
      ranges.forEach((range) => range.load('address'));
      await context.sync();
      return ranges.map(({ address }) => address);
    });
    expect(addresses).toEqual(['Sheet1!A1', 'Sheet1!B2:C6', 'Sheet1!B5', 'Sheet1!D7']);
  });

  it('refuses a range whose cells were deleted', async () => {
    const workbook = await blankWorkbook();
    const run = workbook.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const range = sheet.getRange('A5:B6');
      sheet.getRange('5:6').delete('Up');
      range.load('address');
      await context.sync();
    });
    expect(await refusalOf(run)).toEqual({ code: 'InvalidReference', location: '' });
  });

  it('moves cells with their formulas', async () => {
    const workbook = await blankWorkbook();
    const formulas = await workbook.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1:A2').values = [[1], ['=A1+1']];
      sheet.getRange('1:1').insert('Down');
      const used = sheet.getUsedRange(true).load('address,formulas');
      await context.sync();
      return [used.address, used.formulas as unknown];
    });
    expect(formulas).toEqual(['Sheet1!A2:A3', [[1], ['=A2+1']]]);
  });
});

describe('Range.clear', () => {
  it.each<['Contents' | 'Formats', string, string]>([
    ['Contents', '', '#FFFF00'],
    ['Formats', 'x', '#FFFFFF'],
  ])('empties %s only', async (kind, value, color) => {
    const workbook = await blankWorkbook();
    const left = await workbook.run(async (context) => {
      const cell = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
      cell.values = [['x']];
      cell.format.fill.color = 'yellow';
      cell.clear(kind);
      cell.load('values,format/fill/color');
      await context.sync();
      return [(cell.values as unknown[][])[0]?.[0], cell.format.fill.color];
    });
    expect(left).toEqual([value, color]);
  });
});

describe('merged cells', () => {
  it('are found from their first cell and keep one value', async () => {
    const workbook = await blankWorkbook();
    const found = await workbook.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1:B2').values = [
        ['', 'x'],
        ['y', ''],
      ];
      sheet.getRange('A1:B2').merge();
      const inside = sheet.getRange('A1:A1').getMergedAreasOrNullObject().load('address,areaCount');
      const outside = sheet.getRange('B2:C3').getMergedAreasOrNullObject().load('address');
      const areas = inside.areas.load('items/address');
      const range = sheet.getRange('A1:B2').load('values');
      await context.sync();
      return {
        address: inside.address,
        areas: areas.items.map(({ address }) => address),
        outside: outside.isNullObject,
        values: range.values as unknown,
      };
    });
    expect(found).toEqual({
      address: 'Sheet1!A1:B2',
      areas: ['Sheet1!A1:B2'],
      outside: true,
      values: [
        ['x', ''],
        ['', ''],
      ],
    });
  });
});

describe('the look of a range', () => {
  it('reads back as set, and null where cells differ', async () => {
    const workbook = await blankWorkbook();
    await workbook.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const { format } = sheet.getRange('A1:B2');
      format.fill.color = '#ffeb9c';
      format.font.bold = true;
      format.font.color = 'red';
      format.font.underline = 'Single';
      format.horizontalAlignment = 'Center';
      format.verticalAlignment = 'Top';
      format.wrapText = true;
      format.indentLevel = 2;
      format.columnWidth = 96;
      format.rowHeight = 30;
      format.protection.locked = false;
      format.borders.getItem('EdgeBottom').style = 'Continuous';
      format.borders.getItem('EdgeBottom').weight = 'Medium';
      format.borders.getItem('EdgeBottom').color = '#112233';
      sheet.getRange('B2').format.fill.color = 'white';
      sheet.getRange('C1').numberFormat = [['0.00']];
      await context.sync();
    });
    const again = await reopen(workbook);
    const read = await again.run(async (context) => {
      const { format } = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B2');
      format.load('horizontalAlignment,verticalAlignment,wrapText,indentLevel,columnWidth,rowHeight');
      format.load('fill/color,font/bold,font/color,font/underline,protection/locked');
      const border = format.borders.getItem('EdgeBottom').load('style,weight,color,sideIndex');
      const inside = format.borders.getItem('InsideHorizontal').load('style');
      const mixed = context.workbook.worksheets.getItem('Sheet1').getRange('A1:D9').load('format/wrapText');
      await context.sync();
      return [format.toJSON(), border.toJSON(), inside.style, mixed.format.wrapText];
    });
    expect(read).toEqual([
      {
        borders: {},
        horizontalAlignment: 'Center',
        verticalAlignment: 'Top',
        wrapText: true,
        indentLevel: 2,
        columnWidth: 96,
        rowHeight: 30,
        fill: { color: null },
        font: { bold: true, color: '#FF0000', underline: 'Single' },
        protection: { locked: false },
      },
      { style: 'Continuous', weight: 'Medium', color: '#112233', sideIndex: 'EdgeBottom' },
      'None',
      null,
    ]);
  });

  it('measures columns in points, 48 for the standard', async () => {
    const workbook = await blankWorkbook();
    const sizes = await workbook.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('B3:C4');
      range.load('left,top,width,height,format/columnWidth,format/rowHeight');
      await context.sync();
      const { left, top, width, height, format } = range;
      return [left, top, width, height, format.columnWidth, format.rowHeight];
    });
    expect(sizes).toEqual([48, 30, 96, 30, 48, 15]);
  });

  it('goes back to that of new cells with the Normal style and the standard width', async () => {
    const workbook = await blankWorkbook();
    const read = await workbook.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
      range.values = [['50%']];
      range.format.fill.color = 'red';
      range.format.columnWidth = 120;
      range.style = 'Normal';
      range.format.useStandardWidth = true;
      range.load('values,numberFormat,format/fill/color,format/columnWidth');
      await context.sync();
      return [range.values, range.numberFormat, range.format.fill.color, range.format.columnWidth] as unknown;
    });
    expect(read).toEqual([[[0.5]], [['General']], '#FFFFFF', 48]);
  });
});

describe('getSpecialCellsOrNullObject', () => {
  it('finds the cells with formulas, and none where there are none', async () => {
    const workbook = await blankWorkbook();
    const found = await workbook.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1:B2').values = [
        ['=1+1', 2],
        ['Total', '=SUM(A1:B1)'],
      ];
      const cells = sheet.getRange().getSpecialCellsOrNullObject('Formulas');
      cells.load('address,areas/items/formulas');
      const none = sheet.getRange('A2').getSpecialCellsOrNullObject('Formulas');
      await context.sync();
      const formulas = cells.areas.items.map((area) => area.formulas as unknown);
      return { address: cells.address, formulas, isNone: none.isNullObject };
    });
    expect(found).toEqual({
      address: 'Sheet1!A1,Sheet1!B2',
      formulas: [[['=1+1']], [['=SUM(A1:B1)']]],
      isNone: true,
    });
  });
});

describe('useStandardHeight', () => {
  it('gives rows their height back and shows them', async () => {
    const workbook = await blankWorkbook();
    const heights = await workbook.run(async (context) => {
      const { format } = context.workbook.worksheets.getItem('Sheet1').getRange('2:3');
      format.rowHeight = 60;
      format.load('rowHeight');
      await context.sync();
      const before = format.rowHeight;
      format.useStandardHeight = true;
      format.load('rowHeight');
      await context.sync();
      return [before, format.rowHeight];
    });
    expect(heights).toEqual([60, 15]);
  });
});
