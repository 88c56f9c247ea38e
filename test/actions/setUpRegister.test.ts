import { addThemeTab, lookAtRegister, setUpRegister, writeNewRegister } from '../../src/actions';
import { newBook } from '../../src/host';
import { matchTheme } from '../../src/register/read/matchTheme';
import { PRESETS, type Scheme } from '../../src/register';
import { connect, readText, workbookOf, type OpenWorkbook } from '../builders/openWorkbook';
import { SOUTH_HAMS_WEST_DEVON_2016 as SCHEME } from '../builders/presetScheme';

const AS_OF = '2016-08-04';
const READING = { scheme: SCHEME, asOf: AS_OF };
const THEMES = SCHEME.themes.map(({ name }) => name);
const HEADINGS = [
  'Name',
  'Lead Member',
  'Lead Officer',
  'Significant/Desirable',
  'Area covered',
  'Purpose',
  'Partners',
  'Agreement dates',
  'Financial arrangements',
  'Type of Partnership',
  'Contact Details',
  'Annual £ – South Hams',
  'Annual £ – West Devon',
  'Officer days a month',
  'Statutory',
  'Potential for significant risk',
  'Risk considerations',
  'Last annual report',
  'Last annual review',
  'Last quarterly report',
  'Outcome of review',
  'Recommendation',
];

function tabsOf({ file }: OpenWorkbook): string[] {
  return file.sheets.map(({ name }) => name);
}

function readPage(workbook: OpenWorkbook, sheet: string) {
  return workbook.run(async (context) => {
    const { pageLayout: layout, freezePanes } = context.workbook.worksheets.getItem(sheet);
    layout.load('orientation,paperSize,zoom,printGridlines');
    const rows = layout.getPrintTitleRows().load('address');
    const columns = layout.getPrintTitleColumns().load('address');
    const frozen = freezePanes.getLocation().load('address');
    await context.sync();
    const { orientation, paperSize, zoom, printGridlines } = layout;
    return [
      orientation,
      paperSize,
      zoom.horizontalFitToPages,
      printGridlines,
      ...[rows, columns, frozen].map(({ address }) => address.split('!')[1]),
    ];
  });
}

function readRules(workbook: OpenWorkbook, sheet: string, cells: readonly string[]) {
  return workbook.run(async (context) => {
    const asked = cells.map((cell) =>
      context.workbook.worksheets.getItem(sheet).getRange(cell).dataValidation.load('rule,errorAlert,prompt'),
    );
    await context.sync();
    return asked.map(({ rule, errorAlert, prompt }) => [
      rule.list?.source,
      errorAlert.style,
      prompt.message.length > 0,
    ]);
  });
}

describe('setUpRegister', () => {
  it('adds a tab for each theme, ready to be filled, and leaves what is there', async () => {
    const workbook = await workbookOf({ Diary: [['Monday', 'Committee']] });
    const before = await readText(workbook, 'Diary');
    const outcome = await setUpRegister(workbook.runExcel, READING);

    expect(outcome).toEqual({ kind: 'done', result: { sheets: THEMES } });
    expect(tabsOf(workbook)).toEqual(['Sheet1', 'Diary', 'About this register', ...THEMES]);
    expect(await readText(workbook, 'Diary')).toEqual(before);
    for (const theme of THEMES) expect(await readText(workbook, theme)).toEqual([HEADINGS]);

    const look = await lookAtRegister(workbook.runExcel, READING);
    expect(look.kind === 'done' && look.result.register.findings).toEqual([]);
    expect(look.kind === 'done' && look.result.register.tabs.map(({ theme }) => theme)).toEqual(THEMES);
  });

  it('offers the scheme’s words in lists that ask and never refuse, and is printed with its headings', async () => {
    const workbook = connect(await newBook());
    await setUpRegister(workbook.runExcel, READING);
    expect(await readRules(workbook, 'Economy', ['D2', 'E201', 'O2'])).toEqual([
      ['Significant,Desirable', 'Warning', true],
      ['South Hams,West Devon,Both', 'Warning', true],
      ['Yes,No', 'Warning', true],
    ]);
    expect(await readPage(workbook, 'Economy')).toEqual(['Landscape', 'A3', 2, true, '1:1', 'A:A', 'A1']);
  });

  it('says on a sheet of notes what each column is for', async () => {
    const workbook = connect(await newBook());
    await setUpRegister(workbook.runExcel, READING);
    const rows = await readText(workbook, 'About this register');
    const start = rows.findIndex(([heading]) => heading === 'Column');
    expect(rows.slice(start + 1).map(([heading]) => heading)).toEqual(HEADINGS);
    expect(rows.slice(start + 1).filter(([, guidance]) => guidance === '')).toEqual([]);
    expect(rows.flat().join(' ')).toContain('South Hams and West Devon 2016');
  });

  it('completes what was broken off, and fills a blank tab of a theme’s name', async () => {
    const workbook = await workbookOf({ Diary: [['Monday']] });
    await workbook.run(async (context) => {
      context.workbook.worksheets.add('homes');
      await context.sync();
    });
    await addThemeTab(workbook.runExcel, READING, 'Economy');
    expect(await setUpRegister(workbook.runExcel, READING)).toEqual({
      kind: 'done',
      result: { sheets: ['homes', ...THEMES.slice(2)] },
    });
    expect(await readText(workbook, 'homes')).toEqual([HEADINGS]);
    const tabs = tabsOf(workbook);
    expect(await setUpRegister(workbook.runExcel, READING)).toEqual({ kind: 'done', result: { sheets: [] } });
    expect(tabsOf(workbook)).toEqual(tabs);
  });

  it('adds nothing to a workbook that has a theme tab', async () => {
    const workbook = await workbookOf({ Economy: [['Name', 'Lead Officer', 'Area covered']] });
    const tabs = tabsOf(workbook);
    expect(await setUpRegister(workbook.runExcel, READING)).toEqual({
      kind: 'not done',
      message:
        'This workbook has tabs of a register already (“Economy”), so nothing was added. Add the tabs that it lacks one by one.',
    });
    expect(tabsOf(workbook)).toEqual(tabs);
  });
});

