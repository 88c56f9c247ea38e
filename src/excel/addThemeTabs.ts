import {
  FONT_NAME,
  PRINT_MARGINS,
  ROW_LOOKS,
  type AssessmentColumnSpec,
  type NotesSheetPlan,
  type ThemeTabPlan,
} from '../register';
import { limitEntries } from './limitEntries';
import { measureValues, sendSteps, type Step } from './sendSteps';
import { freeName } from './sheets/freeName';
import { typedText } from './typedText';

/** Around what a column's calls add to a request. */
const BYTES_PER_COLUMN = 6_000;

/** What is to be added, and where. */
export interface TabsToAdd {
  readonly tabs: readonly ThemeTabPlan[];
  readonly notes?: NotesSheetPlan;
  /** Of every tab that there is. */
  readonly tabNames: readonly string[];
  /** The tab after which the new ones go; after the last when it is left out. */
  readonly after?: string;
}

/** A sheet to be filled: one that is there and holds nothing, or a new one. */
interface Place {
  readonly name: string;
  readonly isThere: boolean;
  /** From 0; undefined where it stands, or after the last. */
  readonly position: number | undefined;
}

/**
 * Adds tabs for themes, with headings, lists, limits and what to print, and nothing below the headings. A blank tab of
 * the wanted name is filled; nothing else that is there is touched.
 * @returns the names of the tabs
 */
export async function addThemeTabs(
  context: Excel.RequestContext,
  { tabs, notes, tabNames, after }: TabsToAdd,
): Promise<readonly string[]> {
  const find = await findPlaces(context, [...tabs, ...(notes ? [notes] : [])], tabNames, after);
  const about = notes && { notes, place: find(notes.name) };
  const named = tabs.map((plan) => ({ plan, place: find(plan.name) }));
  await sendSteps(context, [
    ...(about ? [addNotes(context, about.notes, about.place)] : []),
    ...named.map(({ plan, place }) => addTab(context, plan, place)),
  ]);
  return named.map(({ place }) => place.name);
}

/** Looks which tabs of the wanted names hold nothing, and gives the places one by one. */
async function findPlaces(
  context: Excel.RequestContext,
  wanted: readonly { readonly name: string }[],
  tabNames: readonly string[],
  after: string | undefined,
): Promise<(name: string) => Place> {
  const { worksheets } = context.workbook;
  const isSame = (one: string) => (other: string) => one.toLowerCase() === other.toLowerCase();
  const asked = wanted
    .flatMap(({ name }) => tabNames.filter(isSame(name)))
    .map((name) => ({ name, used: worksheets.getItem(name).getUsedRangeOrNullObject(true).load('address') }));
  const model = after === undefined ? undefined : worksheets.getItem(after).load('position');
  await context.sync();
  const blank = asked.filter(({ used }) => used.isNullObject).map(({ name }) => name);
  const taken = [...tabNames];
  let position = model && model.position + 1;
  return (name) => {
    const there = blank.find(isSame(name));
    if (there !== undefined) return { name: there, isThere: true, position: undefined };
    const free = freeName(name, taken);
    taken.push(free);
    const at = position;
    if (position !== undefined) position += 1;
    return { name: free, isThere: false, position: at };
  };
}

function openPlace({ workbook }: Excel.RequestContext, { name, isThere, position }: Place): Excel.Worksheet {
  if (isThere) return workbook.worksheets.getItem(name);
  const sheet = workbook.worksheets.add(name);
  if (position !== undefined) sheet.position = position;
  return sheet;
}

function addTab(context: Excel.RequestContext, plan: ThemeTabPlan, place: Place): Step {
  const { columns } = plan;
  return {
    bytes: BYTES_PER_COLUMN * columns.length,
    apply: () => {
      const sheet = openPlace(context, place);
      const headings = sheet.getRangeByIndexes(0, 0, 1, columns.length);
      headings.values = [columns.map(({ heading }) => typedText(heading))];
      columns.forEach((spec, at) => {
        setUpColumn(sheet, spec, at, plan.rowCount);
      });
      lookLikeHeadings(headings);
      headings.format.rowHeight = plan.headingPoints;
      sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, 1, 1));
      layOutPage(sheet.pageLayout, plan);
    },
  };
}

function setUpColumn(sheet: Excel.Worksheet, spec: AssessmentColumnSpec, at: number, rowCount: number): void {
  const cells = sheet.getRangeByIndexes(1, at, rowCount, 1);
  cells.format.columnWidth = spec.widthPoints;
  // One value for all cells is allowed by Office.js, though not by its typings.
  if (spec.numberFormat !== 'General')
    cells.set({ numberFormat: spec.numberFormat as unknown as string[][] });
  cells.format.wrapText = spec.wrapsText;
  cells.format.horizontalAlignment = spec.horizontal;
  cells.format.verticalAlignment = 'Top';
  limitEntries(cells, spec);
}

function lookLikeHeadings({ format }: Excel.Range): void {
  const { font, fill, size } = ROW_LOOKS.heading;
  format.font.set({ name: FONT_NAME, size, bold: true, color: font });
  if (fill !== undefined) format.fill.color = fill;
  format.wrapText = true;
  format.verticalAlignment = 'Center';
}

function layOutPage(layout: Excel.PageLayout, { theme, pagesWide }: ThemeTabPlan): void {
  layOut(layout, 'A3');
  layout.zoom = { horizontalFitToPages: pagesWide, verticalFitToPages: 0 };
  layout.printGridlines = true;
  layout.setPrintTitleRows('$1:$1');
  if (pagesWide > 1) layout.setPrintTitleColumns('$A:$A');
  // A header takes & for the beginning of a code.
  layout.headersFooters.defaultForAllPages.centerHeader = `Partnership register: ${theme.replaceAll('&', '&&')}`;
}

function layOut(layout: Excel.PageLayout, paper: 'A3' | 'A4'): void {
  layout.orientation = 'Landscape';
  layout.paperSize = paper;
  layout.setPrintMargins('Points', PRINT_MARGINS);
  const footer = layout.headersFooters.defaultForAllPages;
  footer.leftFooter = '&A';
  footer.centerFooter = 'Page &P of &N';
  footer.rightFooter = '&D';
}

function addNotes(
  context: Excel.RequestContext,
  { columns, rows, heights }: NotesSheetPlan,
  place: Place,
): Step {
  const values = rows.map(({ cells }) =>
    columns.map((_, at) => {
      const cell = cells[at];
      return cell?.kind === 'text' ? typedText(cell.text) : '';
    }),
  );
  return {
    bytes: 2_000 * rows.length + measureValues(values),
    apply: () => {
      const sheet = openPlace(context, place);
      sheet.showGridlines = false;
      columns.forEach(({ widthPoints, wrapsText = false }, at) => {
        const { format } = sheet.getRangeByIndexes(0, at, rows.length, 1);
        format.columnWidth = widthPoints;
        format.wrapText = wrapsText;
        format.verticalAlignment = 'Top';
      });
      sheet.getRangeByIndexes(0, 0, rows.length, columns.length).values = values;
      rows.forEach(({ role }, at) => {
        const row = sheet.getRangeByIndexes(at, 0, 1, columns.length);
        if (role === 'heading') lookLikeHeadings(row);
        const { size, isBold: bold, font: color } = ROW_LOOKS[role];
        row.format.font.set({ name: FONT_NAME, size, bold, color });
        row.format.rowHeight = heights[at] ?? 15;
      });
      layOut(sheet.pageLayout, 'A4');
      sheet.pageLayout.orientation = 'Portrait';
      sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
    },
  };
}
