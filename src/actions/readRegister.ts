import {
  askForCalculated,
  askForSheets,
  NoRegister,
  readSheets,
  takeCalculated,
  takeSheets,
  type Calculated,
  type CalculatedNote,
  type Context,
  type OwnSheets,
  type SheetReader,
} from '../excel';
import {
  assessRegister,
  detectDateSystem,
  matchTheme,
  needsMerges,
  readTabs,
  type AssessedRegister,
  type ReadingContext,
  type SheetKey,
} from '../register';

/** A register as it stands in the workbook, judged. */
export interface RegisterRead {
  readonly register: AssessedRegister;
  readonly date1904: boolean;
  readonly lastCalculated: Calculated | undefined;
  readonly calculatedNote: CalculatedNote;
  /** The add-in's own sheets; none of them is a tab of the register. */
  readonly ownSheets: OwnSheets;
  /** Of every tab, in order, with whether it is shown. */
  readonly allTabs: readonly { readonly name: string; readonly isShown: boolean }[];
  readonly readerOf: (tab: { readonly sheet: string }) => SheetReader;
}

/**
 * Reads and judges the register of a workbook; writes nothing.
 * @param toWrite the add-in's sheets that are to be written, whose cells are read too
 * @throws NoRegister when no tab is a theme tab
 */
export async function readRegister(
  context: Context,
  reading: ReadingContext,
  toWrite: readonly SheetKey[] = [],
): Promise<RegisterRead> {
  const { scheme } = reading;
  const calculatedNote = askForCalculated(context);
  const asked = askForSheets(context, toWrite);
  // Known once the first answer is there, before which no name is asked about.
  const isOwn = (name: string) =>
    asked.some(({ worksheet }) => !worksheet.isNullObject && worksheet.name === name);
  const { sheets, otherNames, allTabs } = await readSheets(context, {
    likelyNames: scheme.themes.map(({ name }) => name),
    isWanted: (name) => !isOwn(name) && matchTheme(name, scheme) !== undefined,
    needsMerges: (cells) => needsMerges(cells, scheme),
  });
  if (sheets.length === 0) throw new NoRegister(scheme.name);
  const cells = sheets.map((reader) => reader.cells);
  const readers = new Map(sheets.map((reader) => [reader.cells.name, reader]));
  return {
    register: assessRegister(
      readTabs(
        cells,
        otherNames.filter((name) => !isOwn(name)),
        scheme,
      ),
      reading,
    ),
    date1904: detectDateSystem(cells) === 1904,
    lastCalculated: takeCalculated(calculatedNote),
    calculatedNote,
    ownSheets: takeSheets(asked),
    allTabs,
    readerOf: ({ sheet }) => requireReader(readers, sheet),
  };
}

function requireReader(readers: ReadonlyMap<string, SheetReader>, sheet: string): SheetReader {
  const reader = readers.get(sheet);
  if (!reader) throw new Error(`Expected a sheet that was read, got "${sheet}"`);
  return reader;
}
