import type { Tab } from '../readSheets';
import type { Step } from '../sendSteps';
import { NoOtherTabShown } from '../situations';
import { findUsedSheets } from './findUsedSheets';
import { findBegunTabs } from './findBegunTabs';
import type { OwnSheet, OwnSheets } from './ownSheets';
import { forgetSheetNote } from './sheetNotes';

/** The add-in's sheets to take away, and those that must stay because formulas refer to them. */
export interface ChosenSheets {
  readonly toRemove: readonly OwnSheet[];
  readonly toKeep: readonly OwnSheet[];
  /** Blank tabs that the add-in made and did not come to mark. */
  readonly begunTabs: ReadonlySet<string>;
}

/**
 * Sorts the add-in's sheets into those that can go and those that officers' formulas need.
 * @throws NoOtherTabShown when no tab would be left in sight
 */
export async function chooseSheets(
  context: Excel.RequestContext,
  own: OwnSheets,
  allTabs: readonly Tab[],
): Promise<ChosenSheets> {
  const sheets = [...own.sheets.values()];
  const tabNames = allTabs.map(({ name }) => name);
  const begunTabs = await findBegunTabs(context, [...own.begunTabs.values()], tabNames);
  if (sheets.length === 0 && begunTabs.size === 0) return { toRemove: [], toKeep: [], begunTabs };
  const used = await findUsedSheets(context, sheets, allTabs);
  const toRemove = sheets.filter(({ name }) => !used.has(name));
  const removed = new Set([...toRemove.map(({ name }) => name), ...begunTabs]);
  const shown = allTabs.filter(({ isShown }) => isShown).map(({ name }) => name);
  if (shown.every((name) => removed.has(name))) throw new NoOtherTabShown(shown);
  return { toRemove, toKeep: sheets.filter(({ name }) => used.has(name)), begunTabs };
}

/** The steps that delete sheets, and every marker and note: a sheet that stays is the officer's own afterwards. */
export function removeSheetSteps(
  { workbook }: Excel.RequestContext,
  { markers, notes }: OwnSheets,
  { toRemove, begunTabs }: ChosenSheets,
): Step[] {
  return [
    ...[...begunTabs].map((name) => ({
      bytes: 1000,
      apply: () => {
        workbook.worksheets.getItemOrNullObject(name).delete();
      },
    })),
    ...toRemove.map(({ worksheet, visibility }) => ({
      bytes: 1000,
      apply: () => {
        // Excel deletes no sheet that is hidden from its users.
        if (visibility === 'VeryHidden') worksheet.visibility = 'Hidden';
        worksheet.delete();
      },
    })),
    ...[...markers.values()].map((marker) => ({
      bytes: 500,
      apply: () => {
        marker.delete();
      },
    })),
    ...[...notes.values()].map(forgetSheetNote),
  ];
}
