import { newBook, openBook, type Validation } from '../../../src/host/file';
import { bookOf, firstSheet, partText, reopened, workbookFile } from './workbookFile';

const at = (row: number, column: number, rowCount = 1, columnCount = 1) => ({
  row,
  column,
  rowCount,
  columnCount,
});

const RULE: Omit<Validation, 'ranges'> = {
  type: 'list',
  formula1: '"Yes,No"',
  ignoreBlanks: true,
  inCellDropDown: true,
  errorAlert: { show: true, style: 'warning', title: 'Title', message: 'Line 1\nLine 2' },
  prompt: { show: true, title: 'Prompt', message: 'Choose' },
};

describe('setValidation', () => {
  it('leaves the other cells of a divided rule theirs, in the extension list too', async () => {
    const x14 =
      '<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="x14"><x14:dataValidations xmlns:xm="xm" count="1"><x14:dataValidation type="list"><x14:formula1><xm:f>Lists!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>B1:B3</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>';
    const book = await bookOf(
      `<sheetData/><dataValidations count="1"><dataValidation type="whole" sqref="A1:A3"><formula1>1</formula1></dataValidation></dataValidations>${x14}`,
    );
    firstSheet(book).setValidation(at(1, 0, 1, 2), RULE);
    const sheet = firstSheet(await reopened(book));
    expect(sheet.validations().map(({ type, formula1, ranges }) => ({ type, formula1, ranges }))).toEqual([
      { type: 'whole', formula1: '1', ranges: [at(0, 0), at(2, 0)] },
      { type: 'list', formula1: '"Yes,No"', ranges: [at(1, 0, 1, 2)] },
      { type: 'list', formula1: 'Lists!$A$1:$A$3', ranges: [at(0, 1), at(2, 1)] },
    ]);
  });

  it('gives a rule back as it was set, and clears it without a trace', async () => {
    const book = await bookOf('<sheetData/>');
    firstSheet(book).setValidation(at(0, 0, 5), RULE);
    expect(firstSheet(await reopened(book)).validations()).toEqual([{ ...RULE, ranges: [at(0, 0, 5)] }]);
    firstSheet(book).setValidation(at(0, 0, 9, 9), undefined);
    expect(await partText(await book.save(), 'xl/worksheets/sheet1.xml')).not.toContain('dataValidation');
  });
});

describe('conditional formats', () => {
  const theirs =
    '<sheetData/><conditionalFormatting sqref="A1:A3"><cfRule type="duplicateValues" priority="1"/><cfRule type="top10" priority="2" rank="10"/></conditionalFormatting>';
  const look = { fillColor: '#FFC7CE', fontColor: '#9C0006', bold: true };
  const ours = {
    type: 'expression',
    ranges: [at(0, 1, 3)],
    stopIfTrue: true,
    formulas: ['=$A1>0'],
    format: look,
  };

  it('are added before those of other programs, which stay', async () => {
    const book = await bookOf(theirs);
    firstSheet(book).addConditionalFormat(ours);
    const formats = firstSheet(await reopened(book)).conditionalFormats();
    expect(
      formats.map(({ type, priority, formulas, format }) => ({ type, priority, formulas, format })),
    ).toEqual([
      { type: 'expression', priority: 1, formulas: ['$A1>0'], format: look },
      { type: 'duplicateValues', priority: 2, formulas: [], format: {} },
      { type: 'top10', priority: 3, formulas: [], format: {} },
    ]);
  });

  it('are changed and removed by their id', async () => {
    const book = await bookOf(theirs);
    const sheet = firstSheet(book);
    const id = sheet.addConditionalFormat(ours);
    const bar = sheet.addConditionalFormat({
      ...{ type: 'dataBar', ranges: [at(0, 2)], stopIfTrue: false, formulas: [], format: {} },
      dataBar: { color: '#638EC6', showValue: false, isGradient: false },
    });
    sheet.updateConditionalFormat(id, {
      ranges: [at(5, 5)],
      stopIfTrue: false,
      priority: 4,
      format: { italic: true },
    });
    sheet.updateConditionalFormat(bar, { dataBar: { color: '#FF0000', showValue: true, isGradient: true } });
    const top10 = sheet.conditionalFormats().find((each) => each.type === 'top10');
    sheet.removeConditionalFormat(top10?.id ?? '');
    const formats = firstSheet(await reopened(book)).conditionalFormats();
    expect(
      formats.map((each) => [each.type, each.ranges, each.stopIfTrue, each.format, each.dataBar]),
    ).toEqual([
      ['dataBar', [at(0, 2)], false, {}, { color: '#FF0000', showValue: true, isGradient: true }],
      ['duplicateValues', [at(0, 0, 3)], false, {}, undefined],
      ['expression', [at(5, 5)], false, { italic: true }, undefined],
    ]);
  });
});

