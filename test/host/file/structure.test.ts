import { openBook } from '../../../src/host/file';
import { bookOf, firstSheet, partText, reopened, sheetAt, workbookFile } from './workbookFile';

const at = (row: number, column: number, rowCount = 1, columnCount = 1) => ({
  row,
  column,
  rowCount,
  columnCount,
});
const formula = (address: string, text: string): string => `<c r="${address}"><f>${text}</f><v>0</v></c>`;

describe('insertRows and deleteRows', () => {
  it('move cells and the references to them in the whole workbook', async () => {
    const bytes = await workbookFile({
      sheets: [
        {
          name: 'My data',
          xml: `<sheetData><row r="1">${formula('A1', 'SUM(B2:B5)+$B$3+B1')}</row><row r="5" ht="30"><c r="B5"><v>5</v></c></row></sheetData>`,
        },
        {
          name: 'Other',
          xml: `<sheetData><row r="1">${formula('A1', "'My data'!B5+B5+COUNTA('My data'!3:4)&amp;&quot;'My data'!B5&quot;")}</row></sheetData>`,
        },
      ],
      afterSheets: `<definedNames><definedName name="all">'My data'!$B$2:$B$5</definedName></definedNames>`,
    });
    const book = await openBook(bytes);
    firstSheet(book).insertRows(2, 3);
    const again = await reopened(book);
    expect([
      firstSheet(again).cell(0, 0)?.formula,
      firstSheet(again).cell(7, 1)?.value,
      firstSheet(again).rowHeight(7),
      sheetAt(again, 1).cell(0, 0)?.formula,
      again.names()[0]?.formula,
    ]).toEqual([
      '=SUM(B2:B8)+$B$6+B1',
      5,
      30,
      `='My data'!B8+B5+COUNTA('My data'!6:7)&"'My data'!B5"`,
      "'My data'!$B$2:$B$8",
    ]);
  });

  it('turn references to what is taken out into #REF! and shrink ranges', async () => {
    const book = await bookOf(
      `<sheetData><row r="1">${formula('A1', 'B3+SUM(B2:B5)+SUM(B3:B4)')}</row></sheetData>`,
    );
    firstSheet(book).deleteRows(2, 2);
    expect(firstSheet(book).cell(0, 0)?.formula).toBe('=#REF!+SUM(B2:B3)+SUM(#REF!)');
  });

  it('move merges, formats, validations, links, filters, tables and comments', async () => {
    const table =
      '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="T" displayName="T" ref="D4:E6"><autoFilter ref="D4:E6"/><tableColumns count="2"><tableColumn id="1" name="a"/><tableColumn id="2" name="b"/></tableColumns></table>';
    const comments = '<comments><commentList><comment ref="A4"/><comment ref="A1"/></commentList></comments>';
    const bytes = await workbookFile({
      sheets: [
        {
          name: 'S',
          xml: '<sheetData/><autoFilter ref="A4:C9"/><mergeCells count="2"><mergeCell ref="A1:B1"/><mergeCell ref="A5:B6"/></mergeCells><conditionalFormatting sqref="A4:A9"><cfRule type="expression" priority="1"><formula>A4&gt;$B$1</formula></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation type="custom" sqref="B4:B9"><formula1>B4&lt;&gt;""</formula1></dataValidation></dataValidations><hyperlinks><hyperlink ref="A4" location="S!A9"/></hyperlinks><tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
          relationships: [
            ['table', '../tables/table1.xml'],
            ['comments', '../comments1.xml'],
          ],
        },
      ],
      parts: { 'xl/tables/table1.xml': { text: table }, 'xl/comments1.xml': { text: comments } },
    });
    const book = await openBook(bytes);
    firstSheet(book).insertRows(2, 1);
    const saved = await book.save();
    const sheet = firstSheet(await openBook(saved));
    expect({
      merges: sheet.merges(),
      formats: sheet.conditionalFormats().map(({ ranges, formulas }) => ({ ranges, formulas })),
      validations: sheet.validations().map(({ ranges, formula1 }) => ({ ranges, formula1 })),
      links: sheet.hyperlinks(),
      filter: sheet.autoFilter(),
      tables: sheet.tables().map((each) => each.rect),
      comments: (await partText(saved, 'xl/comments1.xml'))?.match(/ref="\w+"/g),
    }).toEqual({
      merges: [at(0, 0, 1, 2), at(5, 0, 2, 2)],
      formats: [{ ranges: [at(4, 0, 6)], formulas: ['A5>$B$1'] }],
      validations: [{ ranges: [at(4, 1, 6)], formula1: 'B5<>""' }],
      links: [{ row: 4, column: 0, documentReference: 'S!A10' }],
      filter: 'A5:C10',
      tables: [at(4, 3, 3, 2)],
      comments: ['ref="A5"', 'ref="A1"'],
    });
  });

  it('move notes, pictures and charts with their cells', async () => {
    const note = (row: number): string =>
      `<v:shape id="_x0000_s${row}"><x:ClientData ObjectType="Note"><x:Anchor>1, 15, ${row}, 2, 3, 15, ${row + 4}, 4</x:Anchor><x:Row>${row}</x:Row><x:Column>0</x:Column></x:ClientData></v:shape>`;
    const anchor = (row: number): string =>
      `<xdr:twoCellAnchor><xdr:from><xdr:col>9</xdr:col><xdr:row>${row}</xdr:row></xdr:from></xdr:twoCellAnchor>`;
    const parts = {
      'xl/drawings/drawing1.xml': { text: `<xdr:wsDr xmlns:xdr="xdr">${anchor(2)}${anchor(9)}</xdr:wsDr>` },
      'xl/drawings/vmlDrawing1.vml': { text: `<xml><br>${note(2)}${note(9)}</xml>` },
      'xl/charts/chart1.xml': { text: '<c:chart xmlns:c="c"><c:f>S!$A$4:$A$10</c:f></c:chart>' },
    };
    const relationships = [
      ['drawing', '../drawings/drawing1.xml'],
      ['vmlDrawing', '../drawings/vmlDrawing1.vml'],
    ];
    const book = await openBook(
      await workbookFile({ sheets: [{ name: 'S', xml: '<sheetData/>', relationships }], parts }),
    );
    firstSheet(book).deleteRows(2, 2);
    const saved = await book.save();
    const texts = await Promise.all(Object.keys(parts).map((path) => partText(saved, path)));
    expect(texts.map((text) => text?.replace(/^<\?xml.*\n/, ''))).toEqual([
      `<xdr:wsDr xmlns:xdr="xdr">${anchor(2)}${anchor(7)}</xdr:wsDr>`,
      `<xml><br>${note(7).replace('s7', 's9')}</xml>`,
      '<c:chart xmlns:c="c"><c:f>S!$A$3:$A$8</c:f></c:chart>',
    ]);
  });

  it('keep the formula of a format whose first row is taken out', async () => {
    const book = await bookOf(
      '<sheetData/><conditionalFormatting sqref="A2:A9"><cfRule type="expression" priority="1"><formula>A2&gt;$B$1</formula></cfRule></conditionalFormatting>',
    );
    firstSheet(book).deleteRows(1, 1);
    expect(
      firstSheet(book)
        .conditionalFormats()
        .map(({ ranges, formulas }) => ({ ranges, formulas })),
    ).toEqual([{ ranges: [at(1, 0, 7)], formulas: ['A2>$B$1'] }]);
  });

  it('write out shared formulas before they move', async () => {
    const book = await bookOf(
      '<sheetData><row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1</f></c></row><row r="3"><c r="A3"><f t="shared" si="0"/></c></row></sheetData>',
    );
    firstSheet(book).insertRows(1, 1);
    const sheet = firstSheet(await reopened(book));
    expect([sheet.cell(0, 0)?.formula, sheet.cell(3, 0)?.formula]).toEqual(['=B1', '=B4']);
  });
});

