import { TASKS, type FollowedSelection, type TaskDesk, type TaskName } from '../../src/actions';
import { describeFinding } from '../../src/register';
import { newBook } from '../../src/host';
import { installExcel } from '../builders/openInExcel';
import { workbookOf, type OpenWorkbook } from '../builders/openWorkbook';
import { deskOn } from '../builders/taskDesk';
import { bookFacts, compareFacts } from '../faults/bookFacts';
import { smallRegister } from '../faults/smallRegister';
import { FIRST_DAY, spendDay, type DayStep } from './officersDay';

const NEWEST = '1.21';
const TOO_OLD =
  'This version of Excel is too old for the add-in: use Excel 2021 or later, Microsoft 365 or Excel on the web.';

const TASK_NAMES = Object.keys(TASKS) as TaskName[]; // the table has no other keys
const CHOICES = {
  papers: ['appendix4'],
  fixes: [],
  ids: ['1'],
  corrections: [],
  scheme: 'Lancaster 2011–12',
  theme: 'Economy',
} as const;

async function openIn(excelApi: string, bytes?: Uint8Array): Promise<OpenWorkbook> {
  return installExcel(excelApi)(bytes ?? (await smallRegister()));
}

/** Everything in a register, and what comes first in a workbook that is none. */
async function spendBothDays(excelApi: string): Promise<DayStep[]> {
  const blank = await (await newBook()).save();
  const day = await spendDay(await openIn(excelApi));
  return [...day, ...(await spendDay(await openIn(excelApi, blank), FIRST_DAY))];
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 50));

async function follow(desk: TaskDesk) {
  const told: FollowedSelection[] = [];
  const end = desk.followSelection((followed) => told.push(followed));
  await settled();
  return { told, end };
}

/** A register in which a name is merged down over two rows. */
async function mergedName(): Promise<Uint8Array> {
  const workbook = await workbookOf({
    Economy: [
      ['Name', 'Lead Officer', 'Area covered', 'Financial arrangements'],
      ['Devon Enterprise Board', 'A Officer', 'SH', '£1,000 pa'],
      ['', '', 'WD', '£2,000 pa'],
    ],
  });
  await workbook.run(async (context) => {
    context.workbook.worksheets.getItem('Economy').getRange('A2:A3').merge();
    await context.sync();
  });
  return workbook.file.save();
}

/** Sentences of what was found on tabs as such, and how many partnerships there are. */
async function readMergedName(excelApi: string) {
  // The newest Excel makes the workbook.
  installExcel(NEWEST);
  const workbook = await openIn(excelApi, await mergedName());
  const desk = deskOn(workbook.runExcel);
  await desk.look();
  const { known } = desk.getState();
  const { findings = [], partnerships = [] } = known.kind === 'read' ? known.look.register : {};
  const told = findings.filter(({ code }) => code === 'tab/merges-unknown' || code === 'row/no-name');
  return { told: told.map(describeFinding), count: partnerships.length };
}

afterAll(() => {
  installExcel(NEWEST);
});

describe('an older Excel', () => {
  let newest: DayStep[] = [];

  beforeAll(async () => {
    newest = await spendBothDays(NEWEST);
  });

  it.each(['1.9', '1.14', '1.15'])(
    'ExcelApi %s: every task ends as in the newest Excel, with the same words',
    async (excelApi) => {
      const day = await spendBothDays(excelApi);
      expect(day.map(({ task, said }) => `${task} ${said}`)).toEqual(
        newest.map(({ task, said }) => `${task} ${said}`),
      );
      expect(day.every(({ said }) => said.startsWith('done: '))).toBe(true);
      const differences = day.map(({ facts }, index) =>
        compareFacts(newest[index]?.facts ?? new Map<string, string>(), facts),
      );
      expect(differences.flat()).toEqual([]);
    },
  );

  it.each(['1.9', '1.14', '1.15'])('ExcelApi %s: shows cells and follows the selection', async (excelApi) => {
    const workbook = await openIn(excelApi);
    const desk = deskOn(workbook.runExcel);
    const { told, end } = await follow(desk);
    await desk.goTo({ sheet: 'Homes', row: 2, column: 0 });
    await settled();
    end();
    expect(desk.getState().notice).toBeUndefined();
    expect(told.at(-1)).toMatchObject({ kind: 'row', row: { sheet: 'Homes', row: 2 } });
  });

  it.each(['1.14', '1.15'])('ExcelApi %s: knows which names are merged', async (excelApi) => {
    expect(await readMergedName(excelApi)).toEqual({ told: [], count: 1 });
  });

  it('ExcelApi 1.9: says that it does not know which names are merged', async () => {
    expect(await readMergedName('1.9')).toEqual({
      told: [
        'This version of Excel does not say which cells are merged, so rows below a merged name are read as having no name: write the name in each row, or use Excel 2021 or later.',
        'Enter the name of the partnership.',
      ],
      count: 1,
    });
  });
});

describe('an Excel below ExcelApi 1.9', () => {
  it('has one sentence for whatever is asked, and is asked nothing', async () => {
    installExcel(NEWEST);
    const bytes = await smallRegister();
    const workbook = await openIn('1.8', bytes);
    const before = bookFacts(workbook.file);
    const desk = deskOn(workbook.runExcel);
    const said: (string | undefined)[] = [];
    for (const name of TASK_NAMES) {
      // Each task takes of this what it is for.
      await desk.start({ name, ...CHOICES });
      said.push(desk.getState().notice?.message);
    }
    await desk.goTo({ sheet: 'Homes' });
    said.push(desk.getState().notice?.message);
    await desk.look();
    const { told } = await follow(desk);
    expect([...new Set(said)]).toEqual([TOO_OLD]);
    expect(desk.getState().known).toEqual({ kind: 'not read', message: TOO_OLD });
    expect(told).toEqual([
      { kind: 'lost', message: `The pane cannot see which row is selected in Excel. ${TOO_OLD}` },
    ]);
    expect(workbook.requests.records).toEqual([]);
    expect(compareFacts(before, bookFacts(workbook.file))).toEqual([]);
  });
});
