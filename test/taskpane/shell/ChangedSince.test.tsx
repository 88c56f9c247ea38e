/** @jest-environment ./test/builders/BrowserEnvironment.ts */
import { act, screen, waitFor } from '@testing-library/react';
import { workbookOf, type OpenWorkbook } from '../../builders/openWorkbook';
import { findBarriers, openPane, waitForRole } from '../../builders/pane';
import { SMALL_REGISTER } from '../../builders/taskDesk';

/** Types into the cell of the first partnership's officer. */
function typeOfficer({ user }: OpenWorkbook, text: string): void {
  user.type({ sheet: 'Economy', row: 3, column: 1 }, text);
}

describe('ChangedSince', () => {
  it('says that officers have typed since the register was read, until it is read again', async () => {
    const workbook = await workbookOf(SMALL_REGISTER);
    const { desk, user } = openPane(workbook.runExcel);
    await waitForRole('button', 'Recalculate significance');
    await act(() => desk.start('recalculate'));
    expect(screen.getByText(/ Up to date\.$/)).toBeTruthy();
    expect(screen.queryByText('Cells have changed')).toBeNull();

    await waitFor(() => {
      act(() => {
        typeOfficer(workbook, 'C Officer');
      });
      expect(screen.getByText('Cells have changed')).toBeTruthy();
    });
    expect(screen.queryByText(/ Up to date\.$/)).toBeNull();
    expect(await findBarriers()).toEqual([]);

    await user.click(screen.getByRole('button', { name: 'Read again' }));
    await waitFor(() => {
      expect(screen.queryByText('Cells have changed')).toBeNull();
    });
    expect(document.activeElement).not.toBe(document.body);
  });
});
