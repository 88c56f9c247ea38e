import { workbookOf, type OpenWorkbook } from '../../builders/openWorkbook';
import { deskOn } from '../../builders/taskDesk';

const SECRETS = ['Devon Enterprise Board', 'A Officer', '12,000', 'Kingsbridge'];

function register(): Promise<OpenWorkbook> {
  return workbookOf({
    Economy: [
      ['Economy partnerships of Kingsbridge'],
      [],
      ['Name', 'Lead Officer', 'Area covered', 'Financial arrangements', 'Colour'],
      ['Devon Enterprise Board', 'A Officer', 'Both', 'SHDC £12,000 pa', 'Kingsbridge'],
    ],
    Homes: [['Kingsbridge', 'A Officer']],
    Notes: [['Kingsbridge']],
  });
}

describe('describeForSupport', () => {
  it('tells versions, tabs, headings and counts, and nothing else that stands in a cell', async () => {
    const desk = deskOn((await register()).runExcel);
    await desk.start('recalculate');
    const text = await desk.describeForSupport('1.2.3');
    expect(text.split('\n')).toEqual([
      'Partnership register 1.2.3',
      'Excel 16.0.0.0, OfficeOnline, en-GB',
      'Can do: ExcelApi 1.21, SharedRuntime 1.1, RibbonApi 1.1',
      '',
      'Scheme: South Hams and West Devon 2016',
      'Judged on 2016-08-04; columns up to date',
      'Partnerships: 1 (Significant 1)',
      'Findings: 16 (theme/missing-tab 6, tab/missing-column 7, agreement/none 1, review/no-date 1, tab/no-header 1)',
      'Corrections: 0 (none)',
      // The papers that the scheme has.
      expect.stringMatching(/^Papers: appendix4 not built(?:, \w+ not built)+$/),
      '',
      'Tab “Economy” as Economy: headings in row 3, 1 partnership, rows 4 to 4',
      '  A “Name” as name',
      '  B “Lead Officer” as leadOfficer',
      '  C “Area covered” as area',
      '  D “Financial arrangements” as financialArrangements',
      '  E “Colour” as nothing',
      'Tab “Homes” as Homes: no headings',
      'Other tabs: “Sheet1”, “Notes”',
      '',
      'No task has failed since Excel was started.',
    ]);
    expect(SECRETS.filter((secret) => text.includes(secret))).toEqual([]);
  });

  it('tells the last task that was not done, also once its notice is gone, with names of tabs only', async () => {
    const workbook = await register();
    await workbook.run(async (context) => {
      context.workbook.worksheets.getItem('Economy').protection.protect();
      await context.sync();
    });
    const desk = deskOn(workbook.runExcel);
    await desk.start('recalculate');
    desk.dismissNotice();
    await desk.goTo({ sheet: 'Kingsbridge' });
    const untold = await desk.describeForSupport('1.2.3');
    await desk.look();
    await desk.start('recalculate');
    const told = await desk.describeForSupport('1.2.3');
    expect([untold, told].map((text) => text.split('\n').at(-1))).toEqual([
      'Last that was not done: goToCell (not done): The tab “…” has been renamed or deleted: choose “…” on the page Register.',
      'Last that was not done: recalculate (not done): The tab “Economy” is protected: choose Review › Unprotect Sheet, then run this again.',
    ]);
  });

  it('leaves out what a fault quotes', async () => {
    const desk = deskOn(() => {
      throw new Error('Expected a date, got "Devon "Enterprise" Board" of “Kingsbridge”');
    });
    await desk.start('recalculate');
    const text = await desk.describeForSupport('1.2.3');
    expect(text).toContain('Register not read yet');
    expect(text).toMatch(/\nError: Expected a date, got “…”\nat /);
    expect(SECRETS.filter((secret) => text.includes(secret))).toEqual([]);
  });
});
