/** @jest-environment ./test/builders/BrowserEnvironment.ts */
import { act, screen, waitFor, within } from '@testing-library/react';
import { findBarriers, openPane, waitForRole } from '../builders/pane';
import { openWorkbook, readText, sampleRegister, workbookOf } from '../builders/openWorkbook';
import { SMALL_REGISTER } from '../builders/taskDesk';

const RECALCULATE = 'Recalculate significance';

describe('App', () => {
  it('explains the first run and starts it with one button', async () => {
    const workbook = await workbookOf(SMALL_REGISTER);
    const { user } = openPane(workbook.runExcel);
    expect(screen.getByText('Reading the register …')).toBeTruthy();
    await waitForRole('heading', '2 partnerships on 1 theme tab');
    expect(await findBarriers()).toEqual([]);

    screen.getByRole('button', { name: RECALCULATE }).focus();
    await user.keyboard('{Enter}');
    await screen.findByText(/^2 partnerships: 1 Significant/, undefined, { timeout: 30_000 });
    expect((await readText(workbook, 'Economy'))[3]).toContain('Significant');
    expect(document.activeElement?.textContent).toBe(RECALCULATE);
    const figures = screen.getAllByRole('definition').map(({ textContent }) => textContent);
    expect(figures.slice(0, 5)).toEqual(['2', '1', '1', '0', '0']);
    expect(screen.getByText(/Last calculated for 4 August 2016, .* Up to date\.$/)).toBeTruthy();
    expect(await waitForRole('button', 'Correct Notes')).toBeTruthy();
    expect(await findBarriers()).toEqual([]);
  });

  it('tells in a live region what runs and how it ended, until dismissed', async () => {
    const workbook = await workbookOf(SMALL_REGISTER);
    const { desk, user } = openPane(workbook.runExcel);
    await waitForRole('button', RECALCULATE);
    let running: Promise<void> = Promise.resolve();
    act(() => {
      running = desk.start('recalculate');
    });
    const status = screen.getByRole('status');
    expect(within(status).getByText('Recalculating significance …')).toBeTruthy();
    const button = screen.getByRole('button', { name: RECALCULATE });
    expect(button.getAttribute('aria-disabled')).toBe('true');
    await act(() => running);
    expect(within(status).getByText(/Significant, /)).toBeTruthy();

    await user.click(screen.getByRole('button', { name: 'Dismiss' }));
    expect(status.textContent).toBe('');
  });

  it('goes to the page on which a command’s outcome is read on', async () => {
    const workbook = await workbookOf(SMALL_REGISTER);
    const { desk } = openPane(workbook.runExcel);
    await waitForRole('button', RECALCULATE);
    await act(() => desk.start('checkRows'));
    await waitForRole('heading', /^Warnings \(\d+\)$/);
    expect(screen.getByRole('tab', { name: 'Findings' }).getAttribute('aria-selected')).toBe('true');
  });

  it('shows every page by keyboard, without barriers', async () => {
    const workbook = await openWorkbook(sampleRegister());
    const { user } = openPane(workbook.runExcel);
    await waitForRole('button', RECALCULATE);
    for (const name of ['Findings', 'Partnership', 'Reviews', 'Papers', 'Scheme']) {
      screen.getByRole('tab', { name }).focus();
      await user.keyboard('{Enter}');
      await waitForRole('heading', name);
      await waitFor(() => {
        expect(screen.queryByText('Opening the page …')).toBeNull();
      });
      expect(await findBarriers()).toEqual([]);
    }
  });

  it('says what to do when the workbook holds no register, and looks again', async () => {
    const workbook = await workbookOf({ Notes: [['Nothing here']] });
    const { user } = openPane(workbook.runExcel);
    await screen.findByText(/open the register, or rename its tabs/, undefined, { timeout: 30_000 });
    expect(await findBarriers()).toEqual([]);
    await workbook.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Economy');
      sheet.getRange('A1:C2').values = [
        ['Name', 'Lead Officer', 'Financial arrangements'],
        ['Devon Enterprise Board', 'A Officer', '£12,000'],
      ];
      await context.sync();
    });
    await user.click(screen.getByRole('button', { name: 'Look again' }));
    await waitForRole('heading', '1 partnership on 1 theme tab');
  });

  it('shows the details of a fault, to be handed on', async () => {
    const { user } = openPane(() => Promise.reject(new TypeError('x is not a function')));
    await screen.findByText(/because of a fault in the add-in/, undefined, { timeout: 30_000 });
    const details = screen.getByRole('textbox', { name: 'Details' });
    expect((details as HTMLTextAreaElement).value).toContain('TypeError: x is not a function'); // a text area, by its role
    expect(await findBarriers()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Copy details' }));
    await screen.findByText('The details are copied.');
  });
});
