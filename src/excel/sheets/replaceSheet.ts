import type { SheetPlan } from '../../register';
import { freeName } from './freeName';
import type { OwnSheet } from './ownSheets';
import { writeSheets, type SheetsAsRead, type WrittenSheet } from './writeSheets';

/** A new sheet of the add-in's, and the name of the tab that the one before it is now. */
export interface ReplacedSheet {
  readonly written: WrittenSheet;
  readonly keptOn: string;
}

/**
 * Makes a sheet of the add-in's anew and leaves the one that was there as an ordinary tab of the officer's, under another
 * name: with everything on it, and formulas that refer to it.
 * @param wanted how that tab is to be called
 * @throws TabProtected, WorkbookChanged before anything is written
 */
export async function replaceSheet(
  context: Excel.RequestContext,
  plan: SheetPlan,
  before: OwnSheet,
  { read, wanted }: { readonly read: SheetsAsRead; readonly wanted: string },
): Promise<ReplacedSheet> {
  const { own, tabNames } = read;
  const keptOn = freeName(wanted, tabNames);
  const others = new Map([...own.sheets].filter(([key]) => key !== plan.key));
  // The name that is free once the tab before has given its own away.
  const name = freeName(
    plan.name,
    tabNames.filter((tab) => tab !== before.name),
  );
  const [written] = await writeSheets(
    context,
    [plan],
    { ...read, own: { ...own, sheets: others } },
    {
      finish: ([print]) => {
        const apply = () => {
          const { worksheets } = context.workbook;
          before.worksheet.name = keptOn;
          if (print && print.sheet.name !== name) worksheets.getItem(print.sheet.name).name = name;
        };
        return [{ bytes: 1000, apply }];
      },
    },
  );
  if (!written) throw new Error(`Expected the sheet "${plan.name}" to be written`);
  return { written: { ...written, name, isBeside: name !== plan.name }, keptOn };
}
