import { applyFixes, buildPapers, recalculate, removeEverything, type Outcome } from '../../src/actions';
import { formatCell } from '../../src/grid/address';
import { openWorkbook, readText, type OpenWorkbook } from '../builders/openWorkbook';
import { READING } from '../builders/reading';
import { comparePackages, type Allowance } from '../packageParts';
import { cellXml, oddRegister, type Oddity } from './oddRegister';

/** A kind of workbook, and what it has. */
interface OddCase extends Oddity {
  /** The first of the add-in's columns. */
  readonly ownFrom?: string;
}

const FRONT = 'tabSelected="1" workbookViewId="0"';
const VIEW = `<sheetViews><sheetView ${FRONT}/></sheetViews>`;
const CALC = '<calcPr fullCalcOnLoad="1"/>';
const LONG = 'Long text of many words. '.repeat(1311).slice(0, 32_767);

const text = (address: string, value: string, formula = '') =>
  `<c r="${address}" t="str"${formula.includes('ref="B') ? ' cm="1"' : ''}>${formula}<v>${value}</v></c>`;
/** Leads that spill from B4, with a space too many, and classes that one formula fills. */
const ARRAYS: Readonly<Record<string, string>> = {
  B4: text('B4', 'A  Officer', '<f t="array" ref="B4:B7">Lists!A1:A4</f>'),
  B5: text('B5', 'B  Officer'),
  B6: text('B6', 'C Officer'),
  B7: text('B7', 'D Officer'),
  E4: text('E4', 'D', '<f t="array" ref="E4:E7">Lists!B1:B4</f>'),
  E5: text('E5', 'Des.'),
  E6: text('E6', 'D'),
  E7: text('E7', 'S'),
};

