/** @jest-environment ./test/builders/BrowserEnvironment.ts */
import { act, screen, waitFor, within } from '@testing-library/react';
import type { RunExcel } from '../../../src/actions';
import { openWorkbook, sampleRegister, workbookOf, type OpenWorkbook } from '../../builders/openWorkbook';
import { findBarriers, openPane, waitForRole } from '../../builders/pane';
import { SMALL_REGISTER } from '../../builders/taskDesk';

const settled = () => new Promise((resolve) => setTimeout(resolve, 50));

/** Selects a cell as an officer does, and waits until the add-in has heard of it. */
async function select(workbook: OpenWorkbook, sheet: string, row: number): Promise<void> {
  await act(async () => {
    workbook.select({ sheet, row, column: 1, rowCount: 1, columnCount: 1 });
    await settled();
  });
}

async function openPage(workbook: OpenWorkbook, run: RunExcel = workbook.runExcel) {
  const pane = openPane(run);
  await pane.user.click(screen.getByRole('tab', { name: 'Partnership' }));
  await waitForRole('heading', 'Partnership');
  return pane;
}

function sectionOf(heading: RegExp | string): HTMLElement {
  const section = screen.getByRole('heading', { name: heading }).closest('section');
  if (!section) throw new Error('Expected a heading in a section');
  return section;
}

/** What stands under a heading of the page. */
function readSection(heading: RegExp | string): string {
  return sectionOf(heading).textContent;
}

