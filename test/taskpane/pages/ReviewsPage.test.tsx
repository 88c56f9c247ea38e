/** @jest-environment ./test/builders/BrowserEnvironment.ts */
import { screen, waitFor, within } from '@testing-library/react';
import { openWorkbook, sampleRegister, workbookOf, type OpenWorkbook } from '../../builders/openWorkbook';
import { findBarriers, openPane, waitForRole, type OpenPane } from '../../builders/pane';

const HEADINGS = ['Name', 'Lead Member', 'Agreement start', 'Agreement end', 'Last annual review'];

async function openReviews(workbook: OpenWorkbook): Promise<OpenPane> {
  const pane = openPane(workbook.runExcel);
  await waitForRole('button', 'Recalculate significance');
  screen.getByRole('tab', { name: 'Reviews' }).focus();
  await pane.user.keyboard('{Enter}');
  await waitForRole('button', 'Highlight reviews');
  return pane;
}

/** Every heading with the entries of its list. */
function readSections(): Record<string, string[]> {
  const sections = screen.getAllByRole('heading', { level: 2 }).map((heading) => {
    const items = heading.parentElement?.querySelectorAll('li') ?? [];
    return [heading.textContent, [...items].map(({ textContent }) => textContent)] as const;
  });
  return Object.fromEntries(sections);
}

describe('ReviewsPage', () => {
  it('lists what is overdue, then each month, appointments, and what has no date', async () => {
    const workbook = await workbookOf({
      Economy: [
        HEADINGS,
        ['Devon Enterprise Board', 'Cllr A Member', '01/04/2015', '31/03/2017', '01/06/2015'],
        ['Market Towns Forum', '', '', '', ''],
      ],
    });
    await openReviews(workbook);
    expect(readSections()).toEqual({
      'Overdue (2)': [
        'Devon Enterprise BoardAnnual report · Partner · 1 April 2016, 125 days overdue · Economy',
        'Devon Enterprise BoardAnnual review · Lead officer · 1 June 2016, 64 days overdue · Economy',
      ],
      'March 2017 (1)': [
        'Devon Enterprise BoardAgreement renewal · Lead officer · 31 March 2017, in 239 days · Economy',
      ],
      'Member appointments at Annual Council, May 2017 (1)': [
        'Devon Enterprise BoardMember appointment · Annual Council · Economy',
      ],
      'No date to count from (1 partnership)': [
        'Market Towns ForumNo date for annual report, annual review, agreement renewal · Economy',
      ],
    });
    expect(screen.getByText(/^6 reports, reviews and renewals: 2 overdue, /)).toBeTruthy();
    expect(screen.getByText('Something is overdue at 1 partnership.')).toBeTruthy();
    expect(await findBarriers()).toEqual([]);
  });

  it('goes to the row of an entry by keyboard', async () => {
    const workbook = await workbookOf({
      Notes: [['Typed by many hands']],
      Economy: [HEADINGS, ['Devon Enterprise Board', '', '01/04/2015', '', '']],
    });
    const { user } = await openReviews(workbook);
    const [link] = screen.getAllByRole('button', { name: 'Devon Enterprise Board' });
    link?.focus();
    await user.keyboard('{Enter}');
    await waitFor(() => {
      expect(workbook.selection.get()).toMatchObject({ sheet: 'Economy', row: 1, column: 0 });
    });
  });

  it('says when nothing is pressing, and when nothing has a date', async () => {
    const workbook = await workbookOf({
      Economy: [HEADINGS, ['Devon Enterprise Board', '', '01/07/2016', '31/03/2019', '01/07/2016']],
    });
    const { unmount } = await openReviews(workbook);
    expect(screen.getByText('Nothing is overdue or due soon.')).toBeTruthy();
    unmount();

    await openReviews(await workbookOf({ Economy: [HEADINGS, ['Devon Enterprise Board', '', '', '', '']] }));
    expect(screen.getByText('No report, review or renewal has a date yet.')).toBeTruthy();
  });

  it('says what to do on a register without partnerships', async () => {
    await openReviews(await workbookOf({ Economy: [HEADINGS] }));
    expect(screen.getByText('There is no partnership on the theme tabs yet.')).toBeTruthy();
    expect(await findBarriers()).toEqual([]);
  });

  it('shows the beginning of long lists, and goes on where it was', async () => {
    const workbook = await openWorkbook(sampleRegister());
    const { user } = await openReviews(workbook);
    const overdue = screen.getByRole('list', { name: 'Overdue' });
    expect(within(overdue).getAllByRole('listitem').length).toBe(10);
    screen.getByRole('button', { name: /^Show \d+ more: Overdue$/ }).focus();
    await user.keyboard('{Enter}');
    const items = within(overdue).getAllByRole('listitem');
    expect(items.length).toBeGreaterThan(10);
    expect(items[10]?.contains(document.activeElement)).toBe(true);
    expect(await findBarriers()).toEqual([]);
  });

  it('highlights reviews and builds the sheet', async () => {
    const workbook = await openWorkbook(sampleRegister());
    const { user } = await openReviews(workbook);
    await user.click(screen.getByRole('button', { name: 'Highlight reviews' }));
    await screen.findByText(
      /^Something is overdue at \d+ partnerships and due soon at \d+ more\. Their rows are/,
      undefined,
      { timeout: 30_000 },
    );
    await user.click(screen.getByRole('button', { name: 'Build the sheet Reviews due' }));
    await screen.findByText('“Reviews due” is built.', undefined, { timeout: 30_000 });
  });
});
