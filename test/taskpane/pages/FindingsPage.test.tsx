/** @jest-environment ./test/builders/BrowserEnvironment.ts */
import { screen, waitFor, within } from '@testing-library/react';
import { readText, workbookOf, type OpenWorkbook } from '../../builders/openWorkbook';
import { findBarriers, openPane, waitForRole, type OpenPane } from '../../builders/pane';

const HEADINGS = ['Name', 'Lead Officer', 'Area covered', 'Significant/Desirable', 'Last annual review'];

/** Two tabs with some findings and four certain fixes. */
function register(): Promise<OpenWorkbook> {
  return workbookOf({
    Economy: [
      HEADINGS,
      ['Devon Enterprise Board', 'A  Officer', 'Both', 'Sig.', "'31/02/2016"],
      ['Market Towns Forum', '', 'SH', 'S?', ''],
    ],
    Homes: [HEADINGS, ['Homes Panel', 'C Officer', 'WD', 'Des.', "'01/06/2016"]],
  });
}

async function openFindings(workbook: OpenWorkbook): Promise<OpenPane> {
  const pane = openPane(workbook.runExcel);
  await waitForRole('button', 'Recalculate significance');
  screen.getByRole('tab', { name: 'Findings' }).focus();
  await pane.user.keyboard('{Enter}');
  await waitForRole('button', 'Check rows');
  await fixesKnown();
  return pane;
}

function fixesKnown(): Promise<void> {
  return waitFor(
    () => {
      expect(screen.queryByText(/^Looking for certain fixes|^Reading the register/)).toBeNull();
    },
    { timeout: 30_000 },
  );
}

function findNotice(text: RegExp): Promise<HTMLElement> {
  return screen.findByText(text, undefined, { timeout: 30_000 });
}

const headings = (level: number) =>
  screen.getAllByRole('heading', { level }).map(({ textContent }) => textContent);
const itemsOf = (list: string) =>
  within(screen.getByRole('list', { name: list }))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);
const focused = () =>
  document.activeElement?.closest('li')?.textContent ?? document.activeElement?.textContent;

