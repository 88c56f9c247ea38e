import type { BookFile, SheetFile } from '../../../host';
import { canShowFormat } from '../snapshot/conditionalFormats';

/** What a workbook holds and the grid does not show: a sentence for the workbook, then one for each tab. */
export function describeLosses(file: BookFile): string[] {
  const chartTabs = file.sheets.filter(({ kind }) => kind === 'other').map(({ name }) => `“${name}”`);
  return [
    ...(file.date1904
      ? ['This workbook counts days from 1904: its dates are shown four years too early.']
      : []),
    ...(chartTabs.length === 0 ? [] : [`Tabs that hold no cells are not shown: ${join(chartTabs)}.`]),
    ...file.sheets.filter(({ kind }) => kind === 'worksheet').flatMap(describeSheetLosses),
  ];
}

function describeSheetLosses(sheet: SheetFile): string[] {
  const kinds = [...sheet.attachments(), ...unshownFormats(sheet)];
  return kinds.length === 0 ? [] : [`On “${sheet.name}”, ${join(kinds)} are in the file and not shown.`];
}

function unshownFormats(sheet: SheetFile): string[] {
  const hasUnshown = sheet.conditionalFormats().some((format) => !canShowFormat(format));
  return [
    ...(hasUnshown ? ['some conditional formats'] : []),
    ...(sheet.autoFilter() === undefined ? [] : ['the buttons of the filter']),
  ];
}

/** “a, b and c” */
function join(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}
