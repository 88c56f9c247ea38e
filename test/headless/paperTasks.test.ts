import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { taskReportSchema } from '../../src/register';
import { runCommandLine as run } from '../builders/commandLine';
import { openWorkbook, readText, workbookOf } from '../builders/openWorkbook';

const HEADINGS = ['Name', 'Lead Officer', 'Area covered', 'Financial arrangements', 'Significant/Desirable'];
const BOARD = ['Devon Enterprise Board', 'A Officer', 'Both', 'SHDC £12,000 / WDBC £4,000', 'D'];

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'register-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

function path(name: string): string {
  return join(folder, name);
}

async function saveRegister(
  name: string,
  rows: readonly (readonly (string | number)[])[] = [HEADINGS, BOARD],
) {
  const workbook = await workbookOf({ Economy: rows });
  await writeFile(path(name), await workbook.file.save());
  return path(name);
}

describe('tasks of the papers', () => {
  it('marks Appendix 4 as taken to committee, and tells later what has changed since', async () => {
    const row = (name: string, funding: string, days = 0) => [name, 'A Officer', 'SH', funding, '', days];
    const register = await saveRegister('in.xlsx', [
      [...HEADINGS, 'Officer days a month'],
      row('Alpha', '£12,000 pa'),
      row('Beta', '£2,000 pa'),
      row('Gamma', '£3,000 pa'),
    ]);
    expect(await run('taken', register, '--out', path('out.xlsx'))).toMatchObject({
      status: 2,
      error: 'Build Appendix 4 first: there is none to mark.\n',
    });
    expect(await readdir(folder)).toEqual(['in.xlsx']);
    await run('all', register, '--out', path('built.xlsx'));
    const taken = await run('taken', path('built.xlsx'), '--out', path('taken.xlsx'));
    expect([taken.status, taken.error]).toEqual([0, '']);
    expect(taken.out).toContain(
      `Marked Appendix 4 as of 2016-08-04 as taken to committee: the next one tells what has changed since.\nWrote ${path('taken.xlsx')} in 0.0 seconds.`,
    );

    const workbook = await openWorkbook(await readFile(path('taken.xlsx')));
    await workbook.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Economy');
      sheet.getRange('D2').values = [['£9,500 pa']];
      sheet.getRange('F3').values = [[5]];
      sheet.getRange('A4').values = [['Delta Quays']];
      await context.sync();
    });
    await writeFile(path('changed.xlsx'), await workbook.file.save());
    for (const from of ['changed', 'once']) {
      const to = from === 'changed' ? 'once' : 'twice';
      const late = ['--as-of', '2016-09-01', '--committee-date', '2016-09-15'];
      expect(
        (await run('appendix4', path(`${from}.xlsx`), '--out', path(`${to}.xlsx`), ...late)).status,
      ).toBe(0);
      const texts = (
        await readText(await openWorkbook(await readFile(path(`${to}.xlsx`))), 'Appendix 4')
      ).map(([first]) => first);
      expect(texts).toContain('For the committee of 15 September 2016.');
      const start = texts.indexOf('Changes since the papers of 4 August 2016');
      expect(texts.slice(start + 1, texts.indexOf('', start))).toEqual([
        'Alpha (Economy): Class was Significant, is Undetermined.',
        'Alpha (Economy): £ a year was £12,000, is £9,500.',
        'Beta (Economy): Class was Undetermined, is Significant.',
        'Delta Quays (Economy): New in the register.',
        'Gamma (Economy): No longer in the register.',
      ]);
    }
  });

  it('takes a date of the committee for papers only', async () => {
    expect(await run('check', 'in.xlsx', '--committee-date', '2016-09-15')).toMatchObject({
      status: 2,
      error: 'Only tasks that build papers take --committee-date.\n',
    });
  });

  it('checks whether papers still say what the register says', async () => {
    const register = await saveRegister('in.xlsx');
    await run('all', register, '--out', path('all.xlsx'));
    const workbook = await openWorkbook(await readFile(path('all.xlsx')));
    await workbook.run(async (context) => {
      context.workbook.worksheets.getItem('Economy').getRange('D2').values = [['SHDC £12,500']];
      await context.sync();
    });
    await writeFile(path('changed.xlsx'), await workbook.file.save());

    expect((await run('check', path('all.xlsx'))).out).toContain(
      '“Appendix 4” (as of 4 August 2016, built 4 August 2016) is up to date.\n',
    );
    expect((await run('check', path('changed.xlsx'))).out).toContain(
      '“Appendix 4” (as of 4 August 2016, built 4 August 2016) is out of date. Devon Enterprise Board (Economy): £ a year was £16,000, is £12,500.\n',
    );
    const { papers } = taskReportSchema.parse(
      JSON.parse((await run('check', path('changed.xlsx'), '--json')).out),
    );
    expect(papers?.[0]).toEqual({
      paper: 'appendix4',
      sheet: 'Appendix 4',
      asOf: '2016-08-04',
      builtOn: '2016-08-04',
      committeeDate: null,
      scheme: 'South Hams and West Devon 2016',
      isPublic: false,
      standing: 'out of date',
      changes: ['Devon Enterprise Board (Economy): £ a year was £16,000, is £12,500.'],
      isTypedOn: false,
    });
  });
});
