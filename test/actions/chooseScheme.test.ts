import { checkRegister, chooseScheme, recalculate } from '../../src/actions';
import { readText, workbookOf, type OpenWorkbook } from '../builders/openWorkbook';
import { READING } from '../builders/reading';

const SHEET = 'Partnership scheme';
const EARLIER = 'Earlier partnership scheme';
const HEADINGS = ['Name', 'Area covered', 'Annual £'];

function register(tabs: Parameters<typeof workbookOf>[0] = {}): Promise<OpenWorkbook> {
  return workbookOf({ Economy: [HEADINGS, ['Market Towns Forum', '', 60_000]], ...tabs });
}

async function choose(workbook: OpenWorkbook, name: string) {
  const outcome = await chooseScheme(workbook.runExcel, name, '2016-08-04');
  if (outcome.kind !== 'done') throw new Error(outcome.message);
  return outcome.result;
}

async function schemeOf(workbook: OpenWorkbook): Promise<string> {
  const outcome = await checkRegister(workbook.runExcel, READING);
  if (outcome.kind === 'done') return outcome.result.scheme;
  return outcome.message;
}

function tabsOf(workbook: OpenWorkbook): string[] {
  return workbook.file.sheets.map(({ name }) => name).filter((name) => name !== 'Sheet1');
}

async function change(workbook: OpenWorkbook, setting: string, value: string | number): Promise<void> {
  const row = (await readText(workbook, SHEET)).findIndex(([label]) => label === setting);
  await workbook.run(async (context) => {
    context.workbook.worksheets.getItem(SHEET).getCell(row, 1).values = [[value]];
    await context.sync();
  });
}

describe('chooseScheme', () => {
  it('writes the scheme on its sheet, by which the register is judged from then on', async () => {
    const workbook = await register();
    const before = await readText(workbook, 'Economy');
    expect(await choose(workbook, 'Lancaster 2011–12')).toEqual({
      scheme: 'Lancaster 2011–12',
      sheet: SHEET,
      isBeside: false,
      keptOn: undefined,
    });
    expect(await schemeOf(workbook)).toBe('Lancaster 2011–12');
    expect(await readText(workbook, 'Economy')).toEqual(before);

    await recalculate(workbook.runExcel, READING);
    expect((await readText(workbook, 'Economy')).map((cells) => cells[4])).toEqual([
      'Significance',
      'Undetermined',
    ]);
  });

  it('fills the sheet of another choice anew where nobody changed it', async () => {
    const workbook = await register();
    await choose(workbook, 'Lancaster 2011–12');
    expect(await choose(workbook, 'Cheltenham 2012')).toMatchObject({ sheet: SHEET, keptOn: undefined });
    expect(tabsOf(workbook)).toEqual(['Economy', SHEET]);
    expect(await choose(workbook, 'Cheltenham 2012')).toMatchObject({ sheet: SHEET, keptOn: undefined });
    expect(tabsOf(workbook)).toEqual(['Economy', SHEET]);
  });

  it('keeps a sheet that officers changed as a tab of theirs', async () => {
    const workbook = await register();
    await choose(workbook, 'South Hams and West Devon 2016');
    await change(workbook, 'Officer day rate', 250);
    const changed = await readText(workbook, SHEET);

    expect(await choose(workbook, 'Lancaster 2011–12')).toMatchObject({ sheet: SHEET, keptOn: EARLIER });
    expect(tabsOf(workbook)).toEqual(['Economy', EARLIER, SHEET]);
    expect(await readText(workbook, EARLIER)).toEqual(changed);
    expect(await schemeOf(workbook)).toBe('Lancaster 2011–12');

    await change(workbook, 'Scheme name', 'Our own');
    expect(await choose(workbook, 'Lancaster 2011–12')).toMatchObject({
      sheet: SHEET,
      keptOn: `${EARLIER} (2)`,
    });
    expect(tabsOf(workbook)).toEqual(['Economy', EARLIER, `${EARLIER} (2)`, SHEET]);
  });

  it('is a way out of a sheet that cannot be read', async () => {
    const workbook = await register();
    await choose(workbook, 'South Hams and West Devon 2016');
    await change(workbook, 'Resource test', 'ten grand');
    expect(await schemeOf(workbook)).toMatch(/^Correct the tab/);
    expect(await choose(workbook, 'South Hams and West Devon 2016')).toMatchObject({ keptOn: EARLIER });
    expect(await schemeOf(workbook)).toBe('South Hams and West Devon 2016');
  });

  it('leaves an officer’s tab of the sheet’s name alone', async () => {
    const workbook = await register({ [SHEET]: [['Who chairs what']] });
    expect(await choose(workbook, 'Lancaster 2011–12')).toMatchObject({
      sheet: `${SHEET} (2)`,
      isBeside: true,
    });
    expect(await readText(workbook, SHEET)).toEqual([['Who chairs what']]);
    expect(await schemeOf(workbook)).toBe('Lancaster 2011–12');
  });
});
