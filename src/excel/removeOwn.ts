import type { Area } from '../grid/address';
import type { RegisterTab, SheetKey, TypedWordsLine } from '../register';
import { forgetCorrections, type AskedCorrections } from './corrections';
import { findStaleRows } from './findStaleRows';
import { askForKeptWords, keepWords, type AskedKeptWords, type KeptWordsPlan } from './keptWords';
import { forgetCalculated, wasBrokenOff, type CalculatedNote } from './lastCalculated';
import { forgetPaperNote, type AskedPaperNote } from './paperNotes';
import { HeldTab } from './HeldTab';
import type { Tab } from './readSheets';
import { findOwnHighlights, removeHighlight } from './planHighlights';
import { sendSteps, type Step } from './sendSteps';
import type { SheetReader } from './SheetReader';
import { WorkbookChanged } from './situations';
import { LastLook, takeTyped, type HeldCells } from './sheets/LastLook';
import type { OwnSheet, OwnSheets } from './sheets/ownSheets';
import { chooseSheets, removeSheetSteps } from './sheets/removeSheets';
import { requireUnprotected } from './writeRegister';

/** A theme tab beside the sheet it was read from. */
export interface TabToClear {
  readonly tab: RegisterTab;
  readonly reader: SheetReader;
}

/** What the add-in keeps in the workbook beside the theme tabs. */
export interface OwnThings {
  readonly own: OwnSheets;
  readonly allTabs: readonly Tab[];
  readonly paperNote: AskedPaperNote;
  readonly correctionsNote: AskedCorrections;
  readonly keptWords: AskedKeptWords;
  /** What officers typed in their own cells of the add-in's sheets. */
  readonly typedWords: ReadonlyMap<SheetKey, readonly TypedWordsLine[]>;
  /** The same of what such sheets held right before they were deleted. */
  readonly listTyped: (sheets: ReadonlyMap<SheetKey, HeldCells>) => Promise<readonly TypedWordsLine[]>;
}

/** What was taken away. */
export interface RemovedOwn {
  /** Columns on all tabs together. */
  readonly columnCount: number;
  readonly sheets: readonly string[];
  /** Sheets of the add-in's that officers' formulas refer to: they are the officers' from now on. */
  readonly keptSheets: readonly string[];
  /** Texts that were typed on sheets that are taken away, and the tab on which they now stand; undefined when there were none. */
  readonly keptWords: { readonly sheet: string; readonly count: number } | undefined;
}

/**
 * Takes the add-in's columns, highlights, notes and sheets away; everything else stays. What officers typed on them is
 * put on a sheet of its own before they go.
 * @throws TabProtected or NoOtherTabShown before anything is written, when it cannot be done
 */
export async function removeOwn(
  context: Excel.RequestContext,
  tabs: readonly TabToClear[],
  calculated: CalculatedNote,
  things: OwnThings,
): Promise<RemovedOwn> {
  const { own, allTabs, paperNote, correctionsNote } = things;
  const isBrokenOff = wasBrokenOff(calculated);
  const changed = tabs.filter(
    ({ tab, reader }) => tab.ownColumns.size + findOwnHighlights(reader, isBrokenOff).length > 0,
  );
  requireUnprotected(changed.map(({ reader }) => reader));
  const sheets = await chooseSheets(context, own, allTabs);
  const words = await planKeptWords(context, things, sheets.toRemove);
  const held = await holdTabs(context, changed);
  const looks = sheets.toRemove.map((sheet) => new LastLook(sheet));
  const steps = [
    // Before anything goes: a request that fails half-way loses no word.
    ...(words?.steps ?? []),
    ...changed.flatMap((tab, index) => clearTab(tab, held[index], isBrokenOff)),
    ...looks.map((look) => ({ bytes: 500, apply: look.ask })),
    ...removeSheetSteps(context, own, sheets),
    ...(calculated.isNullObject ? [] : [forgetCalculated(calculated)]),
    ...(paperNote.isNullObject ? [] : [forgetPaperNote(paperNote)]),
    ...(correctionsNote.isNullObject ? [] : [forgetCorrections(correctionsNote)]),
  ];
  if (steps.length > 0) await sendSteps(context, steps);
  const late = await keepLateWords(context, things, looks);
  return {
    columnCount: changed.reduce((sum, { tab }) => sum + tab.ownColumns.size, 0),
    sheets: sheets.toRemove.map(({ name }) => name),
    keptSheets: sheets.toKeep.map(({ name }) => name),
    keptWords: late ?? (words && { sheet: words.sheet, count: words.count }),
  };
}

