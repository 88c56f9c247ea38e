/** @jest-environment ./test/builders/BrowserEnvironment.ts */
import { screen, within } from '@testing-library/react';
import { workbookOf } from '../../builders/openWorkbook';
import { findBarriers, openPane, waitForRole } from '../../builders/pane';

const REGISTER = {
  Economy: [
    ['Name', 'Lead Officer', 'Area covered', 'Purpose', 'Financial arrangements'],
    ["'=Advice", 'Ann Osborne', 'SH', 'Ask Ann Osborne', '£8,000 grant'],
  ],
};

async function openFiles() {
  const { user } = openPane((await workbookOf(REGISTER)).runExcel);
  await waitForRole('button', 'Recalculate significance');
  await user.click(screen.getByRole('tab', { name: 'Papers' }));
  await waitForRole('button', 'Grants as CSV');
  return { user, section: within(screen.getByRole('region', { name: 'CSV to be published' })) };
}

describe('PublishedFiles', () => {
  it('makes a list as CSV to be copied, without officers’ names unless they are wanted', async () => {
    const { user, section } = await openFiles();
    await user.click(section.getByRole('button', { name: 'Grants as CSV' }));
    const text = () => section.getByRole<HTMLTextAreaElement>('textbox').value;
    expect(text().split('\n')[1]).toBe("South Hams,,,,,'=Advice,,Ask [name left out],8000,a year");
    expect(section.getByLabelText('transparency-grants-2016-08-04.csv')).toBeTruthy();
    expect(section.getByText('1 row.')).toBeTruthy();
    await user.click(section.getByRole('button', { name: 'Copy' }));
    await section.findByText('The CSV is copied.');
    // A text area shows line ends in its own way.
    expect((await navigator.clipboard.readText()).replaceAll('\r\n', '\n')).toBe(text());
    expect(await findBarriers()).toEqual([]);

    await user.click(section.getByRole('switch', { name: 'Public CSV' }));
    await user.click(section.getByRole('button', { name: 'Grants as CSV' }));
    expect(text()).toContain('Ask Ann Osborne');
    await user.click(section.getByRole('button', { name: 'Contracts as CSV' }));
    expect(section.getByText('The register has none to list.')).toBeTruthy();
  });
});