describe('writeNewRegister', () => {
  it.each(PRESETS.map((preset) => [preset.name, preset] as const))(
    'makes a register by “%s” that is read by the same scheme without findings',
    async (_, preset) => {
      const scheme = await preset.load();
      const workbook = connect(await newBook());
      await writeNewRegister(workbook.runExcel, { scheme, asOf: AS_OF });
      expect(tabsOf(workbook)).not.toContain('Sheet1');

      // By the sheet, whatever scheme is asked for.
      const look = await lookAtRegister(workbook.runExcel, READING);
      if (look.kind === 'not done') throw new Error(look.message);
      const { register, reading } = look.result;
      expect(reading.scheme.name).toBe(scheme.name);
      expect(register.tabs.map(({ theme }) => theme)).toEqual(scheme.themes.map(({ name }) => name));
      expect(register.findings).toEqual([]);
    },
  );
});

describe('addThemeTab', () => {
  const registerOf = () =>
    workbookOf({
      Economy: [
        ['Name', 'Lead Officer', 'Area covered'],
        ['Enterprise Board', 'A Officer', 'South Hams'],
      ],
      Diary: [['Monday']],
    });

  it('adds it after the register’s other tabs, and touches none of them', async () => {
    const workbook = await registerOf();
    const before = await readText(workbook, 'Economy');
    expect(await addThemeTab(workbook.runExcel, READING, 'homes')).toEqual({
      kind: 'done',
      result: { sheets: ['Homes'] },
    });
    expect(tabsOf(workbook)).toEqual(['Sheet1', 'Economy', 'Homes', 'Diary']);
    expect(await readText(workbook, 'Economy')).toEqual(before);
    expect(await readText(workbook, 'Homes')).toEqual([HEADINGS]);
  });

  it.each([
    ['Economy', 'The theme “Economy” has the tab “Economy” already, so nothing was added.'],
    ['Sport', /^The scheme has no theme “Sport”, only “Economy”, .*: write it on the scheme sheet first\.$/],
  ])('adds none for %s', async (theme, message) => {
    const workbook = await registerOf();
    const outcome = await addThemeTab(workbook.runExcel, READING, theme);
    expect(outcome.kind === 'not done' && outcome.message).toEqual(
      typeof message === 'string' ? message : expect.stringMatching(message),
    );
    expect(tabsOf(workbook)).toEqual(['Sheet1', 'Economy', 'Diary']);
  });

  it('calls the tab what Excel allows and what is known as the theme’s', async () => {
    const name = 'Health/care: what we do together in the whole of the county?';
    const scheme: Scheme = { ...SCHEME, themes: [...SCHEME.themes, { name, aliases: [] }] };
    const workbook = await registerOf();
    const outcome = await addThemeTab(workbook.runExcel, { scheme, asOf: AS_OF }, name);
    const [sheet = ''] = outcome.kind === 'done' ? outcome.result.sheets : [];
    expect(sheet).toBe('Health care what we do together');
    expect(matchTheme(sheet, scheme)).toBe(name);
  });
});
