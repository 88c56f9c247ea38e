/** @jest-environment ./test/builders/BrowserEnvironment.ts */
import { readFileSync } from 'node:fs';
import { act, screen, waitFor, within } from '@testing-library/react';
import { openWorkbook, readText, sampleRegister, workbookOf } from '../../builders/openWorkbook';
import { findBarriers, openPane, waitForRole } from '../../builders/pane';
import { SMALL_REGISTER } from '../../builders/taskDesk';

const RECALCULATE = 'Recalculate significance';
const UNLIKE = {
  'Work and jobs': [
    ['Body', 'Lead Officer', 'Where', 'Money we give'],
    ['Devon Enterprise Board', 'A Officer', 'Both', 'SHDC £12,000 / WDBC £4,000'],
  ],
} as const;

/** The cells of a table, row by row. */
async function readTable(name: string): Promise<(string | null)[][]> {
  const table = await waitForRole('table', name);
  return within(table)
    .getAllByRole('row')
    .map((row) => [...row.children].map(({ textContent }) => textContent));
}

describe('RegisterPage', () => {
  it('leads from its figures to the pages that say more', async () => {
    const workbook = await workbookOf(SMALL_REGISTER);
    const { user } = openPane(workbook.runExcel);
    await user.click(await waitForRole('button', RECALCULATE));
    await waitForRole('button', 'Look again');
    for (const [label, page] of [
      ['Partnerships', 'Partnership'],
      ['Undetermined', 'Findings'],
      ['Overdue', 'Reviews'],
      ['Findings', 'Findings'],
    ] as const) {
      await user.click(await waitForRole('button', label));
      await waitForRole('heading', page);
      await user.click(screen.getByRole('tab', { name: 'Register' }));
    }
  });

  it('draws classes and cash by theme when asked, with the same in tables', async () => {
    const workbook = await workbookOf(SMALL_REGISTER);
    const { user } = openPane(workbook.runExcel);
    await user.click(await waitForRole('button', RECALCULATE));
    const button = await waitForRole('button', 'Charts by theme');
    expect(button.getAttribute('aria-expanded')).toBe('false');
    button.focus();
    await user.keyboard('{Enter}');
    expect(await readTable('Classes by theme')).toEqual([
      ['Theme', 'Significant', 'Desirable', 'Undetermined'],
      ['Economy', '1', '1', '0'],
    ]);
    expect(await readTable('£ a year by theme and council')).toEqual([
      ['Theme', 'South Hams', 'West Devon'],
      ['Economy', '£12,000 and 1 open', '£4,000'],
    ]);
    expect(screen.getByText(/^Open are ranges and amounts that are not known/)).toBeTruthy();
    expect(document.querySelectorAll('svg rect')).not.toHaveLength(0);
    expect(await findBarriers()).toEqual([]);
    await user.keyboard('{Enter}');
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('has a tab and its headings corrected where no tab is a theme’s, and each correction taken back', async () => {
    const workbook = await workbookOf(UNLIKE);
    const { user } = openPane(workbook.runExcel);
    await user.click(await waitForRole('button', 'Correct Work and jobs'));
    const form = () => within(screen.getByRole('group', { name: 'Correct Work and jobs' }));
    expect(form().getByRole('button', { name: 'Keep' }).getAttribute('aria-disabled')).toBe('true');
    expect(await findBarriers()).toEqual([]);
    await user.selectOptions(form().getByRole('combobox', { name: 'This tab is' }), 'Theme Economy');
    await user.click(form().getByRole('button', { name: 'Keep' }));

    await waitForRole('heading', '0 partnerships on 0 theme tabs');
    expect(
      screen.getByText('The tab “Work and jobs” is read as the theme Economy.', { selector: 'li *' }),
    ).toBeTruthy();
    await user.click(await waitForRole('button', 'Correct Work and jobs'));
    expect(form().getByText(/^No headings were found\. If they are in row 1/)).toBeTruthy();
    expect(await findBarriers()).toEqual([]);
    for (const [heading, column] of [
      ['Body', 'Name'],
      ['Where', 'Area covered'],
      ['Money we give', 'Financial arrangements'],
    ] as const)
      await user.selectOptions(form().getByRole('combobox', { name: `“${heading}” is` }), column);
    await user.click(form().getByRole('button', { name: 'Keep' }));
    await waitForRole('heading', '1 partnership on 1 theme tab');
    expect(document.activeElement?.textContent).toBe('Theme tabs');

    await user.click(await waitForRole('button', RECALCULATE));
    await waitForRole('button', 'Look again');
    expect((await readText(workbook, 'Work and jobs'))[1]).toContain('Significant');
    expect(await findBarriers()).toEqual([]);

    await user.click(
      screen.getByRole('button', { name: /^Undo: “Body” on “Work and jobs” is read as Name/ }),
    );
    await screen.findByText(/^: theme “Economy”, as corrected, no row of headings found$/, undefined, {
      timeout: 30_000,
    });
    expect((await readText(workbook, 'Work and jobs'))[1]).toEqual(UNLIKE['Work and jobs'][1]);
    await user.click(screen.getByRole('button', { name: /^Undo: The tab “Work and jobs” is read/ }));
    await screen.findByText(/open the register, or rename its tabs/, undefined, { timeout: 30_000 });
    expect(screen.getAllByRole('button', { name: /^Undo/ })).toHaveLength(2);
  });

  it('corrects a heading on every tab that has it, or on one alone', async () => {
    const rows = [
      ['Name', 'Lead Officer', 'Purpose', 'Who pays'],
      ['Devon Enterprise Board', 'A Officer', 'Growth', '£12,000'],
    ] as const;
    const workbook = await workbookOf({ Economy: rows, Homes: rows });
    const { user } = openPane(workbook.runExcel);
    await user.click(await waitForRole('button', 'Correct Economy'));
    expect(
      screen.getAllByText(': 1 partnership, 3 of 4 headings matched in row 1; not read: “Who pays”'),
    ).toHaveLength(2);
    await user.selectOptions(
      screen.getByRole('combobox', { name: '“Who pays” is' }),
      'Financial arrangements',
    );
    expect(screen.getByRole('checkbox', { name: 'Also on other tabs with the same heading' })).toMatchObject({
      checked: true,
    });
    await user.click(screen.getByRole('button', { name: 'Keep' }));
    await waitForRole('button', /^Undo: “Who pays” on “Homes”/);
    expect(screen.getAllByText(': 1 partnership, 4 of 4 headings matched in row 1')).toHaveLength(2);
  });

  it('says why nothing is judged by a scheme without a rule, in the words of its classes', async () => {
    const workbook = await openWorkbook(readFileSync('assets/sample-lancaster.xlsx'));
    openPane(workbook.runExcel);
    await screen.findByText(
      'The scheme does not say what makes a partnership Significant, so each is Undetermined. Enter your council’s rule on the scheme sheet, under “How tests decide”.',
      undefined,
      { timeout: 30_000 },
    );
    expect(
      screen.getByText(/^This add-in works out which partnerships are Significant or Other, /),
    ).toBeTruthy();
  });

  it('leaves everything as it is when correcting is cancelled', async () => {
    const workbook = await workbookOf(SMALL_REGISTER);
    const { user } = openPane(workbook.runExcel);
    await user.click(await waitForRole('button', 'Correct Economy'));
    await user.selectOptions(screen.getByRole('combobox', { name: 'This tab is' }), 'Not a register tab');
    expect(screen.queryByRole('combobox', { name: '“Name” is' })).toBeNull();
    const before = workbook.requests.count;
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(screen.queryByRole('group', { name: 'Correct Economy' })).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Correct Economy' }));
    expect(workbook.requests.count).toBe(before);
  });

  it('tells hidden and protected tabs, and what to do about a protected one', async () => {
    const workbook = await workbookOf({ ...SMALL_REGISTER, Homes: SMALL_REGISTER.Economy });
    await workbook.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem('Economy').protection.protect();
      worksheets.getItem('Homes').visibility = 'Hidden';
      await context.sync();
    });
    const { user } = openPane(workbook.runExcel);
    await screen.findByText(/matched in row 3, protected$/, undefined, { timeout: 30_000 });
    expect(screen.getByText(/matched in row 3, hidden$/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: RECALCULATE }));
    await screen.findByText(/The tab “Economy” is protected: choose Review › Unprotect Sheet/, undefined, {
      timeout: 30_000,
    });
  });

  it('says that corrections cannot be read, and takes new ones', async () => {
    const workbook = await workbookOf(SMALL_REGISTER);
    await workbook.run(async (context) => {
      context.workbook.settings.add('PartnershipRegister.corrections', 'all');
      await context.sync();
    });
    const { user } = openPane(workbook.runExcel);
    await screen.findByText(/cannot be read and is not followed: say it again here/, undefined, {
      timeout: 30_000,
    });
    await user.click(screen.getByRole('button', { name: 'Correct Notes' }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'This tab is' }), 'Theme Homes');
    await user.click(screen.getByRole('button', { name: 'Keep' }));
    await waitForRole('button', /^Undo: The tab “Notes” is read as the theme Homes/);
  });

  it('has no barriers on the sample register, charts and corrections open', async () => {
    const workbook = await openWorkbook(sampleRegister());
    const { user } = openPane(workbook.runExcel);
    await user.click(await waitForRole('button', RECALCULATE));
    await user.click(await waitForRole('button', 'Charts by theme'));
    await waitForRole('table', 'Classes by theme');
    await user.click(await waitForRole('button', 'Correct Economy'));
    await waitFor(() => {
      expect(screen.getAllByRole('combobox').length).toBeGreaterThan(5);
    });
    await act(() => Promise.resolve());
    expect(await findBarriers()).toEqual([]);
  });
});