/** Where the words go of sheets that are taken away; undefined when there are none. */
async function planKeptWords(
  context: Excel.RequestContext,
  { allTabs, keptWords, typedWords }: OwnThings,
  toRemove: readonly OwnSheet[],
): Promise<(KeptWordsPlan & { readonly count: number }) | undefined> {
  const words = toRemove.flatMap(({ key }) => typedWords.get(key) ?? []);
  if (words.length === 0) return undefined;
  const names = allTabs.map(({ name }) => name);
  return { ...(await keepWords(context, keptWords, words, names)), count: words.length };
}

/** Keeps what somebody typed right before the sheets were deleted. */
async function keepLateWords(
  context: Excel.RequestContext,
  { allTabs, listTyped }: OwnThings,
  looks: readonly LastLook[],
): Promise<RemovedOwn['keptWords']> {
  const typed = takeTyped(looks);
  const lines = typed.size > 0 ? await listTyped(typed) : [];
  if (lines.length === 0) return undefined;
  const asked = askForKeptWords(context);
  await context.sync();
  const names = allTabs.map(({ name }) => name);
  const { sheet, steps } = await keepWords(context, asked, lines, names);
  await sendSteps(context, steps);
  return { sheet, count: lines.length };
}

/**
 * The steps that take the add-in's columns and highlights off one tab: contents last, and of these the pair of headings
 * last that the columns are found again by. Work that is broken off half-way can so be completed.
 */
export function clearTab(
  { tab, reader }: TabToClear,
  held: HeldTab | undefined,
  isBrokenOff: boolean,
): Step[] {
  const { columns, pair } = listOwnAreas({ tab, reader });
  const others = columns.filter(({ column }) => !pair || column < pair.column || column > pair.column + 1);
  return [
    ...findOwnHighlights(reader, isBrokenOff).map((highlight) => removeHighlight(reader, highlight)),
    ...(held ? columns.map((area) => clearLooks(held, area)) : []),
    ...(held ? [...others, ...(pair ? [pair] : [])].flatMap((area) => clearContents(held, area)) : []),
  ];
}

/** @throws WorkbookChanged when a tab is no longer as it was read */
export async function holdTabs(
  context: Excel.RequestContext,
  tabs: readonly TabToClear[],
): Promise<(HeldTab | undefined)[]> {
  const held = tabs.map((tab) => (tab.tab.ownColumns.size > 0 ? holdOwn(tab) : undefined));
  const asked = held.flatMap((tab) => tab ?? []);
  if (asked.length === 0) return held;
  await sendSteps(
    context,
    asked.map(({ ask }) => ask),
  );
  if (asked.some((tab) => !tab.isAsRead())) throw new WorkbookChanged();
  return held;
}

function holdOwn(own: TabToClear): HeldTab {
  const { columns, pair } = listOwnAreas(own);
  return new HeldTab(own.reader, { areas: [...columns, ...(pair ? [pair] : [])] });
}

/** The add-in's columns of a tab, and the two that it is known by. */
function listOwnAreas({ tab, reader }: TabToClear): { columns: Area[]; pair: Area | undefined } {
  const rows = { row: tab.headerRow, rowCount: countRows(tab, reader) };
  const pair = tab.ownColumns.get('Significance');
  return {
    columns: [...tab.ownColumns.values()].map((column) => ({ ...rows, column, columnCount: 1 })),
    pair: pair === undefined ? undefined : { ...rows, column: pair, columnCount: 2 },
  };
}

function countRows(tab: RegisterTab, reader: SheetReader): number {
  const below = Math.max(tab.lastRow, tab.headerRow) + 1;
  const stale = findStaleRows(reader.cells, [...tab.ownColumns.values()], below);
  return Math.max(below - 1, ...stale) - tab.headerRow + 1;
}

function clearContents(held: HeldTab, area: Area): Step[] {
  if (held.reader.hasHiddenRows) return clearRowByRow(held, area);
  return [
    {
      bytes: 800,
      apply: () => {
        held.at(area).clear('Contents');
      },
    },
  ];
}

/**
 * In a filtered list, Excel's clearing leaves hidden rows out, and arrays over them arrive in wrong rows. From below, for
 * the columns are found again by their headings if this is broken off.
 */
function clearRowByRow(held: HeldTab, area: Area): Step[] {
  const blank = [Array<string>(area.columnCount).fill('')];
  return Array.from({ length: area.rowCount }, (_, index) => ({
    bytes: 800,
    apply: () => {
      const row = area.row + area.rowCount - 1 - index;
      held.at({ ...area, row, rowCount: 1 }).values = blank;
    },
  }));
}

function clearLooks(held: HeldTab, area: Area): Step {
  return {
    bytes: 1600,
    apply: () => {
      const range = held.at(area);
      // Not clear('Formats'): that would also cut these cells out of the officer's own conditional formats.
      range.style = 'Normal';
      range.getCell(0, 0).dataValidation.clear();
      range.format.useStandardWidth = true;
    },
  };
}
