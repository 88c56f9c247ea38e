import fc from 'fast-check';
import { typedText } from '../../src/excel/typedText';
import { connectWorkbook } from '../../src/host';
import { newBook } from '../../src/host/file';
import { loadOfficeClient } from '../../src/host/node';

describe('typedText', () => {
  it.each([
    ['', ''],
    ['Strategic', 'Strategic'],
    ['On track', 'On track'],
    ['=1+1', "'=1+1"],
    ['+44 1632 960001', "'+44 1632 960001"],
    ['-', "'-"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ["'quoted'", "''quoted'"],
    ['£2,000–£3,000', "'£2,000–£3,000"],
    ['May 2016', "'May 2016"],
    ['true', "'true"],
  ])('types %j as %j', (text, typed) => {
    expect(typedText(text)).toBe(typed);
  });

  it('arrives in the cell as the very same text, whatever it is', async () => {
    const client = loadOfficeClient();
    const workbook = connectWorkbook(await newBook(), client);
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 80 }),
      fc.stringMatching(/^[-=+@'£\d/.: %a-zA-Z]{1,12}$/),
      fc.constantFrom(
        '1/2',
        '15-Feb',
        'TRUE',
        '50%',
        '1e5',
        '12:30',
        '#N/A',
        "'",
        '2016-08-04',
        'March 2016',
      ),
    );
    await fc.assert(
      fc.asyncProperty(text, async (wanted) => {
        const found = await workbook.run(async (context) => {
          const cell = context.workbook.worksheets.getItem('Sheet1').getRange('B2');
          cell.values = [[typedText(wanted)]];
          cell.load('values,formulas');
          await context.sync();
          return [cell.values[0]?.[0], cell.formulas[0]?.[0]] as unknown[];
        });
        expect(found).toEqual([wanted, wanted]);
      }),
      { numRuns: 200 },
    );
  });
});
