import JSZip from 'jszip';
import { OpenError, openBook, type OpenFailure, type OpenLimits } from '../../../src/host/file';
import { firstSheet, partText, reopened, sheetAt, workbookFile } from './workbookFile';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

async function failureOf(bytes: Uint8Array, limits?: Partial<OpenLimits>): Promise<OpenFailure | 'opened'> {
  try {
    await openBook(bytes, limits);
    return 'opened';
  } catch (error) {
    if (error instanceof OpenError) return error.failure;
    throw error;
  }
}

function utf16(text: string): number[] {
  return Array.from(text).flatMap((letter) => [letter.charCodeAt(0), 0]);
}

function withSheet(xml: string): Promise<Uint8Array> {
  return workbookFile({ sheets: [{ name: 'S', xml: '', whole: xml }] });
}

async function zipOf(parts: Readonly<Record<string, string>>): Promise<Uint8Array> {
  const zip = new JSZip();
  for (const [path, text] of Object.entries(parts)) zip.file(path, text);
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

describe('openBook', () => {
  it.each<[string, OpenFailure, () => Uint8Array | Promise<Uint8Array>]>([
    ['an empty file', 'empty', () => new Uint8Array()],
    [
      'an encrypted workbook',
      'encrypted',
      () => Uint8Array.from([...COMPOUND_FILE, ...utf16('EncryptedPackage')]),
    ],
    ['an .xls workbook', 'old-format', () => Uint8Array.from([...COMPOUND_FILE, ...utf16('Workbook')])],
    ['a text file', 'not-a-zip', () => new TextEncoder().encode('Name,Lead officer')],
    ['a zip of other things', 'not-a-workbook', () => zipOf({ 'a.txt': 'a' })],
    [
      'a Word document',
      'not-a-workbook',
      () =>
        zipOf({
          '[Content_Types].xml':
            '<Types><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
          '_rels/.rels':
            '<Relationships><Relationship Id="rId1" Type="x/officeDocument" Target="word/document.xml"/></Relationships>',
          'word/document.xml': '<document/>',
        }),
    ],
    ['an OpenDocument sheet', 'not-a-workbook', () => zipOf({ mimetype: 'x', 'content.xml': '<a/>' })],
    [
      'a cut off file',
      'cut-off',
      async () => (await withSheet(`<worksheet xmlns="${MAIN}"/>`)).slice(0, 900),
    ],
    [
      'a sheet that is not well formed',
      'damaged',
      () => withSheet(`<worksheet xmlns="${MAIN}"><sheetData></worksheet>`),
    ],
    [
      'a sheet that ends early',
      'damaged',
      () => withSheet(`<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c`),
    ],
    [
      'a row beyond the sheet',
      'damaged',
      () => withSheet(`<worksheet xmlns="${MAIN}"><sheetData><row r="99999999"/></sheetData></worksheet>`),
    ],
    [
      'a cell beyond the sheet',
      'damaged',
      () =>
        withSheet(
          `<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="ZZZ1"/></row></sheetData></worksheet>`,
        ),
    ],
    [
      'entity declarations',
      'damaged',
      () => withSheet(`<!DOCTYPE a [<!ENTITY b "c">]><worksheet xmlns="${MAIN}"><sheetData/></worksheet>`),
    ],
    [
      'a long formula shared by many cells',
      'too-large',
      () =>
        withSheet(
          `<worksheet xmlns="${MAIN}"><sheetData><row><c><f t="shared" si="0">${'A1+'.repeat(2700)}1</f></c>${'<c><f t="shared" si="0"/></c>'.repeat(4000)}</row></sheetData></worksheet>`,
        ),
    ],
    [
      'elements nested without end',
      'too-large',
      () => withSheet(`<worksheet xmlns="${MAIN}">${'<a>'.repeat(5000)}`),
    ],
    [
      'elements without number',
      'too-large',
      () => withSheet(`<worksheet xmlns="${MAIN}">${'<a/>'.repeat(1_000_001)}`),
    ],
  ])('refuses %s as %s', async (_, failure, make) => {
    expect(await failureOf(await make())).toBe(failure);
  });

  it('refuses a part that unpacks to far more than its size', async () => {
    const bytes = await zipOf({ '[Content_Types].xml': ' '.repeat(40_000_000) });
    expect(await failureOf(bytes)).toBe('too-large');
  });

  it('refuses files beyond the limits it is given', async () => {
    const bytes = await workbookFile({
      sheets: [{ name: 'S', xml: '<sheetData><row><c/><c/></row></sheetData>' }],
    });
    const limits: Partial<OpenLimits>[] = [
      { fileBytes: 100 },
      { unpackedBytes: 100 },
      { entries: 3 },
      { cells: 1 },
    ];
    const failures = await Promise.all(limits.map((each) => failureOf(bytes, each)));
    expect(failures).toEqual(limits.map(() => 'too-large'));
  });

  it('counts attributes that rows and cells do not share', async () => {
    const rows = (style: (row: number) => number): string =>
      Array.from({ length: 100 }, (_, i) => `<row s="${style(i)}"><c><f t="array" ref="A1"/></c></row>`).join(
        '',
      );
    const [alike, different] = await Promise.all(
      [rows(() => 1), rows((row) => row)].map(async (xml) =>
        failureOf(await workbookFile({ sheets: [{ name: 'S', xml: `<sheetData>${xml}</sheetData>` }] }), {
          nodes: 100,
        }),
      ),
    );
    expect([alike, different]).toEqual(['opened', 'too-large']);
  });

  it('tells the officer what to do in one sentence without technical words', async () => {
    await expect(openBook(new Uint8Array())).rejects.toThrow('The file is empty.');
  });

  it('finds each sheet by its relationship, whatever its part is called', async () => {
    const cell = (text: string): string =>
      `<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>${text}</t></is></c></row></sheetData>`;
    const bytes = await workbookFile({
      sheets: [
        { name: 'First', xml: cell('one'), path: 'xl/worksheets/sheet2.xml' },
        { name: 'Second', xml: cell('two'), path: 'xl/worksheets/sheet1.xml' },
        { name: 'Third', xml: cell('three'), path: 'xl/worksheets/Economy.xml' },
      ],
    });
    const book = await openBook(bytes);
    sheetAt(book, 1).setCell(1, 0, { value: 'new' });
    const again = await reopened(book);
    expect(
      again.sheets.map((sheet) => [sheet.name, sheet.cell(0, 0)?.value, sheet.cell(1, 0)?.value]),
    ).toEqual([
      ['First', 'one', undefined],
      ['Second', 'two', 'new'],
      ['Third', 'three', undefined],
    ]);
  });

  it('reads and writes sheets whose elements have a prefix', async () => {
    const bytes = await withSheet(
      `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1"><x:f>1+1</x:f><x:v>2</x:v></x:c></x:row></x:sheetData><x:mergeCells><x:mergeCell ref="B1:C1"/></x:mergeCells></x:worksheet>`,
    );
    const book = await openBook(bytes);
    firstSheet(book).setCell(0, 1, { value: 3 });
    const sheet = firstSheet(await reopened(book));
    expect([sheet.cell(0, 0), sheet.cell(0, 1), sheet.merges()]).toEqual([
      { value: 2, formula: '=1+1' },
      { value: 3 },
      [{ row: 0, column: 1, rowCount: 1, columnCount: 2 }],
    ]);
  });

  it.each<[string, (text: string) => Uint8Array]>([
    ['UTF-16', (text) => Uint8Array.from([0xff, 0xfe, ...utf16(text)])],
    ['UTF-8 with a byte order mark', (text) => new TextEncoder().encode(`\ufeff${text}`)],
    [
      'Latin-1',
      (text) =>
        Uint8Array.from(Array.from(`<?xml version="1.0" encoding="ISO-8859-1"?>${text}`), (letter) =>
          letter.charCodeAt(0),
        ),
    ],
  ])('reads parts in %s', async (_, encode) => {
    const zip = await JSZip.loadAsync(await withSheet(''));
    const cell = '<row r="1"><c r="A1" t="inlineStr"><is><t>Caf\u00e9</t></is></c></row>';
    zip.file(
      'xl/worksheets/sheet1.xml',
      encode(`<worksheet xmlns="${MAIN}"><sheetData>${cell}</sheetData></worksheet>`),
    );
    const book = await openBook(await zip.generateAsync({ type: 'uint8array' }));
    expect(firstSheet(book).cell(0, 0)).toEqual({ value: 'Caf\u00e9' });
  });

  it('reads and writes strict workbooks with the relationships of their own standard', async () => {
    const zip = await JSZip.loadAsync(await withSheet(`<worksheet xmlns="${MAIN}"><sheetData/></worksheet>`));
    for (const path of [
      '_rels/.rels',
      'xl/workbook.xml',
      'xl/_rels/workbook.xml.rels',
      'xl/worksheets/sheet1.xml',
    ]) {
      const text = (await zip.file(path)?.async('string')) ?? '';
      zip.file(
        path,
        text
          .replaceAll(
            'http://schemas.openxmlformats.org/officeDocument/2006/',
            'http://purl.oclc.org/ooxml/officeDocument/',
          )
          .replaceAll(MAIN, 'http://purl.oclc.org/ooxml/spreadsheetml/main'),
      );
    }
    const book = await openBook(await zip.generateAsync({ type: 'uint8array' }));
    firstSheet(book).setHyperlink(0, 0, { address: 'https://example.org' });
    const saved = await book.save();
    expect(firstSheet(await openBook(saved)).hyperlinks()).toEqual([
      { row: 0, column: 0, address: 'https://example.org' },
    ]);
    expect(await partText(saved, 'xl/worksheets/_rels/sheet1.xml.rels')).toContain(
      'http://purl.oclc.org/ooxml/officeDocument/relationships/hyperlink',
    );
  });

  it('lists chart sheets as other sheets and keeps them', async () => {
    const bytes = await workbookFile({
      sheets: [{ name: 'S', xml: '<sheetData/>' }],
      parts: { 'xl/chartsheets/sheet1.xml': { text: `<chartsheet xmlns="${MAIN}"/>` } },
      workbookRelationships: [['chartsheet', 'chartsheets/sheet1.xml']],
    });
    const zip = await JSZip.loadAsync(bytes);
    const workbook = (await zip.file('xl/workbook.xml')?.async('string')) ?? '';
    zip.file(
      'xl/workbook.xml',
      workbook.replace('</sheets>', '<sheet name="Chart" sheetId="9" r:id="rId3"/></sheets>'),
    );
    const book = await reopened(await openBook(await zip.generateAsync({ type: 'uint8array' })));
    expect(book.sheets.map(({ id, kind, name }) => ({ id, kind, name }))).toEqual([
      { id: '1', kind: 'worksheet', name: 'S' },
      { id: '9', kind: 'other', name: 'Chart' },
    ]);
  });

  it('reads a sheet with a format on every row without making cells', async () => {
    const rows = Array.from(
      { length: 1_048_576 },
      (_, i) => `<row r="${i + 1}" s="1" customFormat="1"/>`,
    ).join('');
    const book = await openBook(
      await withSheet(`<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`),
    );
    expect([firstSheet(book).usedRect(true), firstSheet(book).usedRect(false)]).toEqual([
      undefined,
      { row: 0, column: 0, rowCount: 1_048_576, columnCount: 1 },
    ]);
  });
});