const ODD: Readonly<Record<string, OddCase>> = {
  'calculates by hand, in rounds and with rounded figures': {
    workbookAfter:
      '<calcPr calcMode="manual" fullCalcOnLoad="1" iterate="1" iterateCount="7" iterateDelta="0.5" fullPrecision="0"/>',
    cells: { H1: '<c r="H1"><f>H1+1</f><v>7</v></c>' },
    ownFrom: 'I',
  },
  'has a filter that hides rows': {
    before: `<sheetPr filterMode="1"/>${VIEW}`,
    rows: { 5: 'hidden="1"', 6: 'hidden="1"' },
    after:
      '<autoFilter ref="A3:F7"><filterColumn colId="2"><filters><filter val="Both"/></filters></filterColumn></autoFilter>',
    workbookAfter: `<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">Economy!$A$3:$F$7</definedName></definedNames>${CALC}`,
  },
  'has hidden columns, the names among them': {
    before: `${VIEW}<cols><col min="1" max="1" width="30" hidden="1" customWidth="1"/><col min="4" max="5" width="12" hidden="1" customWidth="1"/></cols>`,
  },
  'has grouped rows and columns, some folded away': {
    before: `${VIEW}<sheetFormatPr defaultRowHeight="15" outlineLevelRow="2" outlineLevelCol="1"/><cols><col min="2" max="3" width="12" outlineLevel="1"/></cols>`,
    rows: { 4: 'outlineLevel="1"', 5: 'outlineLevel="2" hidden="1"', 6: 'outlineLevel="1" collapsed="1"' },
  },
  'runs from right to left': { before: `<sheetViews><sheetView rightToLeft="1" ${FRONT}/></sheetViews>` },
  'counts dates from 1904': { workbookBefore: '<workbookPr date1904="1"/>', daysLower: 1462 },
  'has a text as long as Excel takes': {
    cells: { G5: cellXml('G5', LONG), G3: cellXml('G3', 'Purpose') },
    ownFrom: 'H',
  },
  'has formulas in the register’s cells, and some that show nothing beside it': {
    cells: {
      A4: '<c r="A4" t="str"><f>"Devon "&amp;"Enterprise Board"</f><v>Devon Enterprise Board</v></c>',
      F4: '<c r="F4" s="1"><f>DATE(2014,5,12)</f><v>41771</v></c>',
      G5: '<c r="G5" t="str"><f>IF(A5="x",1,"")</f><v></v></c>',
      H6: '<c r="H6" s="3"><v>5</v></c>',
    },
    ownFrom: 'I',
  },
  'has a formula beside it that shows nothing': {
    cells: { G5: '<c r="G5" t="str"><f>IF(A5="x",1,"")</f><v></v></c>' },
    ownFrom: 'H',
  },
  'has a figure beside it that its format hides': {
    cells: { G6: '<c r="G6" s="3"><v>5</v></c>' },
    ownFrom: 'H',
  },
  'has formats down to the last row': {
    moreRows:
      '<row r="1048576" s="2" customFormat="1" ht="20" customHeight="1"><c r="A1048576" s="2"/></row>',
    before: `${VIEW}<cols><col min="1" max="6" width="11" customWidth="1" style="2"/></cols>`,
  },
  'is hidden, beside a protected tab that is hidden for good': {
    states: { Economy: 'hidden', Lists: 'veryHidden' },
    sheet: {
      name: 'Lists',
      xml: `<sheetData><row r="1">${cellXml('A1', 'Yes')}</row></sheetData><sheetProtection sheet="1" objects="1" scenarios="1"/>`,
    },
  },
  'has a formula for several cells, and one that spills': {
    cells: ARRAYS,
  },
  'keeps its register in a table with totals that is filtered': {
    after: '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
    relationships: [['table', '../tables/table1.xml']],
    rows: { 5: 'hidden="1"' },
    moreRows: `<row r="8">${cellXml('A8', 'Total')}<c r="F8" s="1"/></row>`,
    parts: {
      'xl/tables/table1.xml': {
        type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml',
        text: `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="Register" displayName="Register" ref="A3:F8" totalsRowCount="1"><autoFilter ref="A3:F7"><filterColumn colId="2"><filters><filter val="Both"/></filters></filterColumn></autoFilter><tableColumns count="6">${['Name', 'Lead Officer', 'Area covered', 'Financial arrangements', 'Significant/Desirable', 'Last annual review'].map((name, index) => `<tableColumn id="${index + 1}" name="${name}"/>`).join('')}</tableColumns><tableStyleInfo name="TableStyleMedium2" showRowStripes="1"/></table>`,
      },
    },
  },
  'has a title over merged cells and a merged name': {
    after: '<mergeCells count="2"><mergeCell ref="A1:F1"/><mergeCell ref="A7:A8"/></mergeCells>',
    moreRows: `<row r="8">${cellXml('B8', 'E Officer')}</row>`,
  },
};

const PAPER = { builtOn: '2016-08-05', isPublic: false };

function need<Result>(outcome: Outcome<Result>): Result {
  if (outcome.kind === 'not done') throw new Error(`Expected it to be done, got "${outcome.message}"`);
  return outcome.result;
}

/** What is beside each partnership. */
async function readJudgements(workbook: OpenWorkbook): Promise<string[][]> {
  const rows = await readText(workbook, 'Economy');
  const top = rows.findIndex((row) => row.includes('Significance'));
  const columns = [
    'Name',
    'Significance',
    'Resource £ a year – South Hams',
    'Next review due',
    'Review status',
  ].map((h) => rows[top]?.indexOf(h) ?? -1);
  return rows.slice(top + 1).map((row) => columns.map((column) => row[column] ?? ''));
}

const JUDGED = [
  ['Devon Enterprise Board', 'Significant', '£12,000.00', '12/05/2015', 'Overdue'],
  ['Market Towns Forum', 'Desirable', '£2,000.00', '01/01/2017', 'On track'],
  ['Rural Skills Group', 'Desirable', '£0.00', '01/01/2016', 'Overdue'],
  ['Tourism Network', 'Significant', 'Not known', '', 'No date'],
];

