import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { taskReportSchema } from '../../src/register';
import { runCommandLine as run } from '../builders/commandLine';
import { openWorkbook, sampleRegister, workbookOf, readText } from '../builders/openWorkbook';

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

describe('runCommand', () => {
  it('prints a table, the findings and what it did', async () => {
    const register = await saveRegister('in.xlsx');
    const { status, out, error } = await run('recalculate', register, '--out', path('out.xlsx'));

    expect([status, error]).toEqual([0, '']);
    expect(out.split('\n').slice(0, 6)).toEqual([
      'As of 2016-08-04, by the scheme “South Hams and West Devon 2016”.',
      '',
      'Theme    Partnerships  Significant  Desirable  Undetermined  Overdue  Due soon',
      'Economy             1            1          0             0        0         0',
      'Total               1            1          0             0        0         0',
      '',
    ]);
    expect(out).toContain(
      'warning  Economy!E2  Significant/Desirable says Desirable, but the facts make it Significant',
    );
    expect(out).toContain(`Wrote 9 columns beside 1 partnership to ${path('out.xlsx')} in 0.0 seconds.`);
  });

  it('prints one JSON document of the documented shape and nothing else', async () => {
    await writeFile(path('sample.xlsx'), sampleRegister());
    const { status, out, error } = await run('check', path('sample.xlsx'), '--json', '--as-of', '2016-08-04');

    expect([status, error]).toEqual([1, '']);
    const report = taskReportSchema.parse(JSON.parse(out));
    expect([report.workbook, report.asOf, report.scheme]).toEqual([
      'sample.xlsx',
      '2016-08-04',
      'South Hams and West Devon 2016',
    ]);
    expect(report.written).toEqual({ sheets: [], columns: 0, rows: 0 });
    expect(await readdir(folder)).toEqual(['sample.xlsx']);
  });

  it('writes a workbook that it can read back, and reads nothing new in it', async () => {
    const register = await saveRegister('in.xlsx');
    await run('recalculate', register, '--out', path('out.xlsx'));
    const report = async (file: string) =>
      taskReportSchema.parse(JSON.parse((await run('check', file, '--json')).out));
    const [before, after] = [await report(register), await report(path('out.xlsx'))];

    expect(after.partnerships).toEqual(before.partnerships);
    expect(after.findings).toEqual(before.findings);
    expect(after.tabs).toEqual(before.tabs);
  });

  it('names the cell of the scheme sheet that cannot be read, and writes nothing', async () => {
    const workbook = await workbookOf({
      Economy: [HEADINGS, BOARD],
      'Partnership scheme': [
        ['Setting', 'Value'],
        ['Officer day rate', 'tbc'],
      ],
    });
    await writeFile(path('in.xlsx'), await workbook.file.save());
    const { status, out, error } = await run('recalculate', path('in.xlsx'), '--out', path('out.xlsx'));

    expect([status, out]).toEqual([2, '']);
    expect(error).toBe(
      'Correct the tab “Partnership scheme”, then run this again: B2: Officer day rate must be an amount in pounds, such as £250: "tbc" is not.\n',
    );
    expect(await readdir(folder)).toEqual(['in.xlsx']);
  });

  it('writes the scheme once, and leaves it to the officers after that', async () => {
    const register = await saveRegister('in.xlsx');
    const first = await run('scheme', register, '--out', path('out.xlsx'));
    expect([first.status, first.error]).toEqual([0, '']);
    expect(first.out).toContain(`Wrote “Partnership scheme” and saved ${path('out.xlsx')}`);

    const second = await run('scheme', path('out.xlsx'), '--out', path('again.xlsx'));
    expect(second.out).toContain('“Partnership scheme” was there, was left as it is and lacked no setting.');
  });

  it('builds the papers that are asked for, in their public version too', async () => {
    const register = await saveRegister('in.xlsx');
    const build = async (...args: string[]) => {
      const { out, error } = await run(...args, '--out', path(`${args[0] ?? ''}.xlsx`), '--json');
      expect(error).toBe('');
      return taskReportSchema.parse(JSON.parse(out)).written.sheets;
    };
    expect(await build('summary', register)).toEqual(['Register summary']);
    expect(await build('reviews', register)).toEqual(['Reviews due']);
    expect(await build('register', register, '--public')).toEqual(['Appendix 3 register']);
    expect(await build('all', register)).toEqual(
      expect.arrayContaining(['Register summary', 'Reviews due', 'Checks', 'Appendix 3 register']),
    );
    const printed = await readText(
      await openWorkbook(await readFile(path('register.xlsx'))),
      'Appendix 3 register',
    );
    expect(printed[0]?.[0]).toBe('Appendix 3 – Partnership register (public version)');
    expect(printed.flat().join(' ')).not.toContain('A Officer');
  });

  describe('refuses with one sentence, status 2 and no output', () => {
    const sample = sampleRegister();
    const ole = Uint8Array.from([
      0xd0,
      0xcf,
      0x11,
      0xe0,
      0xa1,
      0xb1,
      0x1a,
      0xe1,
      ...new Array<number>(2000).fill(0),
    ]);

    it.each<[string, Uint8Array]>([
      ['an empty file', new Uint8Array()],
      ['a file that is no zip', new TextEncoder().encode('Name,Lead member\nCity Deal,Cllr A\n')],
      ['an old or encrypted file', ole],
      ['a file that is cut off', sample.slice(0, 20_000)],
      ['a file with a damaged middle', damage(sample)],
    ])('%s', async (_, bytes) => {
      await writeFile(path('in.xlsx'), bytes);
      const { status, out, error } = await run('recalculate', path('in.xlsx'), '--out', path('out.xlsx'));

      expect([status, out]).toEqual([2, '']);
      expect(error).toMatch(/^[A-Z][^\n]*\.\n$/);
      expect(error).not.toMatch(/Error|undefined|\bat \w+ \(/);
      expect(await readdir(folder)).toEqual(['in.xlsx']);
    });

    it('a file that is not there', async () => {
      expect(await run('check', path('none.xlsx'))).toEqual({
        status: 2,
        out: '',
        error: `The file ${path('none.xlsx')} was not found.\n`,
      });
    });

    it('a workbook without theme tabs', async () => {
      await writeFile(path('in.xlsx'), await (await workbookOf({ Notes: [['Nothing']] })).file.save());
      const { status, error } = await run('recalculate', path('in.xlsx'), '--out', path('out.xlsx'));

      expect([status, error]).toEqual([
        2,
        'No tab of this workbook is named for a theme of the scheme “South Hams and West Devon 2016”: open the register, or rename its tabs.\n',
      ]);
      expect(await readdir(folder)).toEqual(['in.xlsx']);
    });

    it('a protected tab', async () => {
      const workbook = await openWorkbook(await readFile(await saveRegister('in.xlsx')));
      await workbook.run(async (context) => {
        context.workbook.worksheets.getItem('Economy').protection.protect();
        await context.sync();
      });
      await writeFile(path('in.xlsx'), await workbook.file.save());
      const { status, error } = await run('recalculate', path('in.xlsx'), '--out', path('out.xlsx'));

      expect([status, error]).toEqual([
        2,
        'The tab “Economy” is protected: choose Review › Unprotect Sheet, then run this again.\n',
      ]);
      expect(await readdir(folder)).toEqual(['in.xlsx']);
    });

    it('an output that is the input, by another name too', async () => {
      const register = await saveRegister('in.xlsx');
      await symlink(register, path('link.xlsx'));
      const before = await readFile(register);
      const sentence = 'The output may not be the workbook itself: give --out another name.\n';

      expect(await run('recalculate', register, '--out', register)).toEqual({
        status: 2,
        out: '',
        error: sentence,
      });
      expect(await run('recalculate', register, '--out', path('link.xlsx'))).toMatchObject({
        error: sentence,
      });
      expect(Buffer.compare(await readFile(register), before)).toBe(0);
    });

    it('a folder for the output that is not there', async () => {
      const out = path(join('none', 'out.xlsx'));
      expect(await run('recalculate', await saveRegister('in.xlsx'), '--out', out)).toEqual({
        status: 2,
        out: '',
        error: `The folder ${path('none')} was not found.\n`,
      });
    });

    it('a scheme that is none', async () => {
      const register = await saveRegister('in.xlsx');
      await writeFile(path('scheme.json'), '{ "name": "Ours" }');

      expect((await run('check', register, '--scheme', 'Ours')).error).toBe(
        'There is no scheme “Ours”: choose “South Hams and West Devon 2016”, “Lancaster 2011–12”, “Cheltenham 2012”, “Bath and North East Somerset 2006”, “Gravesham 2021”, “North Yorkshire 2023”, “Chorley and South Ribble 2024”, “East Devon”, or a .json file.\n',
      );
      expect((await run('check', register, '--scheme', path('scheme.json'))).error).toMatch(
        /^The file \S+ is not a scheme: source: .*\.\n$/,
      );
    });
  });

  it('exits with 1 when a finding is an error', async () => {
    const register = await saveRegister('in.xlsx', [
      HEADINGS,
      BOARD,
      ['', 'B Officer', 'SH', '£2,000 pa', 'D'],
    ]);
    const { status, out } = await run('check', register);
    expect([status, out.includes('error    Economy!A3  Enter the name of the partnership.')]).toEqual([
      1,
      true,
    ]);
  });

  it('builds the checks, names the sheet in the document and says when it stands beside another', async () => {
    const workbook = await workbookOf({ Economy: [HEADINGS, BOARD], Checks: [['Mine']] });
    await writeFile(path('in.xlsx'), await workbook.file.save());
    const asJson = await run('checks', path('in.xlsx'), '--out', path('out.xlsx'), '--json');
    expect(taskReportSchema.parse(JSON.parse(asJson.out)).written).toEqual({
      sheets: ['Checks (2)'],
      columns: 9,
      rows: 1,
    });

    const asText = await run('checks', path('in.xlsx'), '--out', path('out.xlsx'));
    expect(asText.out).toContain('so this one is called “Checks (2)”.');
  });
});

/** Overwrites bytes in the middle of a file. */
function damage(bytes: Uint8Array): Uint8Array {
  const copy = Uint8Array.from(bytes);
  copy.fill(0x41, 12_000, 16_000);
  return copy;
}
