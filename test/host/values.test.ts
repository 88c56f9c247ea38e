import type { HostOptions } from '../../src/host';
import { blankWorkbook, refusalOf } from './workbooks';

interface Cell {
  readonly value: unknown;
  readonly formula: unknown;
  readonly text: unknown;
  readonly type: unknown;
  readonly format: unknown;
}

async function typed(input: unknown, format?: string, options?: HostOptions): Promise<Cell> {
  const workbook = await blankWorkbook(options);
  return workbook.run(async (context) => {
    const cell = context.workbook.worksheets.getItem('Sheet1').getRange('B2');
    if (format !== undefined) cell.numberFormat = [[format]];
    cell.values = [[input]];
    cell.load('values,formulas,text,valueTypes,numberFormat');
    await context.sync();
    return {
      value: (cell.values as unknown[][])[0]?.[0],
      formula: (cell.formulas as unknown[][])[0]?.[0],
      text: cell.text[0]?.[0],
      type: cell.valueTypes[0]?.[0],
      format: (cell.numberFormat as unknown[][])[0]?.[0],
    };
  });
}

describe('typing into a cell', () => {
  it.each([
    ['Economy', 'Economy', 'Economy', 'String', 'General'],
    ['29.96', 29.96, '29.96', 'Double', 'General'],
    ['1,234', 1234, '1,234', 'Double', '#,##0'],
    ['50%', 0.5, '50%', 'Double', '0%'],
    ['£1,000', 1000, '£1,000', 'Double', '"£"#,##0;[Red]\\-"£"#,##0'],
    ['TRUE', true, 'TRUE', 'Boolean', 'General'],
    ['12/03/2024', 45363, '12/03/2024', 'Double', 'm/d/yyyy'],
    ['2024-03-12', 45363, '12/03/2024', 'Double', 'm/d/yyyy'],
    ['12 March 2024', 45363, '12-Mar-24', 'Double', 'd-mmm-yy'],
    ['March 2024', 45352, 'Mar-24', 'Double', 'mmm-yy'],
    ['10:30', 0.4375, '10:30', 'Double', 'h:mm'],
    ['31/02/2024', '31/02/2024', '31/02/2024', 'String', 'General'],
    ['+44 20 7946 0000', '+44 20 7946 0000', '+44 20 7946 0000', 'String', 'General'],
    ['-5', -5, '-5', 'Double', 'General'],
    ['- yearly, by cabinet', '- yearly, by cabinet', '- yearly, by cabinet', 'String', 'General'],
    ['#N/A', '#N/A', '#N/A', 'Error', 'General'],
    ["'007", '007', '007', 'String', 'General'],
    ["'=1+1", '=1+1', '=1+1', 'String', 'General'],
    ['', '', '', 'Empty', 'General'],
    [12, 12, '12', 'Double', 'General'],
    [false, false, 'FALSE', 'Boolean', 'General'],
  ])('takes %j as Excel does', async (input, value, text, type, format) => {
    expect(await typed(input)).toEqual({ value, formula: value, text, type, format });
  });

  it.each([
    ['=A1+1', '=A1+1'],
    ['=SUM(A1:A3,"x,y")', '=SUM(A1:A3,"x,y")'],
    ['=\'Other sheet\'!$B$2&"-"', '=\'Other sheet\'!$B$2&"-"'],
    ['=SUM((A1,B2:B4))*-1%', '=SUM((A1,B2:B4))*-1%'],
    [
      '=IF({1,2;3,4}>2,Table1[[#This Row],[Amount]],#N/A)',
      '=IF({1,2;3,4}>2,Table1[[#This Row],[Amount]],#N/A)',
    ],
    ['=SUM($A:$A,1:3,Sheet1!A1#)', '=SUM($A:$A,1:3,Sheet1!A1#)'],
    ['+A1', '=+A1'],
    ['-A1', '=-A1'],
    ['@SUM(A1)', '=SUM(A1)'],
  ])('takes %j as a formula without a result', async (input, formula) => {
    expect(await typed(input)).toEqual({ value: 0, formula, text: '0', type: 'Double', format: 'General' });
  });

  it.each([
    ['=A1+1', '=A1+1'],
    ['12/03/2024', '12/03/2024'],
    ['007', '007'],
    [7, '7'],
  ])('keeps %j as text in a text cell', async (input, value) => {
    expect(await typed(input, '@')).toEqual({
      value,
      formula: value,
      text: value,
      type: 'String',
      format: '@',
    });
  });

  it('leaves the format of a formatted cell alone', async () => {
    const cell = await typed('12/03/2024', 'dd mmm yyyy');
    expect(cell).toEqual({
      value: 45363,
      formula: 45363,
      text: '12 Mar 2024',
      type: 'Double',
      format: 'dd mmm yyyy',
    });
  });

  it('reads dates month first in an American Excel', async () => {
    expect((await typed('12/03/2024', undefined, { locale: 'en-US' })).value).toBe(45629);
  });

  it.each([
    ['an unfinished call', '=SUM('],
    ['an operator without operand', '=A1 +'],
    ['a text of 32,768 characters', 'x'.repeat(32_768)],
    ['a formula of more than 8,192 characters', `=${'1+'.repeat(4096)}1`],
  ])('refuses %s', async (_what, input) => {
    expect(await refusalOf(typed(input))).toEqual({ code: 'InvalidArgument', location: 'Range.values' });
  });

  it('fails as Excel does on a long text after a minus sign', async () => {
    const failed = await refusalOf(typed(`-${' a'.repeat(4200)}`));
    expect(failed).toEqual({ code: 'GeneralException', location: 'Range.values' });
  });
});

describe('Range.values', () => {
  it('refuses an array of another shape', async () => {
    const workbook = await blankWorkbook();
    const run = workbook.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1:B2').values = [[1]];
      await context.sync();
    });
    expect(await refusalOf(run)).toEqual({ code: 'InvalidArgument', location: 'Range.values' });
  });

  it('leaves cells alone where the array has null and fills all cells with a single value', async () => {
    const workbook = await blankWorkbook();
    const values = await workbook.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B2');
      // The typings want an array; Excel takes a single value too.
      range.values = 'x' as unknown as string[][];
      range.values = [
        [null, 1],
        ['', null],
      ];
      range.load('values');
      await context.sync();
      return range.values as unknown;
    });
    expect(values).toEqual([
      ['x', 1],
      ['', 'x'],
    ]);
  });

  it('writes more cells than the client sends at once', async () => {
    const workbook = await blankWorkbook();
    const rows = Array.from({ length: 1000 }, (_row, index) => [
      index,
      `row ${index}`,
      index % 2 === 0,
      null,
    ]);
    const values = await workbook.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:D1000');
      range.values = rows;
      range.load('values');
      await context.sync();
      return range.values as unknown;
    });
    expect(values).toEqual(rows.map((row) => row.map((value) => value ?? '')));
    expect(workbook.requests.records[0]?.calls.filter((call) => call === 'Range.values =')).toHaveLength(3);
  });

  it('reads null for whole columns and refuses writing to them', async () => {
    const workbook = await blankWorkbook();
    const values = await workbook.run(async (context) => {
      const column = context.workbook.worksheets.getItem('Sheet1').getRange('A:A').load('values,address');
      await context.sync();
      return [column.values as unknown, column.address];
    });
    expect(values).toEqual([null, 'Sheet1!A:A']);
    const run = workbook.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A:A').values = [[1]];
      await context.sync();
    });
    expect(await refusalOf(run)).toEqual({ code: 'InvalidArgument', location: 'Range.values' });
  });
});
