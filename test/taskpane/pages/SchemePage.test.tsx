/** @jest-environment ./test/builders/BrowserEnvironment.ts */
import { act, screen, within } from '@testing-library/react';
import { readText, workbookOf, type OpenWorkbook } from '../../builders/openWorkbook';
import { findBarriers, openPane, waitForRole, type OpenPane } from '../../builders/pane';
import { deskOn, SMALL_REGISTER } from '../../builders/taskDesk';

async function openScheme(workbook: OpenWorkbook): Promise<OpenPane> {
  const pane = openPane(workbook.runExcel);
  await waitForRole('button', 'Recalculate significance');
  screen.getByRole('tab', { name: 'Scheme' }).focus();
  await pane.user.keyboard('{Enter}');
  await waitForRole('heading', 'Columns to fill in');
  return pane;
}

function findNotice(text: RegExp): Promise<HTMLElement> {
  return screen.findByText(text, undefined, { timeout: 30_000 });
}

function tabsOf(workbook: OpenWorkbook): string[] {
  return workbook.file.sheets.map(({ name }) => name);
}

const settings = () =>
  screen.getAllByRole('term').map((term) => [term.textContent, term.nextElementSibling?.textContent]);

describe('SchemePage', () => {
  it('tells the settings that matter, where they come from, and the version', async () => {
    await openScheme(await workbookOf(SMALL_REGISTER));
    expect(screen.getByRole('heading', { level: 2, name: 'South Hams and West Devon 2016' })).toBeTruthy();
    expect(
      screen.getByText(/^The register is judged by this scheme, as it comes with the add-in\./),
    ).toBeTruthy();
    expect(settings()).toEqual([
      ['Councils', 'South Hams, West Devon'],
      ['Types', 'Strategic, Service Improvement, Community Liaison, Community Delivery'],
      ['Resource test', '£10,000 a year or more for any one council'],
      ['Staff time test', 'More than 4 days a month, all councils'],
      ['Officer day rate', 'Not decided: counted as £150 to £500 a day'],
      ['Reviews count as due soon', '60 days before'],
    ]);
    expect(screen.getByText('Version 1.2.3')).toBeTruthy();
    expect(screen.getByRole('link', { name: /^Accessibility statement/ }).getAttribute('href')).toBe(
      'help.html#accessibility',
    );
    expect(await findBarriers()).toEqual([]);
  });

  it('shows what can be handed on for support before it is copied', async () => {
    const { user } = await openScheme(await workbookOf(SMALL_REGISTER));
    await user.click(screen.getByRole('button', { name: 'Show details for support' }));
    const text = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Details' });
    expect(text.value).toMatch(/^Partnership register 1\.2\.3\nExcel 16/);
    expect(text.value).not.toContain('Market Towns Forum');
    expect(await findBarriers()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Copy details' }));
    expect(await screen.findByText('The details are copied.')).toBeTruthy();
    expect(await navigator.clipboard.readText()).toBe(text.value);
  });

  it('writes the scheme sheet, and judges by what officers change there', async () => {
    const workbook = await workbookOf(SMALL_REGISTER);
    const { desk, user } = await openScheme(workbook);
    screen.getByRole('button', { name: 'Write the scheme sheet' }).focus();
    await user.keyboard('{Enter}');
    await findNotice(/^The scheme is on the sheet “Partnership scheme”\./);
    expect(document.activeElement?.textContent).toBe('Add settings that the sheet lacks');
    expect(screen.getByRole('button', { name: '“Partnership scheme”' })).toBeTruthy();

    const rows = await readText(workbook, 'Partnership scheme');
    const row = rows.findIndex(([name]) => name === 'Officer day rate');
    await workbook.run(async (context) => {
      context.workbook.worksheets.getItem('Partnership scheme').getCell(row, 1).values = [[250]];
      await context.sync();
    });
    await act(() => desk.look());
    expect(settings()).toContainEqual(['Officer day rate', '£250 a day']);
    expect(await findBarriers()).toEqual([]);
  });

  it('lists the schemes that come with the add-in, and judges by one once the officer has said so', async () => {
    const workbook = await workbookOf(SMALL_REGISTER);
    const { user } = await openScheme(workbook);
    await waitForRole('button', 'South Hams and West Devon 2016 (in use)');
    await user.click(screen.getByRole('button', { name: 'Gravesham 2021' }));
    const panel = screen.getByText(/^Source: Gravesham Borough Council/).parentElement ?? document.body;
    expect(panel.textContent).toContain('what an officer’s day costs');
    const open = screen.getByRole('button', { name: 'Use this scheme: Gravesham 2021 …' });
    await user.click(open);
    const dialog = await waitForRole('alertdialog', 'Judge the register by “Gravesham 2021”?');
    expect(dialog.textContent).toContain('“Earlier partnership scheme”');
    expect(await findBarriers()).toEqual([]);
    await user.click(within(dialog).getByRole('button', { name: 'Keep the scheme in use' }));
    expect(tabsOf(workbook)).not.toContain('Partnership scheme');

    await user.click(open);
    const again = await waitForRole('alertdialog', 'Judge the register by “Gravesham 2021”?');
    await user.click(within(again).getByRole('button', { name: 'Use this scheme' }));
    await findNotice(
      /^The register is judged by “Gravesham 2021”, which is on the sheet “Partnership scheme”/,
    );
    expect(screen.getByRole('button', { name: 'Gravesham 2021 (in use)' })).toBeTruthy();
    expect(screen.getByText(/^No tab of this workbook is named for a theme/)).toBeTruthy();
    expect(document.activeElement).toBe(open);
    expect(await findBarriers()).toEqual([]);
  });

  it('adds columns, shows what the texts state for them, and fills what stays ticked', async () => {
    const workbook = await workbookOf(SMALL_REGISTER);
    const { user } = await openScheme(workbook);
    await user.click(screen.getByRole('button', { name: 'Add columns to fill in' }));
    await findNotice(/columns were added on 1 theme tab/);
    await user.click(screen.getByRole('button', { name: 'Fill from text …' }));
    await waitForRole('heading', 'Choose the cells to fill');
    const list = screen.getByRole('list', { name: 'Blank cells filled from text' });
    const fills = within(list).getAllByRole('listitem');
    expect(fills.map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/^Economy \w+, Devon Enterprise Board.*South Hams.*: blank → 12,000/) as string,
      expect.stringMatching(/^Economy \w+, Devon Enterprise Board.*West Devon.*: blank → 4,000/) as string,
    ]);
    expect(await findBarriers()).toEqual([]);

    await user.click(within(list).getAllByRole('checkbox')[1] ?? list);
    await user.click(screen.getByRole('button', { name: 'Fill 1 cell' }));
    await findNotice(/^1 cell was filled\./);
    expect(document.activeElement?.textContent).toBe('Fill from text …');
    const cells = (await readText(workbook, 'Economy'))[3] ?? [];
    expect(cells.some((text) => text.includes('12,000'))).toBe(true);
    expect(cells.slice(5).some((text) => text.includes('4,000'))).toBe(false);
  });

  it('says so when the texts state nothing for blank cells', async () => {
    const { user } = await openScheme(await workbookOf(SMALL_REGISTER));
    await user.click(screen.getByRole('button', { name: 'Fill from text …' }));
    await findNotice(/^The texts state nothing more for blank cells\./);
    expect(document.activeElement?.textContent).toBe('Fill from text …');
  });

  it('removes everything only once the officer has seen what goes and what stays', async () => {
    const workbook = await workbookOf(SMALL_REGISTER);
    const before = await readText(workbook, 'Economy');
    await deskOn(workbook.runExcel).start('buildChecks');
    const { user } = await openScheme(workbook);
    const open = screen.getByRole('button', { name: 'Remove everything …' });
    open.focus();
    await user.keyboard('{Enter}');
    const dialog = await waitForRole('alertdialog', 'Remove everything the add-in added?');
    expect(dialog.textContent).toContain('the add-in’s sheets, with everything on them: “Checks”');
    expect(dialog.textContent).toContain('“Words kept from Appendix 4”');
    expect(await findBarriers()).toEqual([]);

    await user.click(within(dialog).getByRole('button', { name: 'Keep everything' }));
    expect(tabsOf(workbook)).toContain('Checks');
    expect(document.activeElement).toBe(open);

    await user.click(open);
    const again = await waitForRole('alertdialog', 'Remove everything the add-in added?');
    await user.click(within(again).getByRole('button', { name: 'Remove everything' }));
    await findNotice(/^9 columns and 1 sheet of the add-in were removed\./);
    expect(tabsOf(workbook)).not.toContain('Checks');
    expect(await readText(workbook, 'Economy')).toEqual(before);
    expect(document.activeElement).toBe(open);
  });

  it('lets the scheme be written where no tab is a theme’s yet, and keeps help at hand', async () => {
    const workbook = await workbookOf({ Notes: [['Nothing here']] });
    const { user } = openPane(workbook.runExcel);
    await user.click(screen.getByRole('tab', { name: 'Scheme' }));
    await screen.findByText(/open the register, or rename its tabs/, undefined, { timeout: 30_000 });
    expect(screen.getByRole('link', { name: /^Help/ })).toBeTruthy();
    expect(await findBarriers()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Write the scheme sheet' }));
    await findNotice(/^The scheme is on the sheet “Partnership scheme”\./);
    expect(tabsOf(workbook)).toContain('Partnership scheme');
  });
});
