import type { SheetPlan } from '../../register';
import { measureValues, type Step } from '../sendSteps';
import { linkReference, typedValues } from './plannedValues';

/** Rows written at once: a block of long texts stays well below what one request may hold. */
const ROWS_PER_BLOCK = 200;
/** What a link adds to a request beside its target: the path to its cell and the call. */
const BYTES_PER_LINK = 400;

/** The steps that put a plan's contents and links on an empty sheet. */
export function dataSteps(sheet: Excel.Worksheet, plan: SheetPlan, date1904: boolean): Step[] {
  return [...valueSteps(sheet, plan, date1904), ...linkSteps(sheet, plan)];
}

function valueSteps(sheet: Excel.Worksheet, plan: SheetPlan, date1904: boolean): Step[] {
  const rows = typedValues(plan, date1904);
  const starts = Array.from(
    { length: Math.ceil(rows.length / ROWS_PER_BLOCK) },
    (_, block) => block * ROWS_PER_BLOCK,
  );
  return starts.map((start) => {
    const values = rows.slice(start, start + ROWS_PER_BLOCK);
    return {
      bytes: 500 + measureValues(values),
      apply: () => {
        sheet.getRangeByIndexes(start, 0, values.length, plan.columns.length).values = values;
      },
    };
  });
}

function linkSteps(sheet: Excel.Worksheet, plan: SheetPlan): Step[] {
  return plan.rows.flatMap(({ cells }, row) =>
    cells.flatMap((cell, column): Step[] => {
      if (cell.kind !== 'link' || cell.isFormula) return [];
      const documentReference = linkReference(cell.to);
      const apply = () => {
        const range = sheet.getCell(row, column);
        range.hyperlink = { documentReference, screenTip: `Go to ${documentReference}` };
        // Thousands of links: Excel need not keep a reference to each until the add-in is done.
        range.untrack();
      };
      return [{ bytes: BYTES_PER_LINK + 2 * measureValues(documentReference), apply }];
    }),
  );
}
