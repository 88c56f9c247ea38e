import { chooseScheme, lookAtRegister, writeSchemeSheet } from '../../src/actions';
import { findPreset, type Scheme } from '../../src/register';
import { readText, workbookOf, type OpenWorkbook } from '../builders/openWorkbook';
import { READING } from '../builders/reading';

const SHEET = 'Partnership scheme';
const LANCASTER = 'Lancaster 2011–12';
/** Of Lancaster, and otherwise than South Hams and West Devon have them. */
const DELETED = ['Funding streams', 'Words for dormant', 'Resource test', 'How tests decide', 'Other bodies'];

/** A register with the scheme sheet of a preset on which rows were deleted. */
async function registerWithout(settings: readonly string[], preset = LANCASTER): Promise<OpenWorkbook> {
  const workbook = await workbookOf({
    Economy: [
      ['Name', 'Annual £'],
      ['Market Towns Forum', 60_000],
    ],
  });
  await chooseScheme(workbook.runExcel, preset, '2016-08-04');
  for (const setting of settings) await deleteRow(workbook, setting);
  return workbook;
}

async function rowOf(workbook: OpenWorkbook, setting: string): Promise<number> {
  return (await readText(workbook, SHEET)).findIndex(([label]) => label === setting) + 1;
}

async function deleteRow(workbook: OpenWorkbook, setting: string): Promise<void> {
  const row = await rowOf(workbook, setting);
  await workbook.run(async (context) => {
    context.workbook.worksheets.getItem(SHEET).getRange(`${row}:${row}`).delete('Up');
    await context.sync();
  });
}

async function change(workbook: OpenWorkbook, setting: string, value: string): Promise<void> {
  const row = await rowOf(workbook, setting);
  await workbook.run(async (context) => {
    context.workbook.worksheets.getItem(SHEET).getRange(`B${row}`).values = [[value]];
    await context.sync();
  });
}

async function schemeOf(workbook: OpenWorkbook, base: Scheme = READING.scheme): Promise<Scheme | string> {
  const outcome = await lookAtRegister(workbook.runExcel, { ...READING, scheme: base });
  return outcome.kind === 'done' ? outcome.result.reading.scheme : outcome.message;
}

async function presetOf(name: string): Promise<Scheme> {
  const preset = findPreset(name);
  if (!preset) throw new Error(`Expected a preset "${name}"`);
  return preset.load();
}

describe('a scheme sheet on which rows were deleted', () => {
  it('goes by the scheme that it was written from', async () => {
    expect(await schemeOf(await registerWithout(DELETED))).toEqual(await presetOf(LANCASTER));
  });

  it('still does so where officers gave the scheme a name of their own', async () => {
    const workbook = await registerWithout(DELETED);
    await change(workbook, 'Scheme name', 'Our way');
    expect(await schemeOf(workbook)).toEqual({ ...(await presetOf(LANCASTER)), name: 'Our way' });
  });

  it('goes by the scheme that was given with the workbook, when that has its name', async () => {
    const given = { ...(await presetOf(LANCASTER)), name: 'Our way', source: 'Council, 2024' };
    const workbook = await registerWithout(['Other bodies', 'Funding streams']);
    await change(workbook, 'Scheme name', given.name);
    await change(workbook, 'Source', given.source);
    const own = { ...given, otherBodies: ['Elsewhere'] };
    expect(await schemeOf(workbook, own)).toEqual(own);
  });

  it('has settings unset where its scheme is not known, and never those of another council', async () => {
    const workbook = await registerWithout([
      ...DELETED,
      'Corporate plan',
      'Types rarely paid',
      'Annual report and review',
    ]);
    await change(workbook, 'Scheme name', 'Our way');
    await change(workbook, 'Source', 'Council, 3 March 2024');
    const lancaster = await presetOf(LANCASTER);
    expect(await schemeOf(workbook)).toEqual({
      ...lancaster,
      name: 'Our way',
      source: 'Council, 3 March 2024',
      otherBodies: [],
      reviews: { ...lancaster.reviews, dormantWords: [] },
      papers: { ...lancaster.papers, fundingStreams: false, corporatePlan: 'corporate plan' },
    });

    const added = await writeSchemeSheet(workbook.runExcel, READING, '2016-08-04');
    expect(added).toMatchObject({ kind: 'done', result: { addedRows: DELETED.length + 3 } });
    const rows = await readText(workbook, SHEET);
    expect(rows.slice(-DELETED.length - 3).map((row) => row.slice(0, 2))).toEqual([
      ['Other bodies', ''],
      ['Types rarely paid', ''],
      ['How tests decide', ''],
      ['Resource test', 'not used'],
      ['Annual report and review', ''],
      ['Words for dormant', ''],
      ['Corporate plan', 'corporate plan'],
      ['Funding streams', 'No'],
    ]);
  });

  it('says which rows nothing stands in for where its scheme is not known', async () => {
    const workbook = await registerWithout(['Source', 'Class when no test is met']);
    expect(await schemeOf(workbook)).toMatchObject({ name: LANCASTER });
    await change(workbook, 'Scheme name', 'Our way');
    expect(await schemeOf(workbook)).toBe(
      'Correct the tab “Partnership scheme”, then run this again: The sheet has no row for Class when no test is met: add one, with Class when no test is met under Setting and the name of a class under Value.',
    );
  });
});
