import JSZip from 'jszip';
import { writeBook } from '../src/headless/sample/writer/writeBook';
import type { Book, PlacedCell, Sheet } from '../src/headless/sample/writer/sheet';
import { comparePackages, type Difference } from './packageParts';

const cell = (row: number, column: number, more: Partial<PlacedCell>): PlacedCell => ({
  row,
  column,
  value: null,
  look: {},
  ...more,
});

const SHEET: Sheet = {
  name: 'Economy',
  cells: [
    cell(0, 0, { value: 'Name', look: { bold: true } }),
    cell(0, 1, { value: 'Cost' }),
    cell(1, 0, { value: 'City Deal' }),
    cell(1, 1, { value: 4850, look: { format: '"£"#,##0' } }),
    cell(2, 1, { value: 4850, formula: 'SUM(B2:B2)' }),
  ],
  rows: new Map([[0, { height: 30 }]]),
  widths: [20, 10],
  merges: ['A5:B5'],
  formats: [{ area: 'A2:A3', rule: 'expression', by: '$B2>1', look: { fill: 'FFFF00' } }],
  dropDowns: [{ area: 'B2:B3', list: 'Lists!$A$1:$A$2' }],
  links: [{ cell: 'A2', to: 'mailto:deal@city.example.org' }],
  comments: [{ row: 1, column: 0, author: 'Dana', text: 'Ask' }],
};

function book(sheet: Partial<Sheet> = {}, more: Partial<Book> = {}): Promise<Uint8Array> {
  return writeBook({
    title: 'Register',
    author: 'Dana',
    lastAuthor: 'Dana',
    created: '2016-07-01T00:00:00Z',
    modified: '2016-07-01T00:00:00Z',
    sheets: [
      { ...SHEET, ...sheet },
      { name: 'Lists', cells: [cell(0, 0, { value: 'Yes' })], rows: new Map(), widths: [] },
    ],
    names: { Answers: 'Lists!$A$1:$A$2' },
    ...more,
  });
}

function replaceCell(row: number, column: number, more: Partial<PlacedCell>): Partial<Sheet> {
  return {
    cells: SHEET.cells.map((old) => (old.row === row && old.column === column ? { ...old, ...more } : old)),
  };
}

const brief = ({ place, kind, at, before, after }: Difference): string =>
  [place, kind, at, before === null ? 'added' : after === null ? 'removed' : 'changed'].join('|');

async function compare(sheet: Partial<Sheet>, more: Partial<Book> = {}): Promise<string[]> {
  return (await comparePackages(await book(), await book(sheet, more))).map(brief);
}

async function edit(
  bytes: Uint8Array,
  path: string,
  change: (xml: string) => string | null,
): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bytes);
  const xml = change((await zip.file(path)?.async('string')) ?? '');
  if (xml === null) zip.remove(path);
  else zip.file(path, xml);
  return zip.generateAsync({ type: 'uint8array' });
}

