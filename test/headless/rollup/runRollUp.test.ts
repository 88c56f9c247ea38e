import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rollUpReportSchema } from '../../../src/register';
import { runCommandLine } from '../../builders/commandLine';
import { openWorkbook, readText, workbookOf } from '../../builders/openWorkbook';

const HEADINGS = ['Name', 'Lead Officer', 'Area covered', 'Financial arrangements', 'Statutory'];
const BOARD = ['Devon Enterprise Board', 'A Officer', 'Both', 'SHDC £12,000 / WDBC £4,000', 'No'];
const TRUST = ['Moor Trust', 'B Officer', 'West Devon', '£300', 'No'];
const BROKEN = 'The file is not an Excel workbook (.xlsx).';

let folder: string;
let [north, south, torn] = ['', '', ''];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'roll-up-'));
  north = await saveRegister('north.xlsx', BOARD, TRUST);
  south = await saveRegister('south.xlsx', TRUST);
  torn = path('torn.xlsx');
  await writeFile(torn, 'no workbook');
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

function path(name: string): string {
  return join(folder, name);
}

async function saveRegister(name: string, ...rows: readonly (readonly string[])[]): Promise<string> {
  const workbook = await workbookOf({ Economy: [HEADINGS, ...rows] });
  await writeFile(path(name), await workbook.file.save());
  return path(name);
}

/** Rolls up in this process, unless `--workers` is said. */
function rollUp(out: string, ...argv: readonly string[]) {
  const workers = argv.includes('--workers') ? [] : ['--workers', '0'];
  return runCommandLine('rollup', ...argv, ...workers, '--out', path(out));
}

async function readBook(name: string) {
  return openWorkbook(await readFile(path(name)));
}

describe('rollup', () => {
  it('names a file that cannot be read, does the others and ends with status 1', async () => {
    const { status, out, error } = await rollUp('county.xlsx', south, torn, north);
    expect([status, error]).toEqual([1, '']);
    expect(out).toBe(
      [
        'Rolled up 2 registers with 3 partnerships: 1 Significant, 2 Undetermined.',
        '',
        'Not read:',
        `torn.xlsx: ${BROKEN}`,
        '',
        `Wrote ${path('county.xlsx')} in 0.0 seconds.`,
        '',
      ].join('\n'),
    );
    const rows = await readText(await readBook('county.xlsx'), 'Roll-up');
    const labels = rows.map(([first]) => first);
    expect(labels).toContain('Built from 2 registers, each judged by its own scheme, as of 4 August 2016.');
    expect(labels.at(-1)).toBe(`torn.xlsx: ${BROKEN}`);
  });

  it('shows one sheet, hides the figures behind it and leaves no blank one', async () => {
    await rollUp('sheets.xlsx', north);
    const { file } = await readBook('sheets.xlsx');
    expect(file.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['Roll-up', 'Visible'],
      ['Roll-up figures', 'Hidden'],
    ]);
  });

  it('writes the same bytes again, in whatever order files are named and however many workers read them', async () => {
    await rollUp('once.xlsx', north, south, torn);
    await rollUp('again.xlsx', torn, south, north);
    const { status } = await rollUp('pool.xlsx', north, torn, south, '--workers', '2');
    const [once, again, pool] = await Promise.all(
      ['once.xlsx', 'again.xlsx', 'pool.xlsx'].map((name) => readFile(path(name))),
    );
    expect(status).toBe(1);
    expect(again).toEqual(once);
    expect(pool).toEqual(once);
  });

  it('takes earlier roll-ups and comes to the same as in one go', async () => {
    await rollUp('whole.xlsx', north, south, torn);
    await rollUp('part.xlsx', south, torn);
    await rollUp('parts.xlsx', north, path('part.xlsx'));
    expect(await readFile(path('parts.xlsx'))).toEqual(await readFile(path('whole.xlsx')));
  });

  it('counts a register that is given twice once and names it', async () => {
    const copy = await saveRegister('copy of south.xlsx', TRUST);
    await rollUp('part.xlsx', south);
    const { status, out } = await rollUp('twice.xlsx', south, copy, path('part.xlsx'), '--json');
    const { registers, repeats } = rollUpReportSchema.parse(JSON.parse(out));
    expect(status).toBe(0);
    expect(registers.map(({ file }) => file)).toEqual(['copy of south.xlsx']);
    expect(repeats).toEqual([{ file: 'south.xlsx', sameAs: 'copy of south.xlsx' }]);
  });

  it('judges each register by its own scheme', async () => {
    await runCommandLine('scheme', north, '--out', path('renamed.xlsx'));
    const workbook = await readBook('renamed.xlsx');
    const rows = await readText(workbook, 'Partnership scheme');
    const row = rows.findIndex(([setting]) => setting === 'Scheme name');
    await workbook.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Partnership scheme');
      sheet.getCell(row, 1).values = [['North 2020']];
      await context.sync();
    });
    await writeFile(path('renamed.xlsx'), await workbook.file.save());
    const { out } = await rollUp('schemes.xlsx', south, path('renamed.xlsx'), '--json');
    const { registers } = rollUpReportSchema.parse(JSON.parse(out));
    expect(registers.map(({ file, scheme }) => [file, scheme])).toEqual([
      ['renamed.xlsx', 'North 2020'],
      ['south.xlsx', 'South Hams and West Devon 2016'],
    ]);
  });

  it('takes no figures from a roll-up that was changed by hand', async () => {
    await rollUp('changed.xlsx', north);
    const workbook = await readBook('changed.xlsx');
    await workbook.run(async (context) => {
      context.workbook.worksheets.getItem('Roll-up figures').getRange('L3').values = [['many']];
      await context.sync();
    });
    await writeFile(path('changed.xlsx'), await workbook.file.save());
    const { status, out } = await rollUp('after.xlsx', south, path('changed.xlsx'));
    expect(status).toBe(1);
    expect(out).toContain(
      'changed.xlsx: The sheet “Roll-up figures” is not as it was written: roll the registers themselves up again.',
    );
  });

  it('writes nothing when no file can be read', async () => {
    const missing = path('missing.xlsx');
    expect(await rollUp('none.xlsx', torn, missing)).toEqual({
      status: 2,
      out: '',
      error: `None of the workbooks could be read, so nothing was written.\nmissing.xlsx: The file missing.xlsx was not found.\ntorn.xlsx: ${BROKEN}\n`,
    });
    expect(await readdir(folder)).not.toContain('none.xlsx');
  });

  it('writes over none of its workbooks', async () => {
    const { status, error } = await rollUp('south.xlsx', north, south);
    expect([status, error]).toEqual([
      2,
      'The output may be none of the workbooks: give --out another name.\n',
    ]);
  });
});
