import { checkRegister, recalculate, removeEverything } from '../../src/actions';
import { columnLetters } from '../../src/grid/address';
import {
  connect,
  openWorkbook,
  readText,
  sampleRegister,
  workbookOf,
  type OpenWorkbook,
} from '../builders/openWorkbook';
import { READING } from '../builders/reading';
import { comparePackages, type Allowance } from '../packageParts';

const OWN_HEADINGS = [
  'Classification',
  'Significance',
  'Why',
  'Resource £ a year – South Hams',
  'Resource £ a year – West Devon',
  'Reporting',
  'Next review due',
  'Review status',
  'Checks',
];
const HEADINGS = ['Name', 'Lead Officer', 'Area covered', 'Financial arrangements', 'Significant/Desirable'];

async function recalculateDone(workbook: OpenWorkbook) {
  const outcome = await recalculate(workbook.runExcel, READING);
  if (outcome.kind !== 'done') throw new Error(outcome.message);
  return outcome.result;
}

function register() {
  return workbookOf({
    Economy: [
      ['Economy partnerships'],
      [],
      HEADINGS,
      ['Devon Enterprise Board', 'A Officer', 'Both', 'SHDC £12,000 / WDBC £4,000', 'D'],
      ['Market Towns Forum', 'B Officer', 'SH', '£2-3k pa', 'D'],
    ],
    Notes: [['Typed by many hands']],
  });
}

