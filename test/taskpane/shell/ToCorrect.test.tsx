/** @jest-environment ./test/builders/BrowserEnvironment.ts */
import { screen, waitFor, within } from '@testing-library/react';
import { readText, workbookOf, type OpenWorkbook } from '../../builders/openWorkbook';
import { findBarriers, openPane, waitForRole } from '../../builders/pane';
import { deskOn, SMALL_REGISTER } from '../../builders/taskDesk';

const SHEET = 'Partnership scheme';

/** Types something into the value of some settings, and gives their cells. */
async function spoilScheme(workbook: OpenWorkbook, typed: Readonly<Record<string, string>>) {
  await deskOn(workbook.runExcel).start('writeSchemeSheet');
  const settings = (await readText(workbook, SHEET)).map(([setting]) => setting);
  const cells = Object.keys(typed).map((setting) => settings.indexOf(setting));
  await workbook.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(SHEET);
    Object.values(typed).forEach((value, at) => {
      sheet.getCell(cells[at] ?? 0, 1).values = [[value]];
    });
    await context.sync();
  });
  return cells.map((row) => `${SHEET} B${row + 1}`);
}

function readSelected(workbook: OpenWorkbook): Promise<string> {
  return workbook.run(async (context) => {
    const range = context.workbook.getSelectedRange().load('address');
    await context.sync();
    return range.address.replaceAll("'", '').replace('!', ' ');
  });
}

describe('ToCorrect', () => {
  it('lists every cell of the scheme sheet that cannot be read, each with a link to it', async () => {
    const workbook = await workbookOf(SMALL_REGISTER);
    const { user } = openPane(workbook.runExcel);
    const recalculate = await waitForRole('button', 'Recalculate significance');
    const cells = await spoilScheme(workbook, {
      'Resource test': 'ten thousand',
      'Staff time test': 'lots',
      'Due soon': 'soon',
      'Financial year begins in': 'in spring',
    });

    await user.click(recalculate);
    const list = await waitForRole('list', 'To correct');
    const links = within(list).getAllByRole('button');
    expect(links.map(({ textContent }) => textContent)).toEqual(cells);
    expect(list.textContent).toContain('Resource test must be an amount in pounds, such as £10,000');
    expect(screen.queryByText(/1 partnership/)).toBeNull();
    expect(screen.getByText(/^Correct the sheet/).textContent).toContain(
      'Correct the sheet “Partnership scheme” as it is said below, then run this again.',
    );
    expect(await findBarriers()).toEqual([]);

    await user.click(links[1] ?? list);
    await waitFor(async () => {
      expect(await readSelected(workbook)).toBe(cells[1]);
    });
  });

  it('does not offer to write the scheme over a sheet that is to be corrected', async () => {
    const workbook = await workbookOf(SMALL_REGISTER);
    await spoilScheme(workbook, { 'Resource test': 'ten thousand' });
    const { user } = openPane(workbook.runExcel);
    await waitForRole('list', 'To correct');
    await user.click(screen.getByRole('tab', { name: 'Scheme' }));
    await waitForRole('button', 'Gravesham 2021');
    expect(screen.getByRole('list', { name: 'To correct' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Write the scheme sheet' })).toBeNull();
  });
});