describe('setHyperlink', () => {
  it('sets outer and inner links and drops what no cell uses', async () => {
    const bytes = await workbookFile({
      sheets: [
        {
          name: 'S',
          xml: '<sheetData/><hyperlinks><hyperlink ref="A1:A2" r:id="rId1"/><hyperlink ref="C1" r:id="rId2"/></hyperlinks>',
          relationships: [
            ['hyperlink', 'https://one.example', 'External'],
            ['hyperlink', 'https://two.example', 'External'],
          ],
        },
      ],
    });
    const book = await openBook(bytes);
    const sheet = firstSheet(book);
    sheet.setHyperlink(0, 0, { documentReference: "'My sheet'!A1", screenTip: 'Go' });
    sheet.setHyperlink(0, 2, undefined);
    sheet.setHyperlink(4, 4, { address: 'https://example.org/?a=1&b="2"' });
    const saved = await book.save();
    expect(firstSheet(await openBook(saved)).hyperlinks()).toEqual([
      { row: 1, column: 0, address: 'https://one.example' },
      { row: 0, column: 0, documentReference: "'My sheet'!A1", screenTip: 'Go' },
      { row: 4, column: 4, address: 'https://example.org/?a=1&b="2"' },
    ]);
    expect(await partText(saved, 'xl/worksheets/_rels/sheet1.xml.rels')).not.toContain('two.example');
  });
});

describe('page, view and filter', () => {
  it('give back what was set', async () => {
    const book = await newBook();
    const sheet = firstSheet(book);
    const margins = { left: 36, right: 36, top: 54, bottom: 54, header: 18, footer: 18 };
    sheet.setPageSetup({
      ...{
        orientation: 'landscape',
        paperSize: 9,
        fitToWidth: 1,
        fitToHeight: 0,
        margins,
        printArea: 'A1:C9',
      },
      ...{
        printTitleRows: '$1:$2',
        printTitleColumns: '$A:$B',
        oddHeader: '&LA && B',
        oddFooter: '&P',
        blackAndWhite: true,
      },
      ...{ centerHorizontally: true, centerVertically: true, printGridlines: true, printHeadings: true },
    });
    sheet.setFreeze(2, 1);
    sheet.setAutoFilter('A1:C9');
    sheet.setAutoFilter('A1:C10');
    Object.assign(sheet, {
      tabColor: '#12AB34',
      showGridlines: false,
      showHeadings: false,
      visibility: 'Hidden',
    });
    sheet.setProtected(true);
    const again = await reopened(book);
    const read = firstSheet(again);
    expect(read.pageSetup()).toEqual(sheet.pageSetup());
    expect(read.pageSetup()).toMatchObject({
      fitToWidth: 1,
      fitToHeight: 0,
      printArea: 'A1:C9',
      printTitleRows: '$1:$2',
      printTitleColumns: '$A:$B',
      margins,
    });
    expect([
      read.freeze(),
      read.autoFilter(),
      read.tabColor,
      read.showGridlines,
      read.showHeadings,
      read.visibility,
      read.isProtected,
    ]).toEqual([{ rows: 2, columns: 1 }, 'A1:C10', '#12AB34', false, false, 'Hidden', true]);
    expect(
      again
        .names()
        .filter((each) => each.name === '_xlnm._FilterDatabase')
        .map((each) => each.formula),
    ).toEqual(['Sheet1!$A$1:$C$10']);
    read.setPageSetup({ printArea: undefined, printTitleRows: undefined });
    expect([
      read.pageSetup().printArea,
      read.pageSetup().printTitleRows,
      read.pageSetup().printTitleColumns,
    ]).toEqual([undefined, undefined, '$A:$B']);
  });
});

