import { lookAtRegister, recalculate } from '../../src/actions';
import { openWorkbook, sampleRegister, workbookOf, type OpenWorkbook } from '../builders/openWorkbook';
import { READING } from '../builders/reading';
import { comparePackages } from '../packageParts';
import { SOUTH_HAMS_WEST_DEVON_2016 } from '../builders/presetScheme';

async function look(workbook: OpenWorkbook, asOf = READING.asOf) {
  const outcome = await lookAtRegister(workbook.runExcel, { ...READING, asOf });
  if (outcome.kind !== 'done') throw new Error(outcome.message);
  return outcome.result;
}

describe('lookAtRegister', () => {
  it('writes nothing, and tells that nothing was calculated yet', async () => {
    const workbook = await openWorkbook(sampleRegister());
    const { register, lastCalculated, isUpToDate } = await look(workbook);

    expect(register.partnerships.length).toBeGreaterThan(0);
    expect([lastCalculated, isUpToDate]).toEqual([undefined, false]);
    expect(await comparePackages(sampleRegister(), await workbook.file.save())).toEqual([]);
  });

  it('tells whether the columns still fit the rows and the day', async () => {
    const workbook = await openWorkbook(sampleRegister());
    await recalculate(workbook.runExcel, READING);
    expect(await look(workbook)).toMatchObject({
      lastCalculated: { asOf: '2016-08-04', scheme: SOUTH_HAMS_WEST_DEVON_2016.name },
      isUpToDate: true,
    });

    expect((await look(workbook, '2018-08-04')).isUpToDate).toBe(false);
    await workbook.run(async (context) => {
      const [tab] = (await look(workbook)).register.tabs;
      if (!tab) throw new Error('Expected a theme tab, got none');
      const nameColumn = tab.columns.find(({ id }) => id === 'name')?.column ?? 0;
      const sheet = context.workbook.worksheets.getItem(tab.sheet);
      sheet.getCell(tab.lastRow + 1, nameColumn).values = [['A partnership that is new']];
      await context.sync();
    });
    expect((await look(workbook)).isUpToDate).toBe(false);
  });

  it('says what to do when a workbook holds no register', async () => {
    const workbook = await workbookOf({ Notes: [['Nothing here']] });
    expect(await lookAtRegister(workbook.runExcel, READING)).toMatchObject({
      kind: 'not done',
      message: expect.stringContaining('open the register, or rename its tabs') as string,
    });
  });
});