/** What the add-in may add to a workbook. */
function own(from: string): Allowance[] {
  return [
    { place: 'Economy', area: `${from}1:XFD1048576` },
    { place: 'Economy', kind: 'conditional format', change: 'added', says: /Partnership register/ },
    { kind: 'part', change: 'added' },
    { place: 'Appendix 4', change: 'added' },
    { place: '[Content_Types].xml' },
    { place: 'xl/_rels/workbook.xml.rels' },
    { place: 'xl/workbook.xml', kind: 'name', change: 'added' },
    { place: 'xl/workbook.xml', kind: 'sheet', change: 'added' },
  ];
}

describe('a workbook that', () => {
  it.each(Object.entries(ODD))(
    '%s is judged rightly and otherwise left as it is',
    async (_, { ownFrom = 'G', ...odd }) => {
      const bytes = await oddRegister(odd);
      const workbook = await openWorkbook(bytes, { misplacesOverHidden: true });
      need(await recalculate(workbook.runExcel, READING));
      need(await buildPapers(workbook.runExcel, READING, ['appendix4'], PAPER));
      expect((await readJudgements(workbook)).slice(0, 4)).toEqual(JUDGED);
      expect(await comparePackages(bytes, await workbook.file.save(), own(ownFrom))).toEqual([]);
      need(await removeEverything(workbook.runExcel, READING));
      expect(await comparePackages(bytes, await workbook.file.save())).toEqual([]);
    },
  );
});

describe('a workbook that calculates by hand', () => {
  it('is calculated on papers only, and asked for nothing else', async () => {
    const callsOf = async (odd: Oddity) => {
      const workbook = await openWorkbook(await oddRegister(odd));
      need(await buildPapers(workbook.runExcel, READING, ['appendix4'], PAPER));
      const calls = workbook.requests.records.flatMap((record) => record.calls);
      return calls.filter((call) => /calculat/i.test(call));
    };
    expect(await callsOf({ workbookAfter: '<calcPr calcMode="manual"/>' })).toEqual(['Worksheet.calculate']);
    expect(await callsOf({})).toEqual([]);
  });
});

describe('a workbook whose tabs are locked by Protect Workbook', () => {
  it('gets no paper, and the officer is told what to look at', async () => {
    const bytes = await oddRegister({ workbookBefore: '<workbookProtection lockStructure="1"/>' });
    const workbook = await openWorkbook(bytes);
    expect(await buildPapers(workbook.runExcel, READING, ['appendix4'], PAPER)).toEqual({
      kind: 'not done',
      message:
        'Excel did not allow the change: check that no tab and not the workbook is protected, then run this again.',
    });
    expect(await comparePackages(bytes, await workbook.file.save(), own('G'))).toEqual([]);
    expect(workbook.file.sheets.map(({ name }) => name)).toEqual(['Economy', 'Notes']);
  });
});

describe('a formula that fills several cells', () => {
  it('keeps its cells when everything is fixed, whether it spills or not', async () => {
    const bytes = await oddRegister({ cells: { ...ARRAYS, C5: cellXml('C5', 'SH  ') } });
    const workbook = await openWorkbook(bytes);
    const { applied, left } = need(
      await applyFixes(workbook.runExcel, READING, { fixes: 'all', at: '2016-08-04T09:30' }),
    );
    const places = (cells: readonly { readonly row: number; readonly column: number }[]) =>
      cells.map(({ row, column }) => formatCell(row, column));
    expect(places(applied)).toEqual(['C5']);
    expect([...new Set(left.map(({ why }) => why))]).toEqual(['formula']);
    expect(places(left.map(({ fix }) => fix))).toEqual(['B4', 'E4', 'B5', 'E5', 'E6', 'E7']);
    expect(
      await comparePackages(bytes, await workbook.file.save(), [
        ...own('G'),
        { place: 'Economy', area: 'C5' },
        { place: 'Changes', change: 'added' },
      ]),
    ).toEqual([]);
  });
});
