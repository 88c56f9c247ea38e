import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommandLine as run } from '../builders/commandLine';
import { openWorkbook, readText, workbookOf } from '../builders/openWorkbook';
import { parseCsv } from '../builders/parseCsv';

const REGISTER = {
  Economy: [
    ['Name', 'Lead Officer', 'Area covered', 'Purpose', 'Financial arrangements'],
    ["'=Advice", 'Ann Osborne', 'SH', 'Ask Ann Osborne', '£8,000 grant'],
  ],
};

let folder: string;
const path = (name: string) => join(folder, name);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'register-'));
  await writeFile(path('in.xlsx'), await (await workbookOf(REGISTER)).file.save());
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

describe('the task transparency', () => {
  it('writes the lists as CSV files without writing a workbook', async () => {
    const { status, out, error } = await run('transparency', path('in.xlsx'), '--csv', folder, '--public');
    expect([status, error]).toEqual([0, '']);
    expect(out).toContain(`Wrote ${path('transparency-grants-2016-08-04.csv')}, 1 row.\n`);
    expect((await readdir(folder)).sort()).toEqual([
      'in.xlsx',
      'transparency-contracts-2016-08-04.csv',
      'transparency-grants-2016-08-04.csv',
    ]);
    const text = await readFile(path('transparency-grants-2016-08-04.csv'), 'utf8');
    expect(text.startsWith('\uFEFFCouncil,')).toBe(true);
    expect(parseCsv(text)[1]?.slice(5, 9)).toEqual(['=Advice', '', 'Ask [name left out]', '8000']);
  });

  it('builds both sheets', async () => {
    expect((await run('transparency', path('in.xlsx'), '--out', path('out.xlsx'))).status).toBe(0);
    const workbook = await openWorkbook(await readFile(path('out.xlsx')));
    expect((await readText(workbook, 'Transparency grants')).flat()).toContain('=Advice');
    expect((await readText(workbook, 'Transparency contracts'))[0]?.[0]).toBe('Transparency contracts');
  });

  it.each([
    [
      ['transparency', 'in.xlsx'],
      'The task transparency writes a workbook: say where with --out FILE.xlsx.\n',
    ],
    [['check', 'in.xlsx', '--csv', '.'], 'Only the task transparency takes --csv.\n'],
  ])('says what %j lacks', async (argv, error) => {
    expect(await run(...argv)).toMatchObject({ status: 2, error });
  });
});
