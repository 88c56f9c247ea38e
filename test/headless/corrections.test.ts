import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { correctReading } from '../../src/actions';
import { taskReportSchema } from '../../src/register';
import { runCommandLine as run } from '../builders/commandLine';
import { workbookOf } from '../builders/openWorkbook';
import { READING } from '../builders/reading';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'register-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

describe('runCommand, on a workbook in which officers corrected the reading', () => {
  it('follows it and says so', async () => {
    const workbook = await workbookOf({
      Work: [
        ['Name', 'Lead Officer', 'Money'],
        ['Devon Enterprise Board', 'A Officer', 'SHDC £12,000'],
      ],
    });
    await correctReading(workbook.runExcel, READING, [
      { about: 'tab', sheet: 'Work', theme: 'Economy' },
      { about: 'heading', sheet: 'Work', heading: 'Money', column: 'financialArrangements' },
      { about: 'heading', sheet: 'Work', heading: 'Gone', column: null },
    ]);
    const register = join(folder, 'in.xlsx');
    await writeFile(register, await workbook.file.save());

    const { out } = await run('check', register);
    expect(out.split('\n').slice(6, 11)).toEqual([
      'What officers said of tabs and headings:',
      'The tab “Work” is read as the theme Economy.',
      '“Money” on “Work” is read as Financial arrangements.',
      '“Gone” on “Work” is not read. This had no effect, because the tab has no such heading.',
      '',
    ]);
    const report = taskReportSchema.parse(JSON.parse((await run('check', register, '--json')).out));
    expect(report.corrections).toEqual([
      {
        sheet: 'Work',
        heading: null,
        readAs: 'Economy',
        isUsed: true,
        message: 'The tab “Work” is read as the theme Economy.',
      },
      {
        sheet: 'Work',
        heading: 'Money',
        readAs: 'financialArrangements',
        isUsed: true,
        message: '“Money” on “Work” is read as Financial arrangements.',
      },
      {
        sheet: 'Work',
        heading: 'Gone',
        readAs: null,
        isUsed: false,
        message: '“Gone” on “Work” is not read. This had no effect, because the tab has no such heading.',
      },
    ]);
  });
});
