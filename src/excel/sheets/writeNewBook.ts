import type { SheetKey, SheetPlan } from '../../register';
import { sendSteps } from '../sendSteps';
import { readOwnSheets } from './ownSheets';
import { writeSheets } from './writeSheets';

/**
 * Fills a new workbook with the add-in's sheets, in place of the blank ones that it came with. The first is shown.
 * @param hidden those that are for the add-in itself
 */
export async function writeNewBook(
  context: Excel.RequestContext,
  plans: readonly SheetPlan[],
  hidden: readonly SheetKey[],
): Promise<void> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  const own = await readOwnSheets(context, []);
  const blank = [...worksheets.items];
  const tabNames = blank.map(({ name }) => name);
  const written = await writeSheets(context, plans, { own, tabNames, date1904: false });
  const apply = () => {
    const [first] = written;
    if (first) worksheets.getItem(first.name).activate();
    for (const { key, name } of written) {
      if (hidden.includes(key)) worksheets.getItem(name).visibility = 'Hidden';
    }
    for (const sheet of blank) sheet.delete();
  };
  await sendSteps(context, [{ bytes: 2000, apply }]);
}
