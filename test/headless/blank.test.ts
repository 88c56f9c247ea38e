import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openBook } from '../../src/host';
import { runCommandLine } from '../builders/commandLine';
import { workbookOf } from '../builders/openWorkbook';

const folder = mkdtempSync(join(tmpdir(), 'blank-'));
const inFolder = (name: string) => join(folder, name);

afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function readTabs(name: string): Promise<string[]> {
  const { sheets } = await openBook(readFileSync(inFolder(name)));
  return sheets.map((sheet) => sheet.name);
}

describe('the task blank', () => {
  it('makes a register by a scheme, and leaves a file alone that is there', async () => {
    const out = inFolder('new.xlsx');
    expect(await runCommandLine('blank', '--scheme', 'East Devon', '--out', out)).toMatchObject({
      status: 0,
      error: '',
    });
    const tabs = await readTabs('new.xlsx');
    expect(tabs[0]).toBe('About this register');
    expect(tabs.at(-1)).toBe('Partnership scheme');
    const before = readFileSync(out);
    expect(await runCommandLine('blank', '--out', out)).toEqual({
      status: 2,
      out: '',
      error: `The file ${out} is there already and is left alone: give --out another name.\n`,
    });
    expect(readFileSync(out).equals(before)).toBe(true);
    expect((await runCommandLine('check', out)).out).toContain('by the scheme “East Devon');
  });

  it.each([
    [['blank'], 'The task blank writes a workbook: say where with --out FILE.xlsx.\n'],
    [['blank', '--scheme', 'Nowhere', '--out', inFolder('no.xlsx')], /^There is no scheme “Nowhere”/],
    [['blank', '--colour', 'red'], /^Unknown option '--colour'\. Run with --help/],
  ])('refuses %j', async (argv, error) => {
    const ran = await runCommandLine(...argv);
    expect(ran.status).toBe(2);
    expect(ran.error).toEqual(typeof error === 'string' ? error : expect.stringMatching(error));
  });

  it('has a help text', async () => {
    expect((await runCommandLine('blank', '--help')).out).toContain('Makes a new register');
  });
});

describe('the task theme', () => {
  it('adds a tab for a theme that has none, and judges the register with it', async () => {
    const book = await workbookOf({ Economy: [['Name', 'Lead Officer', 'Area covered']] });
    writeFileSync(inFolder('one.xlsx'), await book.file.save());
    const ran = await runCommandLine(
      ...['theme', inFolder('one.xlsx'), '--theme', 'homes', '--out', inFolder('two.xlsx')],
    );
    expect(ran.out).toMatch(/\nHomes +0 +0/);
    expect(ran.out).toContain('Added the tab “Homes”.');
    expect(await readTabs('two.xlsx')).toEqual(['Sheet1', 'Economy', 'Homes']);
  });

  it('refuses a theme that has a tab, and wants to know which', async () => {
    const sample = join('assets', 'sample-register.xlsx');
    const out = ['--out', inFolder('more.xlsx')];
    expect((await runCommandLine('theme', sample, '--theme', 'Homes', ...out)).error).toMatch(
      /^The theme “Homes” has the tab “.+” already, so nothing was added\.\n$/,
    );
    expect((await runCommandLine('theme', sample, ...out)).error).toBe(
      'Say with --theme which theme the tab is for.\n',
    );
    expect((await runCommandLine('check', sample, '--theme', 'Homes')).error).toBe(
      'Only the task theme takes --theme.\n',
    );
    expect(existsSync(inFolder('more.xlsx'))).toBe(false);
  });
});
