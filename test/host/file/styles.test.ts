import { openBook } from '../../../src/host/file';
import { bookOf, firstSheet, partText, reopened, workbookFile } from './workbookFile';

const at = (row: number, column: number, rowCount = 1, columnCount = 1) => ({
  row,
  column,
  rowCount,
  columnCount,
});

const STYLES = `<numFmts count="1"><numFmt numFmtId="164" formatCode="&quot;£&quot;#,##0"/></numFmts>
<fonts count="2"><font><sz val="11"/><name val="Calibri"/><scheme val="minor"/></font><font><b/><u val="double"/><sz val="14"/><color theme="4" tint="-0.249977111117893"/><name val="Arial"/></font></fonts>
<fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor theme="4" tint="0.79998168889431442"/></patternFill></fill><fill><patternFill patternType="solid"><fgColor indexed="13"/></patternFill></fill></fills>
<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left/><right/><top/><bottom style="medium"><color rgb="FF00FF00"/></bottom><diagonal/></border></borders>
<cellStyleXfs count="1"><xf/></cellStyleXfs>
<cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="164" fontId="1" fillId="2" borderId="1" xfId="0" quotePrefix="1"><alignment horizontal="center" wrapText="1" indent="2"/><protection locked="0"/></xf><xf numFmtId="14" fontId="0" fillId="3" borderId="0" xfId="0"/><xf numFmtId="9" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>`;

const PLAIN = {
  numberFormat: 'General',
  quotePrefix: false,
  fillColor: '',
  font: {
    name: 'Calibri',
    size: 11,
    bold: false,
    italic: false,
    underline: 'none',
    strikethrough: false,
    color: '#000000',
  },
  alignment: {
    horizontal: 'general',
    vertical: 'bottom',
    wrapText: false,
    indent: 0,
    textRotation: 0,
    shrinkToFit: false,
  },
  borders: Object.fromEntries(
    ['left', 'right', 'top', 'bottom', 'diagonal'].map((side) => [side, { style: 'none', color: '#000000' }]),
  ),
  locked: true,
};

describe('style', () => {
  it('works out theme colours with tint, indexed colours and all members', async () => {
    const book = await bookOf('<sheetData><row r="1"><c r="A1" s="1"/><c r="B1" s="2"/></row></sheetData>', {
      styles: STYLES,
    });
    expect(firstSheet(book).style(0, 0)).toEqual({
      numberFormat: '"£"#,##0',
      quotePrefix: true,
      fillColor: '#D9E1F2',
      font: {
        name: 'Arial',
        size: 14,
        bold: true,
        italic: false,
        underline: 'double',
        strikethrough: false,
        color: '#305496',
      },
      alignment: { ...PLAIN.alignment, horizontal: 'center', wrapText: true, indent: 2 },
      borders: { ...PLAIN.borders, bottom: { style: 'medium', color: '#00FF00' } },
      locked: false,
    });
    expect([firstSheet(book).style(0, 1).fillColor, firstSheet(book).style(5, 5)]).toEqual([
      '#FFFF00',
      PLAIN,
    ]);
  });

  it('takes the look of the row, then the column, for cells that the file does not mention', async () => {
    const book = await bookOf(
      '<cols><col min="1" max="2" width="9" style="3"/></cols><sheetData><row r="2" s="2" customFormat="1"><c r="B2"/></row></sheetData>',
      { styles: STYLES },
    );
    const sheet = firstSheet(book);
    expect(
      [sheet.style(0, 0), sheet.style(1, 0), sheet.style(1, 1)].map((each) => each.numberFormat),
    ).toEqual(['0%', 'dd/mm/yyyy', 'General']);
  });
});

describe('setStyle', () => {
  it('changes only what is named and adds each look once', async () => {
    const book = await bookOf('<sheetData><row r="1"><c r="A1" s="1"/></row></sheetData>', {
      styles: STYLES,
    });
    const sheet = firstSheet(book);
    const before = sheet.style(0, 0);
    sheet.setStyle(at(0, 0, 50, 3), {
      font: { italic: true },
      borders: { top: { style: 'thin', color: '#112233' } },
    });
    sheet.setStyle(at(0, 0, 50, 3), { numberFormat: '0.00' });
    sheet.setStyle(at(0, 0, 50, 3), { font: { italic: true } });
    const saved = await book.save();
    expect(firstSheet(await openBook(saved)).style(0, 0)).toEqual({
      ...before,
      numberFormat: '0.00',
      font: { ...before.font, italic: true },
      borders: { ...before.borders, top: { style: 'thin', color: '#112233' } },
    });
    const styles = (await partText(saved, 'xl/styles.xml')) ?? '';
    expect([/<cellXfs count="(\d+)"/.exec(styles)?.[1], /<fonts count="(\d+)"/.exec(styles)?.[1]]).toEqual([
      '8',
      '4',
    ]);
    expect(styles).toContain(
      STYLES.slice(STYLES.indexOf('<cellXfs count="4">') + 19, STYLES.indexOf('</cellXfs>')),
    );
  });

  it('changes whole columns and rows without making cells', async () => {
    const book = await bookOf('<sheetData><row r="3" s="3" customFormat="1"/></sheetData>', {
      styles: STYLES,
    });
    const sheet = firstSheet(book);
    sheet.setStyle(at(0, 1, 1_048_576, 2), { fillColor: '#ABCDEF' });
    sheet.setStyle(at(5, 0, 1, 16_384), { font: { bold: true } });
    const again = firstSheet(await reopened(book));
    expect(
      [again.style(0, 1), again.style(9_999, 2), again.style(2, 1), again.style(2, 0), again.style(0, 3)].map(
        (each) => each.fillColor,
      ),
    ).toEqual(['#ABCDEF', '#ABCDEF', '#ABCDEF', '', '']);
    expect([again.style(2, 1).numberFormat, again.style(5, 100).font.bold]).toEqual(['0%', true]);
    expect((await partText(await book.save(), 'xl/worksheets/sheet1.xml'))?.match(/<c /g)?.length).toBe(2);
  });
});

describe('clearStyles', () => {
  it('keeps contents and gives the look of the column back', async () => {
    const book = await bookOf(
      '<cols><col min="1" max="1" width="9" style="3"/></cols><sheetData><row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1" s="1"/></row></sheetData>',
      { styles: STYLES },
    );
    firstSheet(book).clearStyles(at(0, 0, 1, 2));
    const sheet = firstSheet(await reopened(book));
    expect([sheet.cell(0, 0)?.value, sheet.style(0, 0).numberFormat, sheet.style(0, 1)]).toEqual([
      1,
      '0%',
      PLAIN,
    ]);
  });
});

describe('date1904', () => {
  it.each([
    ['', false],
    ['<workbookPr date1904="1"/>', true],
    ['<workbookPr date1904="false"/>', false],
  ])('reads %s as %s', async (beforeSheets, expected) => {
    const bytes = await workbookFile({ sheets: [{ name: 'S', xml: '<sheetData/>' }], beforeSheets });
    expect((await openBook(bytes)).date1904).toBe(expected);
  });
});
