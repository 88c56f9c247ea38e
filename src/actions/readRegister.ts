import {
  askForCalculated,
  askForChangesTab,
  askForCorrections,
  askForGrantsTabName,
  askForKeptWordsTab,
  askForPaperNote,
  askForSheets,
  readInAnswers,
  readSheets,
  readTheirRest,
  takeCalculated,
  takeCorrections,
  takeSheets,
  takeTurns,
  type AnswerSize,
  type AskedCorrections,
  type AskedPaperNote,
  type AskedSheets,
  type Calculated,
  type CalculatedNote,
  type ChangesTab,
  type Context,
  type OwnSheets,
  type SheetReader,
  type Tab,
} from '../excel';
import type { IsoDate } from '../grid/serialDate';
import type { SheetCells } from '../grid/sheetCells';
import {
  assessInTurns,
  chooseTheme,
  detectDateSystem,
  mayHoldGrants,
  needsMerges,
  readTabsInTurns,
  recogniseTabs,
  type AssessedRegister,
  type Correction,
  type Finding,
  type KeptCorrections,
  type ReadingContext,
  type Recognition,
  type SheetKey,
  type Turns,
} from '../register';
import { sortSheets } from './grantTabs';
import { NoThemeTabs } from './noThemeTabs';
import { readScheme } from './readScheme';
import { isUnfinishedScheme } from './unfinishedScheme';

/** A register as it stands in the workbook, judged. */
export interface RegisterRead {
  readonly register: AssessedRegister;
  /** How tabs and headings were recognised, with what officers said of them. */
  readonly recognition: Recognition;
  readonly kept: KeptCorrections;
  readonly correctionsNote: AskedCorrections;
  /** The date, and the scheme in use: the scheme sheet's when the workbook has one. */
  readonly reading: ReadingContext;
  readonly schemeSheet: SheetReader | undefined;
  readonly date1904: boolean;
  readonly lastCalculated: Calculated | undefined;
  readonly calculatedNote: CalculatedNote;
  /** What the workbook remembers of its papers. */
  readonly paperNote: AskedPaperNote;
  /** The register judged on another date. */
  readonly assessAt: (asOf: IsoDate) => Turns<AssessedRegister>;
  /** The add-in's own sheets; none of them is a tab of the register. */
  readonly ownSheets: OwnSheets;
  /** Every tab in workbook order. */
  readonly allTabs: readonly Tab[];
  readonly readerOf: (tab: { readonly sheet: string }) => SheetReader;
}

/**
 * Reads and judges the register of a workbook; writes nothing.
 * @param toWrite the add-in's sheets that are to be written, whose cells are read too
 * @throws NoThemeTabs when no tab is a theme tab, SchemeUnreadable when the scheme sheet cannot be read
 */
export async function readRegister(
  context: Context,
  base: ReadingContext,
  toWrite: readonly SheetKey[] = [],
): Promise<RegisterRead> {
  const read = await readWorkbook(context, base, toWrite);
  if (read.register.findings.some(({ code }) => code === 'register/no-theme-tabs'))
    throw new NoThemeTabs({
      recognition: read.recognition,
      sheets: read.register.ignoredSheets,
      reading: read.reading,
    });
  return read;
}

/**
 * Reads a workbook that may have no theme tab yet; else as `readRegister`.
 * @throws SchemeUnreadable when the scheme sheet cannot be read
 */
export function readWorkbook(
  context: Context,
  base: ReadingContext,
  toWrite: readonly SheetKey[] = [],
): Promise<RegisterRead> {
  return readInAnswers((size) => readInSize(context, base, toWrite, size));
}

