import { type FollowedSelection, type RunExcel, type TaskDesk } from '../../src/actions';
import { workbookOf, type OpenWorkbook } from '../builders/openWorkbook';
import { deskOn, SMALL_REGISTER } from '../builders/taskDesk';

const settled = () => new Promise((resolve) => setTimeout(resolve, 50));

function select(workbook: OpenWorkbook, sheet: string, row: number, rowCount = 1): void {
  workbook.select({ sheet, row, column: 1, rowCount, columnCount: 1 });
}

async function follow(desk: TaskDesk) {
  const told: FollowedSelection[] = [];
  const end = desk.followSelection((followed) => told.push(followed));
  await settled();
  const places = () =>
    told.map((followed) => (followed.kind === 'row' ? `${followed.row.sheet} ${followed.row.row}` : 'lost'));
  return { told, places, end };
}

describe('followSelection', () => {
  it('tells the row that is selected, then each that is selected after it, on whichever tab', async () => {
    const workbook = await workbookOf(SMALL_REGISTER);
    select(workbook, 'Economy', 2);
    const { told, places } = await follow(deskOn(workbook.runExcel));
    select(workbook, 'Economy', 3);
    await settled();
    select(workbook, 'Notes', 0);
    await settled();
    select(workbook, 'Notes', 9);
    await settled();
    expect([...new Set(places())]).toEqual(['Economy 2', 'Economy 3', 'Notes 0', 'Notes 9']);
    expect(told[1]).toEqual({
      kind: 'row',
      row: {
        sheet: 'Economy',
        row: 3,
        left: 0,
        values: SMALL_REGISTER.Economy[3],
        text: SMALL_REGISTER.Economy[3],
      },
    });
    expect(told.at(-1)).toMatchObject({ row: { values: [], text: [] } });
  });

  it('tells the selected row again when somebody types on its tab, and not for what the add-in writes', async () => {
    const workbook = await workbookOf(SMALL_REGISTER);
    select(workbook, 'Economy', 3);
    const { told, places } = await follow(deskOn(workbook.runExcel));
    workbook.user.type({ sheet: 'Economy', row: 3, column: 1 }, '£25,000 pa');
    await settled();
    expect(told.at(-1)).toMatchObject({
      row: { row: 3, values: expect.arrayContaining(['£25,000 pa']) as [] },
    });
    const before = places().length;
    await workbook.run(async (context) => {
      context.workbook.worksheets.getItem('Economy').getRange('B4').values = [['£9']];
      await context.sync();
    });
    await settled();
    expect(places()).toHaveLength(before);
  });

  it('tells the first of several rows', async () => {
    const workbook = await workbookOf(SMALL_REGISTER);
    select(workbook, 'Economy', 3, 20);
    expect((await follow(deskOn(workbook.runExcel))).places()).toEqual(['Economy 3']);
  });

  it('tells the last of rows that are run through, and few of those between', async () => {
    const workbook = await workbookOf(SMALL_REGISTER);
    // As long as the way to Excel on the web takes.
    const slowRun: RunExcel = async (work) => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      return workbook.runExcel(work);
    };
    const { places } = await follow(deskOn(slowRun));
    await settled();
    const before = workbook.requests.count;
    for (let row = 0; row < 50; row += 1) select(workbook, 'Economy', row);
    await settled();
    await settled();
    expect(places().at(-1)).toBe('Economy 49');
    expect(workbook.requests.count - before).toBeLessThan(5);
  });

  it('asks Excel for nothing more once it is ended, also before it has begun', async () => {
    const workbook = await workbookOf(SMALL_REGISTER);
    const desk = deskOn(workbook.runExcel);
    const { told, end } = await follow(desk);
    end();
    desk.followSelection((followed) => told.push(followed))();
    await settled();
    const before = [told.length, workbook.requests.count];
    select(workbook, 'Economy', 4);
    await settled();
    expect([told.length, workbook.requests.count]).toEqual(before);
  });

  it('says when Excel does not tell', async () => {
    const desk = deskOn(() => Promise.reject(new TypeError('x is not a function')));
    expect((await follow(desk)).told).toEqual([
      { kind: 'lost', message: 'The pane cannot see which row is selected in Excel.' },
    ]);
  });
});
