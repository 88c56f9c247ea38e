/** @jest-environment ./test/builders/BrowserEnvironment.ts */
import { screen } from '@testing-library/react';
import { workbookOf } from '../../../builders/openWorkbook';
import { findBarriers, openPane, waitForRole } from '../../../builders/pane';
import { SMALL_REGISTER } from '../../../builders/taskDesk';

const SCHEME_SHEET = [
  ['Setting', 'Value', 'Unit', 'What it means', 'Notes', 'Also called'],
  ['Funding streams', 'Yes', '', '', '', ''],
];

describe('GrantsTab', () => {
  it('adds a tab for grants under a scheme that has them, and leads to it', async () => {
    const workbook = await workbookOf({ ...SMALL_REGISTER, 'Partnership scheme': SCHEME_SHEET });
    const { user } = openPane(workbook.runExcel);
    await waitForRole('button', 'Recalculate significance');
    await user.click(screen.getByRole('tab', { name: 'Papers' }));
    await waitForRole('heading', 'Grants');
    expect(screen.getByRole('checkbox', { name: 'Funding streams' })).toHaveProperty('checked', true);
    expect(await findBarriers()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Add funding streams tab' }));
    expect(await waitForRole('button', 'Grants')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Add funding streams tab' })).toBeNull();
  });
});
