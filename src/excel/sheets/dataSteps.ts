import type { SheetPlan, Turns } from '../../register';
import { measureValues, type Step } from '../sendSteps';
import { blockValues } from '../valueBlocks';
import { linkReference, typedValues } from './plannedValues';

/** Rows that are measured in one go: a fraction of what a turn may take. */
const ROWS_PER_TURN = 200;
/** What a link adds to a request beside its target: the path to its cell and the call. */
const BYTES_PER_LINK = 400;

/** The steps that put a plan's contents and links on an empty sheet. */
export function* dataSteps(sheet: Excel.Worksheet, plan: SheetPlan, date1904: boolean): Turns<Step[]> {
  const steps: Step[] = [];
  for (let start = 0; start < plan.rows.length; start += ROWS_PER_TURN) {
    steps.push(...valueSteps(sheet, plan, start, date1904));
    yield;
  }
  return [...steps, ...linkSteps(sheet, plan)];
}

function valueSteps(sheet: Excel.Worksheet, plan: SheetPlan, first: number, date1904: boolean): Step[] {
  const rows = typedValues(plan.rows.slice(first, first + ROWS_PER_TURN), plan, date1904);
  return blockValues(rows).map(({ start, values, bytes }) => ({
    bytes: 500 + bytes,
    apply: () => {
      const range = sheet.getRangeByIndexes(first + start, 0, values.length, plan.columns.length);
      range.values = values.map((cells) => [...cells]);
      // Excel need not keep a reference to each block until the add-in is done.
      range.untrack();
    },
  }));
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