async function readInSize(
  context: Context,
  base: ReadingContext,
  toWrite: readonly SheetKey[],
  size: AnswerSize,
): Promise<RegisterRead> {
  const calculatedNote = askForCalculated(context);
  const paperNote = askForPaperNote(context);
  const asked = askForSheets(context, toWrite, size);
  const records = [askForChangesTab(context), askForKeptWordsTab(context)];
  const grantsTab = askForGrantsTabName(context);
  const correctionsNote = askForCorrections(context);
  const { choice, sheets, otherNames, allTabs } = await readSheets(context, {
    likelyNames: base.scheme.themes.map(({ name }) => name),
    choose: (schemeSheet) => chooseSheets(schemeSheet, base, { asked, records, grantsTab, correctionsNote }),
    size,
  });
  await readTheirRest(context, asked, size);
  const { reading, schemeSheet, isOwn, kept } = choice;
  const cells = sheets.map((reader) => reader.cells);
  const { scheme } = reading;
  const sorted = sortSheets(cells, choice.isOfGrants, scheme);
  const ignored = [...otherNames, ...sorted.others].filter((name) => !isOwn(name));
  const tabs = await takeTurns(readTabsInTurns(sorted.ofThemes, ignored, scheme, correctionsOf(kept)));
  const found = [...reportKept(kept), ...tabs.findings, ...sorted.findings];
  const allNames = allTabs.map(({ name }) => name);
  const recognition = recogniseTabs({ sheets: cells, allNames, scheme, kept });
  const readers = new Map(sheets.map((reader) => [reader.cells.name, reader]));
  const assessAt = function* (asOf: IsoDate): Turns<AssessedRegister> {
    const { corrections } = recognition;
    const whole = { ...tabs, ...sorted.reading, findings: found };
    const register = yield* assessInTurns(whole, { ...reading, asOf });
    return { ...register, ...(corrections.length > 0 && { corrections }) };
  };
  return {
    register: await takeTurns(assessAt(reading.asOf)),
    assessAt,
    recognition,
    kept,
    correctionsNote,
    reading,
    schemeSheet,
    date1904: detectDateSystem(cells) === 1904,
    lastCalculated: takeCalculated(calculatedNote),
    calculatedNote,
    paperNote,
    ownSheets: takeSheets(asked),
    allTabs,
    readerOf: ({ sheet }) => requireReader(readers, sheet),
  };
}

/** What was asked for with the first request. */
interface AskedNotes {
  readonly asked: AskedSheets;
  /** The tabs of what the add-in keeps for officers. */
  readonly records: readonly ChangesTab[];
  readonly grantsTab: ReturnType<typeof askForGrantsTabName>;
  readonly correctionsNote: AskedCorrections;
}

/** What is settled once the first answer has come: the scheme in use, and by it which tabs are the register's. */
async function chooseSheets(
  found: SheetReader | undefined,
  base: ReadingContext,
  { asked, records, grantsTab, correctionsNote }: AskedNotes,
) {
  const kept = takeCorrections(correctionsNote);
  const corrections = correctionsOf(kept);
  const own = takeSheets(asked);
  const schemeSheet = found && isUnfinishedScheme(found.cells, own, base) ? undefined : found;
  const scheme = await readScheme(schemeSheet?.cells, base.scheme);
  const ownNames = new Set([
    ...[...own.sheets.values()].map(({ name }) => name),
    ...(schemeSheet ? [schemeSheet.cells.name] : []),
    ...records.filter(({ isNullObject }) => !isNullObject).map(({ name }) => name),
  ]);
  const isOwn = (name: string) => ownNames.has(name);
  const isOfTheme = (name: string) => chooseTheme(name, scheme, corrections) !== undefined;
  const grantsName = grantsTab.isNullObject ? undefined : grantsTab.name;
  const isOfGrants = (name: string) =>
    scheme.papers.fundingStreams && !isOfTheme(name) && (name === grantsName || mayHoldGrants(name));
  return {
    reading: { ...base, scheme },
    schemeSheet,
    isOwn,
    kept,
    isOfGrants,
    isWanted: (name: string) => !isOwn(name) && (isOfTheme(name) || isOfGrants(name)),
    needsMerges: (cells: SheetCells) => needsMerges(cells, scheme, corrections),
  };
}

/** Corrections to follow: none where what is kept of them cannot be read. */
export function correctionsOf(kept: KeptCorrections): readonly Correction[] {
  return kept.kind === 'kept' ? kept.corrections : [];
}

function reportKept({ kind }: KeptCorrections): Finding[] {
  return kind === 'unreadable' ? [{ code: 'register/corrections-unreadable', value: '', facts: {} }] : [];
}

function requireReader(readers: ReadonlyMap<string, SheetReader>, sheet: string): SheetReader {
  const reader = readers.get(sheet);
  if (!reader) throw new Error(`Expected a sheet that was read, got "${sheet}"`);
  return reader;
}
