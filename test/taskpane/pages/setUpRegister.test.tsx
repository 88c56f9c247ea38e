/** @jest-environment ./test/builders/BrowserEnvironment.ts */
import { screen } from '@testing-library/react';
import { workbookOf } from '../../builders/openWorkbook';
import { findBarriers, openPane, waitForRole } from '../../builders/pane';

const SET_UP = 'Set up a register in this workbook';
const REGISTER = {
  Economy: [
    ['Name', 'Lead Officer', 'Area covered'],
    ['Enterprise Board', 'A Officer', 'South Hams'],
  ],
} as const;

describe('SetUpRegister', () => {
  it('makes a register of a workbook that is none', async () => {
    const workbook = await workbookOf({ Diary: [['Monday']] });
    const { user } = openPane(workbook.runExcel);
    const button = await waitForRole('button', SET_UP);
    expect(screen.getByText(/“Economy”, “Homes”/)).toBeTruthy();
    expect(await findBarriers()).toEqual([]);
    button.focus();
    await user.keyboard('{Enter}');
    await screen.findByText(/^8 tabs were added: “Economy”, /);
    expect(await waitForRole('heading', '0 partnerships on 8 theme tabs')).toBeTruthy();
    expect(screen.queryByRole('button', { name: SET_UP })).toBeNull();
    expect(screen.getByText(/^The register has no partnerships yet\./)).toBeTruthy();
    expect(screen.getByRole('tabpanel').contains(document.activeElement)).toBe(true);
  });
});

describe('AddThemeTab', () => {
  it('adds a tab for the theme that is chosen', async () => {
    const workbook = await workbookOf(REGISTER);
    const { user } = openPane(workbook.runExcel);
    const themes = await waitForRole('combobox', 'Theme without a tab');
    expect([...themes.querySelectorAll('option')].map(({ value }) => value)).not.toContain('Economy');
    expect(screen.queryByRole('button', { name: SET_UP })).toBeNull();
    await user.selectOptions(themes, 'Wellbeing');
    await user.click(screen.getByRole('button', { name: 'Add this theme tab' }));
    await screen.findByText(/^1 tab was added: “Wellbeing”\./);
    expect(workbook.file.sheets.map(({ name }) => name)).toEqual(['Sheet1', 'Economy', 'Wellbeing']);
    expect(await findBarriers()).toEqual([]);
  });
});