describe('insertColumns and deleteColumns', () => {
  it('move cells, widths and hidden columns', async () => {
    const book = await bookOf(
      '<cols><col min="2" max="4" width="20" customWidth="1"/><col min="5" max="5" width="5" hidden="1"/></cols><sheetData><row r="1"><c r="A1"><v>1</v></c><c r="C1"><v>3</v></c><c r="E1"><v>5</v></c></row></sheetData>',
    );
    firstSheet(book).insertColumns(2, 1);
    firstSheet(book).deleteColumns(0, 1);
    const sheet = firstSheet(await reopened(book));
    expect([
      [...sheet.contentCells()].map((each) => [each.column, each.content.value]),
      [0, 1, 2, 3, 4, 5].map((column) => sheet.columnWidth(column)),
      [3, 4, 5].map((column) => sheet.isColumnHidden(column)),
    ]).toEqual([
      [
        [2, 3],
        [4, 5],
      ],
      [20, 20, 20, 20, 5, undefined],
      [false, true, false],
    ]);
  });

  it('give a column put into a table a name of its own, in its header cell too', async () => {
    const book = await bookOf('<sheetData/>');
    const sheet = firstSheet(book);
    sheet.addTable(at(0, 0, 3, 2), true, 'T', ['Name', 'Column1']);
    sheet.insertColumns(1, 1);
    const again = firstSheet(await reopened(book));
    expect([again.tables()[0]?.columnNames, [0, 1, 2].map((column) => again.cell(0, column)?.value)]).toEqual(
      [
        ['Name', 'Column2', 'Column1'],
        ['Name', 'Column2', 'Column1'],
      ],
    );
  });
});