describe('tables', () => {
  it('are added, changed and removed with their parts and header cells', async () => {
    const book = await newBook();
    const sheet = firstSheet(book);
    const { id } = sheet.addTable(at(0, 0, 3, 2), true, 'Register', ['Name', 'Two\nlines']);
    sheet.updateTable(id, {
      name: 'Renamed',
      style: 'TableStyleLight1',
      showBandedRows: false,
      showTotals: true,
    });
    const saved = await book.save();
    const again = firstSheet(await openBook(saved));
    expect([again.tables(), again.cell(0, 1)?.value]).toEqual([
      [
        {
          ...{
            id: 1,
            name: 'Renamed',
            rect: at(0, 0, 3, 2),
            showHeaders: true,
            showTotals: true,
            style: 'TableStyleLight1',
          },
          ...{ showBandedRows: false, columnNames: ['Name', 'Two\nlines'] },
        },
      ],
      'Two\nlines',
    ]);
    sheet.removeTable(id);
    expect([
      firstSheet(await reopened(book)).tables(),
      await partText(await book.save(), 'xl/tables/table1.xml'),
    ]).toEqual([[], undefined]);
  });
});

describe('merge', () => {
  it('replaces what it overlaps, and unmerge leaves the rest', async () => {
    const book = await bookOf(
      '<sheetData/><mergeCells count="2"><mergeCell ref="A1:B2"/><mergeCell ref="D1:E1"/></mergeCells>',
    );
    firstSheet(book).merge(at(1, 1, 2, 2));
    firstSheet(book).unmerge(at(0, 3));
    expect(firstSheet(await reopened(book)).merges()).toEqual([at(1, 1, 2, 2)]);
  });
});

describe('settings and properties', () => {
  it('survive saving and opening', async () => {
    const book = await newBook();
    book.setSetting('scheme', { name: 'A "quoted" & <odd> name', list: [1, null, true] });
    book.setSetting('gone', 1);
    book.removeSetting('gone');
    book.setCustomProperty('Council', 'South Hams');
    book.setCustomProperty('Rows', 12);
    book.setCustomProperty('Share', 0.5);
    book.setCustomProperty('Done', true);
    book.setCustomProperty('Old', 'x');
    book.setCustomProperty('Old', undefined);
    const again = await reopened(await reopened(book));
    expect([[...again.settings()], [...again.customProperties()]]).toEqual([
      [['scheme', { name: 'A "quoted" & <odd> name', list: [1, null, true] }]],
      [
        ['Council', 'South Hams'],
        ['Rows', 12],
        ['Share', 0.5],
        ['Done', true],
      ],
    ]);
  });

  it('are kept where Office keeps them when the workbook has such a part', async () => {
    const path = 'xl/webextensions/webextension1.xml';
    const text =
      '<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11"><we:properties><we:property name="a" value="&quot;text&quot;"/></we:properties></we:webextension>';
    const book = await bookOf('<sheetData/>', { parts: { [path]: { text } } });
    book.setSetting('b', [2]);
    const saved = await book.save();
    expect([[...(await openBook(saved)).settings()], await partText(saved, path)]).toEqual([
      [
        ['a', 'text'],
        ['b', [2]],
      ],
      expect.stringContaining('<we:property name="b" value="[2]"/>'),
    ]);
  });
});
