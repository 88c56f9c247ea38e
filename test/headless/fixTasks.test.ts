import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { taskReportSchema } from '../../src/register';
import { runCommandLine as run } from '../builders/commandLine';
import { openWorkbook, readText, sampleRegister, workbookOf } from '../builders/openWorkbook';
import { comparePackages } from '../packageParts';

const HEADINGS = ['Name', 'Area covered', 'Significant/Desirable', 'Financial arrangements'];
const BOARD = ['Devon Enterprise Board', 'Both ', 'Sig', 'SHDC £4,850 / WDBC £4,850'];

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'register-'));
  const workbook = await workbookOf({ Economy: [HEADINGS, BOARD] });
  await writeFile(path('in.xlsx'), await workbook.file.save());
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

function path(name: string): string {
  return join(folder, name);
}

async function report(...argv: string[]) {
  const { out, error } = await run(...argv, '--json');
  expect(error).toBe('');
  return taskReportSchema.parse(JSON.parse(out));
}

async function textOf(name: string, sheet: string): Promise<string[][]> {
  return readText(await openWorkbook(await readFile(path(name))), sheet);
}

describe('fix', () => {
  it('lists the fixes and writes nothing', async () => {
    const { status, out } = await run('fix', path('in.xlsx'));
    expect(status).toBe(0);
    expect(out.split('\n')).toEqual([
      expect.stringMatching(
        /^offered {2}spaces-\w{7} {2}Economy!B2 {2}"Both " → "Both" {2}Area covered has spaces/,
      ),
      expect.stringMatching(
        /^offered {2}class-\w{7} {2}Economy!C2 {2}"Sig" → "Significant" {2}"Sig" is another spelling/,
      ),
      '',
      'Read in 0.0 seconds.',
      '2 fixes are on offer; nothing was written.',
      '',
    ]);
    expect(await readdir(folder)).toEqual(['in.xlsx']);
  });

  it('makes all fixes, or those asked for, and puts them back', async () => {
    const { fixes = [] } = await report('fix', path('in.xlsx'));
    const id = fixes[1]?.id ?? '';
    const one = await report('fix', path('in.xlsx'), '--apply', '--only', id, '--out', path('one.xlsx'));
    expect(one.fixes?.map(({ cell, outcome }) => [cell, outcome])).toEqual([['C2', 'applied']]);
    expect(one.written).toEqual({ sheets: ['Changes'], columns: 0, rows: 1 });

    const all = await report('fix', path('one.xlsx'), '--apply', '--out', path('all.xlsx'));
    expect(all.fixes?.map(({ cell, outcome }) => [cell, outcome])).toEqual([['B2', 'applied']]);
    expect(all.ignoredSheets).not.toContain('Changes');
    expect((await textOf('all.xlsx', 'Economy'))[1]?.slice(1, 3)).toEqual(['Both', 'Significant']);

    const back = await report('fix', path('all.xlsx'), '--put-back', '--out', path('back.xlsx'));
    expect(back.fixes?.map(({ cell, after, outcome }) => [cell, after, outcome])).toEqual([
      ['C2', 'Significant', 'put back'],
      ['B2', 'Both', 'put back'],
    ]);
    expect((await textOf('back.xlsx', 'Economy'))[1]).toEqual(BOARD);
  });

  it.each([
    [['fix', 'in.xlsx', '--out', 'out.xlsx'], 'Say --apply or --put-back with --out.'],
    [['fix', 'in.xlsx', '--apply'], 'The task fix writes a workbook: say where with --out FILE.xlsx.'],
    [['fix', 'in.xlsx', '--only', 'x'], 'Say --apply or --put-back with --only.'],
    [['check', 'in.xlsx', '--apply'], 'Only the task fix takes --apply, --put-back and --only.'],
    [['fix', 'in.xlsx', '--apply', '--put-back'], 'Choose one of --apply and --put-back.'],
    [['check', 'in.xlsx', '--fill'], 'Only the task prepare takes --fill.'],
    [
      ['fix', 'in.xlsx', '--apply', '--only', 'class-0000000', '--out', 'out.xlsx'],
      'There is nothing called “class-0000000” here: run fix without --only to see what there is.',
    ],
  ])('refuses %j', async (argv, message) => {
    const { status, error } = await run(...argv.map((part) => (part.endsWith('.xlsx') ? path(part) : part)));
    expect([status, error]).toEqual([2, `${message}\n`]);
    expect(await readdir(folder)).toEqual(['in.xlsx']);
  });
});

describe('prepare', () => {
  it('adds columns and lists what can be filled', async () => {
    const { written, fixes } = await report('prepare', path('in.xlsx'), '--out', path('out.xlsx'));
    expect(written).toEqual({ sheets: [], columns: 11, rows: 0 });
    expect(fixes?.map(({ cell, before, after, outcome }) => [cell, before, after, outcome])).toEqual([
      ['E2', null, 4850, 'offered'],
      ['F2', null, 4850, 'offered'],
    ]);
    expect((await textOf('out.xlsx', 'Economy'))[1]).toEqual([...BOARD, ...Array<string>(11).fill('')]);
  });

  it('fills them when asked to', async () => {
    const { written } = await report('prepare', path('in.xlsx'), '--fill', '--out', path('out.xlsx'));
    expect(written).toEqual({ sheets: ['Changes'], columns: 11, rows: 1 });
    expect((await textOf('out.xlsx', 'Economy'))[1]?.slice(4, 6)).toEqual(['£4,850.00', '£4,850.00']);
  });

  it('leaves no trace of itself in what a later removal leaves', async () => {
    await writeFile(path('sample.xlsx'), sampleRegister());
    await run('prepare', path('sample.xlsx'), '--out', path('prepared.xlsx'));
    await run('recalculate', path('prepared.xlsx'), '--out', path('calculated.xlsx'));
    await run('remove', path('calculated.xlsx'), '--out', path('removed.xlsx'));
    const [prepared, removed] = [await readFile(path('prepared.xlsx')), await readFile(path('removed.xlsx'))];
    expect(await comparePackages(prepared, removed)).toEqual([]);
  });
});
