import { GRANT_COLUMNS, GRANTS_SHEET, type GrantColumnSpec } from '../register';
import { limitEntries } from './limitEntries';
import { sendSteps } from './sendSteps';
import { askForTab, findPlaceOfTab, makeTab, type AskedTab } from './sheets/makeTab';
import { MARKER_PREFIX } from './sheets/ownSheets';

/** The hidden name that stands for the whole tab, whatever it is called, ends with this. */
const KEY = 'Grants';
/** Rows that are made ready to be filled. */
const ROWS = 200;

/** The tab of grants that the add-in made for the officer, there or not. */
export type AskedGrantsTab = AskedTab;

/** Asks only which tab it is; its name is known after the next sync. */
export function askForGrantsTabName(context: Excel.RequestContext): Excel.Worksheet {
  const { worksheet } = context.workbook.names
    .getItemOrNullObject(MARKER_PREFIX + KEY)
    .getRangeOrNullObject();
  return worksheet.load('name');
}

/** Asks for the tab; `addGrantsTab` looks at it after the next sync. */
export function askForGrantsTab(context: Excel.RequestContext): AskedGrantsTab {
  return askForTab(context, KEY);
}

/**
 * Adds an empty tab of grants after the last one, for the officer to fill and to keep: headings, what to enter, and how
 * amounts are shown. One that is there and holds anything is left as it is.
 */
export async function addGrantsTab(
  context: Excel.RequestContext,
  asked: AskedGrantsTab,
  tabNames: readonly string[],
): Promise<{ readonly sheet: string; readonly isNew: boolean }> {
  if (!asked.worksheet.isNullObject && !asked.used.isNullObject)
    return { sheet: asked.worksheet.name, isNew: false };
  const place = await findPlaceOfTab(context, asked, GRANTS_SHEET, tabNames);
  const apply = () => {
    fillTab(makeTab(context, asked, place));
  };
  await sendSteps(context, [{ bytes: 20_000, apply }]);
  return { sheet: place.name, isNew: true };
}

function fillTab(worksheet: Excel.Worksheet): void {
  GRANT_COLUMNS.forEach((column, index) => {
    setUpColumn(worksheet.getRangeByIndexes(1, index, ROWS, 1), column);
  });
  worksheet.freezePanes.freezeRows(1);
  worksheet.pageLayout.orientation = 'Landscape';
  worksheet.pageLayout.paperSize = 'A4';
  worksheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  const headings = worksheet.getRangeByIndexes(0, 0, 1, GRANT_COLUMNS.length);
  headings.format.font.bold = true;
  headings.format.wrapText = true;
  // Last, for the tab is known by its headings: where the work is broken off, it is made ready again.
  headings.values = [GRANT_COLUMNS.map(({ heading }) => heading)];
}

function setUpColumn(
  cells: Excel.Range,
  { key, heading, widthPoints, isMoney, guidance }: GrantColumnSpec,
): void {
  cells.format.columnWidth = widthPoints;
  cells.format.verticalAlignment = 'Top';
  cells.format.wrapText = !isMoney;
  if (isMoney) cells.numberFormat = Array.from({ length: ROWS }, () => ['£#,##0.00']);
  limitEntries(cells, { heading, guidance, validation: isMoney ? 'amount' : undefined });
  if (key === 'kind')
    cells.dataValidation.rule = { list: { inCellDropDown: true, source: 'Revenue,Capital' } };
}