describe('comparePackages', () => {
  it('finds nothing between a file and itself', async () => {
    expect(await compare({})).toEqual([]);
  });

  it.each<[string, Partial<Sheet>, string[]]>([
    ['a value', replaceCell(1, 0, { value: 'Growth Deal' }), ['Economy|cell value|A2|changed']],
    ['a number typed as text', replaceCell(1, 1, { value: '4850' }), ['Economy|cell value|B2|changed']],
    ['a value gone', replaceCell(1, 0, { value: null }), ['Economy|cell value|A2|removed']],
    ['a formula', replaceCell(2, 1, { formula: 'SUM(B2)' }), ['Economy|cell formula|B3|changed']],
    ['a number format', replaceCell(1, 1, { look: { format: '0' } }), ['Economy|cell style|B2|changed']],
    ['bold type gone', replaceCell(0, 0, { look: {} }), ['Economy|cell style|A1|removed']],
    [
      'a fill',
      replaceCell(0, 0, { look: { bold: true, fill: 'FF0000' } }),
      ['Economy|cell style|A1|changed'],
    ],
    ['a border', replaceCell(0, 1, { look: { border: 'thin' } }), ['Economy|cell style|B1|added']],
    ['wrapping', replaceCell(0, 1, { look: { wrap: true } }), ['Economy|cell style|B1|added']],
    ['a row’s height', { rows: new Map([[0, { height: 15 }]]) }, ['Economy|row|1|changed']],
    ['a hidden row', { rows: new Map([[0, { height: 30, isHidden: true }]]) }, ['Economy|row|1|changed']],
    ['a column’s width', { widths: [20, 11] }, ['Economy|column|B|changed']],
    ['a merge', { merges: ['A5:C5'] }, ['Economy|merge|A5:B5|removed', 'Economy|merge|A5:C5|added']],
    ['a list', { dropDowns: [{ area: 'B2:B3', list: 'Answers' }] }, ['Economy|validation|B2:B3|changed']],
    ['frozen panes', { frozenAt: { row: 1, column: 0 } }, ['Economy|node|sheetViews|changed']],
    ['a tab colour', { tabColor: 'FF0000' }, ['Economy|node|sheetPr|changed']],
  ])('reports %s', async (_, sheet, expected) => {
    expect(await compare(sheet)).toEqual(expected);
  });

  it('reports a conditional format that looks different, by its colour', async () => {
    const formats = SHEET.formats?.map((format) => ({ ...format, look: { fill: '00FF00' } })) ?? [];
    expect(await compare({ formats })).toEqual([
      'Economy|conditional format|A2:A3|removed',
      'Economy|conditional format|A2:A3|added',
    ]);
  });

  it('reports one more conditional format, and not that the others moved down', async () => {
    const own = { area: 'A1:B9', rule: 'expression', by: 'TODAY()>1', look: { bold: true } } as const;
    expect(await compare({ formats: [own, ...(SHEET.formats ?? [])] })).toEqual([
      'Economy|conditional format|A1:B9|added',
    ]);
  });

  it('reports conditional formats that changed places', async () => {
    const own = { area: 'A1:B9', rule: 'expression', by: 'TODAY()>1', look: { bold: true } } as const;
    const formats = [own, ...(SHEET.formats ?? [])];
    const differences = await comparePackages(
      await book({ formats }),
      await book({ formats: formats.toReversed() }),
    );
    expect(differences).toEqual([
      {
        place: 'Economy',
        kind: 'conditional format order',
        at: '',
        before: 'A1:B9, A2:A3',
        after: 'A2:A3, A1:B9',
      },
    ]);
  });

  it('reports where a link leads', async () => {
    expect(await compare({ links: [{ cell: 'A2', to: 'mailto:other@city.example.org' }] })).toEqual([
      'xl/worksheets/_rels/sheet1.xml.rels|part||changed',
      'Economy|hyperlink|A2|changed',
    ]);
  });

  it('reports a note, a name, a sheet hidden and a part gone', async () => {
    const note = { row: 1, column: 0, author: 'Dana', text: 'Ask again' };
    expect(await compare({ comments: [note] })).toEqual(['xl/comments1.xml|part||changed']);
    expect(await compare({}, { names: {} })).toEqual(['xl/workbook.xml|name|Answers|removed']);
    expect(await compare({ isHidden: true })).toEqual(['xl/workbook.xml|sheet|Economy|changed']);
    const without = await edit(await book(), 'xl/comments1.xml', () => null);
    expect((await comparePackages(await book(), without)).map(brief)).toEqual([
      'xl/comments1.xml|part||removed',
    ]);
  });

  it('reports a sheet added, and sheets that changed places', async () => {
    const more: Sheet = { name: 'Checks', cells: [], rows: new Map(), widths: [] };
    const sheets = [SHEET, more];
    const differences = await comparePackages(
      await book({}, { sheets }),
      await book({}, { sheets: sheets.toReversed() }),
      [{ kind: 'part' }],
    );
    expect(differences.map(brief)).toContain('xl/workbook.xml|sheet order||changed');
    const added = await comparePackages(await book({}, { sheets: [SHEET] }), await book({}, { sheets }));
    expect(added.map(brief)).toContain('xl/workbook.xml|sheet|Checks|added');
  });

  it('takes no notice of the order of attributes, of ids and of how texts are stored', async () => {
    const bytes = await book();
    const inline = await edit(bytes, 'xl/worksheets/sheet1.xml', (xml) =>
      xml
        .replace(
          /<c r="A2" s="(\d+)" t="s"><v>\d+<\/v><\/c>/,
          '<c s="$1" t="inlineStr" r="A2"><is><t>City Deal</t></is></c>',
        )
        .replaceAll('rId1"', 'rId9"'),
    );
    const renamed = await edit(inline, 'xl/worksheets/_rels/sheet1.xml.rels', (xml) =>
      xml.replace('rId1"', 'rId9"'),
    );
    expect(renamed).not.toEqual(bytes);
    expect(await comparePackages(bytes, renamed)).toEqual([]);
  });

  it('leaves out what is allowed, and nothing beside it', async () => {
    const own = [
      cell(0, 3, { value: 'Why' }),
      cell(0, 4, { value: 'Status' }),
      cell(7, 0, { value: 'Stray' }),
    ];
    const after = await book({ cells: [...SHEET.cells, ...own], widths: [20, 10, 9, 9, 9] });
    const differences = await comparePackages(await book(), after, [
      { place: 'Economy', area: 'C1:E400', change: 'added' },
    ]);
    expect(differences.map(brief)).toEqual(['Economy|cell value|A8|added']);
  });
});
