/** @jest-environment ./test/builders/BrowserEnvironment.ts */
import { screen, within } from '@testing-library/react';
import { workbookOf } from '../../../builders/openWorkbook';
import { openPane, waitForRole } from '../../../builders/pane';

const HEADINGS = ['Name', 'Lead Officer', 'Area covered', 'Financial arrangements'];

describe('ChoosePartnership', () => {
  it('tells two of one name on one tab apart by their rows', async () => {
    const workbook = await workbookOf({
      Economy: [HEADINGS, ['Empty Homes'], ['Market Towns Forum'], ['Empty Homes']],
      Homes: [HEADINGS, ['Market Towns Forum']],
    });
    const { user } = openPane(workbook.runExcel);
    await waitForRole('button', 'Recalculate significance');
    await user.click(screen.getByRole('tab', { name: 'Partnership' }));
    const names = within(await waitForRole('region', 'Partnerships by name')).getAllByRole('listitem');
    expect(names.map(({ textContent }) => textContent)).toEqual([
      'Empty HomesEconomy, row 2',
      'Market Towns ForumEconomy',
      'Empty HomesEconomy, row 4',
      'Market Towns ForumHomes',
    ]);
    const [first] = screen.getAllByRole('button', { name: 'Empty Homes' });
    expect(first && getComputedStyle(first).textDecorationLine).toBe('underline');
  });
});
