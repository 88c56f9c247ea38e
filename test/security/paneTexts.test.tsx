/** @jest-environment ./test/builders/BrowserEnvironment.ts */
import { screen, waitFor } from '@testing-library/react';
import { workbookOf } from '../builders/openWorkbook';
import { openPane, waitForRole } from '../builders/pane';

const IMAGE = '<img src=x onerror="document.title=1">';
const LINK = '<a href="javascript:document.title=1">Look</a>';
const SCRIPT = '</p><script>document.title=1</script>';

/** What a cell would have put into the page if its text were taken as HTML, or made a link of. */
function findForeign(): string[] {
  const elements = document.body.querySelectorAll(
    'img, script, iframe, object, embed, form, [onerror], [onclick]',
  );
  const links = [...document.body.querySelectorAll('[href], [src]')].map(
    (element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '',
  );
  return [
    ...[...elements].map(({ outerHTML }) => outerHTML),
    ...links.filter((address) => !/^help\.html(?:#[a-z]+)?$/.test(address)),
  ];
}

describe('a text with HTML in the register', () => {
  it('is shown as that text on every page of the pane', async () => {
    const headings = [
      'Name',
      'Lead Officer',
      'Area covered',
      'Financial arrangements',
      'Contact Details',
      IMAGE,
    ];
    const workbook = await workbookOf({
      Economy: [
        headings,
        [IMAGE, LINK, SCRIPT, `£1,000 pa ${IMAGE}`, 'javascript:alert(1)', SCRIPT],
        [IMAGE, `${SCRIPT}  `, IMAGE, LINK, LINK, LINK],
      ],
      [`<b>Tab`]: [headings, [SCRIPT]],
    });
    const { user } = openPane(workbook.runExcel);
    await waitForRole('button', 'Recalculate significance');
    const seen: string[] = [];
    for (const tab of screen.getAllByRole('tab')) {
      await user.click(tab);
      await waitFor(
        () => {
          expect(screen.queryByText(/^(?:Reading the register|Looking for|Opening the page)/)).toBeNull();
        },
        { timeout: 30_000 },
      );
      seen.push(document.body.textContent);
      expect([tab.textContent, findForeign()]).toEqual([tab.textContent, []]);
    }
    expect(seen.filter((text) => text.includes(IMAGE)).length).toBeGreaterThanOrEqual(2);
    expect(document.title).not.toBe('1');
  });
});
