import fc from 'fast-check';
import { newBook, openBook, type CellValue } from '../../../src/host/file';
import { bookOf, firstSheet, partText, reopened, workbookFile } from './workbookFile';

const VALUES = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom(
    "'apostrophe",
    ' _x000D_ ',
    '_x005F_',
    'a\r\nb',
    '\tx',
    '\u0000\u001f',
    '\ud800',
    '00123',
    '1.0',
    '',
  ),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value)),
  fc.boolean(),
);

describe('setCell', () => {
  it('gives every written value back after saving and opening', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(VALUES, { minLength: 1, maxLength: 20 }), async (values) => {
        const book = await newBook();
        values.forEach((value, row) => {
          firstSheet(book).setCell(row, row % 3, { value });
        });
        const sheet = firstSheet(await reopened(book));
        expect(values.map((_, row) => sheet.cell(row, row % 3))).toEqual(values.map((value) => ({ value })));
      }),
      { numRuns: 60 },
    );
  });

  it('writes errors and formulas', async () => {
    const book = await newBook();
    firstSheet(book).setCell(0, 0, { value: { error: '#N/A' } });
    firstSheet(book).setCell(0, 1, { value: null, formula: '=XLOOKUP("IFS(",A1:A3,B1:B3)+IFS(A1,1)' });
    const bytes = await book.save();
    const sheet = firstSheet(await openBook(bytes));
    expect([sheet.cell(0, 0), sheet.cell(0, 1)]).toEqual([
      { value: { error: '#N/A' } },
      { value: null, formula: '=XLOOKUP("IFS(",A1:A3,B1:B3)+IFS(A1,1)' },
    ]);
    expect(await partText(bytes, 'xl/worksheets/sheet1.xml')).toContain(
      '<f>_xlfn.XLOOKUP("IFS(",A1:A3,B1:B3)+_xlfn.IFS(A1,1)</f>',
    );
    expect(await partText(bytes, 'xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
  });

  it('empties a cell and keeps its style', async () => {
    const book = await bookOf(
      '<sheetData><row r="1"><c r="A1" s="0"><v>1</v></c><c r="B1" t="b"><v>1</v></c></row></sheetData>',
    );
    firstSheet(book).setStyle({ row: 0, column: 0, rowCount: 1, columnCount: 1 }, { fillColor: '#FF0000' });
    firstSheet(book).setCell(0, 0, null);
    firstSheet(book).setCell(0, 1, null);
    const sheet = firstSheet(await reopened(book));
    expect([sheet.cell(0, 0), sheet.cell(0, 1), sheet.style(0, 0).fillColor]).toEqual([
      undefined,
      undefined,
      '#FF0000',
    ]);
  });
});

describe('cell', () => {
  it.each<[string, string, CellValue]>([
    ['a number', '<c r="A1"><v>1.50</v></c>', 1.5],
    ['a shared string that looks like a number', '<c r="A1" t="s"><v>0</v></c>', '00123'],
    ['a shared string of spaces', '<c r="A1" t="s"><v>1</v></c>', '  '],
    ['rich text', '<c r="A1" t="s"><v>2</v></c>', 'Lead officer'],
    ['an inline string', '<c r="A1" t="inlineStr"><is><t>in line</t></is></c>', 'in line'],
    [
      'a formatted inline string',
      '<c r="A1" t="inlineStr"><is><r><t>in </t></r><r><t>parts</t></r></is></c>',
      'in parts',
    ],
    ['an error', '<c r="A1" t="e"><v>#DIV/0!</v></c>', { error: '#DIV/0!' }],
    ['a boolean', '<c r="A1" t="b"><v>1</v></c>', true],
    ['an ISO date', '<c r="A1" t="d"><v>2016-08-04</v></c>', 42586],
    ['a cell without its address', '<c><v>7</v></c>', 7],
  ])('reads %s', async (_, xml, value) => {
    const strings =
      '<si><t>00123</t></si><si><t xml:space="preserve">  </t></si><si><r><rPr><b/></rPr><t>Lead </t></r><r><t>officer</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si>';
    const book = await bookOf(`<sheetData><row r="1">${xml}</row></sheetData>`, { strings });
    expect(firstSheet(book).cell(0, 0)).toEqual({ value });
  });

  it('works out shared formulas for each cell', async () => {
    const book = await bookOf(
      '<sheetData><row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1*$C$1&amp;"B1"</f><v>1</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c></row></sheetData>',
    );
    expect([...firstSheet(book).contentCells()].map((each) => each.content)).toEqual([
      { value: 1, formula: '=B1*$C$1&"B1"' },
      { value: 2, formula: '=B2*$C$1&"B1"' },
    ]);
  });
});

describe('save', () => {
  it('keeps results, array formulas and metadata of cells that were not written', async () => {
    const cells =
      '<c r="A1" cm="1"><f t="array" ref="A1:A2">B1:B2</f><v>5</v></c><c r="B1" t="str"><f>"x "</f><v xml:space="preserve">x </v></c><c r="C1" s="0" vm="2"><f t="dataTable" ref="C1:C2" dt2D="1" dtr="1" r1="E1" r2="E2"/><v>9</v></c>';
    const bytes = await workbookFile({
      sheets: [
        {
          name: 'S',
          xml: `<sheetData><row r="1" spans="1:3" ht="20" customHeight="1">${cells}</row></sheetData>`,
        },
      ],
    });
    const book = await openBook(bytes);
    firstSheet(book).setCell(1, 5, { value: 1 });
    expect(await partText(await book.save(), 'xl/worksheets/sheet1.xml')).toContain(
      `<row r="1" ht="20" customHeight="1">${cells.replace(' s="0"', '')}</row><row r="2"><c r="F2"><v>1</v></c></row>`,
    );
  });

  it('keeps inline strings, plain and formatted', async () => {
    const cells =
      '<c r="A1" t="inlineStr"><is><t xml:space="preserve"> a_x000D_</t></is></c><c r="B1" t="inlineStr"><is><r><rPr><b/></rPr><t>b</t></r></is></c>';
    const book = await bookOf(`<sheetData><row r="1">${cells}</row></sheetData>`);
    firstSheet(book).setCell(0, 2, { value: 1 });
    expect(await partText(await book.save(), 'xl/worksheets/sheet1.xml')).toContain(`${cells}<c r="C1">`);
  });

  it('gives the other cells of a shared formula one of their own when its first cell is overwritten', async () => {
    const book = await bookOf(
      '<sheetData><row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1</f><v>1</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c></row></sheetData>',
    );
    firstSheet(book).setCell(0, 0, { value: 'x' });
    expect(firstSheet(await reopened(book)).cell(1, 0)).toEqual({ value: 2, formula: '=B2' });
  });
});
