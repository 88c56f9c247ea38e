/** How the pane's page loads Office.js from Microsoft. */
const OFFICE_SCRIPT = /<script src="?https:\/\/appsforoffice\.microsoft\.com\/[^">]*"?><\/script>/;

/** Office.js as this computer has it, then the page around the frame, which stands in for Excel. */
const LOCAL_SCRIPTS = '<script src="../office.js"></script><script src="stand-in.js"></script>';

/** What the second script says: everything else is done by the page around the frame. */
export const STAND_IN_SCRIPT = 'parent.standInForExcel(window);\n';

/**
 * The pane's page with this computer's Office.js in place of Microsoft's.
 * @throws when the page does not load Office.js where it is looked for
 */
export function replaceOfficeScript(page: string): string {
  if (!OFFICE_SCRIPT.test(page)) throw new Error('Expected the pane’s page to load Office.js, got none');
  return page.replace(OFFICE_SCRIPT, LOCAL_SCRIPTS);
}