describe('sheets', () => {
  const names =
    '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="1">B!$A$1</definedName><definedName name="x" localSheetId="2">C!$A$1</definedName></definedNames>';
  const three = () =>
    workbookFile({
      sheets: ['A', 'B', 'C'].map((name) => ({
        name,
        xml: `<sheetData><row r="1">${formula('A1', 'B!$A$1+C!A2')}</row></sheetData>`,
      })),
      beforeSheets: '<bookViews><workbookView activeTab="1"/></bookViews>',
      afterSheets: names,
    });

  it('keep their names and the active sheet when one is moved', async () => {
    const book = await openBook(await three());
    book.moveSheet('3', 0);
    const again = await reopened(book);
    expect([
      again.sheets.map((each) => each.name),
      again.activeSheetId,
      again.names().map((each) => each.sheetId),
    ]).toEqual([['C', 'A', 'B'], '2', ['2', '3']]);
  });

  it('take their names along when one is removed, and references to it become #REF!', async () => {
    const book = await openBook(await three());
    book.removeSheet('2');
    const saved = await book.save();
    const again = await openBook(saved);
    expect([
      again.sheets.map((each) => each.name),
      again.activeSheetId,
      again.names().map(({ name, sheetId }) => [name, sheetId]),
      firstSheet(again).cell(0, 0)?.formula,
      await partText(saved, 'xl/worksheets/sheet2.xml'),
    ]).toEqual([['A', 'C'], '3', [['x', '3']], '=#REF!+C!A2', undefined]);
  });

  it('are renamed in every reference', async () => {
    const book = await openBook(await three());
    sheetAt(book, 1).name = "Bob's sheet";
    const again = await reopened(book);
    expect([firstSheet(again).cell(0, 0)?.formula, again.names()[0]?.formula]).toEqual([
      "='Bob''s sheet'!$A$1+C!A2",
      "'Bob''s sheet'!$A$1",
    ]);
  });

  it('are added at the end with an id that no sheet had, and are written', async () => {
    const book = await openBook(await three());
    const added = book.addSheet('New & old');
    added.setCell(0, 0, { value: 'x' });
    const again = await reopened(book);
    expect(again.sheets.map((each) => [each.id, each.name, each.cell(0, 0)?.value])).toEqual([
      ['1', 'A', 0],
      ['2', 'B', 0],
      ['3', 'C', 0],
      ['4', 'New & old', 'x'],
    ]);
  });

  it('are selected alone when brought to the front', async () => {
    const book = await openBook(await three());
    book.activeSheetId = '3';
    const saved = await book.save();
    expect([
      (await openBook(saved)).activeSheetId,
      await partText(saved, 'xl/worksheets/sheet3.xml'),
    ]).toEqual(['3', expect.stringContaining('tabSelected="1"')]);
  });
});
