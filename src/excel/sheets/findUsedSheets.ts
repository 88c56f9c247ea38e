import { quoteSheet } from '../../grid/address';
import type { Tab } from '../readSheets';
import { MARKER_PREFIX, type OwnSheet } from './ownSheets';

/** The names of those sheets that formulas on other tabs, or names of the workbook, refer to: one round trip. */
export async function findUsedSheets(
  context: Excel.RequestContext,
  sheets: readonly OwnSheet[],
  allTabs: readonly Tab[],
): Promise<ReadonlySet<string>> {
  const own = new Set(sheets.map(({ name }) => name));
  // Excel does not look for special cells on protected tabs.
  const others = allTabs.filter(({ name, isProtected }) => !own.has(name) && !isProtected);
  const cells = others.map(({ name }) => {
    const range = context.workbook.worksheets.getItem(name).getRange();
    const found = range.getSpecialCellsOrNullObject('Formulas');
    found.load('areas/items/formulas');
    return found;
  });
  const names = context.workbook.names.load('items/name,items/formula');
  await context.sync();

  const formulas = [
    ...cells.filter(({ isNullObject }) => !isNullObject).flatMap(({ areas }) => areas.items.flatMap(textsOf)),
    ...names.items
      .filter(({ name }) => !name.startsWith(MARKER_PREFIX))
      .map(({ formula }) => String(formula)),
  ];
  return new Set([...own].filter((sheet) => formulas.some((formula) => refersTo(formula, sheet))));
}

function textsOf({ formulas }: Excel.Range): string[] {
  // Office.js types formulas as any[][]; Excel gives text, numbers and booleans.
  return (formulas as (string | number | boolean)[][]).flat().map(String);
}

/** Whether a formula names a sheet, in quotes or plainly and in whatever capitals. */
function refersTo(formula: string, sheet: string): boolean {
  const text = formula.toLowerCase();
  const name = sheet.toLowerCase();
  if (text.includes(`${quoteSheet(name)}!`)) return true;
  const at = text.indexOf(`${name}!`);
  return at >= 0 && !/[\p{L}\p{N}_.']/u.test(text.charAt(at - 1));
}