describe('PartnershipPage', () => {
  it('shows the partnership of the selected row and follows the selection', async () => {
    const workbook = await workbookOf(SMALL_REGISTER);
    workbook.select({ sheet: 'Economy', row: 3, column: 0, rowCount: 1, columnCount: 1 });
    await openPage(workbook);
    await waitForRole('article', 'Devon Enterprise Board');
    expect(screen.getByText('Significant')).toBeTruthy();
    expect(screen.getByText('Recorded as Desirable, which differs from what was calculated.')).toBeTruthy();
    const [first, second] = screen
      .getAllByRole('term')
      .map(({ parentElement }) => parentElement?.textContent);
    expect([first, second]).toEqual([
      'Cash and officer time✓\u00a0MetSouth Hams pays £12,000 a year, at or above £10,000.',
      'Officer days✕\u00a0Not metNo officer time.',
    ]);
    expect(readSection('What was assumed')).toContain('Officer time is not mentioned and taken as none.');
    expect(await findBarriers()).toEqual([]);

    await select(workbook, 'Economy', 4);
    const article = await waitForRole('article', 'Market Towns Forum');
    expect(within(article).getByText('Desirable')).toBeTruthy();
    expect(readSection('Figures')).toContain('South Hams£2,000–£3,000None£2,000–£3,000');
    expect(readSection('Figures')).toContain('Resource test: £10,000 a year or more');
  });

  it('tells how each text was read, with a way to its cell', async () => {
    const workbook = await workbookOf(SMALL_REGISTER);
    workbook.select({ sheet: 'Economy', row: 4, column: 0, rowCount: 1, columnCount: 1 });
    const { user } = await openPage(workbook);
    await waitForRole('heading', 'How each text was read');
    expect(readSection('How each text was read')).toContain(
      'Financial arrangements£2-3k paAs stated: South Hams, from the area covered: £2,000–£3,000 a year.',
    );
    screen.getByRole('button', { name: 'Financial arrangements' }).focus();
    await user.keyboard('{Enter}');
    await waitFor(() => {
      expect(workbook.selection.get()).toMatchObject({ sheet: 'Economy', row: 4, column: 3 });
    });
  });

  it('lists the findings of the row, duties and the agreement', async () => {
    const workbook = await openWorkbook(sampleRegister());
    workbook.select({ sheet: 'Economy', row: 8, column: 0, rowCount: 1, columnCount: 1 });
    const { user } = await openPage(workbook);
    await waitForRole('article', 'Greater Dartmoor LEADER Local Action Group');
    expect(readSection('Agreement')).toBe('AgreementFrom 12 June 2015: current.');
    expect(readSection('How each text was read')).toContain(
      'Agreement datesSigned 12.6.15, ends with the LEADER programme',
    );
    expect(readSection('Reports, reviews and renewals')).toContain(
      'Annual review, owed by the lead officer: 15 March 2017 – on track.',
    );
    const link = within(sectionOf(/^Findings/)).getAllByRole('button', { name: /^Economy [A-Z]+9$/ })[0];
    if (!link) throw new Error('Expected a finding');
    await user.click(link);
    await waitFor(() => {
      expect(workbook.selection.get()).toMatchObject({ sheet: 'Economy', row: 8 });
    });
    expect(await findBarriers()).toEqual([]);
  });

  it.each([
    ['a heading', 'Economy', 2, 'Row 3 of “Economy” is no partnership’s.'],
    ['a blank row', 'Economy', 40, 'Row 41 of “Economy” is no partnership’s.'],
    ['another tab', 'Notes', 0, '“Notes” is no theme tab.'],
  ])(
    'offers the names on %s, and goes to the row of the one that is chosen',
    async (_, sheet, row, words) => {
      const workbook = await workbookOf(SMALL_REGISTER);
      workbook.select({ sheet, row, column: 0, rowCount: 1, columnCount: 1 });
      const { user } = await openPage(workbook);
      await waitForRole('heading', 'Select a partnership’s row');
      expect(screen.getByText(new RegExp(words))).toBeTruthy();
      expect(await findBarriers()).toEqual([]);
      await user.type(screen.getByRole('searchbox'), 'towns');
      expect(screen.queryByRole('button', { name: 'Devon Enterprise Board' })).toBeNull();
      await user.click(screen.getByRole('button', { name: 'Market Towns Forum' }));
      await waitForRole('article', 'Market Towns Forum');
      await waitFor(() => {
        expect(workbook.selection.get()).toMatchObject({ sheet: 'Economy', row: 4 });
      });
      expect(screen.getByRole('article', { name: 'Market Towns Forum' })).toBeTruthy();
    },
  );

  it('looks again when rows have moved since the register was read', async () => {
    const workbook = await workbookOf(SMALL_REGISTER);
    workbook.select({ sheet: 'Economy', row: 3, column: 0, rowCount: 1, columnCount: 1 });
    await openPage(workbook);
    await waitForRole('article', 'Devon Enterprise Board');
    await workbook.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Economy');
      sheet.getRange('4:4').insert('Down');
      sheet.getRange('A4:C4').values = [['Tamar Valley Forum', 'C Officer', 'WD']];
      await context.sync();
    });
    await select(workbook, 'Economy', 5);
    await waitForRole('article', 'Market Towns Forum');
    await select(workbook, 'Economy', 3);
    await waitForRole('article', 'Tamar Valley Forum');
    await select(workbook, 'Economy', 4);
    await waitForRole('article', 'Devon Enterprise Board');
  });

  it('shows one partnership for every row of a merged name', async () => {
    const workbook = await workbookOf({
      Economy: [
        ['Name', 'Lead Officer', 'Area covered', 'Financial arrangements'],
        ['Devon Enterprise Board', 'A Officer', 'SH', '£1,000'],
        ['', '', 'WD', '£2,000'],
      ],
    });
    await workbook.run(async (context) => {
      context.workbook.worksheets.getItem('Economy').getRange('A2:A3').merge();
      await context.sync();
    });
    await openPage(workbook);
    await select(workbook, 'Economy', 2);
    await waitForRole('article', 'Devon Enterprise Board');
    expect(screen.getByRole('button', { name: 'Economy, rows 2 to 3' })).toBeTruthy();
  });

  it('lets another be chosen beside the selected one', async () => {
    const workbook = await workbookOf(SMALL_REGISTER);
    workbook.select({ sheet: 'Economy', row: 3, column: 0, rowCount: 1, columnCount: 1 });
    const { user } = await openPage(workbook);
    await waitForRole('article', 'Devon Enterprise Board');
    await user.click(screen.getByRole('button', { name: 'Choose another partnership' }));
    await user.type(screen.getByRole('searchbox'), 'nowhere');
    expect(screen.getByText('No name has “nowhere” in it.')).toBeTruthy();
    await user.clear(screen.getByRole('searchbox'));
    await user.click(screen.getByRole('button', { name: 'Market Towns Forum' }));
    await waitForRole('article', 'Market Towns Forum');
  });

  it('stops following when another page is chosen', async () => {
    const workbook = await workbookOf(SMALL_REGISTER);
    const { user } = await openPage(workbook);
    await waitForRole('heading', 'Select a partnership’s row');
    await user.click(screen.getByRole('tab', { name: 'Papers' }));
    await act(settled);
    const before = workbook.requests.count;
    await select(workbook, 'Economy', 3);
    expect(workbook.requests.count).toBe(before);
  });

  it('says so when Excel does not tell what is selected, and lets one be chosen', async () => {
    const workbook = await workbookOf(SMALL_REGISTER);
    let isBroken = false;
    const { user } = await openPage(workbook, (work) =>
      isBroken ? Promise.reject(new TypeError('x is not a function')) : workbook.runExcel(work),
    );
    await waitForRole('heading', 'Select a partnership’s row');
    isBroken = true;
    await select(workbook, 'Economy', 3);
    await waitForRole('heading', 'Choose a partnership');
    expect(screen.getByText(/The pane cannot see which row is selected in Excel\./)).toBeTruthy();
    isBroken = false;
    await user.click(screen.getByRole('button', { name: 'Market Towns Forum' }));
    await waitForRole('article', 'Market Towns Forum');
  });

  it('says where to begin when the register has no partnership', async () => {
    const workbook = await workbookOf({ Economy: [['Name', 'Lead Officer', 'Purpose']] });
    await openPage(workbook);
    await screen.findByText(/The register has no partnerships yet\./, undefined, { timeout: 30_000 });
    expect(await findBarriers()).toEqual([]);
  });
});
