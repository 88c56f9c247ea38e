import JSZip from 'jszip';
import { openBook } from '../../../src/host/file';
import { firstSheet, partText, sheetAt, workbookFile, type FileSpec } from './workbookFile';

const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const XM = 'http://schemas.microsoft.com/office/excel/2006/main';
const TYPE = 'application/vnd.openxmlformats-officedocument.';

const EXTENSIONS = `<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="${X14}"><x14:dataValidations xmlns:xm="${XM}" count="1"><x14:dataValidation type="list" allowBlank="1" showErrorMessage="1"><x14:formula1><xm:f>Lists!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>B2:B9</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`;

/** What registers have besides cells, in the order of the schema. */
const AROUND = {
  before:
    '<sheetPr codeName="Sheet1"><tabColor theme="4"/></sheetPr><dimension ref="A1"/><sheetViews><sheetView workbookViewId="0"><selection activeCell="A1" sqref="A1"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>',
  after: `<phoneticPr fontId="1" type="noConversion"/><conditionalFormatting sqref="A1:A3"><cfRule type="colorScale" priority="1"><colorScale><cfvo type="min"/><cfvo type="max"/><color rgb="FFF8696B"/><color rgb="FF63BE7B"/></colorScale></cfRule></conditionalFormatting><ignoredErrors><ignoredError sqref="A1" numberStoredAsText="1"/></ignoredErrors><drawing r:id="rId1"/><legacyDrawing r:id="rId2"/>${EXTENSIONS}`,
};

const PARTS: FileSpec['parts'] = {
  'xl/drawings/drawing1.xml': {
    text: '<?xml version="1.0"?>\n<!-- by hand --><wsDr  a="1"/>',
    type: `${TYPE}drawing+xml`,
  },
  'xl/drawings/vmlDrawing1.vml': { text: '<xml><br></xml>' },
  'xl/charts/chart1.xml': {
    text: '<c:chart xmlns:c="c"><c:f>S!$A$1:$A$3</c:f></c:chart>',
    type: `${TYPE}drawingml.chart+xml`,
  },
  'xl/threadedComments/threadedComment1.xml': {
    text: '<ThreadedComments><threadedComment ref="A1"/></ThreadedComments>',
  },
  'xl/vbaProject.bin': { text: '\u0001\u0002macros' },
  'xl/calcChain.xml': {
    text: '<calcChain><c r="A1" i="1"/></calcChain>',
    type: `${TYPE}spreadsheetml.calcChain+xml`,
  },
  'docProps/app.xml': { text: '<Properties><TitlesOfParts/></Properties>' },
};

function file(): Promise<Uint8Array> {
  const row = '<row r="1"><c r="A1"><f>B1*2</f><v>4</v></c><c r="B1"><v>2</v></c></row>';
  return workbookFile({
    sheets: [
      {
        name: 'S',
        xml: `${AROUND.before}<sheetData>${row}</sheetData>${AROUND.after}`,
        relationships: [
          ['drawing', '../drawings/drawing1.xml'],
          ['vmlDrawing', '../drawings/vmlDrawing1.vml'],
          ['threadedComment', '../threadedComments/threadedComment1.xml'],
        ],
      },
      { name: 'Lists', xml: '<sheetData  ><row r="1"><c r="A1"   t="b"><v>1</v></c></row></sheetData>' },
    ],
    parts: PARTS,
    workbookRelationships: [['calcChain', 'calcChain.xml']],
  });
}

async function contents(bytes: Uint8Array): Promise<Record<string, string>> {
  const zip = await JSZip.loadAsync(bytes);
  const names = Object.keys(zip.files);
  const texts = await Promise.all(
    names.map(async (name) => (await zip.file(name)?.async('binarystring')) ?? ''),
  );
  return Object.fromEntries(names.map((name, i) => [name, texts[i] ?? '']));
}

describe('save', () => {
  it('gives back every part as it was when nothing was changed', async () => {
    const bytes = await file();
    const saved = await (await openBook(bytes)).save();
    expect(await contents(saved)).toEqual(await contents(bytes));
  });

  it('changes one sheet and the strings only when a text is written', async () => {
    const bytes = await file();
    const book = await openBook(bytes);
    firstSheet(book).setCell(1, 0, { value: 'new' });
    const before = await contents(bytes);
    const after = await contents(await book.save());
    const changed = Object.keys(after).filter((name) => after[name] !== before[name]);
    expect(changed.sort()).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/sharedStrings.xml',
      'xl/worksheets/sheet1.xml',
    ]);
  });

  it('keeps everything around the cells of a changed sheet, and results of formulas', async () => {
    const book = await openBook(await file());
    firstSheet(book).setCell(0, 2, { value: 5 });
    const text = await partText(await book.save(), 'xl/worksheets/sheet1.xml');
    expect(text?.slice(text.indexOf('<sheetPr'))).toBe(
      `${AROUND.before.replace('ref="A1"', 'ref="A1:C1"')}<sheetData><row r="1"><c r="A1"><f>B1*2</f><v>4</v></c><c r="B1"><v>2</v></c><c r="C1"><v>5</v></c></row></sheetData>${AROUND.after}</worksheet>`,
    );
  });

  it('keeps the calculation chain unless a formula is written or overwritten', async () => {
    const book = await openBook(await file());
    firstSheet(book).setCell(0, 1, { value: 3 });
    const kept = await contents(await book.save());
    firstSheet(book).setCell(0, 0, { value: 1 });
    const dropped = await contents(await book.save());
    const mentions = (parts: Record<string, string>): string[] =>
      Object.keys(parts).filter((name) => name.includes('calcChain') || parts[name]?.includes('calcChain'));
    expect([mentions(kept), mentions(dropped)]).toEqual([
      ['[Content_Types].xml', 'xl/_rels/workbook.xml.rels', 'xl/calcChain.xml'],
      [],
    ]);
  });

  it('names no losses for charts, comments, drawings and macros, and names digital signatures', async () => {
    const plain = await openBook(await file());
    const signed = await workbookFile({
      sheets: [{ name: 'S', xml: '<sheetData/>' }],
      parts: { '_xmlsignatures/sig1.xml': { text: '<Signature/>' } },
    });
    expect([plain.losses(), (await openBook(signed)).losses()]).toEqual([[], ['digital signatures']]);
  });

  it('keeps rich text that is not overwritten', async () => {
    const strings =
      '<si><r><rPr><b/></rPr><t>Rich</t></r><rPh sb="0" eb="1"><t>p</t></rPh></si><si><t>plain</t></si>';
    const xml =
      '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row></sheetData>';
    const book = await openBook(await workbookFile({ sheets: [{ name: 'S', xml }], strings }));
    firstSheet(book).setCell(1, 0, { value: 'plain' });
    firstSheet(book).setCell(2, 0, { value: 'Rich' });
    const bytes = await book.save();
    expect(await partText(bytes, 'xl/sharedStrings.xml')).toContain(`${strings}<si><t>Rich</t></si></sst>`);
    expect((await partText(bytes, 'xl/worksheets/sheet1.xml'))?.match(/<v>\d<\/v>/g)).toEqual([
      '<v>0</v>',
      '<v>1</v>',
      '<v>1</v>',
      '<v>2</v>',
    ]);
  });

  it('can be done twice with the same result', async () => {
    const book = await openBook(await file());
    sheetAt(book, 1).setCell(0, 0, { value: 'x', formula: '=S!A1' });
    const once = await contents(await book.save());
    expect(await contents(await book.save())).toEqual(once);
  });
});
