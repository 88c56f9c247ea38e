import { recalculate } from '../../src/actions';
import { installExcel } from '../builders/openInExcel';
import { READING } from '../builders/reading';
import { smallRegister } from '../faults/smallRegister';
import { newBook } from '../../src/host';
import { FIRST_DAY, spendDay } from './officersDay';

/**
 * What makes Excel forget its undo steps on some platform (learn.microsoft.com, “Undo capabilities with the Excel
 * JavaScript API”), and the one call that does so without being listed there (office-js issue 5918).
 */
const FORGETS_UNDO = [
  /^Worksheet\.(?:delete|copy)$/,
  /^Worksheet\.(?:name|position|visibility|standardWidth) =$/,
  /^(?:Worksheet|Workbook)Protection\./,
  /^Workbook\.(?:save|close|insertWorksheetsFromBase64)$/,
  /^Style(?:Collection)?\./,
  /^Range\.getMergedAreasOrNullObject$/,
];

/** What each `Excel.run` is asked for from now on; every call goes on to the genuine one. */
function watchRuns(): unknown[] {
  const asked: unknown[] = [];
  const { run } = Excel;
  jest.spyOn(Excel, 'run').mockImplementation((...given: unknown[]) => {
    asked.push(given[0]);
    // Its many forms of call are all passed on as they are.
    return (run as (...all: unknown[]) => Promise<unknown>).apply(Excel, given);
  });
  return asked;
}

async function openSmall(excelApi: string, faultAt = 0) {
  installExcel('1.21');
  const bytes = await smallRegister();
  return installExcel(excelApi)(bytes, {
    faults: ({ number }) => (number === faultAt ? { kind: 'refused', code: 'UndoNotSupported' } : undefined),
  });
}

afterEach(() => {
  jest.restoreAllMocks();
});

describe('Excel’s list of undo steps', () => {
  it('is emptied by no task but those that take sheets away or put one among the others', async () => {
    const blank = await (await newBook()).save();
    const first = await spendDay(await installExcel('1.21')(blank), FIRST_DAY);
    const day = [...first, ...(await spendDay(await openSmall('1.21')))];
    expect(day.filter(({ said }) => !said.startsWith('done: '))).toEqual([]);
    const forgetting = day.flatMap(({ task, calls }) => {
      const found = [...new Set(calls)].filter((call) => FORGETS_UNDO.some((each) => each.test(call)));
      return found.length > 0 ? [[task, found]] : [];
    });
    // Neither is done twice to a register: a theme tab comes beside the others, and everything goes.
    expect(forgetting).toEqual([
      ['addThemeTab', ['Worksheet.position =']],
      ['removeEverything', ['Worksheet.delete']],
    ]);
  });

  it('gets one step for a task in an Excel that can, and is asked for none in an older one', async () => {
    const asked: Record<string, unknown[]> = {};
    for (const excelApi of ['1.20', '1.19']) {
      const workbook = await openSmall(excelApi);
      const runs = watchRuns();
      await recalculate(workbook.runExcel, READING);
      jest.restoreAllMocks();
      asked[excelApi] = runs.map((options) => Object.assign({}, options, { session: undefined }));
    }
    const waits = { delayForCellEdit: true, session: undefined };
    expect(asked).toEqual({ '1.20': [{ ...waits, mergeUndoGroup: true }], '1.19': [waits] });
  });

  it('gets several steps where Excel refuses to make one of them', async () => {
    const workbook = await openSmall('1.21', 1);
    const runs = watchRuns();
    const outcome = await recalculate(workbook.runExcel, READING);
    expect([outcome.kind, runs.length]).toEqual(['done', 2]);
    expect(runs[1]).not.toHaveProperty('mergeUndoGroup');
  });
});