describe('recalculate', () => {
  it('writes nine columns beside the rows of every theme tab', async () => {
    const workbook = await register();
    const { columnCount, rowCount } = await recalculateDone(workbook);

    expect([columnCount, rowCount]).toEqual([9, 2]);
    const rows = await readText(workbook, 'Economy');
    expect(rows.slice(2).map((row) => row.slice(5))).toEqual([
      OWN_HEADINGS,
      [
        'Strategic (suggested)',
        'Significant',
        'Significant: South Hams pays £12,000 a year, at or above £10,000. Officer time is not mentioned and taken as none.',
        '£12,000.00',
        '£4,000.00',
        'Quarterly',
        '',
        'No date',
        expect.stringMatching(/^\d+: /),
      ],
      [
        expect.any(String),
        'Desirable',
        expect.stringMatching(/^Desirable: /),
        '£2,000–£3,000',
        '£0.00',
        'Annual',
        '',
        'No date',
        expect.stringMatching(/^\d+: /),
      ],
    ]);
  });

  it('changes nothing of the sample register but its own columns, highlights and notes', async () => {
    const workbook = await openWorkbook(sampleRegister());
    await recalculateDone(workbook);

    const differences = await comparePackages(sampleRegister(), await workbook.file.save(), [
      ...(await ownAllowances(workbook)),
      {
        kind: 'conditional format',
        change: 'added',
        says: /N\("Partnership register: (overdue|due soon), rows/,
      },
      { place: 'customXml/item1.xml', change: 'added', says: /PartnershipRegister\.calculated/ },
      { place: 'customXml/itemProps1.xml', change: 'added' },
      { place: 'customXml/_rels/item1.xml.rels', change: 'added' },
      { place: 'xl/_rels/workbook.xml.rels', says: /customXml\/item1\.xml/ },
      { place: '[Content_Types].xml', says: /customXml\/item1\.xml/ },
    ]);
    expect(differences).toEqual([]);
  });

  it('changes no byte when it runs on its own output', async () => {
    const first = await openWorkbook(sampleRegister());
    await recalculateDone(first);
    const once = await first.file.save();

    const second = await openWorkbook(once);
    const { cellCount } = await recalculateDone(second);
    expect(cellCount).toBe(0);
    expect(
      second.requests.records.flatMap(({ calls }) => calls).filter((call) => call.endsWith(' =')),
    ).toEqual([]);
    expect(Buffer.compare(await second.file.save(), once)).toBe(0);
  });

  it('takes at most four round trips, each request below 1 MB', async () => {
    const workbook = await openWorkbook(sampleRegister());
    await recalculateDone(workbook);

    expect(workbook.requests.count).toBeLessThanOrEqual(4);
    expect(workbook.requests.largestBytes).toBeLessThan(1_000_000);
  });

  it('writes only the cells that changed', async () => {
    const workbook = await register();
    await recalculateDone(workbook);
    await workbook.run(async (context) => {
      context.workbook.worksheets.getItem('Economy').getRange('D5').values = [['£3,000 pa']];
      await context.sync();
    });

    const { cellCount } = await recalculateDone(workbook);
    expect(cellCount).toBe(2);
    expect((await readText(workbook, 'Economy'))[4]?.[8]).toBe('£3,000.00');
  });

  it('clears what it wrote beside a row that has gone, and leaves an officer’s remark below', async () => {
    const workbook = await register();
    await recalculateDone(workbook);
    await workbook.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Economy');
      sheet.getRange('A5:E5').clear('Contents');
      sheet.getRange('F7').values = [['Checked in May']];
      await context.sync();
    });

    await recalculateDone(workbook);
    const rows = await readText(workbook, 'Economy');
    expect(rows.slice(4).map((row) => row.filter((text) => text !== ''))).toEqual([
      [],
      [],
      ['Checked in May'],
    ]);
  });

  it('finds its columns again after a column was inserted before them', async () => {
    const workbook = await register();
    await recalculateDone(workbook);
    await workbook.run(async (context) => {
      context.workbook.worksheets.getItem('Economy').getRange('B:B').insert('Right');
      await context.sync();
    });

    const { cellCount } = await recalculateDone(workbook);
    expect(cellCount).toBe(0);
    expect((await readText(workbook, 'Economy'))[2]).toEqual([
      ...['Name', '', 'Lead Officer', 'Area covered', 'Financial arrangements', 'Significant/Desirable'],
      ...OWN_HEADINGS,
    ]);
  });

  it('names a protected tab and writes nothing', async () => {
    const workbook = await register();
    await workbook.run(async (context) => {
      context.workbook.worksheets.getItem('Economy').protection.protect();
      await context.sync();
    });
    const before = await workbook.file.save();

    expect(await recalculate(workbook.runExcel, READING)).toEqual({
      kind: 'not done',
      message: 'The tab “Economy” is protected: choose Review › Unprotect Sheet, then run this again.',
    });
    expect(await comparePackages(before, await workbook.file.save())).toEqual([]);
  });

  it('says what to do when a workbook holds no register', async () => {
    const workbook = await workbookOf({ Notes: [['Nothing here']] });
    expect(await recalculate(workbook.runExcel, READING)).toMatchObject({
      kind: 'not done',
      message:
        'No tab of this workbook is named for a theme of the scheme “South Hams and West Devon 2016”: open the register, or rename its tabs.',
    });
  });

  it('says what to do while a cell is being edited or the workbook is read-only', async () => {
    const bytes = await (await register()).file.save();
    const { file } = await openWorkbook(bytes);
    expect(await recalculate(connect(file, { readOnly: true }).runExcel, READING)).toMatchObject({
      kind: 'not done',
    });
  });

  it('writes beside the right rows when a co-author inserts some while it runs', async () => {
    const workbook = await register();
    const outcome = await recalculate(
      (work) =>
        workbook.runExcel(async (context, pace) => {
          let isFirst = true;
          const sync = context.sync.bind(context);
          // A co-author's row arrives after the tabs were read and before the columns are written.
          context.sync = async <Passed>(passed?: Passed) => {
            const result = await sync(passed);
            if (isFirst) workbook.file.sheets.find(({ name }) => name === 'Economy')?.insertRows(4, 1);
            isFirst = false;
            return result;
          };
          return work(context, pace);
        }),
      READING,
    );

    expect(outcome.kind).toBe('done');
    const rows = await readText(workbook, 'Economy');
    expect(rows.map((row) => [row[0], row[6]])).toEqual([
      ['Economy partnerships', ''],
      ['', ''],
      ['Name', 'Significance'],
      ['Devon Enterprise Board', 'Significant'],
      ['', ''],
      ['Market Towns Forum', 'Desirable'],
    ]);
  });
});

describe('removeEverything', () => {
  it('leaves the sample register as it was', async () => {
    const workbook = await openWorkbook(sampleRegister());
    await recalculateDone(workbook);
    const outcome = await removeEverything(workbook.runExcel, READING);

    expect(outcome.kind === 'done' && outcome.result.columnCount).toBe(9 * 9);
    expect(await comparePackages(sampleRegister(), await workbook.file.save())).toEqual([]);
  });

  it('takes nothing from a register that it never wrote to', async () => {
    const workbook = await register();
    const before = await workbook.file.save();
    const outcome = await removeEverything(workbook.runExcel, READING);

    expect(outcome.kind === 'done' && outcome.result.columnCount).toBe(0);
    expect(await comparePackages(before, await workbook.file.save())).toEqual([]);
  });
});

/** Everything from the first of the add-in's columns on, of each tab. */
async function ownAllowances(workbook: OpenWorkbook): Promise<Allowance[]> {
  const outcome = await checkRegister(workbook.runExcel, READING);
  if (outcome.kind !== 'done') throw new Error(outcome.message);
  return outcome.result.tabs.map(({ sheet, ownColumns }) => {
    const first = columnLetters(Math.min(...ownColumns.values()));
    return { place: sheet, area: `${first}1:XFD1048576`, change: 'added' };
  });
}