describe('FindingsPage', () => {
  it('groups findings by how serious they are and by kind, with their partnerships and fixes', async () => {
    await openFindings(await register());
    expect(headings(2)).toEqual(['Certain fixes (4)', 'Errors (1)', 'Warnings (23)', 'Notes (1)']);
    expect(screen.getByText('25 findings: 1 error, 23 warnings, 1 note.')).toBeTruthy();
    expect(itemsOf('Errors: Date that no calendar has')).toEqual([
      'Economy E2 Devon Enterprise BoardLast annual review must be a real date: there is no 31/02/2016.',
    ]);
    expect(itemsOf('Warnings: Class undetermined')).toEqual([
      'Homes D2 Homes PanelFind out the amount and the officer days, so that the partnership can be judged.' +
        '“Des.” → “Desirable”Apply this fix',
    ]);
    expect(itemsOf('Certain fixes')[0]).toBe(
      'Economy B2 Devon Enterprise BoardLead Officer: “A  Officer” → “A Officer”Apply this fix',
    );
    expect(await findBarriers()).toEqual([]);
  });

  it('groups by tab when asked', async () => {
    const { user } = await openFindings(await register());
    await user.selectOptions(screen.getByRole('combobox', { name: 'Group by' }), 'Tab');
    expect(headings(2)).toEqual([
      'Certain fixes (4)',
      'The register as a whole (6)',
      'Economy (11)',
      'Homes (8)',
    ]);
    expect(itemsOf('Economy: Notes').length).toBe(1);
    expect(await findBarriers()).toEqual([]);
  });

  it('shows what fits words, severity and tab, says how many they are, and shows all again', async () => {
    const { user } = await openFindings(await register());
    await user.type(screen.getByRole('searchbox', { name: 'Search' }), 'market lead');
    await screen.findByText('1 of 25 findings');
    expect(itemsOf('Warnings: Blank cell that must be filled in')).toEqual([
      'Economy B3 Market Towns ForumEnter the lead officer.',
    ]);
    await user.clear(screen.getByRole('searchbox', { name: 'Search' }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Show' }), 'Warnings');
    await user.selectOptions(screen.getByRole('combobox', { name: 'On tab' }), 'Homes');
    await screen.findByText('8 of 25 findings');

    await user.type(screen.getByRole('searchbox', { name: 'Search' }), 'no such words');
    await screen.findByText('0 of 25 findings');
    expect(await findBarriers()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Show all' }));
    expect(headings(2)).toEqual(['Certain fixes (4)', 'Errors (1)', 'Warnings (23)', 'Notes (1)']);
  });

  it('goes to a cell, applies a fix and puts it back, all by keyboard', async () => {
    const workbook = await register();
    const { user } = await openFindings(workbook);
    screen.getByRole('button', { name: 'Economy E2' }).focus();
    await user.keyboard('{Enter}');
    await waitFor(() => {
      expect(workbook.selection.get()).toMatchObject({ sheet: 'Economy', row: 1, column: 4 });
    });

    screen.getByRole('button', { name: 'Show 3 more: Certain fixes' }).focus();
    await user.keyboard('{Enter}');
    expect(focused()).toMatch(/^Economy D2/);
    const fixes = screen.getByRole('list', { name: 'Certain fixes' });
    within(fixes).getAllByRole('button', { name: 'Apply this fix' })[1]?.focus();
    await user.keyboard('{Enter}');
    await findNotice(/^1 cell was changed\. What it held is on record on the sheet “Changes”\.$/);
    expect((await readText(workbook, 'Economy'))[1]?.[3]).toBe('Significant');
    expect(headings(2)[0]).toBe('Certain fixes (3)');
    expect(headings(2).at(-1)).toBe('Changes made (1)');
    expect(focused()).toMatch(/^Homes D2/);
    expect(document.activeElement?.textContent).toBe('Apply this fix');
    expect(await findBarriers()).toEqual([]);

    screen.getByRole('button', { name: '1 change can be put back' }).focus();
    await user.keyboard('{Enter}');
    expect(focused()).toBe('Changes made (1)');
    const changes = screen.getByRole('list', { name: 'Changes made' });
    expect(itemsOf('Changes made')).toEqual([
      'Economy D2 Devon Enterprise BoardSignificant/Desirable: “Sig.” → “Significant”Put back',
    ]);
    within(changes).getByRole('button', { name: 'Put back' }).focus();
    await user.keyboard('{Enter}');
    await findNotice(/^1 cell has back what it held\.$/);
    expect((await readText(workbook, 'Economy'))[1]?.[3]).toBe('Sig.');
    expect(headings(2)).not.toContain('Changes made (1)');
    expect(focused()).toMatch(/^25 findings/);
  });

  it('shows every fix before and after, and makes those that stay ticked', async () => {
    const workbook = await register();
    const { user } = await openFindings(workbook);
    await user.click(screen.getByRole('button', { name: 'Apply all 4 fixes …' }));
    expect(focused()).toBe('Choose the fixes to apply');
    expect(itemsOf('Class in full')).toEqual([
      'Economy D2, Devon Enterprise BoardSignificant/Desirable: “Sig.” → “Significant”',
      'Homes D2, Homes PanelSignificant/Desirable: “Des.” → “Desirable”',
    ]);
    expect(await findBarriers()).toEqual([]);

    await user.click(screen.getByRole('checkbox', { name: /^Economy D2/ }));
    expect(screen.getByRole('checkbox', { name: 'Class in full (1 of 2)' })).toBeTruthy();
    await user.click(screen.getByRole('checkbox', { name: /^Stray spaces/ }));
    await user.click(screen.getByRole('button', { name: 'Apply 2 fixes' }));
    await findNotice(/^2 cells were changed\./);
    expect(focused()).toMatch(/^\d+ findings/);
    expect((await readText(workbook, 'Homes'))[1]).toEqual([
      'Homes Panel',
      'C Officer',
      'WD',
      'Desirable',
      '01/06/2016',
    ]);
    expect((await readText(workbook, 'Economy'))[1]?.slice(1, 4)).toEqual(['A  Officer', 'Both', 'Sig.']);

    await user.click(within(screen.getByRole('status')).getByRole('button', { name: 'Put back' }));
    await findNotice(/^2 cells have back what they held\.$/);
    expect((await readText(workbook, 'Homes'))[1]?.[3]).toBe('Des.');
  });

  it('leaves every cell alone when the choice is cancelled, and goes back to the button', async () => {
    const workbook = await register();
    const { user } = await openFindings(workbook);
    const before = await readText(workbook, 'Economy');
    await user.click(screen.getByRole('button', { name: 'Apply all 4 fixes …' }));
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(focused()).toBe('Apply all 4 fixes …');
    expect(await readText(workbook, 'Economy')).toEqual(before);
  });

  it('says that a hidden tab has to be unhidden first', async () => {
    const workbook = await register();
    const { user } = await openFindings(workbook);
    await workbook.run(async (context) => {
      context.workbook.worksheets.getItem('Homes').visibility = 'Hidden';
      await context.sync();
    });
    const [link] = screen.getAllByRole('button', { name: 'Homes D2' });
    if (link) await user.click(link);
    await findNotice(/^The tab “Homes” is hidden: unhide it to see the cell\.$/);
    expect(await findBarriers()).toEqual([]);
  });

  it('says when a tab with a fix is protected', async () => {
    const workbook = await register();
    const { user } = await openFindings(workbook);
    await workbook.run(async (context) => {
      context.workbook.worksheets.getItem('Economy').protection.protect();
      await context.sync();
    });
    const fixes = screen.getByRole('list', { name: 'Certain fixes' });
    const [apply] = within(fixes).getAllByRole('button', { name: 'Apply this fix' });
    apply?.focus();
    await user.keyboard('{Enter}');
    await findNotice(/“Economy” is protected/);
    expect(document.activeElement).toBe(apply);
  });

  it('says what to do when the register cannot be read', async () => {
    const pane = openPane((await workbookOf({ Notes: [['Nothing here']] })).runExcel);
    screen.getByRole('tab', { name: 'Findings' }).focus();
    await pane.user.keyboard('{Enter}');
    await findNotice(/open the register, or rename its tabs/);
    expect(await findBarriers()).toEqual([]);
  });

  it('stays where it is while it builds the sheet Checks', async () => {
    const { user } = await openFindings(await register());
    screen.getByRole('button', { name: 'Build the sheet Checks' }).focus();
    await user.keyboard('{Enter}');
    await findNotice(/^“Checks” is built\.$/);
    expect(document.activeElement?.textContent).toBe('Build the sheet Checks');
  });

  it('shows the beginning of a long list, and more when asked', async () => {
    const rows = Array.from({ length: 12 }, (_, index) => [`Board ${index} for Devon`, '', 'SH', 'D', '']);
    const { user } = await openFindings(await workbookOf({ Economy: [HEADINGS, ...rows] }));
    const list = 'Warnings: Blank cell that must be filled in';
    expect(itemsOf(list).length).toBe(5);
    screen.getByRole('button', { name: `Show 7 more: ${list}` }).focus();
    await user.keyboard('{Enter}');
    expect(itemsOf(list).length).toBe(12);
    expect(focused()).toBe(itemsOf(list)[5]);
  });

  it('says when nothing needs attention', async () => {
    const headings = [
      ...[
        'Name',
        'Lead Member',
        'Lead Officer',
        'Significant/Desirable',
        'Area covered',
        'Purpose',
        'Partners',
      ],
      ...['Agreement dates', 'Financial arrangements', 'Type of Partnership', 'Contact Details'],
    ];
    const themes = ['Economy', 'Homes', 'Infrastructure', 'Communities', 'Wellbeing', 'Environment'];
    const tabs = [...themes, 'Heritage', 'Resources'].map((theme) => [theme, [headings]] as const);
    await openFindings(await workbookOf(Object.fromEntries(tabs)));
    expect(screen.getByText('Nothing on the theme tabs needs attention.')).toBeTruthy();
    expect(screen.queryByRole('search')).toBeNull();
    expect(screen.queryAllByRole('heading', { level: 2 })).toEqual([]);
    expect(await findBarriers()).toEqual([]);
  });
});
